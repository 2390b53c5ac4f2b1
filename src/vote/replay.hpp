// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replay: goes through a log from its beginning, checks every ballot and spoil on all cores, and says which
// count and why the others do not.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "vote/check.hpp"
#include "vote/proof_cache.hpp"

namespace voix::vote {

struct NotCounted {
  LogEntry entry;
  Finding finding;  // why; its place is the payload
};

using Payloads = std::function<std::optional<std::string>(const LogEntry&)>;

struct Replay {
  Acceptance acceptance;  // after the last entry: ready for the next ones
  std::vector<NotCounted> not_counted;
};

/// The finding behind a slug of Acceptance: the file's own if it has that slug, with all that it tells.
[[nodiscard]] Finding reason(std::string_view slug, const std::string& path, const CheckedFile& file);

/// `payload` gives the bytes of a ballot or spoil entry, which have the SHA-256 of the entry, or nothing when
/// they are missing; it is called in order, from this thread. Proofs that the cache knows are not verified
/// again, new ones are added to it.
[[nodiscard]] Replay replay(const std::vector<LogEntry>& entries, const Terms& terms, const Payloads& payload,
                            unsigned jobs, ProofCache& cache);

}  // namespace voix::vote
