// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <voix/rule.hpp>

#include "format/writer.hpp"

namespace voix::format {

namespace {

/// The value of the first line that begins with `key`; empty if there is none.
std::string_view value_of(std::string_view text, std::string_view key) {
  for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    if (at != 0 && text[at - 1] != '\n') continue;
    auto value = text.substr(at + key.size());
    value = value.substr(0, value.find_first_of("\r\n"));
    value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
    return value.substr(0, value.find_last_not_of(" \t") + 1);
  }
  return {};
}

Reading of_voix(std::string_view text) {
  if (const auto rule = parse_rule(value_of(text, "rule:"))) return reading(*rule);
  return value_of(text, "grades:").empty() ? Reading::ranking : Reading::grading;
}

/// Of the scores after "/": all 1 and 0 choose, others grade; without scores the lines rank.
Reading of_abif(std::string_view text) {
  bool scores = false, marks = true;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos || line[start] < '0' || line[start] > '9') continue;
    const auto names = static_cast<std::size_t>(
        std::ranges::count_if(line, [](char c) { return c == '>' || c == '=' || c == ','; }));
    const auto scored = static_cast<std::size_t>(std::ranges::count(line, '/'));
    if (scored == 0 && names == 0) continue;
    if (scored <= names) return Reading::ranking;  // a name has no score
    scores = true;
    for (auto at = line.find('/'); at != std::string_view::npos; at = line.find('/', at + 1)) {
      const auto score = line.substr(at + 1, line.find_first_of(">=,# ", at) - at - 1);
      marks = marks && (score == "1" || score == "0");
    }
  }
  if (!scores) return Reading::ranking;
  return marks ? Reading::choosing : Reading::grading;
}

Reading of_preflib(std::string_view path, std::string_view text) {
  if (value_of(text, "# DATA TYPE:") != "cat" && !path.ends_with(".cat")) return Reading::ranking;
  const bool yes_no = value_of(text, "# CATEGORY NAME 1:") == "Yes" &&
                      value_of(text, "# CATEGORY NAME 2:") == "No" &&
                      value_of(text, "# CATEGORY NAME 3:").empty();
  return yes_no ? Reading::choosing : Reading::grading;
}

/// Of the first row: numbers rank, unless all are marks of 1 and 0; words grade.
Reading of_table(std::string_view text, std::optional<Cells> cells) {
  if (cells == Cells::grade || cells == Cells::score) return Reading::grading;
  if (cells == Cells::rank) return Reading::ranking;
  if (cells == Cells::approve) return Reading::choosing;
  auto rows = text.substr(std::min(text.find('\n'), text.size()));
  if (rows.find_first_not_of("01xX,;\t\r\n") == std::string_view::npos &&
      rows.find('0') != std::string_view::npos)
    return Reading::choosing;
  const bool numbers = rows.find_first_not_of("0123456789,;\t\r\n \".") == std::string_view::npos;
  return numbers || rows.find("No opinion") != std::string_view::npos ? Reading::ranking : Reading::grading;
}

Reading of_json(std::string_view text) {
  if (text.find("\"choice\"") != std::string_view::npos) return Reading::choosing;
  const bool grades = text.find("\"grades\"") != std::string_view::npos;
  return grades && text.find("\"ranking\"") == std::string_view::npos ? Reading::grading : Reading::ranking;
}

}  // namespace

Reading natural_reading(Format from, std::string_view path, std::string_view beginning,
                        std::optional<Cells> cells) {
  switch (from) {
    case Format::voix:
      return of_voix(beginning);
    case Format::abif:
      return of_abif(beginning);
    case Format::preflib:
      return of_preflib(path, beginning);
    case Format::csv:
    case Format::tsv:
      return of_table(beginning, cells);
    case Format::json:
      return of_json(beginning);
    case Format::tally:
      return beginning.find("[counts]") == std::string_view::npos ? Reading::grading : Reading::choosing;
    case Format::cef:
    case Format::debian:
    case Format::pairwise:
      break;
  }
  return Reading::ranking;
}

}  // namespace voix::format
