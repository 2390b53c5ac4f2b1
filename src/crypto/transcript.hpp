// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transcript: what a proof has said so far, as a hash. Every item is absorbed with its length, so two lists
// of items never spell the same bytes; a challenge depends on everything before it and becomes part of what
// follows (the strong Fiat–Shamir transform: Bernhard, Pereira, Warinschi 2012). SHA-512 over
//   absorb(x) = LE64(length of x) ‖ x,   beginning with absorb("voix-v1"), absorb(tag).
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "crypto/bytes.hpp"
#include "crypto/secret.hpp"

namespace voix {

class Scalar;
class Point;

class Transcript {
 public:
  explicit Transcript(std::string_view tag);
  Transcript(const Transcript&) = default;
  Transcript& operator=(const Transcript&) = default;
  ~Transcript() { wipe(state_); }

  Transcript& absorb(ByteSpan item);
  Transcript& absorb(std::string_view text) { return absorb(bytes_of(text)); }
  Transcript& absorb(const char* text) { return absorb(std::string_view(text)); }
  Transcript& absorb(const Point& point);
  Transcript& absorb(const Scalar& scalar);
  template <std::size_t N>
  Transcript& absorb(const Secret<N>& secret) {
    return absorb(ByteSpan(secret.bytes()));
  }
  /// An integer, as LE64.
  Transcript& absorb_u(std::uint64_t value);

  /// absorb(label); o = SHA-512 of all so far; absorb(o); o mod ℓ.
  Scalar challenge(std::string_view label);
  [[nodiscard]] Hash64 digest() const;
  /// The first 32 bytes of the digest: the form in which files store a hash.
  [[nodiscard]] Hash32 half() const;

 private:
  void update(ByteSpan bytes);
  alignas(64) ByteArray<208> state_{};  // crypto_hash_sha512_state
};

/// Hs(tag, items…): items become one scalar.
template <class... Items>
Scalar hash_to_scalar(std::string_view tag, const Items&... items);

}  // namespace voix

#include "crypto/group.hpp"

template <class... Items>
voix::Scalar voix::hash_to_scalar(std::string_view tag, const Items&... items) {
  Transcript transcript(tag);
  const auto take = [&](const auto& item) {
    if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(item)>>) {
      transcript.absorb_u(item);
    } else {
      transcript.absorb(item);
    }
  };
  (take(items), ...);
  return transcript.challenge("out");
}
