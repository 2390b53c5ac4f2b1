// SPDX-License-Identifier: GPL-3.0-or-later
//
// Protected: 32 secret bytes under a passphrase. Argon2id makes guesses expensive in time and memory; how
// expensive is written beside the box, so that later keys can ask for more, and bounded when it is read, so
// that a file cannot ask for all memory of a machine.
#pragma once

#include <optional>

#include "crypto/bytes.hpp"
#include "crypto/secret.hpp"

namespace voix {

struct Protected {
  std::uint64_t passes = 3;                          // over the memory, 1 to `most_passes`
  std::uint64_t memory = std::uint64_t{256} << 20U;  // bytes, `least_memory` to `most_memory`
  ByteArray<16> salt{};
  ByteArray<24> nonce{};
  ByteArray<48> box{};  // XSalsa20-Poly1305 of the secret

  static constexpr std::uint64_t most_passes = 16;
  static constexpr std::uint64_t least_memory = 8192, most_memory = std::uint64_t{1} << 30U;
};

/// Fills the box of `cost`, whose salt and nonce are fresh random bytes. Throws std::bad_alloc when the
/// memory is not to be had.
[[nodiscard]] Protected protect(const Secret<32>& secret, const SecretBytes& passphrase, Protected cost);
/// Empty when the passphrase is another one or the box was changed. Throws std::bad_alloc.
[[nodiscard]] std::optional<Secret<32>> unprotect(const Protected& sealed, const SecretBytes& passphrase);

}  // namespace voix
