// SPDX-License-Identifier: GPL-3.0-or-later
//
// Told: texts of a member for an act, from flags, or asked on a terminal.
#pragma once

#include <string>
#include <vector>

#include "command/command.hpp"
#include "record/act.hpp"

namespace voix::command {

class Told {
 public:
  Told(const Invocation& invocation, Session& session) : invocation_(invocation), session_(session) {}

  /// The lines of a flag; none if it is not given.
  [[nodiscard]] std::vector<std::string> given(std::string_view flag) const {
    return act_lines(invocation_.value(flag).value_or(""));
  }
  /// The same; what is not given is asked. Throws Error{usage, answer-needed} when there is no answer.
  [[nodiscard]] std::vector<std::string> lines(std::string_view flag, const std::string& prompt) const {
    auto lines = given(flag);
    auto& console = session_.world.console;
    if (lines.empty() && console.can_ask()) lines = act_lines(console.ask(prompt).value_or(""));
    if (!lines.empty()) return lines;
    throw Error(Fault::usage, Finding{"answer-needed", Severity::error, {{"flag", std::string(flag)}}, {}});
  }

 private:
  const Invocation& invocation_;
  Session& session_;
};

}  // namespace voix::command
