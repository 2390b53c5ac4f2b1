// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies: whose ballot has a component of an earlier ballot's ciphertexts has copied it, and counts nothing.
// To keep every component that was seen would take memory for all ballots at once. So the files are gone
// through beforehand for the components that stand in them more than once, which in an honest log are none,
// and Acceptance keeps only these.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "vote/election.hpp"
#include "vote/log.hpp"

namespace voix::vote {

/// The bytes of an entry, or nothing when they are missing.
using Payloads = std::function<std::optional<std::string>(const LogEntry&)>;

/// True for every component that must be kept; for others it may be.
using Watched = std::function<bool(const ByteArray<32>&)>;

/// Keeps all: for who cannot read all files beforehand.
inline bool every_component(const ByteArray<32>&) { return true; }

/// The components that stand more than once in the ballots of the log, and those that share their first eight
/// bytes. `payload` is called in order, from this thread, and again from the beginning for every `at_once`
/// components of the log: 8 bytes of each of them are in memory.
[[nodiscard]] Watched repeated_components(const std::vector<LogEntry>& entries, const Election& election,
                                          const Payloads& payload, unsigned jobs,
                                          std::size_t at_once = std::size_t{1} << 20U);

}  // namespace voix::vote
