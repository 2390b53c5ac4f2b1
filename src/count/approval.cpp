// SPDX-License-Identifier: GPL-3.0-or-later
//
// Approval (as many options as one likes) and plurality (one): the options stand in the order of the votes
// they received, equal numbers are ties. Void when there is no option or when nothing was chosen.
#include <voix/count.hpp>

#include <algorithm>

#include "count/quorum.hpp"
#include "count/ranking.hpp"

namespace voix {

namespace {

void explain(Result& result) {
  for (std::size_t option = 0; option < result.options.size(); ++option) {
    result.steps.push_back({"votes-received",
                            {{"option", result.options[option]},
                             {"votes", result.approvals[option]},
                             {"cast", result.ballots.weight}}});
  }
  for (std::size_t i = 0; i < result.ranking.size(); ++i) {
    result.steps.push_back(
        {"ranking-place", {{"place", Fraction(i + 1)}, {"options", names(result, result.ranking[i])}}});
  }
}

void give_reason(Result& result) {
  const auto& top = result.ranking.front();
  const Fraction& votes = result.approvals[top.front()];
  if (top.size() > 1) {
    result.reasons.push_back({"votes-equal", {{"options", names(result, top)}, {"votes", votes}}});
  } else if (result.ranking.size() == 1) {
    result.reasons.push_back(
        {"votes-only-option", {{"option", result.options[top.front()]}, {"votes", votes}}});
  } else {
    const auto next = result.ranking[1].front();
    result.reasons.push_back({"votes-most",
                              {{"option", result.options[top.front()]},
                               {"votes", votes},
                               {"next", names(result, result.ranking[1])},
                               {"next_votes", result.approvals[next]},
                               {"lead", votes - result.approvals[next]}}});
  }
}

Result by_choices(const ChoiceTally& tally, const Rule& rule, const Settings& settings) {
  Result result;
  result.rule = rule;
  result.settings = settings;
  result.options = tally.options;
  result.ballots = tally.ballots;
  result.approvals = tally.counts;
  const auto none = [](const Fraction& votes) { return votes == 0; };
  if (std::ranges::all_of(tally.counts, none)) {
    result.reasons.push_back({tally.options.empty() ? "nothing-to-choose" : "no-choices", {}});
    return result;
  }
  if (!check_quorum(result, result.ballots.weight)) return result;
  result.ranking = in_places(all_options(tally.counts.size()),
                             [&](Option a, Option b) { return tally.counts[a] > tally.counts[b]; });
  explain(result);
  give_reason(result);
  decide(result);
  return result;
}

}  // namespace

Result count(const ChoiceTally& tally, const Approval& rule, const Settings& settings) {
  return by_choices(tally, rule, settings);
}

Result count(const ChoiceTally& tally, const Plurality& rule, const Settings& settings) {
  return by_choices(tally, rule, settings);
}

}  // namespace voix
