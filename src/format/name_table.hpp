// SPDX-License-Identifier: GPL-3.0-or-later
//
// NameTable: what one thread knows of the names it has met, for a look-up of a few nanoseconds. The first
// and the last eight bytes of a name, and its length, say which it is; only names of more than 16 bytes are
// compared as a whole. 64 bytes beyond the name must be readable, as they are in a block of a Body.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <voix/ballot.hpp>

namespace voix::format {

class NameTable {
 public:
  static constexpr Option unknown = 0xFFFFFFFF;

  [[nodiscard]] Option find(std::string_view name) const {
    if (name.empty()) return unknown;
    if (name.size() > 16) return find_long(name);
    const Key key(name);
    for (std::size_t at = key.hash();; ++at) {
      const Entry& entry = entries_[at & mask_];
      if (entry.option == unknown || entry.key == key) return entry.option;
    }
  }

  /// `name` is not empty and not in the table.
  void insert(std::string_view name, Option option) {
    // A copy with the bytes beyond its end that a Key reads.
    auto& kept = names_.emplace_back();
    kept.reserve(name.size() + 64);
    kept = name;
    put({Key(kept), option, static_cast<std::uint32_t>(names_.size() - 1)});
    if (names_.size() * 4 < entries_.size()) return;
    const auto before = std::exchange(entries_, std::vector<Entry>(entries_.size() * 4));
    mask_ = entries_.size() - 1;
    for (const auto& entry : before) {
      if (entry.option != unknown) put(entry);
    }
  }

 private:
  struct Key {
    Key() = default;
    explicit Key(std::string_view name) : length(name.size()) {
      std::memcpy(&head, name.data(), 8);
      if (name.size() <= 8) {
        const auto beyond = 8 * (8 - name.size());
        if constexpr (std::endian::native == std::endian::little) {
          head &= ~std::uint64_t{0} >> beyond;
        } else {
          head &= ~std::uint64_t{0} << beyond;
        }
      } else {
        std::memcpy(&tail, name.data() + name.size() - 8, 8);
      }
    }
    [[nodiscard]] std::size_t hash() const {
      const std::uint64_t mixed = (head ^ (tail * 0x9E3779B97F4A7C15U) ^ length) * 0xD6E8FEB86659FD93U;
      return static_cast<std::size_t>(mixed >> 32U);
    }
    bool operator==(const Key&) const = default;

    std::uint64_t head = 0, tail = 0, length = 0;
  };
  struct Entry {
    Key key;
    Option option = unknown;
    std::uint32_t index = 0;  // of the whole name
  };

  // Out of line: without a call in it, the loop over short names needs no stack.
  [[nodiscard]] Option find_long(std::string_view name) const;

  void put(const Entry& entry) {
    std::size_t at = entry.key.hash();
    while (entries_[at & mask_].option != unknown) ++at;
    entries_[at & mask_] = entry;
  }

  std::vector<Entry> entries_{256};  // a power of two, a quarter full at most
  std::size_t mask_ = entries_.size() - 1;
  std::vector<std::string> names_;
};

}  // namespace voix::format
