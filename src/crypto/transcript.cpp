// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/transcript.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace voix {
namespace {

using State = crypto_hash_sha512_state;
static_assert(sizeof(State) == 208 && alignof(State) <= 64);

State* sha(ByteArray<208>& bytes) { return reinterpret_cast<State*>(bytes.data()); }

}  // namespace

Transcript::Transcript(std::string_view tag) {
  crypto_hash_sha512_init(sha(state_));
  absorb("voix-v1");
  absorb(tag);
}

void Transcript::update(ByteSpan bytes) {
  crypto_hash_sha512_update(sha(state_), bytes.data(), bytes.size());
}

Transcript& Transcript::absorb(ByteSpan item) {
  update(le64(item.size()));
  update(item);
  return *this;
}

Transcript& Transcript::absorb(const Point& point) { return absorb(ByteSpan(point.bytes())); }
Transcript& Transcript::absorb(const Scalar& scalar) { return absorb(ByteSpan(scalar.bytes())); }

Transcript& Transcript::absorb_u(std::uint64_t value) { return absorb(ByteSpan(le64(value))); }

Hash64 Transcript::digest() const {
  auto copy = state_;
  Hash64 digest{};
  crypto_hash_sha512_final(sha(copy), digest.data());
  wipe(copy);
  return digest;
}

Hash32 Transcript::half() const {
  const auto whole = digest();
  Hash32 first{};
  std::copy_n(whole.begin(), first.size(), first.begin());
  return first;
}

Scalar Transcript::challenge(std::string_view label) {
  absorb(label);
  auto output = digest();
  absorb(ByteSpan(output));
  auto scalar = Scalar::reduce(output);
  wipe(output);
  return scalar;
}

}  // namespace voix
