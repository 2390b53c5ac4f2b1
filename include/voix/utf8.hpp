// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8, strictly as RFC 3629: no overlong form, no surrogate, nothing beyond U+10FFFF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace voix {

/// What some programs put before the first character of a file.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Character {
  std::uint32_t code = 0;  // its code point
  std::size_t size = 0;    // its bytes; 0: there is none
};

/// The character at the front of a text that is not empty.
[[nodiscard]] constexpr Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const auto first = byte(0);
  if (first < 0x80) return {first, 1};
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < size) return {};
  std::uint32_t code = first & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return {};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  const bool overlong = code < (size == 4 ? 0x10000U : size == 3 ? 0x800U : 0x80U);
  const bool surrogate = code >= 0xD800 && code < 0xE000;
  return overlong || surrogate || code > 0x10FFFF ? Character{} : Character{code, size};
}

}  // namespace voix
