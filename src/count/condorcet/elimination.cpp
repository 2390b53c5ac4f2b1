// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that eliminate by first places. A ballot counts for the option it ranks highest among those left;
// if it ranks k of them equal, for each by 1/k of its weight; if it ranks none of them, for none. The
// option with the smallest count is eliminated; all of them if several have it; when all have the same
// count, they tie.
//
// Tideman's alternative (T. N. Tideman 2006; J. Green-Armytage 2011): alternate: keep the Smith set of the
// options left, then eliminate one; until one is left. Smith, then instant runoff (smith-irv): keep the
// Smith set, once; then eliminate until one is left. The ranking repeats the rule without the winners.
#include <algorithm>

#include "count/condorcet/relation.hpp"

namespace voix::condorcet {

namespace {

std::vector<Fraction> first_places(const Election& election, const Options& left) {
  std::vector<Fraction> count(election.options.size());
  for (const auto& ballot : election.rankings->entries) {
    const auto rank = [&](Option option) { return ballot.ranks[option]; };
    const auto best = std::ranges::min(left, {}, rank);
    if (rank(best) == missing) continue;
    const Fraction shared = std::ranges::count(left, rank(best), rank);
    const Fraction share = shared == 1 ? ballot.weight : ballot.weight / shared;
    for (const auto option : left) {
      if (rank(option) == rank(best)) count[option] += share;
    }
  }
  return count;
}

Options smith_among(const Election& election, const Options& left) {
  Options set;
  for (const auto index : smith(beats(restricted(election.v, left)))) set.push_back(left[index]);
  return set;
}

class Elimination {
 public:
  explicit Elimination(const Election& election) : election_(election) {}

  Options winners(Options left) {
    for (bool start = true; left.size() > 1; start = false) {
      if (start || election_.method == Method::tideman_alternative) keep_smith_set(left);
      if (left.size() == 1 || !eliminate(left)) break;
    }
    return left;
  }

  std::vector<Step> steps;

 private:
  void keep_smith_set(Options& left) {
    left = smith_among(election_, left);
    steps.push_back({"smith-kept", {{"options", names(election_, left)}}});
  }

  /// False when all are equal.
  bool eliminate(Options& left) {
    const auto count = first_places(election_, left);
    const auto of = [&](Option option) { return count[option]; };
    for (const auto option : left) {
      steps.push_back({"first-places", {{"option", election_.options[option]}, {"votes", of(option)}}});
    }
    const auto extremes = std::ranges::minmax(left, {}, of);
    const auto lowest = of(extremes.min);
    if (lowest == of(extremes.max)) {
      steps.push_back({"first-places-equal", {{"options", names(election_, left)}}});
      return false;
    }
    Options fallen;
    std::ranges::copy_if(left, std::back_inserter(fallen), [&](Option a) { return of(a) == lowest; });
    steps.push_back({"eliminated", {{"options", names(election_, fallen)}, {"votes", lowest}}});
    std::erase_if(left, [&](Option a) { return std::ranges::binary_search(fallen, a); });
    return true;
  }

  const Election& election_;
};

}  // namespace

Verdict by_elimination(const Election& election) {
  if (election.rankings == nullptr) {
    throw Error(
        Fault::usage,
        Finding{
            "rankings-needed", Severity::error, {{"method", std::string(method_name(election.method))}}, {}});
  }
  Verdict verdict;
  verdict.ranking = by_repetition(all_options(election.options.size()), [&](const Options& left) {
    Elimination elimination(election);
    auto winners = elimination.winners(left);
    const bool is_first = left.size() == election.options.size();
    if (is_first) verdict.steps = std::move(elimination.steps);
    return winners;
  });
  verdict.steps.insert(verdict.steps.begin(), Step{"eliminations", {}});
  const auto& first = verdict.ranking.front();
  verdict.reasons.push_back({first.size() == 1 ? "elimination-last-left" : "elimination-last-tie",
                             {{"options", names(election, first)}}});
  return verdict;
}

}  // namespace voix::condorcet
