// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/lot.hpp"

#include <algorithm>

#include "support/catch.hpp"

using Names = std::vector<std::string>;

// The expected orders were computed with Python: hashlib.blake2b(digest_size=32) and struct.pack("<Q", n).
TEST_CASE("the lot is the order of BLAKE2b-256 over seed and option, each after its length") {
  const Names options{"Association loi 1901", "Association de fait", "Coopérative (SCIC)", "A", "B", ""};
  CHECK(voix::lot_order("2020-10-30", options) ==
        Names{"A", "B", "Association de fait", "Association loi 1901", "", "Coopérative (SCIC)"});
  CHECK(voix::lot_order("ab", options) ==
        Names{"Association de fait", "B", "", "Association loi 1901", "A", "Coopérative (SCIC)"});
  CHECK(voix::lot_order("", options) ==
        Names{"Coopérative (SCIC)", "B", "", "Association loi 1901", "Association de fait", "A"});
}

TEST_CASE("the lot does not depend on the order in which options are listed") {
  Names options{"a", "b", "c", "d"};
  const auto drawn = voix::lot_order("seed", options);
  while (std::ranges::next_permutation(options).found) CHECK(voix::lot_order("seed", options) == drawn);
  CHECK(voix::lot_order("seed", {}).empty());
}
