// SPDX-License-Identifier: GPL-3.0-or-later
//
// Independence of clones (Tideman 1987): putting several near copies in the place of one option changes
// nothing for the others, and one of the copies wins if and only if the option would have.
#include "law/elections.hpp"

namespace law {
namespace {

using voix::Method;

/// Option 0 becomes itself and `copies` more at the end, next to each other on every ballot, in an order that
/// differs from ballot to ballot; equal where option 0 is equal to another or not ranked.
Election with_clones(const Election& election, std::size_t copies) {
  Election cloned{election.options + copies, {}};
  const int step = static_cast<int>(copies) + 1;
  for (const auto& ballot : election.ballots) {
    auto& more = cloned.ballots.emplace_back(ballot);
    more.resize(cloned.options, ballot[0]);
    for (auto& rank : more) rank *= step;
    const bool alone = ballot[0] != 0 && std::count(ballot.begin(), ballot.end(), ballot[0]) == 1;
    if (!alone) continue;
    more[0] -= *rc::gen::inRange(0, step);
    for (std::size_t c = election.options; c < cloned.options; ++c) more[c] -= *rc::gen::inRange(0, step);
  }
  return cloned;
}

}  // namespace

TEST_CASE("clones neither help nor harm") {
  for (const auto method : {Method::schulze, Method::schulze_winning_only, Method::schulze_margins,
                            Method::schulze_ratio, Method::ranked_pairs, Method::ranked_pairs_margins})
    for (const auto& settings : {voix::Settings{}, not_compared()})
      holds(named("independence of clones", method), [&, policy = settings] {
        const auto election = *elections(5, 9);
        const auto cloned = with_clones(election, *rc::gen::inRange<std::size_t>(1, 4));
        const auto original = winners(election, method, policy);
        std::vector<voix::Option> merged;  // clones under the name of the option they copy
        for (const auto a : winners(cloned, method, policy)) merged.push_back(a < election.options ? a : 0);
        std::sort(merged.begin(), merged.end());
        merged.erase(std::unique(merged.begin(), merged.end()), merged.end());
        RC_ASSERT(merged == original);
      });
}

}  // namespace law
