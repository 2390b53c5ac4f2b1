// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pair lanes: the innermost loop of the pairwise count. Each option has a row of counters of 16 bits, 16 of
// them in one vector register; one ballot adds a whole row at a time. There is one implementation for
// processors with AVX2 and one for any other, chosen when the program runs; a test holds them equal.
#pragma once

#include <array>
#include <cstddef>

#include <voix/ballot.hpp>

namespace voix {

inline constexpr std::size_t lanes_per_vector = 16;
struct alignas(32) Lanes {
  std::array<std::uint16_t, lanes_per_vector> lane;
};

/// One ballot, ranks[b] for b < width × 16, and the counters of its first `rows` options:
/// for each a < rows and each b, less[a][b] += ranks[a] < ranks[b] and equal[a][b] += ranks[a] == ranks[b],
/// the second only if both are ranked. `missing` is greater than any rank. A row is `width` vectors.
using AddPairs = void(const Lanes* ranks, std::size_t rows, std::size_t width, Lanes* less, Lanes* equal);

AddPairs add_pairs_portable;
/// Call only if the processor has AVX2.
AddPairs add_pairs_avx2;

/// The fastest that this processor can run.
[[nodiscard]] AddPairs* fastest_add_pairs();

}  // namespace voix
