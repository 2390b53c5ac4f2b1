// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secret<N>: N bytes that nobody else may see. They live in locked memory between guard pages
// (sodium_malloc), are wiped when they go, cannot be copied or printed, and are compared in constant time.
// Everything that lives longer than one calculation and must not leak is one of these.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "crypto/bytes.hpp"

namespace voix {

/// A block of locked memory of a size known at run time. Throws std::bad_alloc.
class SecretBytes {
 public:
  explicit SecretBytes(std::size_t size);
  [[nodiscard]] std::span<std::uint8_t> bytes() { return {block_.get(), size_}; }
  [[nodiscard]] ByteSpan bytes() const { return {block_.get(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool operator==(const SecretBytes& other) const;

 private:
  struct Free {
    void operator()(std::uint8_t* block) const;
  };
  std::unique_ptr<std::uint8_t, Free> block_;
  std::size_t size_;
};

template <std::size_t N>
class Secret {
 public:
  Secret() : block_(N) {}
  /// Takes the bytes over: the source is wiped.
  explicit Secret(std::span<std::uint8_t, N> source);
  [[nodiscard]] std::span<std::uint8_t, N> bytes() { return block_.bytes().template first<N>(); }
  [[nodiscard]] std::span<const std::uint8_t, N> bytes() const {
    return std::as_const(block_).bytes().template first<N>();
  }
  [[nodiscard]] bool operator==(const Secret& other) const { return block_ == other.block_; }

 private:
  SecretBytes block_;
};

/// Overwrites memory in a way the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes);

template <std::size_t N>
Secret<N>::Secret(std::span<std::uint8_t, N> source) : block_(N) {
  std::copy(source.begin(), source.end(), block_.bytes().begin());
  wipe(source);
}

/// Starts the library; every program calls it once before anything else of crypto. Throws Error{environment}.
void start_crypto();

}  // namespace voix
