// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/log.hpp"

#include <algorithm>
#include <optional>

#include <voix/merge_mark.hpp>

#include "record/record.hpp"

namespace voix::vote {
namespace {

constexpr std::string_view type_names[] = {"setup", "open",  "ballot", "spoil",   "notice",
                                           "close", "tally", "ready",  "decrypt", "result"};

/// The entry that a line says, if it is written as an entry is.
std::optional<LogEntry> read_line(std::string_view line, std::uint64_t index) {
  const auto number = std::to_string(index) + " ";
  if (!line.starts_with(number)) return std::nullopt;
  line.remove_prefix(number.size());
  const auto blank = std::min(line.find(' '), line.size());
  const auto type = std::ranges::find(type_names, line.substr(0, blank));
  if (type == std::end(type_names) || blank == line.size()) return std::nullopt;
  const auto payload = from_hex<32>(line.substr(blank + 1));
  if (!payload) return std::nullopt;
  return LogEntry{index, static_cast<EntryType>(type - std::begin(type_names)), *payload};
}

}  // namespace

std::string_view name(EntryType type) { return type_names[static_cast<std::size_t>(type)]; }

std::string LogEntry::line() const {
  return std::to_string(index) + " " + std::string(name(type)) + " " + hex(payload) + "\n";
}

std::string LogEntry::file() const {
  constexpr std::string_view setup[] = {"election.txt", "roll.txt", "trustees.txt"};
  if (type == EntryType::setup && index < std::size(setup)) return std::string(setup[index]);
  if (type == EntryType::result) return "result.txt";
  return "entries/" + hex(payload) + ".txt";
}

bool may_follow(std::uint64_t index, EntryType before, EntryType type) {
  using enum EntryType;
  if (index < 3) return type == setup;
  switch (before) {
    case setup:
      return type == open;
    case open:
    case ballot:
    case spoil:
    case notice:
      return type == ballot || type == spoil || type == notice || type == close;
    case close:
      return type == tally;
    case tally:
    case ready:
      return type == ready || type == decrypt || type == result;
    case decrypt:
      return type == decrypt || type == result;
    case result:
      return false;
  }
  return false;
}

Log read_log(std::string_view bytes, const std::string& path) {
  Log log;
  const auto wrong = [&](std::string_view slug, Arguments arguments, std::string_view line,
                         std::uint64_t index) {
    log.findings.push_back({slug,
                            Severity::error,
                            std::move(arguments),
                            {.path = path, .line = index + 1, .text = std::string(line.substr(0, 400))}});
  };
  bool merged = false;
  auto before = EntryType::setup;  // the last entry that stands in its order
  for (std::uint64_t index = 0;; ++index) {
    const auto end = bytes.find('\n', log.complete);
    if (end == std::string_view::npos) break;
    const auto line = bytes.substr(log.complete, end - log.complete);
    log.tree.append(leaf_hash(bytes.substr(log.complete, line.size() + 1)));
    log.complete = end + 1;
    const auto entry = read_line(line, index);
    if (is_merge_mark(line)) {
      if (!merged) wrong("merge-conflict", {}, line, index);
      merged = true;
    }
    if (merged) continue;  // the rest is no log, and says nothing by itself
    if (!entry) {
      wrong("log-line-malformed", {{"index", std::to_string(index)}}, line, index);
      continue;
    }
    if (may_follow(index, before, entry->type)) {
      before = entry->type;
    } else {
      wrong("log-out-of-order",
            {{"type", std::string(name(entry->type))}, {"before", std::string(name(before))}}, line, index);
    }
    log.entries.push_back(*entry);
  }
  return log;
}

}  // namespace voix::vote
