// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix verify by ranges: a poll too large for one machine is split. Each part verifies the proofs of some
// entries of the log and says in a file which hold; whoever merges the parts believes the machines that made
// them, and checks everything else.
#pragma once

#include <span>
#include <string>

#include "command/command.hpp"
#include "vote/proof_cache.hpp"

namespace voix::command {

/// Verifies the ballots of --entries (all by default) and writes to --part which proofs hold.
Exit verify_part(const std::string& folder, const Invocation& invocation, Session& session);

/// Throws Error{document, not-verified-ballots} for a file that verify_part has not written.
[[nodiscard]] vote::ProofCache read_verify_parts(std::span<const std::string> paths, Files& files);

}  // namespace voix::command
