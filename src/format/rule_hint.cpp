// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule that a file names: the `rule:` line of the voix format, which stands in its header, the key "rule"
// of JSON, or the rule for which a partial count was made.
#include <algorithm>

#include "format/part.hpp"
#include "format/reader.hpp"
#include "format/trimmed.hpp"

namespace voix::format {
namespace {

/// The text that follows the key "rule".
std::optional<Rule> rule_in_json(std::string_view text) {
  constexpr std::string_view key = "\"rule\"", blanks = " \t\r\n";
  const auto found = text.find(key);
  if (found == text.npos) return std::nullopt;
  text.remove_prefix(found + key.size());
  for (const char mark : {':', '"'}) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (!text.starts_with(mark)) return std::nullopt;
    text.remove_prefix(1);
  }
  return parse_rule(trimmed(text.substr(0, text.find('"')), blanks));
}

}  // namespace

std::optional<Rule> rule_hint(Format format, std::string_view beginning) {
  if (beginning.starts_with(part_mark)) {
    beginning.remove_prefix(std::min(part_mark.size() + 1, beginning.size()));
    return parse_rule(beginning.substr(0, beginning.find('"')));
  }
  if (format == Format::json) return rule_in_json(beginning);
  if (format != Format::voix) return std::nullopt;
  while (!beginning.empty()) {
    const auto line = beginning.substr(0, beginning.find('\n'));
    beginning.remove_prefix(std::min(line.size() + 1, beginning.size()));
    constexpr std::string_view key = "rule:";
    if (line.starts_with(key)) return parse_rule(trimmed(line.substr(key.size()), " \t\r"));
  }
  return std::nullopt;
}

}  // namespace voix::format
