// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace voix {

/// A line that git leaves where it could not merge two versions of a file.
[[nodiscard]] constexpr bool is_merge_mark(std::string_view line) {
  return line.starts_with("<<<<<<< ") || line == "=======" || line.starts_with(">>>>>>> ");
}

}  // namespace voix
