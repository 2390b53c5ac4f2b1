// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lot: a draw that anyone can repeat. Every option gets the BLAKE2b-256 digest of LE64(length of seed),
// seed, LE64(length of option), option; the options stand in ascending order of their digests, the first is
// the first drawn. The lengths make sure that no other seed and option spell the same bytes. The draw is
// fair as long as the seed was fixed, or announced, before anyone could know what it would decide.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voix {

/// Equal options stay together, so the order of the argument does not matter.
[[nodiscard]] std::vector<std::string> lot_order(std::string_view seed, std::vector<std::string> options);

}  // namespace voix
