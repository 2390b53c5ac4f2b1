// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule that a file names: the `rule:` line of the voix format, which stands in its header, or the rule
// for which a partial count was made.
#include <algorithm>

#include "format/part.hpp"
#include "format/reader.hpp"

namespace voix::format {
namespace {

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const auto first = text.find_first_not_of(blanks);
  return first == text.npos ? std::string_view()
                            : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

std::optional<Rule> rule_hint(Format format, std::string_view beginning) {
  if (beginning.starts_with(part_mark)) {
    beginning.remove_prefix(std::min(part_mark.size() + 1, beginning.size()));
    return parse_rule(beginning.substr(0, beginning.find('"')));
  }
  if (format != Format::voix) return std::nullopt;
  while (!beginning.empty()) {
    const auto line = beginning.substr(0, beginning.find('\n'));
    beginning.remove_prefix(std::min(line.size() + 1, beginning.size()));
    constexpr std::string_view key = "rule:";
    if (line.starts_with(key)) return parse_rule(without_blanks(line.substr(key.size())));
  }
  return std::nullopt;
}

}  // namespace voix::format
