// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/proposal_acts.hpp"

namespace voix::command {

/// `voix stance` before any round: a question, which holds the discussion until the author answers or whoever
/// asked takes another stance. Throws Error{usage, no-round-open} for anything else.
Exit stance_in_discussion(const Subject& subject, const Invocation& invocation, Session& session);

}  // namespace voix::command
