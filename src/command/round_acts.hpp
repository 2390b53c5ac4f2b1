// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening and closing a consent round: what `voix open P-0003` and `voix close P-0003` do for a class whose
// rule is consent, or lazy, and whose stances are open.
#pragma once

#include <string>

#include <voix/standing.hpp>

#include "command/command.hpp"

namespace voix::command {

/// Signs the act that opens the next round of the proposal under `one`, with --closes, else the shortest time
/// that the class allows; keeps the text and the charter beside it. Uses --key, --now, --yes, --dry-run.
/// Throws Error{usage} when a round is open, the text is that of a round before, or rounds are used up.
Exit open_round(const Dossier& dossier, const Assembly& assembly, const DecisionClass& one,
                const Invocation& invocation, Session& session);

/// Signs the act that ends the open round with what it saw. Throws Error{usage} before its time, unless all
/// members have answered and the shortest time of the class is over.
Exit close_round(const Dossier& dossier, const Assembly& assembly, const Invocation& invocation,
                 Session& session);

/// Throws Error{usage} with the reason when an act of a round would not count, signed by that member now.
void refuse_idle(const voix::Act& act, const std::string& member, const Dossier& dossier,
                 const Assembly& assembly, Instant now);

}  // namespace voix::command
