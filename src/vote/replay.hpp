// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replay: goes through a log from its beginning, checks every ballot and spoil on all cores, says which count
// and why the others do not, and adds up those that do.
#pragma once

#include <string>
#include <vector>

#include "vote/check.hpp"
#include "vote/proof_cache.hpp"
#include "vote/tally.hpp"

namespace voix::vote {

struct NotCounted {
  LogEntry entry;
  Finding finding;  // why; its place is the payload
};

struct Replay {
  Acceptance acceptance;  // after the last entry: ready for the next ones
  std::vector<NotCounted> not_counted;
};

/// The finding behind a slug of Acceptance: the file's own if it has that slug, with all that it tells.
[[nodiscard]] Finding reason(std::string_view slug, const std::string& path, const CheckedFile& file);

/// `payload` gives the bytes of a ballot or spoil entry, which have the SHA-256 of the entry, or nothing when
/// they are missing; it is called in order, from this thread. Proofs that the cache knows are not verified
/// again, new ones are added to it. `watched`: repeated_components of these entries, or every_component when
/// others are going to follow.
[[nodiscard]] Replay replay(const std::vector<LogEntry>& entries, const Terms& terms, const Payloads& payload,
                            unsigned jobs, ProofCache& cache, Watched watched);

struct AddedUp {
  Tally tally;
  std::vector<const Voter*> voters;  // of the ballots, in their order; into the roll of the terms
};

/// Adds up the ballots at those indices of the log, which Acceptance::counted gives, on all cores.
[[nodiscard]] AddedUp add_up(const std::vector<LogEntry>& entries, const std::vector<std::uint64_t>& counted,
                             const Terms& terms, const Payloads& payload, const ClosedBoard& board,
                             unsigned jobs);

}  // namespace voix::vote
