// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranked pairs (T. N. Tideman 1987). Wins are taken from the strongest: by winning votes or by margin as
// the method is named, then the one with fewer votes against. Bunch rule: wins of equal strength are taken
// together, and those that lie on a cycle of locked wins and wins of the bunch are left out; the others are
// locked. a is above b when a chain of locked wins leads from a to b.
// With a tie ballot (T. M. Zavist & T. N. Tideman 1989) equal wins are taken one by one: first the one
// whose winner, then the one whose loser stands higher on the tie ballot. Tied pairs come last, as wins of
// the option that stands higher; so no tie is left.
#include <algorithm>

#include "count/condorcet/relation.hpp"
#include "count/condorcet/strength.hpp"

namespace voix::condorcet {

namespace {

constexpr std::size_t most_in_full = 40;  // with more options there are too many pairs to read one by one

using Bunches = std::vector<std::vector<Win>>;

Bunches in_order_of_tie_ballot(const Election& election, Bunches bunches) {
  const auto place = [&](Option option) {
    const auto& ballot = election.settings.tie_ballot;
    return std::ranges::find(ballot, election.options[option]) - ballot.begin();
  };
  std::vector<Win> tied;
  for (const auto a : all_options(election.options.size())) {
    for (const auto b : all_options(election.options.size())) {
      if (place(a) < place(b) && election.v(a, b) == election.v(b, a)) {
        tied.push_back({a, b, election.v(a, b), election.v(b, a)});
      }
    }
  }
  bunches.push_back(std::move(tied));
  Bunches singles;
  for (auto& bunch : bunches) {
    std::ranges::sort(bunch, {},
                      [&](const Win& win) { return std::pair(place(win.winner), place(win.loser)); });
    for (auto& win : bunch) singles.push_back({std::move(win)});
  }
  return singles;
}

class Locking {
 public:
  explicit Locking(const Election& election)
      : election_(election), links_(election.options.size()), above_(election.options.size()) {}

  void consider(const std::vector<Win>& bunch) {
    auto links = links_, above = above_;
    for (const auto& win : bunch) {
      links.set(win.winner, win.loser);
      above.link(win.winner, win.loser);
    }
    for (const auto& win : bunch) {
      if (above(win.loser, win.winner)) {
        if (in_full()) skip(win, links);
      } else {
        links_.set(win.winner, win.loser);
        above_.link(win.winner, win.loser);
        if (in_full()) steps.push_back(duel("pair-locked", election_, win));
      }
    }
  }

  /// What the locked wins say, chains included.
  [[nodiscard]] const Relation& above() const { return above_; }

  std::vector<Step> steps;

 private:
  [[nodiscard]] bool in_full() const { return election_.in_full && election_.options.size() <= most_in_full; }

  void skip(const Win& win, const Relation& links) {
    auto cycle = shortest_chain(links, win.loser, win.winner);
    cycle.push_back(win.loser);
    auto step = duel("pair-skipped", election_, win);
    step.values.emplace_back("cycle", names(election_, cycle));
    steps.push_back(std::move(step));
  }

  const Election& election_;
  Relation links_, above_;
};

}  // namespace

Verdict ranked_pairs(const Election& election) {
  const auto strength =
      election.method == Method::ranked_pairs_margins ? by_margin_then_minority : by_winning_votes;
  auto bunches = strongest_first(wins(election.v), strength);
  if (!election.settings.tie_ballot.empty()) bunches = in_order_of_tie_ballot(election, std::move(bunches));
  Locking locking(election);
  for (const auto& bunch : bunches) locking.consider(bunch);

  Verdict verdict{linearise(locking.above(), election.settings.order), {}, {}, {}};
  if (!locking.steps.empty()) verdict.steps.push_back({"pairs-in-order", {}});
  std::ranges::move(locking.steps, std::back_inserter(verdict.steps));
  const auto& first = verdict.ranking.front();
  verdict.reasons.push_back(
      {first.size() == 1 ? "locked-above" : "locked-above-tie", {{"options", names(election, first)}}});
  return verdict;
}

}  // namespace voix::condorcet
