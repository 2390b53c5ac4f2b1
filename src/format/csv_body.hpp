// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a table of ballots. Most rows of a large file hold nothing but cells that were seen before, so
// each thread keeps what short cells mean in a small table and takes whole blocks through it, eight bytes at
// a step; whatever is not plain (quotes, a new or wrong cell, CRLF, a weight) goes the long way, line by
// line, with the same result.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "format/csv_cells.hpp"
#include "format/csv_record.hpp"
#include "format/lines.hpp"

namespace voix::format {

/// What stands in a column.
struct CsvColumn {
  enum class Kind { option, voter, weight, unread };
  Kind kind = Kind::option;
  Option option = 0;  // its id
};

/// What the header and the first rows say of a table; complete before the first row is read.
struct CsvTable {
  char separator = ',';
  std::vector<CsvColumn> columns;
  std::optional<CellPlan> plan;  // empty: nothing can be counted, and it is known why
  bool weighted = false;
};

/// What the rows say besides ballots.
struct CsvFound {
  std::set<Fraction> scores;
  bool no_opinion = false;  // some cell says in words that there is no opinion
  bool ballots = false;
};

class CsvBody final : public Body {
 public:
  CsvBody(const CsvTable& table, const Request& request, Ids& ids, Counter& counter, CsvFound& found);

  void line(std::string_view text, std::uint64_t number, Report& report) override;
  std::uint64_t block(std::string_view lines, Report& report) override;
  void finish() override;

 private:
  /// What a short cell means, found by its bytes.
  struct Known {
    std::uint64_t low = 0, high = 0;
    std::uint8_t size = 0xFF;
    Cell cell = missing;
  };

  [[nodiscard]] bool plain_line(const char*& at, const char* end);
  void remember(std::string_view written, Cell cell);
  [[nodiscard]] std::optional<Cell> recall(std::uint64_t low, std::uint64_t high, std::size_t size) const;

  [[nodiscard]] bool read_cell(const CsvColumn& column, const CsvCell& cell, std::uint64_t number,
                               std::string_view line, Report& report);
  [[nodiscard]] bool settle(std::uint64_t number, std::string_view line, Report& report);
  void rank_scores();
  void set(Option option, Cell cell);

  const CsvTable& table_;
  const Request& request_;
  Ids& ids_;
  Counter& counter_;
  CsvFound& found_;
  std::unique_ptr<Counter> fork_;
  std::optional<CellReader> reader_;
  CsvRecord record_;
  std::vector<Cell> cells_;  // of the ballot being read, by option id
  std::vector<std::pair<Fraction, Option>> scores_;
  Fraction weight_;
  std::string_view voter_;  // of a plain line, as it is written
  bool fast_;
  bool no_opinion_ = false;
  bool ballots_ = false;
  std::array<Known, 256> known_;
  std::size_t known_count_ = 0;
};

}  // namespace voix::format
