// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trustees: those who can open the totals of a poll, any `threshold` of them together and fewer not at all.
// trustees.txt is their whole ceremony in one file; whoever reads it replays the ceremony, so that the key to
// which ballots are sealed is never taken on faith. An open poll has the same file without a ceremony.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vote/dealing.hpp"

namespace voix::vote {

struct Trustee {
  std::string name;
  PublicKey identity;
  Point share_key;  // X_j = x_j·G
};

struct Trustees {
  Hash32 ceremony{};  // CH; zero for an open poll
  std::uint64_t threshold = 0;
  std::uint64_t min_ballots = 0;
  std::vector<PublicKey> organisers;  // whose `open` holds
  std::vector<Trustee> trustees;      // number 1 first; none for an open poll
  Point key;                          // Y; O for an open poll
};

/// Throws Error{document} with all that is wrong.
[[nodiscard]] Trustees read_trustees(std::string_view bytes, const std::string& path);

/// trustees.txt of a finished ceremony.
[[nodiscard]] std::string write_trustees(const CeremonyFiles& files, const Progress& progress);
/// trustees.txt of an open poll.
[[nodiscard]] std::string write_no_trustees(std::span<const PublicKey> organisers);

/// The secret share x_j of the trustee with that key, one scalar, from trustees.txt. Throws Error{document}
/// when the file is wrong, and Error{usage, not-a-trustee} when the key is none of theirs.
[[nodiscard]] SecretScalars share(std::string_view trustees_file, const std::string& path,
                                  const SigningKey& key);

/// λ_j = Π k/(k − j) over the other indices: with it, shares at distinct indices add up to the value at 0.
[[nodiscard]] Scalar lagrange_at_zero(std::span<const std::uint64_t> indices, std::uint64_t j);

}  // namespace voix::vote
