// SPDX-License-Identifier: GPL-3.0-or-later
//
// mandates/M-0001.toml → Mandate, and back. See voix-mandate(5).
#pragma once

#include <string>
#include <string_view>

#include <voix/assembly.hpp>

namespace voix::format {

/// Throws Error{document} with all that is wrong, each with its place. `id` is that of the file's name.
[[nodiscard]] Mandate read_mandate(std::string_view text, const std::string& path);
[[nodiscard]] std::string write(const Mandate& mandate);

}  // namespace voix::format
