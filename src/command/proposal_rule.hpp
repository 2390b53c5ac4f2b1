// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rule will decide a proposal, in the words of the charter.
#pragma once

#include <string>
#include <string_view>

#include <voix/assembly.hpp>

#include "command/command.hpp"

namespace voix::command {

/// The class of that name. Throws Error{usage, unknown-class} with the nearest.
[[nodiscard]] const DecisionClass& charter_class(std::string_view name, const Charter& charter);

/// "rule: majority judgment, 7 grades; … Weighty: open one week, no quorum. Earliest close: 2020-11-06 19:00
/// +01:00", with its line end; for a proposal submitted at `start`. Empty where its class is unknown.
[[nodiscard]] std::string rule_says(const Proposal& proposal, const Assembly& assembly, Instant start,
                                    Session& session);

}  // namespace voix::command
