// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/merkle.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "crypto/hash.hpp"

namespace voix::vote {
namespace {

/// The largest power of two below n, for n > 1: where RFC 6962 splits n leaves.
std::uint64_t split(std::uint64_t n) { return std::bit_floor(n - 1); }

}  // namespace

Hash32 leaf_hash(std::string_view data) {
  std::string bytes(1, '\0');
  return sha256(bytes.append(data));
}

Hash32 node_hash(const Hash32& left, const Hash32& right) {
  ByteArray<65> bytes{1};
  std::ranges::copy(left, bytes.begin() + 1);
  std::ranges::copy(right, bytes.begin() + 33);
  return sha256(bytes);
}

void MerkleTree::append(const Hash32& leaf) {
  auto hash = leaf;
  for (std::size_t level = 0;; ++level) {
    if (level == levels_.size()) levels_.emplace_back();
    auto& hashes = levels_[level];
    hashes.push_back(hash);
    if (hashes.size() % 2 != 0) return;
    hash = node_hash(hashes[hashes.size() - 2], hash);
  }
}

/// The root over the leaves begin … end − 1; `begin` is a multiple of a power of two not below end − begin.
Hash32 MerkleTree::range(std::uint64_t begin, std::uint64_t end) const {
  const auto n = end - begin;
  if (std::has_single_bit(n)) return levels_[static_cast<std::size_t>(std::countr_zero(n))][begin / n];
  const auto middle = begin + split(n);
  return node_hash(range(begin, middle), range(middle, end));
}

Hash32 MerkleTree::root(std::uint64_t size) const { return size == 0 ? sha256("") : range(0, size); }

std::vector<Hash32> MerkleTree::inclusion(std::uint64_t index, std::uint64_t size) const {
  std::vector<Hash32> path;
  for (std::uint64_t begin = 0, end = size; end - begin > 1;) {
    const auto middle = begin + split(end - begin);
    path.push_back(index < middle ? range(middle, end) : range(begin, middle));
    (index < middle ? end : begin) = middle;
  }
  std::ranges::reverse(path);
  return path;
}

std::vector<Hash32> MerkleTree::consistency(std::uint64_t from, std::uint64_t to) const {
  std::vector<Hash32> path;
  std::uint64_t begin = 0, end = to;
  while (from != end) {
    const auto middle = begin + split(end - begin);
    path.push_back(from <= middle ? range(middle, end) : range(begin, middle));
    (from <= middle ? end : begin) = middle;
  }
  if (begin != 0) path.push_back(range(begin, end));  // otherwise it is the old root, which is known
  std::ranges::reverse(path);
  return path;
}

bool verify_inclusion(std::uint64_t index, std::uint64_t size, const Hash32& leaf,
                      std::span<const Hash32> path, const Hash32& root) {
  if (index >= size) return false;
  auto hash = leaf;
  auto last = size - 1;
  for (const auto& sibling : path) {
    if (last == 0) return false;
    if (index % 2 != 0 || index == last) {
      hash = node_hash(sibling, hash);
      for (; index % 2 == 0 && index != 0; index /= 2) last /= 2;
    } else {
      hash = node_hash(hash, sibling);
    }
    index /= 2;
    last /= 2;
  }
  return last == 0 && hash == root;
}

bool verify_consistency(std::uint64_t from, const Hash32& from_root, std::uint64_t to, const Hash32& to_root,
                        std::span<const Hash32> path) {
  if (from == 0 || from > to) return false;
  if (from == to) return path.empty() && from_root == to_root;
  auto index = from - 1, last = to - 1;
  for (; index % 2 != 0; index /= 2) last /= 2;
  // A complete old tree is itself a node of the new one; otherwise the first hash is the node both begin
  // with.
  if (index != 0 && path.empty()) return false;
  auto old_hash = index == 0 ? from_root : path.front();
  auto new_hash = old_hash;
  if (index != 0) path = path.subspan(1);
  for (const auto& sibling : path) {
    if (last == 0) return false;
    if (index % 2 != 0 || index == last) {
      old_hash = node_hash(sibling, old_hash);
      new_hash = node_hash(sibling, new_hash);
      for (; index % 2 == 0 && index != 0; index /= 2) last /= 2;
    } else {
      new_hash = node_hash(new_hash, sibling);
    }
    index /= 2;
    last /= 2;
  }
  return last == 0 && old_hash == from_root && new_hash == to_root;
}

}  // namespace voix::vote
