// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only a trustee can do: its files of each round, and its share of the key. All its secrets of a
// ceremony follow from the seed of its signature key and the ceremony, so that the key file is the only
// backup: with the public files of round 2 it gives the share again.
#pragma once

#include "vote/ceremony_progress.hpp"

namespace voix::vote {

/// The signed file of a round by the trustee whose key it is. What must be there is what the protocol asks
/// for: all of round 1 for round 2, all of round 2 for round 3. `fresh`: 32 new random bytes, used once.
[[nodiscard]] std::string make_round1(const Progress& progress, const SigningKey& key);
[[nodiscard]] std::string make_round2(const Progress& progress, const SigningKey& key,
                                      const Secret<32>& fresh);
/// A proof of the share, or a complaint that names every dealer whose share is wrong.
[[nodiscard]] std::string make_round3(const Progress& progress, const SigningKey& key,
                                      const Secret<32>& fresh);
/// Publishes the box key of a ceremony that has failed.
[[nodiscard]] std::string make_blame(const Progress& progress, const SigningKey& key);

/// x_j, one scalar, from the shares that were sealed for it; empty when one of them is wrong.
[[nodiscard]] std::optional<SecretScalars> share(const Progress& progress, const SigningKey& key);

}  // namespace voix::vote
