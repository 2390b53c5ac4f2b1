// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decryption: what trustees write about a tally, and the numbers that come out. A *ready* says which tally on
// which closed board a trustee has verified. A *decryption* has one share for every sum: D = x_j·A with a
// proof (Chaum, Pedersen) that the same x_j is in D and in the trustee's X_j. Any t valid shares give a
// total; the total is found by search and checked, so neither the search nor a trustee has to be believed.
// See voix-protocol(7); the discipline of a trustee, who must not open two tallies, is kept by whoever calls
// this.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vote/tally.hpp"

namespace voix::vote {

/// What a trustee speaks of: one tally, by the SHA-256 of its file, of one closed board.
struct TallyName {
  ClosedBoard board;
  Hash32 tally{};
  bool operator==(const TallyName&) const = default;
};

struct Ready {
  std::uint64_t trustee = 0;  // from 1
  TallyName of;
};
/// The record without its signature.
[[nodiscard]] std::string write(const Ready& ready, const Hash32& id);
/// Of the signed file; the signature is not verified. Throws Error{document}.
[[nodiscard]] Ready parse_ready(std::string_view bytes, const std::string& path, const Hash32& id);

/// D with its proof (e, z).
struct Share {
  Point d;
  Scalar e, z;
};

/// What all shares of one trustee have in common.
struct ShareContext {
  Hash32 id{};
  ClosedBoard board;
  std::uint64_t trustee = 0;
  Point share_key;  // X_j
};

/// The share of a sum, named by its cell. `x`: one scalar, x_j. `fresh`: 32 random bytes, which may be the
/// same for all sums of a file.
[[nodiscard]] Share make_share(const ShareContext& context, std::string_view cell, const Ciphertext& sum,
                               const SecretScalars& x, const Secret<32>& fresh);
[[nodiscard]] bool verify_share(const ShareContext& context, std::string_view cell, const Ciphertext& sum,
                                const Share& share);

struct Decryption {
  std::uint64_t trustee = 0;
  TallyName of;
  std::vector<Share> shares;  // one for each cell name
};
[[nodiscard]] std::string write(const Decryption& decryption, const Election& election, const Hash32& id);
[[nodiscard]] Decryption parse_decryption(std::string_view bytes, const std::string& path,
                                          const Election& election, const Hash32& id);

/// Finds v in v·Y = T for 0 <= v <= most: baby steps, kept by 8 bytes of their encoding, and giant steps.
class TotalFinder {
 public:
  /// `totals`: how many will be looked for; more of them make a longer table worth while.
  TotalFinder(const Point& key, std::uint64_t most, std::size_t totals);
  [[nodiscard]] std::optional<std::uint64_t> find(const Point& total) const;

 private:
  [[nodiscard]] std::optional<std::uint64_t> baby_step(const Point& point) const;
  Point key_, giant_;  // giant_ = (size of the table)·Y
  std::uint64_t most_;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> table_;  // first 8 bytes of v·Y, v; sorted
};

/// The totals of a tally from the shares of trustees with distinct numbers, as many as the threshold, each of
/// them valid. Throws Error{document, total-not-found} with the cell when no number fits: then the tally, the
/// key or a share is not what it seems, and there is no result.
[[nodiscard]] std::vector<std::uint64_t> open_tally(const Tally& tally, const Election& election,
                                                    const Point& key, std::span<const Decryption> shares);

}  // namespace voix::vote
