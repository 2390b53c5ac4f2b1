// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/delimiters.hpp"

#include <array>
#include <string_view>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace voix::format {
namespace {

constexpr std::string_view delimiters = "\n\r\"#*,/:;<=>^|";

constexpr auto is_delimiter = [] {
  std::array<bool, 256> table{};
  for (const char c : delimiters) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

}  // namespace

std::uint64_t find_delimiters_portable(const char* bytes) {
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < 64; ++i) {
    bits |= std::uint64_t{is_delimiter[static_cast<unsigned char>(bytes[i])]} << i;
  }
  return bits;
}

#if defined(__x86_64__)

namespace {

// A byte is a delimiter if the sets found by its low and by its high half have a member in common. There is
// one set for each high half that occurs: 0, 2, 3, 5 and 7.
constexpr std::array<std::uint8_t, 16> set_of_high{1, 0, 2, 4, 0, 8, 0, 16};
constexpr auto sets_of_low = [] {
  std::array<std::uint8_t, 16> table{};
  for (const char c : delimiters) {
    auto& sets = table[static_cast<unsigned char>(c) & 15U];
    sets = static_cast<std::uint8_t>(sets | set_of_high[static_cast<unsigned char>(c) >> 4U]);
  }
  return table;
}();

using Table = std::array<std::uint8_t, 16>;

__attribute__((target("avx2"), always_inline)) inline __m256i look_up(const Table& table, __m256i halves) {
  const __m128i half = _mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data()));
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(half), halves);
}

__attribute__((target("avx2"), always_inline)) inline std::uint64_t find_in_32(const char* bytes) {
  const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
  const __m256i high = _mm256_and_si256(_mm256_srli_epi16(text, 4), _mm256_set1_epi8(15));
  const __m256i sets = _mm256_and_si256(look_up(sets_of_low, text), look_up(set_of_high, high));
  const __m256i none = _mm256_cmpeq_epi8(sets, _mm256_setzero_si256());
  return static_cast<std::uint32_t>(~_mm256_movemask_epi8(none));
}

}  // namespace

__attribute__((target("avx2"))) std::uint64_t find_delimiters_avx2(const char* bytes) {
  const std::uint64_t front = find_in_32(bytes), back = find_in_32(bytes + 32);
  return front | back << 32U;
}

FindDelimiters* fastest_find_delimiters() {
  return __builtin_cpu_supports("avx2") ? find_delimiters_avx2 : find_delimiters_portable;
}

#else

FindDelimiters* fastest_find_delimiters() { return find_delimiters_portable; }

#endif

}  // namespace voix::format
