// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree against the recursive definition of RFC 6962, its proofs for every pair of sizes up to 40, and
// every single thing that can be wrong with a proof.
#include "vote/merkle.hpp"

#include <algorithm>
#include <string>

#include "crypto/hash.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::vote;

namespace {

constexpr std::uint64_t most = 40;

std::string data(std::uint64_t index) { return "line " + std::to_string(index) + "\n"; }

/// MTH of RFC 6962 §2.1, word for word.
Hash32 definition(std::uint64_t begin, std::uint64_t end) {
  const auto n = end - begin;
  if (n == 0) return sha256("");
  if (n == 1) return sha256(std::string(1, '\0') + data(begin));
  std::uint64_t k = 1;
  while (2 * k < n) k *= 2;
  std::string bytes(1, '\1');
  bytes += text_of(definition(begin, begin + k));
  bytes += text_of(definition(begin + k, end));
  return sha256(bytes);
}

MerkleTree tree_of(std::uint64_t size) {
  MerkleTree tree;
  for (std::uint64_t i = 0; i < size; ++i) tree.append(leaf_hash(data(i)));
  return tree;
}

}  // namespace

TEST_CASE("the roots are those of RFC 6962") {
  const auto tree = tree_of(most);
  for (std::uint64_t size = 0; size <= most; ++size) {
    CHECK(tree.root(size) == definition(0, size));
    CHECK(tree_of(size).root() == definition(0, size));
  }
  CHECK(hex(tree.root(0)) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("known roots of certificate transparency") {
  // The leaves and roots of the reference implementation of RFC 6962 (certificate-transparency,
  // merkle_tree_test).
  constexpr std::string_view leaves[] = {
      "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
  constexpr std::string_view roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
  MerkleTree tree;
  for (std::size_t i = 0; i < std::size(leaves); ++i) {
    std::string bytes(leaves[i].size() / 2, '\0');
    REQUIRE(read_hex(leaves[i], {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()}));
    tree.append(leaf_hash(bytes));
    CHECK(hex(tree.root()) == roots[i]);
  }
}

TEST_CASE("every line is included in every tree that has it, and nothing else is") {
  const auto tree = tree_of(most);
  for (std::uint64_t size = 1; size <= most; ++size) {
    for (std::uint64_t index = 0; index < size; ++index) {
      const auto leaf = leaf_hash(data(index));
      const auto root = tree.root(size);
      auto path = tree.inclusion(index, size);
      INFO(index << " of " << size);
      REQUIRE(verify_inclusion(index, size, leaf, path, root));
      for (std::uint64_t other = 0; other <= most; ++other) {
        if (other != index) REQUIRE_FALSE(verify_inclusion(other, size, leaf, path, root));
      }
      REQUIRE_FALSE(verify_inclusion(index, size, leaf_hash(data(index + 1)), path, root));
      REQUIRE_FALSE(verify_inclusion(index, size, leaf, path, tree.root(size - 1)));
      for (auto& hash : path) {
        hash[0] ^= 1U;
        REQUIRE_FALSE(verify_inclusion(index, size, leaf, path, root));
        hash[0] ^= 1U;
      }
      path.push_back(root);
      REQUIRE_FALSE(verify_inclusion(index, size, leaf, path, root));
      path.pop_back();
      if (path.empty()) continue;
      path.pop_back();
      REQUIRE_FALSE(verify_inclusion(index, size, leaf, path, root));
    }
  }
}

TEST_CASE("every tree continues every smaller one, and no other") {
  const auto tree = tree_of(most);
  for (std::uint64_t to = 1; to <= most; ++to) {
    for (std::uint64_t from = 1; from <= to; ++from) {
      auto path = tree.consistency(from, to);
      const auto old_root = tree.root(from), new_root = tree.root(to);
      INFO(from << " to " << to);
      REQUIRE(verify_consistency(from, old_root, to, new_root, path));
      auto other = old_root;
      other[31] ^= 1U;
      REQUIRE_FALSE(verify_consistency(from, other, to, new_root, path));
      REQUIRE_FALSE(verify_consistency(from, old_root, to, other, path));
      for (auto& hash : path) {
        hash[0] ^= 1U;
        REQUIRE_FALSE(verify_consistency(from, old_root, to, new_root, path));
        hash[0] ^= 1U;
      }
      path.push_back(new_root);
      REQUIRE_FALSE(verify_consistency(from, old_root, to, new_root, path));
      path.pop_back();
      if (path.empty()) continue;
      path.pop_back();
      REQUIRE_FALSE(verify_consistency(from, old_root, to, new_root, path));
    }
    REQUIRE_FALSE(verify_consistency(0, tree.root(0), to, tree.root(to), {}));
    REQUIRE_FALSE(verify_consistency(to + 1, tree.root(to), to, tree.root(to), {}));
  }
}

TEST_CASE("a tree with one changed line continues none that had it") {
  for (std::uint64_t changed = 0; changed < 20; ++changed) {
    MerkleTree forked;
    for (std::uint64_t i = 0; i < 20; ++i) forked.append(leaf_hash(data(i == changed ? 1000 : i)));
    const auto tree = tree_of(20);
    for (std::uint64_t from = changed + 1; from < 20; ++from) {
      REQUIRE_FALSE(
          verify_consistency(from, tree.root(from), 20, forked.root(), forked.consistency(from, 20)));
      REQUIRE_FALSE(verify_consistency(from, tree.root(from), 20, forked.root(), tree.consistency(from, 20)));
    }
  }
}
