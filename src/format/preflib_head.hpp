// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreflibHead: what the lines "# KEY: value" at the head of a preflib file say: the names of options and
// categories by number, and how many voters and lines there will be.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/formats.hpp"

namespace voix::format {

/// The whole number that is all of `text`.
template <class Number>
[[nodiscard]] bool parse_whole(std::string_view text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

struct PreflibHead {
  std::vector<std::string> names;       // of option 1, 2, …; empty: not yet named
  std::vector<std::string> categories;  // best first
  std::optional<Fraction> voters, orders;
  bool categorical = false;
  std::string type;  // "soc", "soi", "toc", "toi", "cat"; empty if the file does not say

  /// Orders without ties, of all options: strict and complete in the words of preflib.org.
  [[nodiscard]] bool is_strict() const { return type == "soc" || type == "soi"; }
  [[nodiscard]] bool is_complete() const { return type == "soc" || type == "toc"; }

  /// Reads one line, which begins with "#".
  void read(std::string_view line, std::uint64_t number, Report& report);
  /// After the head: says what has no name.
  void check(Report& report) const;
};

}  // namespace voix::format
