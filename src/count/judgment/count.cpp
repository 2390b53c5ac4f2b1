// SPDX-License-Identifier: GPL-3.0-or-later
//
// Majority judgment: profiles, ranking, reasons, and what another blank policy or variant would change.
// Void when there is no option or when nobody gave any grade.
#include <voix/count.hpp>

#include <algorithm>
#include <numeric>

#include "count/judgment/explain.hpp"
#include "count/judgment/profile.hpp"
#include "count/judgment/variants.hpp"
#include "count/quorum.hpp"
#include "count/ranking.hpp"

namespace voix {

namespace {

using Variant = Judgment::Variant;

bool nobody_judged(const GradeTally& tally) {
  return std::ranges::all_of(tally.counts, [](const auto& counts) { return judgment::total(counts) == 0; });
}

/// The profiles, the ranking and its explanation, before lot and seats.
Result judged(const GradeTally& tally, const Judgment& rule, const Settings& settings) {
  Result result;
  result.rule = rule;
  result.settings = settings;
  result.options = tally.options;
  result.ballots = tally.ballots;
  result.grades = tally.grades;
  if (tally.options.empty() || tally.grades.empty()) return result;
  result.profiles = judgment::profiles(tally, settings);
  if (nobody_judged(tally)) return result;
  const auto& profiles = result.profiles;
  result.ranking = in_places(all_options(profiles.size()), [&](Option a, Option b) {
    return judgment::compare(profiles[a], profiles[b], rule.variant) > 0;
  });
  return result;
}

struct Alternative {
  std::string_view wins, ties;  // slugs
};

/// What the same ballots would give under another variant or policy.
void note_if_other(Result& result, const GradeTally& tally, const Judgment& rule, const Settings& settings,
                   const Alternative& slugs) {
  auto other = judged(tally, rule, settings);
  if (other.ranking.empty()) return;
  decide(other);
  // A tie that includes the winners elects nobody else.
  if (std::ranges::includes(other.outcome.winners, result.outcome.winners)) return;
  std::vector<std::string> names;
  for (const auto option : other.outcome.winners) names.push_back(tally.options[option]);
  if (names.size() == 1) {
    result.notes.push_back({slugs.wins, {{"winner", names.front()}}});
  } else {
    result.notes.push_back({slugs.ties, {{"winners", names}}});
  }
}

void note_blank_policies(Result& result, const GradeTally& tally, const Judgment& rule) {
  struct Policy {
    Blank blank;
    Alternative slugs;
  };
  constexpr Policy policies[] = {{Blank::worst, {"if-missing-worst", "if-missing-worst-tie"}},
                                 {Blank::median, {"if-missing-median", "if-missing-median-tie"}},
                                 {Blank::ignore, {"if-missing-ignored", "if-missing-ignored-tie"}}};
  for (const auto& policy : policies) {
    if (policy.blank == result.settings.blank) continue;
    auto settings = result.settings;
    settings.blank = policy.blank;
    note_if_other(result, tally, rule, settings, policy.slugs);
  }
}

void note_variants(Result& result, const GradeTally& tally, const Judgment& rule) {
  struct Other {
    Variant variant;
    Alternative slugs;
  };
  constexpr Other variants[] = {{Variant::standard, {"by-majority-judgment", "by-majority-judgment-tie"}},
                                {Variant::gauge, {"by-majority-gauge", "by-majority-gauge-tie"}},
                                {Variant::usual, {"by-usual-judgment", "by-usual-judgment-tie"}},
                                {Variant::typical, {"by-typical-judgment", "by-typical-judgment-tie"}},
                                {Variant::central, {"by-central-judgment", "by-central-judgment-tie"}}};
  for (const auto& other : variants) {
    if (other.variant == rule.variant) continue;
    note_if_other(result, tally, {other.variant}, result.settings, other.slugs);
  }
}

}  // namespace

Result count(const GradeTally& tally, const Judgment& rule, const Settings& settings) {
  auto result = judged(tally, rule, settings);
  if (result.ranking.empty()) {
    result.reasons.push_back({result.options.empty() ? "nothing-to-choose" : "no-judgments", {}});
    return result;
  }
  const Fraction ungraded = std::accumulate(tally.missing.begin(), tally.missing.end(), Fraction(0));
  if (!check_quorum(result, result.ballots.weight)) {
    result.ranking.clear();
    return result;
  }
  judgment::explain(result, ungraded);
  decide(result);
  if (ungraded > 0) note_blank_policies(result, tally, rule);
  note_variants(result, tally, rule);
  return result;
}

}  // namespace voix
