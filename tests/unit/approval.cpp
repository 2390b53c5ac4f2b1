// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/count.hpp>

#include "support/said.hpp"

using namespace voix;

namespace {

using Kind = Outcome::Kind;
using Ranking = std::vector<std::vector<Option>>;

Result approve(std::vector<Fraction> votes, const Settings& settings = {}) {
  ChoiceTally tally{{}, {9, 9, 0, 0}, std::move(votes)};
  for (std::size_t i = 0; i < tally.counts.size(); ++i)
    tally.options.emplace_back(1, static_cast<char>('A' + i));
  auto result = count(tally, Approval{}, settings);
  test::said(result.steps);
  test::said(result.notes);
  CHECK_FALSE(test::said(result.reasons).empty());
  CHECK(count(tally, Plurality{}, settings).ranking == result.ranking);
  return result;
}

}  // namespace

TEST_CASE("approval ranks by votes and keeps ties") {
  const auto result = approve({3, 5, 3, 4});
  CHECK(result.outcome.kind == Kind::winner);
  CHECK(result.outcome.winners == std::vector<Option>{1});
  CHECK(result.ranking == Ranking{{1}, {3}, {0, 2}});
  CHECK(approve({5, 3, 5}).outcome.kind == Kind::tie);
  CHECK(approve({5}).outcome.kind == Kind::winner);
  CHECK(approve({}).outcome.kind == Kind::void_);
  CHECK(approve({0, 0}).outcome.kind == Kind::void_);
}

TEST_CASE("seats go to the first of the ranking, never across a tie in silence") {
  Settings settings;
  settings.seats = 2;
  const auto elected = approve({3, 5, 3, 4}, settings);
  CHECK(elected.outcome.kind == Kind::winner);
  CHECK(elected.elected == std::vector<Option>{1, 3});
  CHECK(test::slugs(elected.notes) == std::vector<std::string_view>{"seats-not-proportional"});
  settings.seats = 3;
  CHECK(approve({3, 5, 3, 4}, settings).outcome.kind == Kind::tie);
  settings.seats = 4;
  CHECK(approve({3, 5, 3, 4}, settings).elected.size() == 4);
}

TEST_CASE("a lot breaks ties, and says so") {
  Settings settings;
  settings.lot_seed = "seed";
  settings.lot_order = {"C", "B", "A"};
  const auto result = approve({5, 3, 5}, settings);
  CHECK(result.outcome.winners == std::vector<Option>{2});
  CHECK(result.ranking == Ranking{{2}, {0}, {1}});
  CHECK(result.lot);
  CHECK_FALSE(approve({5, 3, 4}, settings).lot);
}
