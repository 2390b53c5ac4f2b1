// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which poll a command speaks of: its folder, the folder of its proposal, its id (P-0003), or nothing when
// the command is given inside one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command/command.hpp"

namespace voix::command {

struct PollOperands {
  std::string folder;             // the one that holds election.txt
  std::vector<std::string> rest;  // the other operands
};

/// False for a folder with nothing but a lock: git takes the files of a poll away and leaves what it ignores.
[[nodiscard]] bool holds_files(const std::string& folder, Files& files);

/// The polls in the folder of a proposal, the first one first: poll, poll-2, poll-3 …
[[nodiscard]] std::vector<std::string> polls_in(const std::string& folder, Files& files);
/// The folder of the poll that is opened next.
[[nodiscard]] std::string next_poll(const std::string& folder, Files& files);

/// The folder of the poll that `operand` names; empty if it names none.
[[nodiscard]] std::optional<std::string> find_poll(const std::string& operand, Files& files);

/// The poll named by the first operand or, if that names none, the one we are inside of. Throws
/// Error{usage, no-such-poll}.
[[nodiscard]] PollOperands poll_operands(const Invocation& invocation, Session& session);
/// The same for a command that takes nothing else. Throws Error{usage, unexpected-operand} too.
[[nodiscard]] std::string poll_folder(const Invocation& invocation, Session& session);

}  // namespace voix::command
