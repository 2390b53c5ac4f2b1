// SPDX-License-Identifier: GPL-3.0-or-later
//
// agenda/2020-10-30.toml → Meeting, and back. See voix-agenda(5).
#pragma once

#include <string>
#include <string_view>

#include <voix/assembly.hpp>

namespace voix::format {

/// Throws Error{document} with all that is wrong, each with its place. `id` is that of the file's name.
[[nodiscard]] Meeting read_meeting(std::string_view text, const std::string& path);

/// The file of a meeting, its start on the clocks of `zone`.
[[nodiscard]] std::string write(const Meeting& meeting, const Zone& zone);

}  // namespace voix::format
