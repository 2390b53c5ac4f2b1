// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which order grades stand, best first. The order is never guessed: it is given (--grades), or it is that
// of a built-in scale, or of numbers (higher is better), or the two ends of the list are words whose sense
// is certain ("To reject" … "Outstanding"), which tells in which direction the list runs.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace voix::format {

/// order[k] is the index in `grades` of the k-th best grade. Empty when the order cannot be known.
[[nodiscard]] std::optional<std::vector<std::size_t>> best_first(std::span<const std::string> grades);

/// The same, when the order is `given` by names. Empty if the two do not hold the same grades.
[[nodiscard]] std::optional<std::vector<std::size_t>> in_given_order(std::span<const std::string> grades,
                                                                     std::span<const std::string> given);

}  // namespace voix::format
