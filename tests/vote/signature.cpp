// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ed25519 as the protocol has it: one verdict, also where libraries differ.
#include "crypto/signature.hpp"

#include <algorithm>

#include "crypto/group.hpp"
#include "crypto/hash.hpp"
#include "support/catch.hpp"

using namespace voix;

TEST_CASE("signatures that libraries judge differently are refused") {
  auto bytes = sha256("a seed");
  const SigningKey key{Secret<32>(bytes)};
  const std::string body = "voix-v1 ballot\n";
  // The secret scalar a of RFC 8032, with which one solves for S = h·a: then S·B - h·A is the identity.
  auto half = sha512(std::string_view(reinterpret_cast<const char*>(key.seed().bytes().data()), 32));
  half[0] &= 248U;
  half[31] = static_cast<std::uint8_t>((half[31] & 63U) | 64U);
  std::fill(half.begin() + 32, half.end(), std::uint8_t{0});
  const auto a = Scalar::reduce(half);
  const auto solved = [&](const ByteArray<32>& r) {
    std::string hashed(r.begin(), r.end());
    hashed.append(key.public_key().bytes().begin(), key.public_key().bytes().end());
    const auto s = Scalar::reduce(sha512(hashed + body)) * a;
    Signature signature{};
    std::ranges::copy(r, signature.begin());
    std::ranges::copy(s.bytes(), signature.begin() + 32);
    return signature;
  };
  const auto good = key.sign(body);
  CHECK(verify(key.public_key(), body, good));
  const auto identity = *from_hex<32>("01" + std::string(62, '0'));
  const auto of_order_2 = *from_hex<32>("ec" + std::string(60, 'f') + "7f");
  const auto not_canonical = *from_hex<32>("ee" + std::string(60, 'f') + "7f");  // 1 + p
  CHECK_FALSE(verify(key.public_key(), body, solved(identity)));
  CHECK_FALSE(verify(key.public_key(), body, solved(of_order_2)));
  CHECK_FALSE(verify(key.public_key(), body, solved(not_canonical)));
  // S + ℓ
  const auto l = *from_hex<32>("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
  auto large = good;
  unsigned carry = 0;
  for (std::size_t i = 0; i < 32; ++i) {
    carry += large[32 + i] + unsigned{l[i]};
    large[32 + i] = static_cast<std::uint8_t>(carry);
    carry >>= 8U;
  }
  CHECK_FALSE(verify(key.public_key(), body, large));
}
