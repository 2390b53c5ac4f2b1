// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace voix::format {
namespace {

// Eight bytes at once: a byte b has its high bit set in b | (b - 1) if and only if b is 0 or above 127;
// borrows only cross from a zero byte, which is found already.
constexpr std::uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;

std::uint64_t eight(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// The length of the character at the front of `text`; 0 if it is none.
std::size_t character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return 0;
  }
  const unsigned second = byte(1);
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool surrogate = first == 0xED && second > 0x9F;
  const bool beyond = first == 0xF4 && second > 0x8F;
  return overlong || surrogate || beyond ? 0 : length;
}

}  // namespace

bool is_ascii_text(std::string_view bytes) {
  std::size_t i = 0;
  std::uint64_t found = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    const auto word = eight(bytes.data() + i);
    found |= (word | (word - ones)) & highs;
  }
  for (; i < bytes.size(); ++i) found |= bytes[i] <= 0;
  return found == 0;
}

std::string_view::size_type invalid_utf8(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    if (i + 8 <= bytes.size() && (eight(bytes.data() + i) & highs) == 0) {
      i += 8;
      continue;
    }
    const auto length = character(bytes.substr(i, 4));
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

}  // namespace voix::format
