// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question whose answer is yes or no, in either language, in letters of any size; anything else is asked
// again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "command/command.hpp"

namespace voix::command {

/// "y", "Yes", "o", "OUI": true. "n", "no", "Non": false. Empty for anything else.
[[nodiscard]] std::optional<bool> parse_yes_or_no(std::string_view text);

/// The person's answer; no when there is nobody to ask.
[[nodiscard]] bool says_yes(const std::string& question, Session& session);

}  // namespace voix::command
