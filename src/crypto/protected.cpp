// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/protected.hpp"

#include <sodium.h>

#include <new>

namespace voix {
namespace {

static_assert(sizeof(Protected::salt) == crypto_pwhash_argon2id_SALTBYTES);
static_assert(sizeof(Protected::nonce) == crypto_secretbox_NONCEBYTES);
static_assert(sizeof(Protected::box) == 32 + crypto_secretbox_MACBYTES);
static_assert(Protected::least_memory == crypto_pwhash_argon2id_MEMLIMIT_MIN);

Secret<32> box_key(const Protected& cost, const SecretBytes& passphrase) {
  Secret<32> key;
  if (crypto_pwhash_argon2id(key.bytes().data(), key.bytes().size(),
                             reinterpret_cast<const char*>(passphrase.bytes().data()), passphrase.size(),
                             cost.salt.data(), cost.passes, cost.memory,
                             crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc();
  }
  return key;
}

}  // namespace

Protected protect(const Secret<32>& secret, const SecretBytes& passphrase, Protected cost) {
  const auto key = box_key(cost, passphrase);
  crypto_secretbox_easy(cost.box.data(), secret.bytes().data(), secret.bytes().size(), cost.nonce.data(),
                        key.bytes().data());
  return cost;
}

std::optional<Secret<32>> unprotect(const Protected& sealed, const SecretBytes& passphrase) {
  const auto key = box_key(sealed, passphrase);
  Secret<32> secret;
  if (crypto_secretbox_open_easy(secret.bytes().data(), sealed.box.data(), sealed.box.size(),
                                 sealed.nonce.data(), key.bytes().data()) != 0) {
    return std::nullopt;
  }
  return secret;
}

}  // namespace voix
