// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bytes.hpp"

#include <sodium.h>

namespace voix {

std::string hex(ByteSpan bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

// Without branches or tables, whose timing would tell the digits.
void write_hex(ByteSpan bytes, std::span<std::uint8_t> out) {
  const auto digit = [](unsigned value) {
    return static_cast<std::uint8_t>(value + '0' + (((9U - value) >> 8U) & ('a' - '9' - 1)));
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    out[2 * i] = digit(bytes[i] >> 4U);
    out[2 * i + 1] = digit(bytes[i] & 15U);
  }
}

bool read_hex(std::string_view text, std::span<std::uint8_t> out) {
  if (text.size() != out.size() * 2) return false;
  for (const char c : text) {
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
  }
  return sodium_hex2bin(out.data(), out.size(), text.data(), text.size(), nullptr, nullptr, nullptr) == 0;
}

std::string base64(ByteSpan bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();
  return text;
}

std::optional<Bytes> from_base64(std::string_view text) {
  Bytes bytes(text.size() / 4 * 3 + 3);
  std::size_t size = 0;
  if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr,
                        sodium_base64_VARIANT_ORIGINAL) != 0) {
    return std::nullopt;
  }
  bytes.resize(size);
  if (base64(bytes) != text) return std::nullopt;
  return bytes;
}

std::string grouped_base32(ByteSpan bytes, std::size_t characters) {
  constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  std::string text;
  std::uint32_t window = 0;
  unsigned bits = 0;
  std::size_t written = 0;
  for (const auto byte : bytes) {
    window = (window << 8U) | byte;
    for (bits += 8; bits >= 5 && written < characters; bits -= 5, ++written) {
      if (written != 0 && written % 4 == 0) text += '-';
      text += alphabet[(window >> (bits - 5)) & 31U];
    }
    if (written == characters) break;
  }
  return text;
}

}  // namespace voix
