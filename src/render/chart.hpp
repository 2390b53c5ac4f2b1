// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts: a result as a picture made of characters, aligned by grapheme and within the width of the
// terminal: the merit profile of majority judgment, the table of pairs of a Condorcet count, bars for the
// rest. Nothing is said by colour alone. The list says the same, one fact a line, for a screen reader and
// for a terminal too narrow for the picture.
#pragma once

#include <string>
#include <vector>

#include "render/account.hpp"
#include "render/render.hpp"

namespace voix::render {

using Lines = std::vector<std::string>;

/// The picture that suits the rule, or the list if it does not fit; empty if there is nothing to show.
[[nodiscard]] Lines chart(const Result& result, const Catalogue& tr, const Display& display);
[[nodiscard]] Lines chart_as_list(const Result& result, const Catalogue& tr);

// Each is empty if it does not fit.
[[nodiscard]] Lines merit_profile(const Result& result, const Catalogue& tr, const Display& display);
[[nodiscard]] Lines pairwise_table(const Result& result, const Catalogue& tr, const Display& display);
[[nodiscard]] Lines bars(const Result& result, const Catalogue& tr, const Display& display);

/// "1 Montroll", "= Kiss" for one that shares the place above; the name is cut to `columns` (0: never).
[[nodiscard]] std::string row_label(const Result& result, const std::vector<Placed>& order, std::size_t row,
                                    std::size_t columns);
/// The columns that the longest of these labels takes.
[[nodiscard]] std::size_t label_width(const Result& result, const std::vector<Placed>& order);

/// The grade that stands at the position `share` (from 0, below 1) of the profile, best grade left.
[[nodiscard]] std::size_t grade_at(const GradeProfile& profile, const Fraction& share);

/// The answer that the threshold limits, and the number of votes at which it lies.
struct Limit {
  std::string answer;
  Fraction votes;
};
[[nodiscard]] std::optional<Limit> limit(const Result& result);

}  // namespace voix::render
