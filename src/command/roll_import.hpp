// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members from the files of OpenSSH: allowed_signers ("principals [options] type key [comment]") and
// authorized_keys ("[options] type key comment"). The id is the first principal or the comment, up to its @:
// addresses stay out of a roll. A line with options is refused, because the roll could not keep what they
// restrict.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/roll_file.hpp"

namespace voix::command {

/// Adds the members of a file to the roll and their ids to `added`; returns one finding for each line that
/// it refuses. `since`: the day from which they are members, YYYY-MM-DD.
[[nodiscard]] std::vector<Finding> import_members(std::string_view text, const std::string& path,
                                                  const std::string& since, RollFile& roll,
                                                  std::vector<std::string>& added);

}  // namespace voix::command
