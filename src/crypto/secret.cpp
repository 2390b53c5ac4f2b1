// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.hpp"

#include <sodium.h>

#include <new>

#include <voix/finding.hpp>

namespace voix {

SecretBytes::SecretBytes(std::size_t size)
    : block_(static_cast<std::uint8_t*>(sodium_malloc(size))), size_(size) {
  if (!block_) throw std::bad_alloc();
  sodium_memzero(block_.get(), size);
}

void SecretBytes::Free::operator()(std::uint8_t* block) const { sodium_free(block); }

bool SecretBytes::operator==(const SecretBytes& other) const {
  return size_ == other.size_ && sodium_memcmp(block_.get(), other.block_.get(), size_) == 0;
}

void wipe(std::span<std::uint8_t> bytes) { sodium_memzero(bytes.data(), bytes.size()); }

void start_crypto() {
  if (sodium_init() < 0) {
    throw Error(Fault::environment, Finding{"no-randomness", Severity::error, {}, {}});
  }
}

}  // namespace voix
