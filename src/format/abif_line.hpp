// SPDX-License-Identifier: GPL-3.0-or-later
//
// AbifLine: the words of one line of ballots in ABIF: "42: A/5 > B/3 = [Chez nous]/3, \"D\"  # note". It
// knows the grammar only; what the names and numbers mean is for format/abif.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "format/lines.hpp"

namespace voix::format {

struct AbifItem {
  std::string name;        // without brackets or quotes
  std::string_view place;  // the name as it stands in the line, for findings
  std::string_view score;  // after "/", empty if there is none
  char before = 0;         // the separator before it: > = or , (0 for the first)
};

struct AbifLine {
  std::string_view count;
  std::vector<AbifItem> items;

  /// Reads `text`; false, with the error in `report`, if it is malformed. `count` is set as far as possible.
  bool parse(std::string_view text, std::uint64_t number, Report& report);
};

/// True if the line gives no ballot and no option: `content`, what stands between its outer blanks, is empty,
/// a comment or {metadata}. Metadata that do not end are an error in `report`.
[[nodiscard]] bool is_aside(std::string_view content, std::string_view line, std::uint64_t number,
                            Report& report);

/// The first item whose score says another order than the places do; the number of items if none does.
[[nodiscard]] std::size_t contradicted(std::span<const AbifItem> items,
                                       std::span<const std::optional<Fraction>> scores);

/// Reads one name at the front of `rest` and the blanks around it, and takes it off: [in brackets], "in
/// quotes", or up to a character of `ends`. Empty, with the error in `report`, if there is none.
struct AbifName {
  std::string name;
  std::string_view place;
};
[[nodiscard]] std::optional<AbifName> take_abif_name(std::string_view& rest, std::string_view ends,
                                                     std::string_view line, std::uint64_t number,
                                                     Report& report);

}  // namespace voix::format
