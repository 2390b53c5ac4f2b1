// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/utf8.hpp"

#include <cstdint>
#include <cstring>

#include <voix/utf8.hpp>

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
    const auto size = first_character(bytes.substr(i)).size;
    if (size == 0) return i;
    i += size;
  }
  return std::string_view::npos;
}

}  // namespace voix::format
