// SPDX-License-Identifier: GPL-3.0-or-later
//
// One record of a table: cells between separators, quoted as RFC 4180 says ("" within quotes is one quote;
// a quoted cell may hold separators and line ends). Beyond the RFC, blanks around a cell do not count, nor
// more than one in a row within it, and a table may be separated by semicolons, as spreadsheets write it
// where the comma is the decimal sign.
#pragma once

#include <cstdint>
#include <forward_list>
#include <string>
#include <string_view>
#include <vector>

#include "format/lines.hpp"

namespace voix::format {

struct CsvCell {
  std::string_view written;  // in the line, with its quotes
  std::string_view text;     // what it says
};

class CsvRecord {
 public:
  CsvRecord() = default;
  CsvRecord(CsvRecord&&) = default;  // the cells see into unquoted_, so there is no copy
  CsvRecord& operator=(CsvRecord&&) = default;

  /// Replaces the cells by those of `line`, which must outlive them. False, with an error in `report`, if
  /// the quotes are wrong.
  bool split(std::string_view line, char separator, std::uint64_t number, Report& report);

  [[nodiscard]] const std::vector<CsvCell>& cells() const { return cells_; }
  /// No cell, or one that is empty.
  [[nodiscard]] bool blank() const { return cells_.size() == 1 && cells_.front().written.empty(); }

 private:
  std::vector<CsvCell> cells_;
  std::forward_list<std::string> unquoted_;  // cells that are not said as they are written
};

/// What separates the cells below this header: a tab for tsv; for csv a comma, or a semicolon if the header
/// has semicolons and no comma.
[[nodiscard]] char separator(bool tsv, std::string_view header);

/// A whole small table: its records that are not blank, in order, with their places.
struct CsvRow {
  std::uint64_t number = 0;
  std::string_view line;
  CsvRecord record;

  [[nodiscard]] const std::vector<CsvCell>& cells() const { return record.cells(); }
  /// A finding about one cell.
  void report(Report& report, const CsvCell& cell, std::string_view slug, Arguments arguments = {}) const;
};
/// Without a separator given (NUL) the first row shows it.
[[nodiscard]] std::vector<CsvRow> read_table(std::string_view document, Report& report, char between = '\0');

}  // namespace voix::format
