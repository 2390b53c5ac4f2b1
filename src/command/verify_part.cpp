// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/verify_part.hpp"

#include <algorithm>
#include <charconv>

#include "command/keeper.hpp"
#include "command/output.hpp"
#include "command/refuse.hpp"
#include "command/values.hpp"

namespace voix::command {
namespace {

using vote::LogEntry;

constexpr std::string_view head = "voix-v1 proofs\n";

struct Range {
  std::uint64_t first;
  std::uint64_t last;
};

/// "1-5000".
std::optional<Range> parse_range(std::string_view text) {
  Range range{};
  const auto* const end = text.data() + text.size();
  const auto [dash, none] = std::from_chars(text.data(), end, range.first);
  if (none != std::errc{} || dash == end || *dash != '-') return std::nullopt;
  const auto [rest, wrong] = std::from_chars(dash + 1, end, range.last);
  if (wrong != std::errc{} || rest != end || range.last < range.first) return std::nullopt;
  return range;
}

}  // namespace

Exit verify_part(const std::string& folder, const Invocation& invocation, Session& session) {
  Values values(invocation);
  const auto range = values.read<Range>("--entries", parse_range, "1-5000");
  const auto jobs = values.jobs();
  values.finish();
  const auto poll = read_poll(folder, session);
  const Board board(folder, poll.setup.id, poll.setup.election.board, session.world.files);
  auto entries = board.log().entries;
  std::erase_if(entries, [&](const LogEntry& entry) {
    return entry.type != vote::EntryType::ballot ||
           (range && (entry.index < range->first || entry.index > range->last));
  });
  vote::ProofCache proofs;
  const auto replayed = vote::replay(
      entries, terms_of(poll), [&](const LogEntry& entry) { return board.payload(entry); }, jobs, proofs,
      vote::every_component);
  write_output(std::string(head) + proofs.added(), *invocation.value("--part"), invocation, session);
  const auto found = Fraction(static_cast<std::uint64_t>(std::ranges::count(proofs.added(), '\n')));
  session.world.console.err(session.tr.plural("{n} ballot of {all} is sound and proven",
                                              "{n} ballots of {all} are sound and proven", found,
                                              {{"all", std::to_string(entries.size())}}) +
                            "\n");
  return Exit::done;
}

vote::ProofCache read_verify_parts(std::span<const std::string> paths, Files& files) {
  std::string lines;
  for (const auto& path : paths) {
    const auto bytes = files.read(path);
    if (!bytes.starts_with(head)) {
      refuse(Fault::document, "not-verified-ballots", {}, {.path = path, .text = {}});
    }
    lines += bytes.substr(head.size());
  }
  return vote::ProofCache(lines);
}

}  // namespace voix::command
