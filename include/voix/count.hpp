// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules: pure and total functions from a profile to a result with its reasons. Any profile is accepted,
// the empty one included; no function reads a clock, a file or a language. Each rule has a folder or a file
// of its name in src/count, and its definition with its source in voix-methods(7).
#pragma once

#include <string>
#include <vector>

#include <voix/profile.hpp>
#include <voix/result.hpp>
#include <voix/rule.hpp>

namespace voix {

/// Yes, no, blank (GOVERNANCE words: cast = all votes, expressed = yes + no). `tally.options` is a subset
/// of {"yes", "no", "blank", "invalid"}, in any order. Never adopted unless yes > no.
[[nodiscard]] Result count(const ChoiceTally& tally, const Majority& rule, const Settings& settings);

/// Stances: `tally.options` is a subset of {"consent", "reserve", "stand-aside", "objection"}.
[[nodiscard]] Result count(const ChoiceTally& tally, const Consent& rule, const Settings& settings);

[[nodiscard]] Result count(const ChoiceTally& tally, const Approval& rule, const Settings& settings);
[[nodiscard]] Result count(const ChoiceTally& tally, const Plurality& rule, const Settings& settings);

/// Majority judgment. Throws Error{document} for Blank::refuse when a grade is missing, and for a
/// Blank::named grade that is not on the scale.
[[nodiscard]] Result count(const GradeTally& tally, const Judgment& rule, const Settings& settings);

/// Every Condorcet method for which needs_rankings is false.
/// Throws Error{usage} when a name in `settings` is not an option, or an option needed is not set.
[[nodiscard]] Result count(const Pairwise& totals, const Condorcet& rule, const Settings& settings);
/// The methods for which needs_rankings is true.
[[nodiscard]] Result count(const Rankings& rankings, const Condorcet& rule, const Settings& settings);

/// The pairwise totals of whole rankings.
[[nodiscard]] Pairwise pairwise(const Rankings& rankings);
/// V: the totals under a policy for unranked options.
[[nodiscard]] Matrix compared(const Pairwise& totals, Unranked policy);

}  // namespace voix
