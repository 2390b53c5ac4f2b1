// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_record.hpp"

#include <algorithm>

#include "format/names.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

char separator(bool tsv, std::string_view header) {
  if (tsv) return '\t';
  bool quoted = false, semicolons = false;
  for (const char c : header) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted) return ',';
    semicolons = semicolons || (c == ';' && !quoted);
  }
  return semicolons ? ';' : ',';
}

namespace {

// The length of the quoted text at the start of `text`, quotes included; npos if it is not closed.
std::size_t quoted_length(std::string_view text) {
  for (auto end = text.find('"', 1); end != std::string_view::npos; end = text.find('"', end + 2)) {
    if (end + 1 == text.size() || text[end + 1] != '"') return end + 1;
  }
  return std::string_view::npos;
}

std::string without_doubled_quotes(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    result += text[i];
    if (text[i] == '"') ++i;
  }
  return result;
}

}  // namespace

bool CsvRecord::split(std::string_view line, char separator, std::uint64_t number, Report& report) {
  cells_.clear();
  unquoted_.clear();
  const std::string_view blanks = separator == '\t' ? " " : " \t";
  for (auto rest = line;;) {
    const auto begin = std::min(rest.find_first_not_of(blanks), rest.size());
    std::size_t end = 0;
    if (rest.substr(begin).starts_with('"')) {
      const auto length = quoted_length(rest.substr(begin));
      if (length == std::string_view::npos) {
        report.add(Severity::error, "unclosed-quote", number, line, rest.substr(begin));
        return false;
      }
      end = std::min(rest.find(separator, begin + length), rest.size());
      const auto after = trimmed(rest.substr(begin + length, end - begin - length));
      if (!after.empty()) {
        report.add(Severity::error, "text-after-quote", number, line, after);
        return false;
      }
      const auto written = rest.substr(begin, length);
      const auto inner = written.substr(1, length - 2);
      const bool plain = inner.find('"') == std::string_view::npos;
      cells_.push_back({written, plain ? inner : unquoted_.emplace_front(without_doubled_quotes(inner))});
    } else {
      end = std::min(rest.find(separator, begin), rest.size());
      const auto text = trimmed(rest.substr(begin, end - begin));
      cells_.push_back({text, has_wide_blanks(text) ? unquoted_.emplace_front(narrowed(text)) : text});
    }
    if (end == rest.size()) return true;
    rest.remove_prefix(end + 1);
  }
}

void CsvRow::report(Report& report, const CsvCell& cell, std::string_view slug, Arguments arguments) const {
  report.add(Severity::error, slug, number, line, cell.written, std::move(arguments));
}

std::vector<CsvRow> read_table(std::string_view document, Report& report, char between) {
  std::vector<CsvRow> rows;
  for (std::uint64_t number = 1; !document.empty();) {
    const auto length = std::min(line_end(document, true), document.size());
    auto line = document.substr(0, length);
    const auto first = number;
    number += 1 + static_cast<std::uint64_t>(std::ranges::count(line, '\n'));
    document.remove_prefix(std::min(length + 1, document.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trimmed(line).empty()) continue;
    if (between == '\0') {
      const bool tabs = line.find('\t') != std::string_view::npos && line.find(',') == std::string_view::npos;
      between = separator(tabs, line);
    }
    auto& row = rows.emplace_back();
    row.number = first;
    row.line = line;
    if (!row.record.split(line, between, first, report)) rows.pop_back();
  }
  return rows;
}

}  // namespace voix::format
