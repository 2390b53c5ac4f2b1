// SPDX-License-Identifier: GPL-3.0-or-later
//
// RankingLine: the words of one ballot as the formats voix and cef write it: A > B = C ^7 * 42 # note. It
// knows the grammar only; which names there are is for format/ranking_body.hpp. The dialects differ in
// names: voix has names in double quotes and graded ballots (A/Good, B/Poor), cef has neither.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/ballot.hpp>
#include <voix/fraction.hpp>

#include "format/lines.hpp"

namespace voix::format {

enum class Dialect { voix, cef };

struct RankingItem {
  std::string_view name;
  std::string_view grade;                   // empty in a ballot that ranks
  Cell place = 1;                           // 1 is the best
  std::string_view written, grade_written;  // as they stand in the line, for findings
};

class RankingLine {
 public:
  explicit RankingLine(Dialect dialect) : dialect_(dialect) {}

  /// Reads `text`, a part of `line`. False, with one error in `report`, if it is malformed.
  bool parse(std::string_view text, std::string_view line, std::uint64_t number, Report& report);

  std::vector<RankingItem> items;   // none: a blank ballot
  Fraction repeat, weight;          // weight of each of the `repeat` ballots
  std::string_view weight_written;  // empty if there is none

  /// Reads names between ";" to the end of `text`. False, with an error in `report`, if it is malformed.
  bool parse_list(std::string_view text, std::string_view line, std::uint64_t number, Report& report);

 private:
  struct Cursor;
  bool take_name(Cursor& cursor, std::string_view& name, std::string_view& written);
  bool take_items(Cursor& cursor);
  bool take_numbers(Cursor& cursor);

  Dialect dialect_;
  std::deque<std::string> unquoted_;  // names that are not said as they are written
};

}  // namespace voix::format
