// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealing a poll: election, roll and trustees become three files; the election id binds them, the organiser
// signs it, and from then on nothing of them can change.
#pragma once

#include <string>

#include <voix/assembly.hpp>

#include "command/signer.hpp"
#include "vote/election.hpp"
#include "vote/roll.hpp"

namespace voix::command {

struct PollToSeal {
  std::string folder;  // made, or without a poll
  vote::Election election;
  vote::Roll roll;
  std::string trustees;                // the bytes of trustees.txt
  const Assembly* assembly = nullptr;  // whose charter is sealed with the poll; null: of no assembly
};

/// Writes the folder and tells what was opened; with --dry-run shows election.txt and writes nothing. Throws
/// Error{usage} when such a poll could not be opened or counted, and Error{document} when the files would not
/// be read.
Exit seal_poll(const PollToSeal& poll, Signer& signer, const Invocation& invocation, Session& session);

}  // namespace voix::command
