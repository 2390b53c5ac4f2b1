// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ed25519 signatures with one verdict for every program (RFC 8032, made exact): a signature (R, S) of h under
// A is valid when S < ℓ, R is canonical and not of small order, and the encoding of S·B − h·A is R, without
// cofactor. A listed key is canonical and in the group of prime order. Libraries differ on the rest, and a
// member who finds a signature on which two verifiers disagree could split a count.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/bytes.hpp"
#include "crypto/secret.hpp"

namespace voix {

class PublicKey {
 public:
  /// Empty unless the bytes are a canonical point of the prime-order group.
  [[nodiscard]] static std::optional<PublicKey> parse(std::span<const std::uint8_t, 32> bytes);
  [[nodiscard]] static std::optional<PublicKey> from_hex(std::string_view text);
  [[nodiscard]] const ByteArray<32>& bytes() const { return bytes_; }
  [[nodiscard]] std::string hex() const { return voix::hex(bytes_); }
  auto operator<=>(const PublicKey&) const = default;

 private:
  PublicKey() = default;
  ByteArray<32> bytes_{};
};

using Signature = ByteArray<64>;  // R ‖ S

[[nodiscard]] bool verify(const PublicKey& key, ByteSpan message, const Signature& signature);
[[nodiscard]] inline bool verify(const PublicKey& key, std::string_view message, const Signature& signature) {
  return verify(key, bytes_of(message), signature);
}

/// The secret half. `seed` is the 32 bytes of RFC 8032 §5.1.5 from which everything follows.
class SigningKey {
 public:
  explicit SigningKey(Secret<32> seed);
  [[nodiscard]] const PublicKey& public_key() const { return public_; }
  [[nodiscard]] const Secret<32>& seed() const { return seed_; }
  [[nodiscard]] Signature sign(ByteSpan message) const;
  [[nodiscard]] Signature sign(std::string_view message) const { return sign(bytes_of(message)); }

 private:
  struct Pair;
  explicit SigningKey(Pair pair);
  Secret<32> seed_;
  Secret<64> secret_;
  PublicKey public_;
};

}  // namespace voix
