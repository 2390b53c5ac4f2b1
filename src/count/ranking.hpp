// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rankings: options in places, and what every ranking goes through: the lot, if there is one, orders the
// options of each tie; the first place is the outcome, or with seats the first N, unless a tie stands across
// the edge.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <voix/result.hpp>

namespace voix {

/// 0, 1, …, size - 1.
[[nodiscard]] std::vector<Option> all_options(std::size_t size);

/// The options in places, best first. `ahead(a, b)`: a stands before b, a strict weak order; where neither
/// does they share a place, in the order in which they are given.
template <typename Ahead>
// NOLINTNEXTLINE(performance-unnecessary-value-param): it is sorted here, which the check does not see.
[[nodiscard]] std::vector<std::vector<Option>> in_places(std::vector<Option> options, Ahead ahead) {
  std::ranges::stable_sort(options, ahead);
  std::vector<std::vector<Option>> places;
  for (const auto option : options) {
    if (places.empty() || ahead(places.back().front(), option)) places.emplace_back();
    places.back().push_back(option);
  }
  return places;
}

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
