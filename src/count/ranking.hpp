// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every ranking goes through: the lot, if there is one, orders the options of each tie; the first
// place is the outcome, or with seats the first N, unless a tie stands across the edge.
#pragma once

#include <voix/result.hpp>

namespace voix {

/// The names of some options, in the same order.
[[nodiscard]] std::vector<std::string> names(const Result& result, const std::vector<Option>& options);

/// Splits every tie by settings.lot_order, if it is given and there is a tie.
void apply_lot(Result& result);
/// The outcome of a ranking that is not empty: winners, elected, and steps that say how.
void apply_seats(Result& result);
/// Both, in this order.
inline void decide(Result& result) {
  apply_lot(result);
  apply_seats(result);
}

}  // namespace voix
