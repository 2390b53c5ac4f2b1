// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix verify for an extract: a decision that somebody signed, checked with the file alone; and what that
// shows.
#pragma once

#include <string>

#include "command/command.hpp"

namespace voix::command {

/// The extract that the only operand names; empty if it names something else.
[[nodiscard]] std::string extract_named(const Invocation& invocation, Files& files);

Exit verify_extract(const std::string& path, Session& session);

}  // namespace voix::command
