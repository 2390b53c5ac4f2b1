// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places in a TOML document: toml++ gives lines and columns in characters; a finding wants the line itself
// and bytes.
#pragma once

#include <toml++/toml.h>

#include <voix/merge_mark.hpp>

#include "format/lines.hpp"

namespace voix::format {

class TomlPlaces {
 public:
  TomlPlaces(std::string_view text, Report& report) : text_(text), report_(report) {}

  void report(const toml::source_region& at, std::string_view slug, Arguments arguments = {}) const {
    const auto line = line_at(at.begin.line);
    const auto [column, length] = part(at, line);
    report_.add(Severity::error, slug, at.begin.line, line, line.substr(column, length),
                std::move(arguments));
  }

  /// Where the parser could not go on, maybe at a mark that git left.
  void report_syntax(const toml::parse_error& error) const {
    const bool merged = is_merge_mark(line_at(error.source().begin.line));
    report(error.source(), merged ? "merge-conflict" : "toml-syntax");
  }

  /// The same place for a finding that comes later.
  [[nodiscard]] Place place(const toml::source_region& at, const std::string& path) const {
    const auto line = line_at(at.begin.line);
    const auto [column, length] = part(at, line);
    return {path, at.begin.line, column + 1, std::string(line), length};
  }

  /// A value as it was written; of several lines, its first character.
  [[nodiscard]] std::string written(const toml::source_region& at) const {
    const auto line = line_at(at.begin.line);
    const auto [column, length] = part(at, line);
    return std::string(line.substr(column, length));
  }

  [[nodiscard]] bool has_errors() const { return report_.has_errors(); }

 private:
  /// Bytes before a place in its line, and how long it is.
  static std::pair<std::size_t, std::size_t> part(const toml::source_region& at, std::string_view line) {
    std::size_t column = 0;
    for (toml::source_index skip = 1; skip < at.begin.column && column < line.size(); ++skip) {
      do ++column;
      while (column < line.size() && (static_cast<unsigned char>(line[column]) & 0xC0U) == 0x80);
    }
    const bool one_line = at.end.line == at.begin.line && at.end.column > at.begin.column;
    return {column, one_line ? at.end.column - at.begin.column : 1};
  }

  [[nodiscard]] std::string_view line_at(std::uint64_t number) const {
    auto rest = text_;
    for (std::uint64_t i = 1; i < number; ++i)
      rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    rest = rest.substr(0, rest.find('\n'));
    if (rest.ends_with('\r')) rest.remove_suffix(1);
    return rest;
  }

  std::string_view text_;
  Report& report_;
};

}  // namespace voix::format
