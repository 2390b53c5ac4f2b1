// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/replay.hpp"

#include "vote/parallel.hpp"

namespace voix::vote {
namespace {

struct Payload {
  LogEntry entry;
  std::optional<std::string> bytes;
  bool is_proven = false;
};

}  // namespace

Finding reason(std::string_view slug, const std::string& path, const CheckedFile& file) {
  if (!file.findings.empty() && file.findings.front().slug == slug) return file.findings.front();
  return {slug,
          Severity::error,
          {{"id", file.voter == nullptr ? "" : file.voter->id}, {"seq", std::to_string(file.seq)}},
          {.path = path, .text = {}}};
}

Replay replay(const std::vector<LogEntry>& entries, const Terms& terms, const Payloads& payload,
              unsigned jobs, ProofCache& cache) {
  Replay result{Acceptance(terms.roll), {}};
  const auto read = [&](std::size_t i) {
    const auto& entry = entries[i];
    const bool checked = entry.type == EntryType::ballot || entry.type == EntryType::spoil;
    return Payload{entry, checked ? payload(entry) : std::nullopt, cache.has(terms.id, entry.payload)};
  };
  const auto check = [&](const Payload& item) {
    if (!item.bytes) return CheckedFile{};
    return check_file(item.entry.type, *item.bytes, item.entry.file(), terms, item.is_proven);
  };
  const auto take = [&](std::size_t i, const CheckedFile& file) {
    const auto& entry = entries[i];
    if (entry.type == EntryType::ballot && file.is_sound()) cache.add(terms.id, entry.payload);
    const auto slug = result.acceptance.add(entry, file);
    if (!slug.empty()) result.not_counted.push_back({entry, reason(slug, entry.file(), file)});
  };
  in_parallel(entries.size(), jobs, read, check, take);
  return result;
}

}  // namespace voix::vote
