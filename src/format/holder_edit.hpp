// SPDX-License-Identifier: GPL-3.0-or-later
//
// The holder of a role, written into the fields of proposal.md; every other byte stays.
#pragma once

#include <string>
#include <string_view>

namespace voix::format {

/// `text` with the line holders = ["…"], in the place of the line that there was or else as the last field.
[[nodiscard]] std::string with_holder(std::string_view text, std::string_view holder);

}  // namespace voix::format
