// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_writer.hpp"

#include <utf8proc.h>

#include "render/words.hpp"

namespace voix::render {
namespace {

void append_unit(std::string& out, std::uint32_t unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  out.append("\\u");
  for (int shift = 12; shift >= 0; shift -= 4) out.push_back(digits[unit >> shift & 0xF]);
}

void append_escape(std::string& out, std::uint32_t character) {
  if (character < 0x10000) return append_unit(out, character);
  append_unit(out, 0xD800 + ((character - 0x10000) >> 10));
  append_unit(out, 0xDC00 + ((character - 0x10000) & 0x3FF));
}

}  // namespace

JsonWriter& JsonWriter::key(std::string_view name) {
  value(name);
  text_.push_back(':');
  needs_comma_ = false;
  return *this;
}

void JsonWriter::value(std::string_view text) {
  raw("");
  quote(text);
}

void JsonWriter::value(const Fraction& number) {
  number.is_integer() ? raw(number.text()) : value(std::string_view(number.text()));
}

void JsonWriter::raw(std::string_view token) {
  if (needs_comma_) text_.push_back(',');
  text_.append(token);
  needs_comma_ = true;
}

void JsonWriter::quote(std::string_view text) {
  text_.push_back('"');
  while (!text.empty()) {
    utf8proc_int32_t character = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &character);
    const auto size = length > 0 ? static_cast<std::size_t>(length) : 1;
    if (length <= 0) {
      append_escape(text_, 0xFFFD);
    } else if (character == '"' || character == '\\') {
      text_.append("\\").push_back(text.front());
    } else if (is_harmless(static_cast<char32_t>(character))) {
      text_.append(text.substr(0, size));
    } else {
      append_escape(text_, static_cast<std::uint32_t>(character));
    }
    text.remove_prefix(size);
  }
  text_.push_back('"');
}

}  // namespace voix::render
