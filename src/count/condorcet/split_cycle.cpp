// SPDX-License-Identifier: GPL-3.0-or-later
//
// A win is (one of) the weakest of a cycle exactly when a chain of wins, each at least as strong, leads
// back from its loser to its winner. So wins are taken from the strongest margin, a group of equal ones at
// a time, and a win stands when the wins so far do not lead back.
#include "count/condorcet/split_cycle.hpp"

#include <algorithm>

#include "count/condorcet/strength.hpp"

namespace voix::condorcet {

namespace {

/// `found(win, links, stands)` for each win, strongest first; `links` are the wins at least as strong.
template <typename Found>
void judge_wins(const Matrix& v, Found found) {
  Relation links(v.size()), above(v.size());
  for (const auto& group : strongest_first(wins(v), by_margin)) {
    for (const auto& win : group) {
      links.set(win.winner, win.loser);
      above.link(win.winner, win.loser);
    }
    for (const auto& win : group) found(win, links, !above(win.loser, win.winner));
  }
}

}  // namespace

Relation defeats(const Matrix& v) {
  Relation standing(v.size());
  judge_wins(v, [&](const Win& win, const Relation&, bool stands) {
    if (stands) standing.set(win.winner, win.loser);
  });
  return standing;
}

Options undefeated(const Relation& defeats) {
  const auto all = all_options(defeats.size());
  Options free = all;
  std::erase_if(free,
                [&](Option a) { return std::ranges::any_of(all, [&](Option b) { return defeats(b, a); }); });
  return free;
}

/// The ranking is that of the defeats and the chains of defeats.
Verdict split_cycle(const Election& election) {
  Verdict verdict;
  verdict.steps.push_back({"defeats", {}});
  Relation standing(election.options.size());
  judge_wins(election.v, [&](const Win& win, const Relation& links, bool stands) {
    auto step = duel(stands ? "defeat-stands" : "defeat-discarded", election, win);
    step.values.emplace_back("margin", win.margin());
    if (stands) {
      standing.set(win.winner, win.loser);
    } else {
      auto cycle = shortest_chain(links, win.loser, win.winner);
      cycle.push_back(win.loser);
      step.values.emplace_back("cycle", names(election, cycle));
    }
    verdict.steps.push_back(std::move(step));
  });
  verdict.ranking = linearise(standing.closed(), election.settings.order);
  const auto& first = verdict.ranking.front();
  verdict.reasons.push_back(
      {first.size() == 1 ? "undefeated" : "undefeated-tie", {{"options", names(election, first)}}});
  return verdict;
}

}  // namespace voix::condorcet
