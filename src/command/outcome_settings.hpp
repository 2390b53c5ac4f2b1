// SPDX-License-Identifier: GPL-3.0-or-later
//
// The choices beside the rule that can change an outcome, as `voix tally` takes them for a count and `voix
// open` for a poll: --default-option, --ratio, --ratio-strict, --quorum, --min-consents, --seats.
#pragma once

#include <voix/rule.hpp>

#include "command/values.hpp"

namespace voix::command {

void read_outcome_settings(Values& values, const Invocation& invocation, Settings& settings);

}  // namespace voix::command
