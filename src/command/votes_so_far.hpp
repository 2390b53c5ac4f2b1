// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board as a voter looks at it: whether it is that of this poll, and what a key has already signed in it
// as far as this machine can see, there and in the outbox. Of ballots only the first lines are read, and
// nothing is verified: it is for the next sequence number. Of a board that continues the one in which this
// key last looked, only the new entries are read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "command/key_state.hpp"
#include "command/open_poll.hpp"

namespace voix::command {

struct VotesSoFar {
  bool closed = false;
  std::uint64_t highest_seq = 0;
  std::optional<KeyState::Looked> looked;  // for the state, when the key signs
};

/// Throws Error{document} as Board does, and as vote::read_open when no organiser opened this poll.
[[nodiscard]] VotesSoFar votes_so_far(const Poll& poll, const PublicKey& key, const std::string& outbox,
                                      const KeyState& state, Session& session);

/// How files call the poll: the number of its proposal (P-0003), or the name of its folder.
[[nodiscard]] std::string poll_name(const Poll& poll);

}  // namespace voix::command
