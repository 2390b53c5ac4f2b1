// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/proposal_edit.hpp"

#include <algorithm>

#include "format/choice_toml.hpp"

namespace voix::format {
namespace {

constexpr std::string_view fence = "+++\n";

class FieldWriter {
 public:
  void quoted(std::string_view key, std::string_view value) {
    if (!value.empty()) bare(key, toml_quoted(value));
  }
  /// A number, a date, a time.
  void bare(std::string_view key, std::string_view value) {
    if (!value.empty()) text.append(key).append(" = ").append(value).append("\n");
  }
  void list(std::string_view key, const std::vector<std::string>& values) {
    std::string items;
    for (const auto& value : values) items += (items.empty() ? "" : ", ") + toml_quoted(value);
    if (!values.empty()) bare(key, "[" + items + "]");
  }
  /// One a line.
  void lines(std::string_view key, const std::vector<std::string>& values) {
    std::string items;
    for (const auto& value : values) items += "  " + toml_quoted(value) + ",\n";
    if (!values.empty()) bare(key, "[\n" + items + "]");
  }

  std::string text{fence};
};

/// Where line `number` begins, from 1.
std::size_t line_start(std::string_view text, std::uint64_t number) {
  std::size_t at = 0;
  for (std::uint64_t line = 1; line < number; ++line) at = text.find('\n', at) + 1;
  return at;
}

/// The position of the ] that closes the list which opens at or after `at`; npos if none does.
std::size_t list_end(std::string_view text, std::size_t at) {
  at = text.find('[', at);
  while (at != std::string_view::npos && ++at < text.size()) {
    const char c = text[at];
    if (c == ']') return at;
    if (c == '#') at = text.find('\n', at);
    if (c != '"' && c != '\'') continue;
    for (++at; at < text.size() && text[at] != c; ++at) at += c == '"' && text[at] == '\\';
  }
  return std::string_view::npos;
}

}  // namespace

std::string write_fields(const Proposal& proposal) {
  FieldWriter out;
  out.quoted("id", proposal.id);
  out.quoted("title", proposal.title);
  out.quoted("author", proposal.author);
  out.quoted("kind", proposal.kind);
  out.quoted("class", proposal.class_name);
  if (proposal.created) out.bare("created", utc(*proposal.created));
  out.lines("options", proposal.options);
  out.quoted("status_quo", proposal.status_quo);
  out.quoted("rule", proposal.rule);
  out.list("supersedes", proposal.supersedes);
  out.list("amends", proposal.amends);
  out.bare("review", proposal.review);
  out.list("protects", proposal.protects);
  out.list("holders", proposal.holders);
  out.quoted("scope", proposal.scope);
  out.bare("until", proposal.until);
  out.bare("report", proposal.report);
  out.quoted("mandate", proposal.mandate);
  out.quoted("granted-by", proposal.granted_by);
  out.quoted("member", proposal.member);
  out.quoted("key", proposal.key);
  out.quoted("amount", proposal.amount);
  return out.text.append(fence);
}

std::string with_field(const Proposal& proposal, std::string_view key, std::string_view value) {
  auto text = proposal.text;
  const auto line = std::string(key) + " = " + toml_quoted(value) + "\n";
  const auto place = proposal.places.find(key);
  if (place == proposal.places.end()) return text.insert(fence.size(), line);
  const auto start = line_start(text, place->second.line);
  return text.replace(start, text.find('\n', start) + 1 - start, line);
}

std::string with_option(const Proposal& proposal, std::string_view option) {
  auto text = proposal.text;
  const auto place = proposal.places.find("options");
  if (place == proposal.places.end()) return text;
  const auto start = line_start(text, place->second.line) + place->second.column - 1;
  const auto end = list_end(text, start);
  if (end == std::string::npos) return text;
  const auto last = text.find_last_not_of(" \t\n", end - 1);
  const auto quoted = toml_quoted(option);
  const bool has_comma = text[last] == ',', is_empty = text[last] == '[';
  const bool is_on_lines = text.find('\n', last) < end;
  const auto item = std::string(has_comma || is_empty ? "" : ",") +
                    (is_on_lines ? "\n  "
                     : is_empty  ? ""
                                 : " ") +
                    quoted + (has_comma ? "," : "");
  return text.insert(last + 1, item);
}

}  // namespace voix::format
