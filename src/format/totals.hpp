// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that hold totals instead of ballots: tallies, pairwise matrices and partial counts. Each reader here
// takes a whole document, already checked to be UTF-8, says in the report what is wrong with it, and gives
// totals only if it found nothing wrong.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "format/json_document.hpp"
#include "format/lines.hpp"
#include "format/reader.hpp"

namespace voix::format {

/// A tally as it stands in a file, whatever the format; `tallied` turns it into totals.
struct WrittenTally {
  std::vector<std::string> options;
  std::vector<std::string> grades;            // as written; empty: answers, with one count each
  std::vector<std::vector<Fraction>> counts;  // per option: one per grade, or one
  std::optional<Fraction> ballots;            // how many ballots there were, if the file says so
  bool best_grade_first = false;              // that is the order which the format asks for
};

/// The totals for the rule. Without a number of ballots there are as many as the fullest option has grades;
/// for answers, as many as all of them together, or the greatest if a ballot may choose several.
[[nodiscard]] std::optional<Totals> tallied(WrittenTally tally, const Request& request, Report& report);

/// A first row of grades (its first cell is free), then one row an option; or rows of an answer and a count.
[[nodiscard]] std::optional<Totals> tally_csv(std::string_view text, const Request& request, Report& report);
[[nodiscard]] std::optional<Totals> tally_toml(std::string_view text, const Request& request, Report& report);
[[nodiscard]] std::optional<Totals> tally_json(json::Value root, const Request& request, Report& report);

/// Row preferred to column. Without a number of ballots there are as many as compare the best compared pair.
[[nodiscard]] std::optional<Pairwise> pairwise_csv(std::string_view text, Report& report);
[[nodiscard]] std::optional<Pairwise> pairwise_json(json::Value root, Report& report);

/// How many ballots compare the pair that most compare.
[[nodiscard]] Fraction most_compared(const Pairwise& totals);

/// A partial count, see format/part.hpp.
[[nodiscard]] std::optional<Totals> part_json(json::Value root, Report& report);

/// A number that counts votes: not negative, no percentage.
[[nodiscard]] std::optional<Fraction> count_of(std::string_view text);

/// Can `name` name an option or a grade? Not if it is empty or holds a line end or another control character.
[[nodiscard]] bool good_name(std::string_view name);

// Parts of JSON documents. What is wrong is in the report; then the value is empty.
[[nodiscard]] std::optional<json::Value> member(json::Value object, std::string_view key, json::Kind kind,
                                                Report& report);
[[nodiscard]] std::optional<Fraction> count_of(json::Value number, Report& report);
/// A list of counts, `size` of them.
[[nodiscard]] std::optional<std::vector<Fraction>> counts_of(json::Value list, std::size_t size,
                                                             Report& report);
/// A list of names that differ.
enum class Named { options, grades };
[[nodiscard]] std::optional<std::vector<std::string>> names_of(json::Value list, Named what, Report& report);

}  // namespace voix::format
