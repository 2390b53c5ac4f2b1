// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as the protocol writes them: lower-case hexadecimal for points, scalars, keys and hashes; padded
// base64 in the formats that others defined (checkpoints, SSH); base32 without look-alikes for what people
// read aloud. Decoders accept the canonical spelling only, so one value has one text.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace voix {

using ByteSpan = std::span<const std::uint8_t>;
using Bytes = std::vector<std::uint8_t>;
template <std::size_t N>
using ByteArray = std::array<std::uint8_t, N>;
using Hash32 = ByteArray<32>;  // SHA-256, or the first half of a SHA-512
using Hash64 = ByteArray<64>;  // SHA-512

[[nodiscard]] inline ByteSpan bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
[[nodiscard]] inline std::string_view text_of(ByteSpan bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// LE64: the integer in eight bytes, the lowest first.
[[nodiscard]] constexpr ByteArray<8> le64(std::uint64_t value) {
  ByteArray<8> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
  return bytes;
}

[[nodiscard]] std::string hex(ByteSpan bytes);
/// The same into the caller's memory, for secrets; `out` has twice the size of `bytes`.
void write_hex(ByteSpan bytes, std::span<std::uint8_t> out);
/// False unless `text` is exactly 2·size(out) lower-case digits; `out` is unspecified then.
[[nodiscard]] bool read_hex(std::string_view text, std::span<std::uint8_t> out);
template <std::size_t N>
[[nodiscard]] std::optional<ByteArray<N>> from_hex(std::string_view text) {
  ByteArray<N> bytes{};
  if (!read_hex(text, bytes)) return std::nullopt;
  return bytes;
}

/// RFC 4648 base64 with padding.
[[nodiscard]] std::string base64(ByteSpan bytes);
/// Empty unless `text` is what `base64` would write.
[[nodiscard]] std::optional<Bytes> from_base64(std::string_view text);

/// Lower-case RFC 4648 base32 without padding, the first `characters` of it, in groups of four joined by
/// hyphens: how a tracker is shown.
[[nodiscard]] std::string grouped_base32(ByteSpan bytes, std::size_t characters);

}  // namespace voix
