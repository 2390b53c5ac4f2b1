// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sealed boxes: a message that only the owner of an X25519 key can open, from nobody in particular; the
// signature on the file that carries it says from whom. The same bytes as libsodium's crypto_box_seal, with
// the randomness given by the caller.
#pragma once

#include <optional>

#include "crypto/bytes.hpp"
#include "crypto/secret.hpp"

namespace voix {

inline constexpr std::size_t seal_overhead = 48;

struct BoxKey {
  /// The pair that a 32-byte seed gives.
  explicit BoxKey(const Secret<32>& seed);
  /// The pair of a secret key that was published to settle a complaint.
  explicit BoxKey(std::span<const std::uint8_t, 32> published_secret);
  ByteArray<32> public_key{};
  Secret<32> secret;
};

/// True for a key that no honest program makes: of low order, or not canonical.
[[nodiscard]] bool is_bad_box_key(const ByteArray<32>& key);

/// `entropy`: 32 fresh random bytes. The size of the result is that of `message` + seal_overhead.
[[nodiscard]] Bytes seal(ByteSpan message, const ByteArray<32>& public_key, const Secret<32>& entropy);
/// Empty when the box was not sealed for this key or was changed.
[[nodiscard]] std::optional<SecretBytes> open_sealed(ByteSpan sealed, const BoxKey& key);

}  // namespace voix
