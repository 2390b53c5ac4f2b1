// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that use Borda's count. The Borda score of an option among some options is, from V, the sum over
// the others of V(a,b) − V(b,a): the symmetric count, where a tie gives half to each side and the average
// is 0. It orders options as points do when every ballot compares every pair.
//
// Black (D. Black 1958): the Condorcet winner, otherwise the highest Borda score; then by Borda score.
// Nanson (E. J. Nanson 1882): remove all options that are not above the average, together, and count again,
// until all left have the same score. Baldwin (J. M. Baldwin 1926): remove the option with the lowest score,
// all of them if several have it, and count again; when all left have the same score, they tie. What is
// removed in one round shares a place in the ranking.
#include <algorithm>

#include "count/condorcet/relation.hpp"

namespace voix::condorcet {

namespace {

/// Scores by option; 0 for options that are not `among`.
std::vector<Fraction> borda(const Election& election, const Options& among) {
  std::vector<Fraction> score(election.options.size());
  for (const auto a : among) {
    for (const auto b : among) score[a] += election.v(a, b) - election.v(b, a);
  }
  return score;
}

void show_scores(const Election& election, const Options& among, const std::vector<Fraction>& score,
                 std::vector<Step>& steps) {
  for (const auto a : among) {
    steps.push_back({"borda-score", {{"option", election.options[a]}, {"score", score[a]}}});
  }
}

/// Removes in rounds; `falls(score, lowest)` says who falls while the scores are not all equal.
template <typename Falls>
Verdict by_rounds(const Election& election, Falls falls) {
  Verdict verdict;
  auto left = all_options(election.options.size());
  for (Fraction round = 1;; round += 1) {
    const auto score = borda(election, left);
    verdict.steps.push_back({"borda-round", {{"round", round}}});
    show_scores(election, left, score, verdict.steps);
    const auto extremes = std::ranges::minmax(left, {}, [&](Option a) { return score[a]; });
    const auto lowest = score[extremes.min];
    if (lowest == score[extremes.max]) break;
    Options fallen;
    std::ranges::copy_if(left, std::back_inserter(fallen), [&](Option a) { return falls(score[a], lowest); });
    verdict.steps.push_back({"borda-removed", {{"options", names(election, fallen)}}});
    std::erase_if(left, [&](Option a) { return std::ranges::binary_search(fallen, a); });
    verdict.ranking.insert(verdict.ranking.begin(), fallen);
  }
  verdict.ranking.insert(verdict.ranking.begin(), left);
  verdict.reasons.push_back(
      {left.size() == 1 ? "borda-last-left" : "borda-last-tie", {{"options", names(election, left)}}});
  return verdict;
}

}  // namespace

Verdict black(const Election& election) {
  Verdict verdict;
  const auto all = all_options(election.options.size());
  auto score = borda(election, all);
  verdict.steps.push_back({"borda-scores", {}});
  show_scores(election, all, score, verdict.steps);
  const auto winner = condorcet_winner(beats(election.v));
  auto rest = all;
  if (winner) {
    verdict.ranking.push_back({*winner});
    std::erase(rest, *winner);
  }
  std::ranges::move(by_score(rest, score), std::back_inserter(verdict.ranking));
  const auto& first = verdict.ranking.front();
  if (!winner) {
    verdict.reasons.push_back({first.size() == 1 ? "borda-highest" : "borda-highest-tie",
                               {{"options", names(election, first)}, {"score", score[first.front()]}}});
  }
  return verdict;
}

Verdict nanson(const Election& election) {
  return by_rounds(election, [](const Fraction& score, const Fraction&) { return score <= 0; });
}

Verdict baldwin(const Election& election) {
  return by_rounds(election, [](const Fraction& score, const Fraction& lowest) { return score == lowest; });
}

}  // namespace voix::condorcet
