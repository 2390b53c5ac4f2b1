// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/replay.hpp"

#include <algorithm>
#include <memory>

#include "vote/parallel.hpp"

namespace voix::vote {
namespace {

struct Payload {
  LogEntry entry;
  std::optional<std::string> bytes;
  bool is_known = false;
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
              unsigned jobs, ProofCache& cache, Watched watched) {
  Replay result{Acceptance(terms.roll, std::move(watched)), {}};
  const auto read = [&](std::size_t i) {
    const auto& entry = entries[i];
    const bool checked = entry.type == EntryType::ballot || entry.type == EntryType::spoil;
    return Payload{entry, checked ? payload(entry) : std::nullopt, cache.has(terms.id, entry.payload)};
  };
  const auto check = [&](const Payload& item) {
    if (!item.bytes) return CheckedFile{};
    return check_file(item.entry.type, *item.bytes, item.entry.file(), terms, item.is_known);
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

AddedUp add_up(const std::vector<LogEntry>& entries, const std::vector<std::uint64_t>& counted,
               const Terms& terms, const Payloads& payload, const ClosedBoard& board, unsigned jobs) {
  using Files = std::vector<std::pair<std::string, std::string>>;  // path, bytes
  struct Part {
    Aggregate sums;
    std::vector<const Voter*> voters;
  };
  constexpr std::size_t at_once = 16;
  Part whole{Aggregate(terms.election), {}};
  in_parallel((counted.size() + at_once - 1) / at_once, jobs,
              [&](std::size_t block) {
                Files files;
                for (auto i = block * at_once; i < std::min((block + 1) * at_once, counted.size()); ++i) {
                  const auto& entry = *std::ranges::lower_bound(entries, counted[i], {}, &LogEntry::index);
                  files.emplace_back(entry.file(), payload(entry).value_or(""));
                }
                return files;
              },
              [&](const Files& files) {
                auto part = std::make_shared<Part>(Part{Aggregate(terms.election), {}});
                for (const auto& [path, bytes] : files) {
                  const auto ballot = parse_ballot(bytes, path, terms.election, terms.id, Points::unchecked);
                  part->voters.push_back(terms.roll.find(ballot.voter));
                  part->sums.add(ballot, part->voters.back()->weight);
                }
                return part;
              },
              [&](std::size_t, const std::shared_ptr<Part>& part) {
                whole.sums.merge(part->sums);
                whole.voters.insert(whole.voters.end(), part->voters.begin(), part->voters.end());
              });
  return {whole.sums.tally(board), std::move(whole.voters)};
}

}  // namespace voix::vote
