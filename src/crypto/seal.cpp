// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/seal.hpp"

#include <sodium.h>

#include <algorithm>

namespace voix {

static_assert(seal_overhead == crypto_box_SEALBYTES);

BoxKey::BoxKey(const Secret<32>& seed) {
  crypto_box_seed_keypair(public_key.data(), secret.bytes().data(), seed.bytes().data());
}

BoxKey::BoxKey(std::span<const std::uint8_t, 32> published_secret) {
  std::ranges::copy(published_secret, secret.bytes().begin());
  crypto_scalarmult_base(public_key.data(), secret.bytes().data());
}

bool is_bad_box_key(const ByteArray<32>& key) {
  // A multiple of eight times anything of low order is zero, which libsodium reports.
  ByteArray<32> scalar{};
  scalar[0] = 8;
  ByteArray<32> product{};
  // p = 2^255 − 19, little-endian, is the first non-canonical value.
  const bool canonical = [&] {
    if (key[31] > 0x7F) return false;
    if (key[31] < 0x7F) return true;
    for (std::size_t i = 30; i > 0; --i) {
      if (key[i] != 0xFF) return true;
    }
    return key[0] < 0xED;
  }();
  return !canonical || crypto_scalarmult(product.data(), scalar.data(), key.data()) != 0;
}

Bytes seal(ByteSpan message, const ByteArray<32>& public_key, const Secret<32>& entropy) {
  const BoxKey ephemeral(entropy);
  ByteArray<crypto_box_NONCEBYTES> nonce{};
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, nonce.size());
  crypto_generichash_update(&state, ephemeral.public_key.data(), ephemeral.public_key.size());
  crypto_generichash_update(&state, public_key.data(), public_key.size());
  crypto_generichash_final(&state, nonce.data(), nonce.size());

  Bytes sealed(ephemeral.public_key.begin(), ephemeral.public_key.end());
  sealed.resize(message.size() + seal_overhead);
  if (crypto_box_easy(sealed.data() + ephemeral.public_key.size(), message.data(), message.size(),
                      nonce.data(), public_key.data(), ephemeral.secret.bytes().data()) != 0) {
    return {};
  }
  return sealed;
}

std::optional<SecretBytes> open_sealed(ByteSpan sealed, const BoxKey& key) {
  if (sealed.size() < seal_overhead) return std::nullopt;
  SecretBytes message(sealed.size() - seal_overhead);
  if (crypto_box_seal_open(message.bytes().data(), sealed.data(), sealed.size(), key.public_key.data(),
                           key.secret.bytes().data()) != 0) {
    return std::nullopt;
  }
  return message;
}

}  // namespace voix
