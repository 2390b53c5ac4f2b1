// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <voix/assembly.hpp>

#include "command/command.hpp"

namespace voix::command {

/// Before a vote: throws Error{document} where nobody decided the present charter, and tells of a decision
/// that nobody has written into it.
void check_charter_in_use(const Assembly& assembly, Instant now, Session& session);

}  // namespace voix::command
