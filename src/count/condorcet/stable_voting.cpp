// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stable Voting (W. H. Holliday & E. Pacuit, "Stable Voting", Constitutional Political Economy 2023). One
// option wins. Among several, take the ordered pairs (a, b) in which a is undefeated by Split Cycle, from
// the largest margin V(a,b) − V(b,a) to the smallest (it may be negative): the first such a that wins the
// election without b wins. Pairs of equal margin are taken together, and all of their a that win without
// their b tie. The ranking repeats the rule without the winners.
#include <algorithm>
#include <map>

#include "count/condorcet/split_cycle.hpp"

namespace voix::condorcet {

namespace {

constexpr std::size_t most_parts = 100'000;  // different subsets looked at, before the count is given up

struct Match {
  Option a, b;
  Fraction margin;
};

class StableVoting {
 public:
  explicit StableVoting(const Election& election) : election_(election) {}

  const Options& winners(const Options& among) {
    if (const auto known = winners_.find(among); known != winners_.end()) return known->second;
    if (winners_.size() >= most_parts) {
      throw Error(Fault::usage, Finding{"too-many-ties",
                                        Severity::error,
                                        {{"method", std::string(method_name(election_.method))}},
                                        {}});
    }
    auto found = undefeated_among(among);
    if (found.size() > 1) found = first_stable(among, found);
    return winners_.emplace(among, std::move(found)).first->second;
  }

  /// From all options to the election that `winner`, one of the winners of each, wins undefeated.
  void explain(Options among, Option winner, std::vector<Step>& steps) {
    for (;;) {
      const auto free = undefeated_among(among);
      steps.push_back(
          {"stable-undefeated", {{"among", names(election_, among)}, {"options", names(election_, free)}}});
      if (free.size() == 1) return;
      const auto list = matches(among, free);
      const auto decisive = std::ranges::find_if(list, [&](const Match& match) {
        return match.a == winner && contains(winners(without(among, match.b)), winner);
      });
      among = without(among, decisive->b);
      steps.push_back({winners(among).size() == 1 ? "stable-match" : "stable-match-tied",
                       {{"better", election_.options[winner]},
                        {"other", election_.options[decisive->b]},
                        {"margin", decisive->margin}}});
    }
  }

 private:
  static bool contains(const Options& set, Option option) { return std::ranges::binary_search(set, option); }
  static Options without(Options among, Option option) {
    std::erase(among, option);
    return among;
  }

  [[nodiscard]] Options undefeated_among(const Options& among) const {
    Options free;
    for (const auto index : undefeated(defeats(restricted(election_.v, among)))) free.push_back(among[index]);
    return free;
  }

  /// Largest margin first.
  [[nodiscard]] std::vector<Match> matches(const Options& among, const Options& free) const {
    std::vector<Match> list;
    for (const auto a : free) {
      for (const auto b : among) {
        if (a != b) list.push_back({a, b, election_.v(a, b) - election_.v(b, a)});
      }
    }
    std::ranges::stable_sort(list, [](const Match& x, const Match& y) { return x.margin > y.margin; });
    return list;
  }

  Options first_stable(const Options& among, const Options& free) {
    Options found;
    const Fraction* margin = nullptr;
    const auto list = matches(among, free);
    for (const auto& match : list) {
      if (margin != nullptr && match.margin < *margin) break;
      if (contains(found, match.a) || !contains(winners(without(among, match.b)), match.a)) continue;
      found.insert(std::ranges::lower_bound(found, match.a), match.a);
      margin = &match.margin;
    }
    return found;
  }

  const Election& election_;
  std::map<Options, Options> winners_;
};

}  // namespace

Verdict stable_voting(const Election& election) {
  StableVoting rule(election);
  Verdict verdict;
  const auto all = all_options(election.options.size());
  verdict.ranking = by_repetition(all, [&](const Options& left) { return rule.winners(left); });
  const auto& first = verdict.ranking.front();
  for (const auto winner : first) {
    verdict.steps.push_back(
        {first.size() == 1 ? "stable" : "stable-tied", {{"better", election.options[winner]}}});
    rule.explain(all, winner, verdict.steps);
  }
  verdict.reasons.push_back(
      {first.size() == 1 ? "stable-winner" : "stable-tie", {{"options", names(election, first)}}});
  return verdict;
}

}  // namespace voix::condorcet
