// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells of a table of ballots say. The kind of cell is the one of --cells, or it follows from what
// the rule reads and from the first rows: numbers are ranks where options are ranked and scores where they
// are graded; words are grades of a known scale; 1, x and 0 are options chosen or not; a table of one column
// of words holds one answer a row. Cells that the rule cannot read are an error, said once.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "format/csv_record.hpp"
#include "format/reader.hpp"

namespace voix::format {

enum class CellKind { grade, rank, score, approve, answer };

struct CellPlan {
  CellKind kind = CellKind::rank;
  std::vector<std::string> grades;  // kind grade: best first
};

/// `sample`: the cells of the first rows that say something. Empty, with an error in `report`, if the rule
/// cannot read such cells.
[[nodiscard]] std::optional<CellPlan> plan_cells(const Request& request, std::span<const std::string> sample,
                                                 std::size_t columns, Report& report);

/// True if the first column cannot hold votes: all other cells are numbers, or grades of one scale, and none
/// of its own is.
[[nodiscard]] bool hold_no_votes(const Request& request, std::span<const std::string> first,
                                 std::span<const std::string> others);

/// Empty, or the words for having no opinion, in capitals or not.
[[nodiscard]] bool says_nothing(std::string_view cell, std::string_view no_opinion);

/// Reads cells one by one, where a cell can be read without its row. For one thread.
class CellReader {
 public:
  CellReader(const CellPlan& plan, const Request& request, Ids& ids);

  /// The meaning of `text`, which is not empty, or what is wrong with it: a slug and its arguments.
  struct Wrong {
    std::string_view slug;
    Arguments arguments;
  };
  [[nodiscard]] std::optional<Cell> read(std::string_view text, Wrong& wrong);

  /// The scores that were read as grades.
  [[nodiscard]] const std::set<Fraction>& scores() const { return scores_; }

 private:
  [[nodiscard]] std::optional<Cell> grade(std::string_view text, Wrong& wrong) const;
  [[nodiscard]] std::optional<Cell> score(std::string_view text, Wrong& wrong);

  const CellPlan& plan_;
  const Request& request_;
  Ids& ids_;
  std::vector<Cell> grade_cells_;  // per grade of the plan
  std::set<Fraction> scores_;
};

}  // namespace voix::format
