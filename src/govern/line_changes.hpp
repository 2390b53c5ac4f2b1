// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which lines changed between two texts: the fewest, by Myers (An O(ND) Difference Algorithm and Its
// Variations, 1986). Texts that differ in more than a thousand lines are not worth the search: what lies
// between their common beginning and end is one change then.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace voix::govern {

/// Lines with their line end; the last may lack it.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// `gone` lines at `from` in the old text give way to `come` lines at `to` in the new one.
struct LineChange {
  std::size_t from = 0, gone = 0;
  std::size_t to = 0, come = 0;
};

/// In the order of the texts; between two of them stand equal lines.
[[nodiscard]] std::vector<LineChange> line_changes(const std::vector<std::string_view>& from,
                                                   const std::vector<std::string_view>& to);

}  // namespace voix::govern
