// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/json_text.hpp"

namespace voix::format {

std::string json_text(std::string_view value) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') {
      text += '\\';
      text += c;
    } else if ((c >= 0 && c < ' ') || c == 127) {
      text += "\\u00";
      text += digits[static_cast<std::size_t>(c) / 16];
      text += digits[static_cast<std::size_t>(c) % 16];
    } else {
      text += c;
    }
  }
  return text + "\"";
}

}  // namespace voix::format
