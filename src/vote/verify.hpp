// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verification: replays a whole poll from its files, without any secret and without believing anything that
// was calculated before: the setup, the log, every ballot, every sum, every share, the outcome. It goes on
// after a fault and lists them all. What cannot be checked, because a file is missing that would be needed,
// is kept apart from what is wrong. See voix-protocol(7).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/result.hpp>

#include "vote/decryption.hpp"
#include "vote/note.hpp"
#include "vote/replay.hpp"
#include "vote/setup.hpp"

namespace voix::vote {

/// Where the files of a poll come from; called from one thread.
struct PollSource {
  std::string folder;  // what findings name
  /// The bytes of a file in the folder; empty if there is none. Throws Error{environment}.
  std::function<std::optional<std::string>(const std::string& name)> read;
};

struct Verification {
  std::vector<Finding> invalid;    // faults
  std::vector<Finding> unchecked;  // what is missing to check the rest
  std::vector<Finding> ignored;    // what is wrong and harms nobody: a share, a line cut short
  std::vector<Finding> awaited;    // why the shares that lie beside the log are not opened yet

  std::optional<Setup> setup;
  Log log;
  std::vector<NotCounted> not_counted;
  std::uint64_t by_hand = 0;  // entries whose time was told to the program (--now)
  std::uint64_t counted = 0;  // ballots that count, one for each voter who has a valid one
  std::vector<const Voter*>
      voters;  // of the counted ballots, into setup's roll; in the order of the log once closed

  // Of a closed poll.
  std::optional<ClosedBoard> closed;
  std::optional<Instant> close_time;
  std::vector<Instant> cosigned;        // when witnesses cosigned the close checkpoint, ascending
  std::optional<Tally> tally;           // recomputed from the ballots
  std::string tally_file;               // as it must be
  std::vector<std::uint64_t> ready;     // trustees who say that they saw this board and tally, ascending
  std::vector<Decryption> decryptions;  // the valid ones, in the order of their trustees

  // When the totals can be known.
  std::vector<std::uint64_t> counts;  // in the order of cell_names
  std::vector<Result> results;        // one for each question
  std::string result_file;            // result.txt as it must be
  bool recorded = false;              // the log has the result

  [[nodiscard]] bool valid() const { return invalid.empty() && unchecked.empty(); }
};

/// A checkpoint that somebody kept, alone or in a receipt.
struct Kept {
  std::string path;  // what findings name
  SignedCheckpoint checkpoint;
};

struct VerifyOptions {
  unsigned jobs = 1;
  ProofCache* cache = nullptr;  // null: nothing is believed
  /// The log must continue them. One of another poll or keeper says nothing of this one: it is not checked.
  std::vector<Kept> kept;
};

/// Rare weights tell who voted how: true when one is carried by fewer than `least` of these voters.
[[nodiscard]] bool is_weight_rare(const std::vector<const Voter*>& voters, std::uint64_t least);

/// Of these trustees: so many must have seen one closed board (voix/ready_quorum.hpp).
[[nodiscard]] std::uint64_t ready_quorum(const Trustees& trustees);

[[nodiscard]] Verification verify(const PollSource& source, const VerifyOptions& options);

}  // namespace voix::vote
