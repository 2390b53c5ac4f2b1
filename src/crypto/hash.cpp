// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.hpp"

#include <sodium.h>

namespace voix {

Hash32 sha256(ByteSpan bytes) {
  Hash32 digest{};
  crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
  return digest;
}

Hash64 sha512(ByteSpan bytes) {
  Hash64 digest{};
  crypto_hash_sha512(digest.data(), bytes.data(), bytes.size());
  return digest;
}

}  // namespace voix
