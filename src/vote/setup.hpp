// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup: what is fixed when a poll opens: the election, the roll and the trustees, and the election id that
// binds the three. Whoever has read a Setup has replayed the key ceremony.
#pragma once

#include <string>

#include "vote/election.hpp"
#include "vote/roll.hpp"
#include "vote/trustees.hpp"

namespace voix::vote {

struct SetupFiles {
  std::string election, roll, trustees;  // the bytes
};

struct Setup {
  Election election;
  Roll roll;
  Trustees trustees;
  Hash32 id{};  // EID
};

/// `folder` is what findings name. Throws Error{document} with the findings of all three files, and
/// trustees-missing when a secret poll has none, trustees-needless when an open one has some.
[[nodiscard]] Setup read_setup(const SetupFiles& files, const std::string& folder);
/// What the holder of a key needs in order to vote: the same, but of the roll only its own line is read. A
/// roll that is wrong elsewhere cannot harm that voter's secrecy or vote, and whoever verifies finds it.
[[nodiscard]] Setup read_setup_of_voter(const SetupFiles& files, const std::string& folder,
                                        const PublicKey& key);

}  // namespace voix::vote
