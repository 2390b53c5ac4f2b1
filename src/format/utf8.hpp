// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is this text UTF-8 (voix/utf8.hpp)? Text that is ASCII is seen to be so at the speed of memory. And is it
// composed, as names must be to be equal when they look alike: “é” may also be written as an e and an accent.
#pragma once

#include <string>
#include <string_view>

namespace voix::format {

/// True if every byte is from 1 to 127.
[[nodiscard]] bool is_ascii_text(std::string_view bytes);

/// The position of the first byte that begins no valid character; npos when all are valid.
[[nodiscard]] std::string_view::size_type invalid_utf8(std::string_view bytes);

/// False if `text` may not be in normalisation form C (Unicode Standard Annex 15). What is not UTF-8 is left
/// alone here and below.
[[nodiscard]] bool is_composed(std::string_view text);
/// `text` in normalisation form C.
[[nodiscard]] std::string composed(std::string_view text);

}  // namespace voix::format
