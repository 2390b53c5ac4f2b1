// SPDX-License-Identifier: GPL-3.0-or-later
//
// Consent, as a count of stances. First match: a quorum that is not met, no-quorum; more objections than
// allowed, blocked; fewer consents and reserves than asked, void; otherwise adopted. A reserve is a consent
// with a concern; who stands aside neither consents nor objects.
#include <voix/count.hpp>

#include <algorithm>
#include <array>

#include "count/answers.hpp"
#include "count/quorum.hpp"

namespace voix {

namespace {

Fraction count_of(const ChoiceTally& tally, std::string_view stance) {
  const auto found = std::ranges::find(tally.options, stance);
  return found == tally.options.end() ? 0
                                      : tally.counts[static_cast<std::size_t>(found - tally.options.begin())];
}

}  // namespace

Result count(const ChoiceTally& tally, const Consent& rule, const Settings& settings) {
  Result result;
  result.rule = rule;
  result.settings = settings;
  result.options = tally.options;
  result.ballots = tally.ballots;
  constexpr std::array<std::string_view, 4> stances{"consent", "reserve", "stand-aside", "objection"};
  refuse_other_answers(tally, stances);
  for (const auto stance : stances) {
    result.counts.emplace_back(stance, count_of(tally, stance));
  }
  const auto &consents = result.counts[0].second, &reserves = result.counts[1].second;
  const auto &asides = result.counts[2].second, &objections = result.counts[3].second;
  const Fraction agreeing = consents + reserves, most = rule.most_objections;
  result.threshold = Inequality{"objections <= " + most.text(), objections, most, objections <= most};

  const Step objected{objections > most ? "consent-too-many-objections"
                      : objections == 0 ? "consent-no-objection"
                                        : "consent-objections-allowed",
                      {{"objections", objections}, {"most", most}}};
  const Step agreed{agreeing < settings.min_consents ? "consent-too-few" : "consent-enough",
                    {{"agreeing", agreeing}, {"least", settings.min_consents}}};
  result.steps.push_back(
      {"consent-stances",
       {{"consents", consents}, {"reserves", reserves}, {"asides", asides}, {"objections", objections}}});
  result.steps.push_back(objected);
  result.steps.push_back(agreed);
  if (!check_quorum(result, agreeing + asides + objections + result.ballots.blank)) return result;

  if (objections > most) {
    result.outcome.kind = Outcome::Kind::blocked;
    result.reasons.push_back(objected);
  } else if (agreeing < settings.min_consents) {
    result.outcome.kind = Outcome::Kind::void_;
    result.reasons.push_back(agreed);
  } else {
    result.outcome.kind = Outcome::Kind::adopted;
    result.reasons = {objected, agreed};
    if (reserves > 0) result.reasons.push_back({"consent-reserves", {{"reserves", reserves}}});
  }
  return result;
}

}  // namespace voix
