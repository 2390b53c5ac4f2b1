// SPDX-License-Identifier: GPL-3.0-or-later
//
// agenda/2020-10-30.toml → Meeting. See voix-agenda(5).
#pragma once

#include <string>
#include <string_view>

#include <voix/assembly.hpp>

namespace voix::format {

/// Throws Error{document} with all that is wrong, each with its place. `id` is that of the file's name.
[[nodiscard]] Meeting read_meeting(std::string_view text, const std::string& path);

}  // namespace voix::format
