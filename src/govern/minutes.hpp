// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files tell of a meeting.
#pragma once

#include <voix/minutes.hpp>

namespace voix::govern {

/// `meeting` is one of the assembly's; both outlive the minutes.
[[nodiscard]] Minutes minutes(const Meeting& meeting, const Assembly& assembly, Instant now);

/// What is wrong with the items, beside their hand counts: a text that was changed since it was signed, a
/// poll that does not verify.
[[nodiscard]] std::vector<Finding> errors_in(const Minutes& minutes);

}  // namespace voix::govern
