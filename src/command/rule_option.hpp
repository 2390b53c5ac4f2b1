// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with --rule, and with the options that go with it: which part of a rule cannot be read,
// and which choices the rule would not use. A choice that has no effect is refused rather than passed over.
#pragma once

#include <string_view>
#include <vector>

#include <voix/finding.hpp>
#include <voix/rule.hpp>

#include "command/command.hpp"

namespace voix::command {

/// Why `text`, which parse_rule refuses, is no rule.
[[nodiscard]] Finding wrong_rule(std::string_view text);

/// The flags that were given and that `rule` does not use.
[[nodiscard]] std::vector<Finding> unused(const Invocation& invocation, const Rule& rule);

}  // namespace voix::command
