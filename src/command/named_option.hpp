// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options as people name them on the command line: by the whole name, or by words of it that no other
// option has, so that "Further discussion" is enough for "Choice 7: Further discussion [needs 1:1]".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voix::command {

/// The option that `text` names; `text` itself, with single blanks, if there is none or more than one.
[[nodiscard]] std::string named_option(std::string_view text, const std::vector<std::string>& options);

}  // namespace voix::command
