// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/roll_import.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <voix/id.hpp>

#include "command/words.hpp"

namespace voix::command {
namespace {

/// The words of a line; blanks in double quotes belong to a word.
std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < line.size();) {
    const auto begin = line.find_first_not_of(" \t", at);
    if (begin == std::string_view::npos) break;
    bool quoted = false;
    for (at = begin; at < line.size() && (quoted || (line[at] != ' ' && line[at] != '\t')); ++at) {
      if (line[at] == '"') quoted = !quoted;
    }
    words.push_back(line.substr(begin, at - begin));
  }
  return words;
}

bool is_key_type(std::string_view word) {
  return word.starts_with("ssh-") || word.starts_with("sk-") || word.starts_with("ecdsa-");
}

/// Options of authorized_keys that stand where an allowed_signers line has its principals.
bool is_option(std::string_view word) {
  constexpr std::array<std::string_view, 8> known{"cert-authority",  "restrict",         "pty",
                                                  "port-forwarding", "agent-forwarding", "X11-forwarding",
                                                  "user-rc",         "verify-required"};
  const auto first = word.substr(0, word.find(','));
  return word.find('=') != std::string_view::npos || first.starts_with("no-") ||
         std::ranges::find(known, first) != known.end();
}

struct Refusal {
  std::string_view slug;
  std::string_view part;
  Arguments arguments;
};

/// The member that a line speaks of, or why there is none.
std::optional<Refusal> read_line(std::string_view line, const std::string& since, RollFile& roll,
                                 std::vector<std::string>& added) {
  const auto words = words_of(line);
  const auto type = std::ranges::find_if(words, is_key_type);
  if (type == words.end() || type + 1 == words.end()) return Refusal{"import-without-key", line, {}};
  const auto before = type - words.begin();
  if (before > 1 || (before == 1 && is_option(words.front()))) {
    return Refusal{"import-with-options", words[before > 1 ? 1 : 0], {}};
  }
  if (*type != ssh_type && *type != ssh_hardware_type) {
    return Refusal{"import-other-key", *type, {{"type", std::string(*type)}}};
  }
  auto key = parse_ssh_key(*type, type[1]);
  if (!key) return Refusal{"import-bad-key", type[1], {}};

  const auto source = before == 1 ? words.front() : type + 2 == words.end() ? line : type[2];
  const auto name = source.substr(0, source.find_first_of(",@"));
  if (!is_id(name)) return Refusal{"import-without-id", source, {}};
  const auto* known = roll.find(name);
  if (known == nullptr) known = roll.find(key->key);
  if (known != nullptr) return Refusal{"import-known", source, {{"id", known->id}}};
  added.emplace_back(name);
  roll.add(
      {.id = std::string(name), .key = {std::move(*key), true}, .since = since, .until = {}, .dues = {}});
  return std::nullopt;
}

}  // namespace

std::vector<Finding> import_members(std::string_view text, const std::string& path, const std::string& since,
                                    RollFile& roll, std::vector<std::string>& added) {
  std::vector<Finding> refused;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto content = format::trimmed(line);
    if (content.empty() || content.front() == '#') continue;
    auto refusal = read_line(content, since, roll, added);
    if (!refusal) continue;
    refused.push_back({refusal->slug,
                       Severity::error,
                       std::move(refusal->arguments),
                       {.path = path,
                        .line = number,
                        .column = static_cast<std::uint64_t>(refusal->part.data() - line.data()) + 1,
                        .text = std::string(line),
                        .length = refusal->part.size()}});
  }
  return refused;
}

}  // namespace voix::command
