// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the keeper's commands share: the poll, the key that signs its checkpoints, and the proofs that this
// machine has verified before.
#pragma once

#include "command/board_files.hpp"
#include "command/open_poll.hpp"
#include "command/signer.hpp"
#include "vote/replay.hpp"

namespace voix::command {

/// The key named on the command line, which must be the one of election.txt. Throws Error{usage,
/// not-the-keeper}, and voix-key-needed for a key of OpenSSH, whose signatures have another form.
[[nodiscard]] Signer load_keeper(const Poll& poll, const Invocation& invocation, Session& session);
/// The same for any key: throws Error{usage, voix-key-needed}.
void refuse_ssh(const Signer& signer);

/// Writes a line of text into the log of the poll, signed by the keeper, and says at which entry.
[[nodiscard]] std::string post_notice(const std::string& folder, const std::string& text,
                                      const Invocation& invocation, Session& session);

[[nodiscard]] inline vote::Terms terms_of(const Poll& poll) {
  return {poll.setup.election, poll.setup.roll, poll.setup.id, poll.setup.trustees.key};
}

/// The proofs that were verified before on this machine, a file in XDG_CACHE_HOME/voix or ~/.cache/voix.
/// Without one, or when it cannot be read or written, everything takes longer and comes out the same.
class ProofCacheFile {
 public:
  explicit ProofCacheFile(Session& session);
  [[nodiscard]] vote::ProofCache& cache() { return cache_; }
  /// Adds to the file what has been added to the cache.
  void save();

 private:
  Files& files_;
  std::string folder_;
  vote::ProofCache cache_;
};

}  // namespace voix::command
