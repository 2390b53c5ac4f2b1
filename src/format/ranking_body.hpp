// SPDX-License-Identifier: GPL-3.0-or-later
//
// RankingBody: the ballots of the formats voix and cef. There are two roads to the same totals. Plain lines
// (known names, ">", "=", blanks, "* n") go the short one: from delimiter to delimiter, each name looked up
// in the thread's own table. Any other line (quotes, weights, tags, grades, comments, names not yet met,
// everything wrong) goes the long one, through RankingLine, and the names it teaches make the short one.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "format/delimiters.hpp"
#include "format/lines.hpp"
#include "format/name_table.hpp"
#include "format/places.hpp"
#include "format/ranking_line.hpp"
#include "format/reader.hpp"

namespace voix::format {

/// What the header says of the ballots, and what the ballots say back.
struct RankingFile {
  const Request& request;
  Ids& ids;
  Counter& counter;
  Dialect dialect = Dialect::voix;
  std::vector<std::string> options = {};  // as declared; empty: any name is an option
  std::vector<std::string> grades = {};   // best first; empty: those of the built-in scales
  bool weights = true;                    // false: ^ is ignored, with a warning
  bool ballots = false;                   // found: there is at least one, good or bad
  bool graded = false;                    // found: there are grades

  /// Interns the options and the grades.
  void declare();
};

/// A line of the header that lists names.
struct Declaration {
  std::string_view value, line;
  std::uint64_t number = 0;
  std::string_view kind = "option", duplicate = "duplicate-option";  // for findings
};
/// Adds the names of the list; none are left if they are too many.
void add_names(std::vector<std::string>& names, Dialect dialect, const Declaration& what, Report& report);

class RankingBody : public Body {
 public:
  explicit RankingBody(RankingFile& file);
  std::uint64_t block(std::string_view lines, Report& report) final;
  void finish() final;

 protected:
  /// One ballot, a part of `line`.
  void ballot(std::string_view text, std::string_view line, std::uint64_t number, Report& report);

 private:
  bool plain_line(const char* at, Delimiters& delimiters);
  bool place(const RankingItem& item, std::string_view line, std::uint64_t number, Report& report);
  bool grade(const RankingItem& item, Option option, std::string_view line, std::uint64_t number,
             Report& report);
  [[nodiscard]] std::optional<Option> option(const RankingItem& item, std::string_view line,
                                             std::uint64_t number, Report& report);

  RankingFile& file_;
  std::unique_ptr<Counter> counter_;
  RankingLine line_;
  Places places_;
  NameTable known_;
  std::vector<Cell> cells_;                     // of a plain line; all missing between lines
  std::set<std::string, std::less<>> ignored_;  // cef: of the ballot at hand
  bool ballots_ = false, graded_ = false;
};

/// Reads a file of such ballots. `File` is its LineFormat, with a `finish` that makes the sheet.
template <class File>
[[nodiscard]] Sheet read_ranking_file(const std::string& path, ByteSource& source, const Request& request,
                                      Ids& ids, Counter& counter) {
  File file(request, ids, counter);
  auto report = read_lines(path, source, file, request.jobs);
  return file.finish(std::move(report));
}

}  // namespace voix::format
