// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delimiters: where the words of a line of ballots end, found 64 bytes at a time. One implementation is for
// processors with AVX2, one for any other; the choice is made when the program runs, and a test holds them
// equal.
#pragma once

#include <bit>
#include <cstdint>

namespace voix::format {

/// Bit i is set if bytes[i] is one of LF CR " # * , / : ; < = > ^ |. Reads 64 bytes.
using FindDelimiters = std::uint64_t(const char* bytes);

FindDelimiters find_delimiters_portable;
/// Call only if the processor has AVX2.
FindDelimiters find_delimiters_avx2;

/// The fastest that this processor can run.
[[nodiscard]] FindDelimiters* fastest_find_delimiters();

/// Goes from delimiter to delimiter. There is one before the end of what may be read, and 64 bytes beyond it.
class Delimiters {
 public:
  Delimiters(FindDelimiters* find, const char* at) : find_(find), base_(at), bits_(find(at)) {}
  const char* next() {
    while (bits_ == 0) bits_ = find_(base_ += 64);
    last_ = base_ + std::countr_zero(bits_);
    bits_ &= bits_ - 1;
    return last_;
  }
  /// What `next` gave last.
  [[nodiscard]] const char* last() const { return last_; }
  /// Goes on from `at`.
  void restart(const char* at) { bits_ = find_(base_ = at); }

 private:
  FindDelimiters* find_;
  const char* last_ = nullptr;
  const char* base_;
  std::uint64_t bits_;
};

}  // namespace voix::format
