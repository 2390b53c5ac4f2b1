// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/pair_lanes.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace voix {

void add_pairs_portable(const Lanes* ranks, std::size_t rows, std::size_t width, Lanes* less, Lanes* equal) {
  for (std::size_t a = 0; a < rows; ++a) {
    const auto rank = ranks[a / lanes_per_vector].lane[a % lanes_per_vector];
    for (std::size_t v = 0; v < width; ++v, ++less, ++equal) {
      for (std::size_t b = 0; b < lanes_per_vector; ++b) {
        const auto other = ranks[v].lane[b];
        less->lane[b] = static_cast<std::uint16_t>(less->lane[b] + (rank < other));
        equal->lane[b] = static_cast<std::uint16_t>(equal->lane[b] + (rank == other && rank != missing));
      }
    }
  }
}

#if defined(__x86_64__)

namespace {

// A comparison gives -1 in the lanes where it holds, so subtracting it adds 1 there.
__attribute__((target("avx2"), always_inline)) inline void add_row(__m256i rank, const Lanes* ranks,
                                                                   std::size_t width, Lanes* less,
                                                                   Lanes* equal) {
  const __m256i bias = _mm256_set1_epi16(-0x8000);  // AVX2 compares signed numbers only
  const __m256i none = _mm256_set1_epi16(-1);
  const __m256i biased = _mm256_xor_si256(rank, bias);
  const __m256i absent = _mm256_cmpeq_epi16(rank, none);
  for (std::size_t v = 0; v < width; ++v) {
    const auto at = [v](auto* lanes) { return reinterpret_cast<__m256i*>(const_cast<Lanes*>(lanes + v)); };
    const __m256i others = _mm256_load_si256(at(ranks));
    const __m256i before = _mm256_cmpgt_epi16(_mm256_xor_si256(others, bias), biased);
    const __m256i same = _mm256_andnot_si256(absent, _mm256_cmpeq_epi16(others, rank));
    _mm256_store_si256(at(less), _mm256_sub_epi16(_mm256_load_si256(at(less)), before));
    _mm256_store_si256(at(equal), _mm256_sub_epi16(_mm256_load_si256(at(equal)), same));
  }
}

}  // namespace

__attribute__((target("avx2"))) void add_pairs_avx2(const Lanes* ranks, std::size_t rows, std::size_t width,
                                                    Lanes* less, Lanes* equal) {
  const Cell* cells = ranks->lane.data();
  if (width == 1) {  // up to 15 options: the compiler keeps the ranks in a register
    for (std::size_t a = 0; a < rows; ++a) {
      add_row(_mm256_set1_epi16(static_cast<short>(cells[a])), ranks, 1, less + a, equal + a);
    }
    return;
  }
  for (std::size_t a = 0; a < rows; ++a) {
    add_row(_mm256_set1_epi16(static_cast<short>(cells[a])), ranks, width, less + a * width,
            equal + a * width);
  }
}

AddPairs* fastest_add_pairs() { return __builtin_cpu_supports("avx2") ? add_pairs_avx2 : add_pairs_portable; }

#else

AddPairs* fastest_add_pairs() { return add_pairs_portable; }

#endif

}  // namespace voix
