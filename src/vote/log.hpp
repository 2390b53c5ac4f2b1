// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log: the list of everything that happened in a poll, the file log.txt: one line per entry, with its index,
// its type and the SHA-256 of its payload file. Nothing is ever changed or taken out; the Merkle tree over
// the lines (with their LF) shows that. The types have an order:
//   setup setup setup (election, roll, trustees) · open · (ballot | spoil | notice)* · close · tally · ready*
//   · decrypt* · result
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>

#include "vote/merkle.hpp"

namespace voix::vote {

enum class EntryType { setup, open, ballot, spoil, notice, close, tally, ready, decrypt, result };

struct LogEntry {
  std::uint64_t index = 0;
  EntryType type = EntryType::setup;
  Hash32 payload{};  // SHA-256 of the payload file

  /// "17 ballot 5e2f…" and LF: the leaf of the tree.
  [[nodiscard]] std::string line() const;
  /// Where the payload is, in the folder of the poll: "election.txt", "entries/5e2f….txt".
  [[nodiscard]] std::string file() const;
};

struct Log {
  std::vector<LogEntry> entries;  // those whose line is sound
  std::vector<Finding> findings;  // one for every line that is not, or does not stand in the order of types
  MerkleTree tree;                // of all complete lines
  std::size_t complete = 0;       // bytes of the complete lines; what follows was cut while being written
};

[[nodiscard]] std::string_view name(EntryType type);
/// `path` is what findings name.
[[nodiscard]] Log read_log(std::string_view bytes, const std::string& path);
/// True when an entry of `type` may stand at `index` after one of the type `before`.
[[nodiscard]] bool may_follow(std::uint64_t index, EntryType before, EntryType type);

}  // namespace voix::vote
