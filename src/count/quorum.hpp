// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quorum: how many must have voted for a vote to count: a number, a share of the roll, or a multiple of the
// square root of the roll, which is compared by squares, so exactly, and told as the least whole number.
#pragma once

#include <voix/result.hpp>

namespace voix {

/// The quorum of the settings, which is set, against a count that formulas call `what`.
/// Throws Error{usage, "roll-needed"} when the roll is needed and not known.
[[nodiscard]] Inequality quorum_inequality(const Settings& settings, const Fraction& count,
                                           std::string_view what);

/// Sets result.quorum and its step when the settings name a quorum. False when it is not met; then the
/// outcome is no_quorum, with its reason.
/// Throws Error{usage} when the roll is needed and not known.
bool check_quorum(Result& result, const Fraction& cast);

}  // namespace voix
