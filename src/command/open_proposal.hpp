// SPDX-License-Identifier: GPL-3.0-or-later
//
// The poll that decides a proposal: everything about it comes from the proposal, the charter and the roll.
#pragma once

#include <optional>
#include <string>

#include <voix/standing.hpp>

#include "command/command.hpp"
#include "vote/election.hpp"
#include "vote/roll.hpp"
#include "vote/trustees.hpp"

namespace voix::command {

struct ProposalPoll {
  std::string folder;       // …/poll, or …/poll-2 for the second call
  vote::Election election;  // without nonce and witnesses
  vote::Roll roll;
  std::string ceremony;  // the folder; empty for an open vote
};

/// True when the first operand names a proposal of the assembly that we are in.
[[nodiscard]] bool names_proposal(const Invocation& invocation, Session& session);

/// The poll to open now, with --closes, --opens and --ceremony of the invocation. `board`: of the keeper.
/// Throws Error{usage} with the reason when the proposal cannot be put to the vote, and for every flag that
/// the charter decides.
[[nodiscard]] ProposalPoll proposal_poll(const Assembly& assembly, const Dossier& dossier,
                                         const PublicKey& board, const Invocation& invocation,
                                         Session& session);

/// Throws Error{usage} when there are fewer trustees than the charter asks for.
void check_trustees(const vote::Trustees& trustees, const std::string& ceremony, const Charter& charter);

/// The class, if the proposal may now be decided by the next consent round; null if a poll decides it. Throws
/// Error{usage} with the reason when neither can be opened.
[[nodiscard]] const DecisionClass* class_by_rounds(const Assembly& assembly, const Dossier& dossier,
                                                   const Invocation& invocation, Session& session);

}  // namespace voix::command
