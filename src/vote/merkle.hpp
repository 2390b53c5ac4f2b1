// SPDX-License-Identifier: GPL-3.0-or-later
//
// MerkleTree: the hash tree of RFC 6962 §2.1, with SHA-256, over the lines of a log. Its root stands for all
// lines in their order; an inclusion proof shows that a line is under a root, a consistency proof that a tree
// only grew. Both are a dozen hashes for a thousand lines, so whoever kept one root can hold the keeper of
// the board to it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "crypto/bytes.hpp"

namespace voix::vote {

/// H(0x00 ‖ data).
[[nodiscard]] Hash32 leaf_hash(std::string_view data);
/// H(0x01 ‖ left ‖ right).
[[nodiscard]] Hash32 node_hash(const Hash32& left, const Hash32& right);

class MerkleTree {
 public:
  /// O(log n).
  void append(const Hash32& leaf);
  [[nodiscard]] std::uint64_t size() const { return levels_.empty() ? 0 : levels_.front().size(); }
  /// The root over the first `size` leaves, at most size(). O(log n). The root of none is H("").
  [[nodiscard]] Hash32 root(std::uint64_t size) const;
  [[nodiscard]] Hash32 root() const { return root(size()); }
  /// The siblings from leaf `index` up to the root over the first `size` leaves; index < size <= size().
  [[nodiscard]] std::vector<Hash32> inclusion(std::uint64_t index, std::uint64_t size) const;
  /// What shows that the first `from` leaves are the beginning of the first `to`; 0 < from <= to <= size().
  [[nodiscard]] std::vector<Hash32> consistency(std::uint64_t from, std::uint64_t to) const;

 private:
  [[nodiscard]] Hash32 range(std::uint64_t begin, std::uint64_t end) const;
  std::vector<std::vector<Hash32>> levels_;  // [k][i]: the hash of the leaves i·2^k … (i+1)·2^k − 1
};

[[nodiscard]] bool verify_inclusion(std::uint64_t index, std::uint64_t size, const Hash32& leaf,
                                    std::span<const Hash32> path, const Hash32& root);
/// True when the tree of `to` leaves continues that of `from`, 0 < from <= to.
[[nodiscard]] bool verify_consistency(std::uint64_t from, const Hash32& from_root, std::uint64_t to,
                                      const Hash32& to_root, std::span<const Hash32> path);

}  // namespace voix::vote
