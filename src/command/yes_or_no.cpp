// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/yes_or_no.hpp"

#include <voix/nearest.hpp>

#include "command/words.hpp"

namespace voix::command {

std::optional<bool> parse_yes_or_no(std::string_view text) {
  const auto word = folded(format::trimmed(text));
  if (word == "y" || word == "yes" || word == "o" || word == "oui") return true;
  if (word == "n" || word == "no" || word == "non") return false;
  return std::nullopt;
}

bool says_yes(const std::string& question, Session& session) {
  while (const auto answer = session.world.console.ask(question)) {
    if (const auto yes = parse_yes_or_no(*answer)) return *yes;
  }
  return false;
}

}  // namespace voix::command
