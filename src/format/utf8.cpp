// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/utf8.hpp"

#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

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

bool is_composed(std::string_view text) {
  constexpr std::uint32_t first_mark = 0x300, first_jamo = 0x1100, last_jamo = 0x11FF;
  while (!text.empty()) {
    const auto [code, size] = first_character(text);
    if (size == 0) return true;
    if (code >= first_mark) {
      const auto* const about = utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
      if (about->combining_class != 0 || about->comp_exclusion != 0) return false;
      if (code >= first_jamo && code <= last_jamo) return false;
    }
    text.remove_prefix(size);
  }
  return true;
}

std::string composed(std::string_view text) {
  utf8proc_uint8_t* made = nullptr;
  constexpr auto form_c = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &made, form_c);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> holder(made, &std::free);
  if (size == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc();
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

}  // namespace voix::format
