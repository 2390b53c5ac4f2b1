// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records of a key ceremony, one file each: see voix-ceremony(5). ceremony.txt says who the trustees are;
// in round 1 each commits to a polynomial of t coefficients, in round 2 it shows their images, proves that it
// knows them and seals one share for each trustee, in round 3 it proves its share of the key or complains; a
// published box key settles a complaint. Here stand what the records hold, how they are spelt and what their
// proofs hash; what they must be to each other is checked in ceremony_progress.hpp.
//
// Trustees are numbered 1…n everywhere: the number is the place at which the polynomials are evaluated, and
// at 0 stands the secret.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.hpp"

namespace voix::vote {

inline constexpr std::uint64_t most_trustees = 64;
inline constexpr std::size_t share_label_size = 72;
/// The label, a scalar, and what sealing adds.
inline constexpr std::size_t sealed_share_size = share_label_size + 32 + 48;
using SealedShare = ByteArray<sealed_share_size>;

struct Ceremony {
  struct Member {
    std::string name;
    PublicKey key;
  };
  Hash32 id{};  // random
  std::uint64_t threshold = 1;
  std::uint64_t min_ballots = 1;
  std::vector<PublicKey> organisers;
  std::vector<Member> trustees;

  [[nodiscard]] const Member& trustee(std::uint64_t index) const { return trustees[index - 1]; }
  /// The number of the trustee with that key; 0 if there is none.
  [[nodiscard]] std::uint64_t index_of(const PublicKey& key) const;
};

/// Throws Error{document}: malformed, a name or a key twice, a threshold beyond the number of trustees.
Ceremony parse_ceremony(std::string_view bytes, const std::string& path);
std::string write(const Ceremony& ceremony);
/// CH, by which everything else names the ceremony.
[[nodiscard]] Hash32 ceremony_hash(std::string_view file);

struct Round1 {
  Hash32 ceremony{};
  std::uint64_t trustee = 0;
  ByteArray<32> box{};  // X25519
  Hash32 commitment{};
};

struct Round2 {
  Hash32 ceremony{}, round1{};
  std::uint64_t trustee = 0;
  std::vector<Point> coefficients;  // A_0 … A_t-1
  Hash32 salt{};
  Scalar challenge;
  std::vector<Scalar> responses;    // one for each coefficient
  std::vector<SealedShare> shares;  // one for each trustee
};

struct Round3 {
  Hash32 ceremony{}, round2{};
  std::uint64_t trustee = 0;
  std::vector<std::uint64_t> complaints;  // ascending; if there are any, the rest is not written
  Point share;                            // X_j
  Scalar challenge, response;
};

struct Blame {
  Hash32 ceremony{};
  std::uint64_t trustee = 0;
  ByteArray<32> secret{};  // of the box key of round 1, public from now on
};

// What trustee `index` wrote in a ceremony of that shape. Throw Error{document}; the signature is not
// checked.
Round1 parse_round1(std::string_view bytes, const std::string& path, const Ceremony&, std::uint64_t index);
Round2 parse_round2(std::string_view bytes, const std::string& path, const Ceremony&, std::uint64_t index);
Round3 parse_round3(std::string_view bytes, const std::string& path, const Ceremony&, std::uint64_t index);
Blame parse_blame(std::string_view bytes, const std::string& path, const Ceremony&, std::uint64_t index);

// The record without its signature.
std::string write(const Round1&);
std::string write(const Round2&);
std::string write(const Round3&);
std::string write(const Blame&);

/// True when the last line is a signature of all before it.
[[nodiscard]] bool is_signed(std::string_view record, const PublicKey& key);

/// What round 1 commits to.
[[nodiscard]] Hash32 commitment(const Hash32& ceremony, std::uint64_t trustee,
                                std::span<const Point> coefficients, const Hash32& salt);
/// The challenge of the proof of all coefficients in `round`, from the commitments W_0 … W_t-1.
[[nodiscard]] Scalar coefficients_challenge(const Round2& round, std::span<const Point> w);
/// The challenge of the proof of the share in `round`, from the commitment W.
[[nodiscard]] Scalar share_challenge(const Round3& round, const Point& w);
/// Both halves of round 2's and round 3's proofs are right.
[[nodiscard]] bool proves_coefficients(const Round2& round);
[[nodiscard]] bool proves_share(const Round3& round);

/// What stands before a share within its seal: CH ‖ R1 ‖ LE32(dealer) ‖ LE32(trustee).
[[nodiscard]] ByteArray<share_label_size> share_label(const Hash32& ceremony, const Hash32& round1,
                                                      std::uint64_t dealer, std::uint64_t trustee);
/// Σ at^k · A_k, by Horner's rule.
[[nodiscard]] Point evaluate(std::span<const Point> coefficients, std::uint64_t at);

}  // namespace voix::vote
