// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signature.hpp"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace voix {

std::optional<PublicKey> PublicKey::parse(std::span<const std::uint8_t, 32> bytes) {
  if (crypto_core_ed25519_is_valid_point(bytes.data()) != 1) return std::nullopt;
  PublicKey key;
  std::ranges::copy(bytes, key.bytes_.begin());
  return key;
}

std::optional<PublicKey> PublicKey::from_hex(std::string_view text) {
  const auto bytes = voix::from_hex<32>(text);
  return bytes ? parse(*bytes) : std::nullopt;
}

// libsodium compares the encoding of S·B − h·A with R, refuses S ≥ ℓ and R of small order; the key is checked
// above.
bool verify(const PublicKey& key, ByteSpan message, const Signature& signature) {
  return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.bytes().data()) ==
         0;
}

struct SigningKey::Pair {
  explicit Pair(Secret<32> s) : seed(std::move(s)) {
    crypto_sign_seed_keypair(key.data(), secret.bytes().data(), seed.bytes().data());
  }
  Secret<32> seed;
  Secret<64> secret;
  ByteArray<32> key{};
};

SigningKey::SigningKey(Secret<32> seed) : SigningKey(Pair(std::move(seed))) {}
SigningKey::SigningKey(Pair pair)
    : seed_(std::move(pair.seed)), secret_(std::move(pair.secret)), public_(*PublicKey::parse(pair.key)) {}

Signature SigningKey::sign(ByteSpan message) const {
  Signature signature{};
  crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.bytes().data());
  return signature;
}

}  // namespace voix
