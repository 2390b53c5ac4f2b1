// SPDX-License-Identifier: GPL-3.0-or-later
//
// A poll replayed from its files, for the commands that go on only when everything is right, and for the one
// that says what is not. What this machine has verified before is remembered in the user's own cache; it only
// saves time.
#pragma once

#include <string>

#include "command/command.hpp"
#include "vote/verify.hpp"

namespace voix::command {

/// Takes --jobs and --no-cache from the invocation. `kept`: checkpoints that the log must continue. `parts`:
/// proofs that others verified, believed instead of what this machine remembers.
[[nodiscard]] vote::Verification replay_poll(const std::string& folder, const Invocation& invocation,
                                             Session& session, std::vector<vote::Kept> kept = {},
                                             vote::ProofCache* parts = nullptr);
/// Throws Error{document} with every fault; tells what harms nobody.
void require_valid(const vote::Verification& poll, Session& session);
/// Both.
[[nodiscard]] vote::Verification verified(const std::string& folder, const Invocation& invocation,
                                          Session& session);

}  // namespace voix::command
