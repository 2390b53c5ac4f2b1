// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/count.hpp>

#include "support/catch.hpp"

TEST_CASE("nanson removes options at the average") {
  // One ballot: C. Another: B > A. Scores: A -1, B 1, C 0; A and C are not above the average, which is 0.
  const voix::Rankings ballots{
      {"A", "B", "C"}, {2, 2, 0, 0}, {{{2, 1, voix::missing}, 1}, {{voix::missing, voix::missing, 1}, 1}}};
  const auto result = voix::count(ballots, voix::Condorcet{voix::Method::nanson}, {});
  CHECK(result.outcome.winners == std::vector<voix::Option>{1});
}
