// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts: what a command does is said by its first word, `voix key new`. And the operands that follow it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "command/command.hpp"

namespace voix::command {

struct Act {
  std::string_view word;
  Exit (*run)(const Invocation&, Session&);  // gets the operands after the word
};

/// Throws Error{usage, act-needed} when the first operand names none of the acts.
Exit run_act(std::string_view command, std::span<const Act> acts, const Invocation& invocation,
             Session& session);

/// The only operand, called `name` in help. Throws Error{usage, operand-needed or unexpected-operand}.
[[nodiscard]] const std::string& only_operand(const Invocation& invocation, std::string_view name);
/// Throws Error{usage, unexpected-operand} when there are more than `most`.
void at_most(std::size_t most, const Invocation& invocation);
/// Throws Error{usage, operand-needed} when there are fewer than `least`.
void at_least(std::size_t least, const Invocation& invocation, std::string_view name);

}  // namespace voix::command
