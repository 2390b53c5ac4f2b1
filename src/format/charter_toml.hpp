// SPDX-License-Identifier: GPL-3.0-or-later
//
// charter.toml → Charter. See voix-charter(5).
#pragma once

#include <string>
#include <string_view>

#include <voix/charter.hpp>

namespace voix::format {

/// Throws Error{document} with all that is wrong, each with its place. `hash` of the charter is that of
/// `text` with its line ends as LF.
[[nodiscard]] Charter read_charter(std::string_view text, const std::string& path);

}  // namespace voix::format
