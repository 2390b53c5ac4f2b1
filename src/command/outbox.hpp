// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outbox: the folder in which `voix cast` leaves ballots and from which the keeper collects them.
#pragma once

#include <string>
#include <vector>

#include "command/board_files.hpp"
#include "command/open_poll.hpp"

namespace voix::command {

/// At the root of the assembly; else here, or beside the poll that we are inside of.
[[nodiscard]] std::string default_outbox(const std::string& poll, Files& files);

/// The ballots of this poll in that outbox that are neither on the board nor refused, as paths.
[[nodiscard]] std::vector<std::string> waiting_ballots(const Poll& poll, const Board& board, Files& files);

}  // namespace voix::command
