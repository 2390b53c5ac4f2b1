// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/acts.hpp"

#include <algorithm>

#include "command/refuse.hpp"
#include "command/words.hpp"

namespace voix::command {

Exit run_act(std::string_view command, std::span<const Act> acts, const Invocation& invocation,
             Session& session) {
  const auto word = invocation.operands.empty() ? std::string() : invocation.operands.front();
  const auto act = std::ranges::find(acts, word, &Act::word);
  if (act == acts.end()) {
    std::vector<std::string_view> words;
    for (const auto& one : acts) words.push_back(one.word);
    refuse("act-needed", {{"command", std::string(command)}, {"acts", join(words, ", ")}});
  }
  auto rest = invocation;
  rest.operands.erase(rest.operands.begin());
  return act->run(rest, session);
}

const std::string& only_operand(const Invocation& invocation, std::string_view name) {
  at_least(1, invocation, name);
  at_most(1, invocation);
  return invocation.operands.front();
}

void at_most(std::size_t most, const Invocation& invocation) {
  if (invocation.operands.size() <= most) return;
  refuse("unexpected-operand", {{"operand", invocation.operands[most]}});
}

void at_least(std::size_t least, const Invocation& invocation, std::string_view name) {
  if (invocation.operands.size() < least) refuse("operand-needed", {{"placeholder", std::string(name)}});
}

}  // namespace voix::command
