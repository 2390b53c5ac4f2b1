// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is this text UTF-8 (voix/utf8.hpp)? Text that is ASCII is seen to be so at the speed of memory.
#pragma once

#include <string_view>

namespace voix::format {

/// True if every byte is from 1 to 127.
[[nodiscard]] bool is_ascii_text(std::string_view bytes);

/// The position of the first byte that begins no valid character; npos when all are valid.
[[nodiscard]] std::string_view::size_type invalid_utf8(std::string_view bytes);

}  // namespace voix::format
