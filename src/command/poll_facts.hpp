// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the life of a proposal needs to know of its poll, from the poll's verified files.
#pragma once

#include <string>

#include <voix/assembly.hpp>

#include "command/command.hpp"

namespace voix::command {

/// Only what its opening sealed. Of a poll that cannot be read, both tell `invalid`, and its opening if the
/// log has it.
[[nodiscard]] PollFacts sealed_facts(const std::string& folder, Session& session);
[[nodiscard]] PollFacts poll_facts(const std::string& folder, const Invocation& invocation, Session& session);

}  // namespace voix::command
