// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which format is this file? The extension says it, or the content does: a magic first line, a mark that
// only one format has, or the shape of a table. What could be read in two ways is never guessed.
#include <algorithm>
#include <array>
#include <cctype>

#include "format/blocks.hpp"
#include "format/csv_record.hpp"
#include "format/grade_order.hpp"
#include "format/reader.hpp"
#include "format/totals.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

namespace {

using Detected = std::variant<Format, Finding>;

Finding finding(const std::string& path, std::string_view slug, Arguments arguments = {}) {
  return {slug,
          Severity::error,
          std::move(arguments),
          {.path = path, .line = 0, .column = 0, .text = {}, .length = 1}};
}

Detected ambiguous(const std::string& path, Format a, Format b) {
  return finding(path, "ambiguous-format",
                 {{"first", std::string(format_name(a))}, {"second", std::string(format_name(b))}});
}

/// By extension, where it decides alone.
std::optional<Format> by_extension(std::string_view extension) {
  constexpr std::pair<std::string_view, Format> known[] = {
      {"voix", Format::voix},   {"cvotes", Format::cef},  {"votes", Format::cef},   {"abif", Format::abif},
      {"soc", Format::preflib}, {"soi", Format::preflib}, {"toc", Format::preflib}, {"toi", Format::preflib},
      {"cat", Format::preflib}, {"toml", Format::tally},
  };
  const auto* found = std::ranges::find(known, extension, &std::pair<std::string_view, Format>::first);
  if (found == std::end(known)) return std::nullopt;
  return found->second;
}

std::string extension_of(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string extension(name.substr(dot + 1));
  std::ranges::transform(extension, extension.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return extension;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    line = trimmed(line);
    if (!line.empty()) lines.push_back(line);
  }
  return lines;
}

/// Which kind of JSON: the key that only one has comes first in the text.
Format json_kind(std::string_view text) {
  constexpr std::pair<std::string_view, Format> marks[] = {
      {"\"voix.part/1\"", Format::tally}, {"\"pairwise\"", Format::pairwise}, {"\"wins\"", Format::pairwise},
      {"\"ballots\":[", Format::json},    {"\"votes\"", Format::json},        {"\"counts\"", Format::tally},
      {"\"options\":{", Format::tally},
  };
  std::string dense;  // without the blanks between values
  std::ranges::copy_if(text, std::back_inserter(dense),
                       [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
  auto result = Format::json;
  auto first = std::string::npos;
  for (const auto& [mark, format] : marks) {
    const auto at = dense.find(mark);
    if (at < first) first = at, result = format;
  }
  return result;
}

/// Also one that is written as in French, 3,0: where totals are read, it is told that it has to be a point.
bool is_meant_as_count(std::string text) {
  std::ranges::replace(text, ',', '.');
  return count_of(text).has_value();
}

/// A table: of ballots, of totals by grade or by answer, or of pairs.
Detected table_kind(const std::string& path, std::string_view text, Format ballots) {
  Report ignored{{}};
  const auto rows = read_table(text, ignored, ballots == Format::tsv ? '\t' : '\0');
  const auto columns = rows.empty() ? 0 : rows.front().cells().size();
  if (columns < 2 || rows.size() < 2) return ballots;
  const auto& header = rows.front().cells();
  bool pairs = rows.size() <= columns, counts = true;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& cells = rows[i].cells();
    pairs = pairs && cells.size() == columns && cells.front().text == header[std::min(i, columns - 1)].text;
    if (cells.size() != columns || cells.front().text.empty() || count_of(cells.front().text)) counts = false;
    for (std::size_t k = 1; k < cells.size(); ++k)
      counts = counts && is_meant_as_count(std::string(cells[k].text));
  }
  if (pairs) return Format::pairwise;
  if (!counts) return ballots;  // voters' ids are numbers, or cells are words
  std::vector<std::string> grades;
  for (std::size_t k = 1; k < columns; ++k) grades.emplace_back(header[k].text);
  const bool scores =
      std::ranges::all_of(grades, [](const std::string& grade) { return count_of(grade).has_value(); });
  if (columns > 2 && best_first(grades) && !scores) return Format::tally;
  return ambiguous(path, ballots, Format::tally);
}

bool starts_with_count(std::string_view line) {
  const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 && trimmed(line.substr(digits)).starts_with(':');
}

/// The format of text that is neither JSON nor named by its extension.
Detected by_content(const std::string& path, std::string_view text) {
  const auto lines = lines_of(text);
  const auto any = [&](auto&& test) { return std::ranges::any_of(lines, test); };
  const auto starts = [](std::string_view mark) {
    return [mark](std::string_view line) { return line.starts_with(mark); };
  };
  const auto has = [](char c) {
    return [c](std::string_view line) { return line.find(c) != std::string_view::npos; };
  };
  if (any(starts("#/"))) return Format::cef;
  if (any(starts("# NUMBER ALTERNATIVES"))) return Format::preflib;
  if (any(starts("V: "))) return Format::debian;
  if (any(starts("[counts]")) || any(starts("[options]"))) return Format::tally;
  const auto counted = [&](std::string_view line) {
    return starts_with_count(line) &&
           (has('>')(line) || has('/')(line) || line.find(',') == std::string_view::npos);
  };
  if (any(counted)) return Format::abif;
  if (any(starts_with_count)) return Format::preflib;
  if (any(has('>'))) return Format::cef;
  if (any(has('\t'))) return table_kind(path, text, Format::tsv);
  if (any(has(',')) || any(has(';'))) return table_kind(path, text, Format::csv);
  return finding(path, "unknown-format");
}

}  // namespace

std::variant<Format, Finding> detect(const std::string& path, std::string_view beginning) {
  constexpr std::size_t most = std::size_t{64} << 10;
  const bool whole = beginning.size() < most;
  beginning = beginning.substr(0, most);
  if (beginning.starts_with(byte_order_mark)) beginning.remove_prefix(byte_order_mark.size());
  // A line that is cut says nothing for sure.
  if (!whole && beginning.rfind('\n') != std::string_view::npos)
    beginning = beginning.substr(0, beginning.rfind('\n') + 1);

  const auto extension = extension_of(path);
  if (const auto format = by_extension(extension)) return *format;
  const auto first = std::min(beginning.find_first_not_of(" \t\r\n"), beginning.size());
  const auto text = beginning.substr(first);
  if (extension == "json") return json_kind(text);
  if (extension == "csv") return table_kind(path, beginning, Format::csv);
  if (extension == "tsv") return table_kind(path, beginning, Format::tsv);
  if (text.starts_with("voix-ballots")) return Format::voix;
  // The metadata of abif are JSON too, but no line of JSON is a number and a colon.
  const bool counted = text.starts_with('{') && std::ranges::any_of(lines_of(text), starts_with_count);
  if (counted) return Format::abif;
  if (text.starts_with('{') || text.starts_with("[{") || text == "[]") return json_kind(text);
  return by_content(path, beginning);
}

}  // namespace voix::format
