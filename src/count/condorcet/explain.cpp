// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/condorcet/explain.hpp"
#include "count/ranking.hpp"

#include <algorithm>

namespace voix::condorcet {

namespace {

constexpr std::size_t most_in_full = 40;  // with more options, only the duels of the winners are shown

Step shown(const Result& result, Option a, Option b) {
  const auto& v = *result.pairwise;
  if (v(a, b) < v(b, a)) std::swap(a, b);
  return {
      v(a, b) == v(b, a) ? "duel-tied" : "duel",
      {{"better", result.options[a]}, {"worse", result.options[b]}, {"for", v(a, b)}, {"against", v(b, a)}}};
}

void show_duels(Result& result) {
  const auto& winners = result.ranking.front();
  const bool in_full = result.options.size() <= most_in_full;
  const auto size = static_cast<Option>(result.options.size());
  if (size < 2) return;
  result.steps.push_back({in_full ? "duels" : "duels-of-winners", {}});
  for (Option a = 0; a < size; ++a) {
    for (Option b = a + 1; b < size; ++b) {
      if (in_full || a == winners.front() || b == winners.front())
        result.steps.push_back(shown(result, a, b));
    }
  }
}

void show_sets(Result& result) {
  result.steps.push_back({"sets", {}});
  if (result.condorcet_winner) {
    result.steps.push_back({"condorcet-winner", {{"option", result.options[*result.condorcet_winner]}}});
  } else {
    result.steps.push_back({"no-condorcet-winner", {}});
  }
  result.steps.push_back({"smith-set", {{"options", names(result, result.smith)}}});
  result.steps.push_back({"schwartz-set", {{"options", names(result, result.schwartz)}}});
}

/// The Condorcet winner and the duel it won by least.
Step beats_all(const Result& result, Option winner) {
  const auto& v = *result.pairwise;
  Option closest = winner;
  for (Option b = 0; b < result.options.size(); ++b) {
    if (b == winner) continue;
    if (closest == winner || v(winner, b) - v(b, winner) < v(winner, closest) - v(closest, winner))
      closest = b;
  }
  return {"beats-all",
          {{"better", result.options[winner]},
           {"closest", result.options[closest]},
           {"for", v(winner, closest)},
           {"against", v(closest, winner)}}};
}

/// The quorum and the ratio that the options which win have passed.
void show_tests(Result& result, const std::vector<Step>& steps) {
  for (const auto winner : result.ranking.front()) {
    const auto& option = result.options[winner];
    const auto is_shown = [&](const Step& step) {
      const bool asked = step.slug == "option-quorum-met" ||
                         (step.slug == "option-kept" && result.settings.ratios.contains(option));
      return asked && step.values.front().second == Value(option);
    };
    std::ranges::copy_if(steps, std::back_inserter(result.reasons), is_shown);
  }
}

}  // namespace

void explain(Result& result, std::vector<Step> reasons, std::vector<Step> steps) {
  const auto& winner = result.condorcet_winner;
  const bool is_dropped =
      winner && std::ranges::find(result.dropped, *winner, &Dropped::option) != result.dropped.end();
  if (result.options.size() == 1) {
    result.reasons.push_back({"only-option", {{"option", result.options.front()}}});
    reasons.clear();
  } else if (winner && result.ranking.front() == std::vector{*winner}) {
    result.reasons.push_back(beats_all(result, *winner));
    reasons.clear();
  } else if (!is_dropped) {
    result.reasons.push_back(winner ? Step{"beats-all-in-vain", {{"option", result.options[*winner]}}}
                                    : Step{"none-beats-all", {}});
  }
  // An option that is no longer in the running is part of the reason, whoever wins.
  constexpr std::string_view dropping[] = {"option-quorum-missed", "option-ratio-missed",
                                           "option-default-preferred"};
  std::ranges::copy_if(steps, std::back_inserter(result.reasons), [&](const Step& step) {
    return std::ranges::find(dropping, step.slug) != std::end(dropping);
  });
  show_tests(result, steps);
  std::ranges::move(reasons, std::back_inserter(result.reasons));
  show_duels(result);
  show_sets(result);
  if (result.options.size() > 1) std::ranges::move(steps, std::back_inserter(result.steps));
}

}  // namespace voix::condorcet
