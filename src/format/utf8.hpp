// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8, strictly as RFC 3629: no overlong form, no surrogate, nothing beyond U+10FFFF. Text that is ASCII
// is seen to be so at the speed of memory.
#pragma once

#include <string_view>

namespace voix::format {

/// True if every byte is from 1 to 127.
[[nodiscard]] bool is_ascii_text(std::string_view bytes);

/// The position of the first byte that begins no valid character; npos when all are valid.
[[nodiscard]] std::string_view::size_type invalid_utf8(std::string_view bytes);

}  // namespace voix::format
