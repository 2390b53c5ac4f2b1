// SPDX-License-Identifier: GPL-3.0-or-later
//
// ByteSource: where bytes come from, read once from front to back: a file, standard input, or a string in
// a test. Readers know nothing else of the world.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace voix {

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Fills the front of `buffer` and returns how many bytes; fewer than asked only at the end, 0 after it.
  /// Throws Error{environment} when the source cannot be read.
  virtual std::size_t read(std::span<char> buffer) = 0;
};

/// Bytes that are in memory already, and outlive the source.
class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}
  std::size_t read(std::span<char> buffer) override {
    const auto size = std::min(buffer.size(), rest_.size());
    std::copy_n(rest_.data(), size, buffer.data());
    rest_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view rest_;
};

}  // namespace voix
