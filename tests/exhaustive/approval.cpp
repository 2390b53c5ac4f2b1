// SPDX-License-Identifier: GPL-3.0-or-later
//
// Approval and plurality on every small count: the most votes win.
#include "exhaustive/compare.hpp"
#include "exhaustive/elections.hpp"

namespace exhaustive {

TEST_CASE("approval and plurality") {
  Comparison comparison{"approval and plurality"};
  for (std::size_t options = 1; options <= 4; ++options)
    for (oracle::Number votes = 1; votes <= 6; ++votes)
      each_distribution(votes, options, [&](const std::vector<oracle::Number>& counts) {
        voix::ChoiceTally tally;
        tally.options = names(options);
        tally.counts.assign(counts.begin(), counts.end());
        tally.ballots = {votes, votes, 0, 0};
        const auto ranking = oracle::by_score(counts);
        for (const auto& result :
             {voix::count(tally, voix::Approval{}, {}), voix::count(tally, voix::Plurality{}, {})}) {
          comparison.same(plain(result.ranking), ranking, "ranking", counts);
          comparison.same(plain(result.outcome.winners), ranking.front(), "winners", counts);
        }
      });
  comparison.finish();
}

}  // namespace exhaustive
