// SPDX-License-Identifier: GPL-3.0-or-later
//
// The variants of majority judgment compared by A. Fabre ("Tie-breaking the Highest Median", 2021). All
// rank by the majority grade first; among options with the same one, by a number made of p and q, the
// shares of judgments strictly better and strictly worse than it:
//   gauge     p if p > q, otherwise −q
//   usual     (p − q) / (2 (1 − p − q))
//   typical   p − q
//   central   (p − q) / (2 (p + q)), with ½(½ − q) added at the best grade, ½(p − ½) at the worst
// 0/0 counts as 0. Unlike majority judgment itself they leave ties between profiles that differ.
#pragma once

#include <voix/result.hpp>

namespace voix::judgment {

/// The number that breaks ties, for any variant but the standard one; 0 for an option without judgments.
[[nodiscard]] Fraction tie_break(const GradeProfile& profile, Judgment::Variant variant);

/// greater: the first is ahead, by any variant.
[[nodiscard]] std::strong_ordering compare(const GradeProfile& first, const GradeProfile& second,
                                           Judgment::Variant variant);

}  // namespace voix::judgment
