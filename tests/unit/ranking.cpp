// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/ranking.hpp"

#include "count/quorum.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

using Ranking = std::vector<std::vector<Option>>;
using Options = std::vector<Option>;

Result ranked(Ranking ranking) {
  Result result;
  result.options = {"A", "B", "C", "D"};
  result.ranking = std::move(ranking);
  return result;
}

Inequality quorum(std::string_view text, std::optional<Fraction> roll, const Fraction& cast) {
  Settings settings;
  settings.quorum = Quorum::parse(text);
  settings.roll = std::move(roll);
  return quorum_inequality(settings, cast, "votes");
}

}  // namespace

TEST_CASE("a lot breaks every tie, and says nothing where there is none") {
  auto result = ranked({{0, 1}, {2, 3}});
  result.settings.lot_seed = "seed";
  result.settings.lot_order = {"D", "B", "A", "C"};
  decide(result);
  CHECK(result.ranking == Ranking{{1}, {0}, {3}, {2}});
  CHECK(result.outcome.kind == Outcome::Kind::winner);
  CHECK(result.outcome.winners == Options{1});
  REQUIRE(result.lot);
  CHECK(result.lot->seed == "seed");

  auto strict = ranked({{0}, {1}, {2}, {3}});
  strict.settings.lot_order = {"D", "B", "A", "C"};
  decide(strict);
  CHECK(strict.outcome.winners == Options{0});
  CHECK_FALSE(strict.lot);
}

TEST_CASE("seats pass over options that were dropped") {
  auto result = ranked({{3}, {0}, {1, 2}});
  result.settings.seats = 3;
  result.dropped = {{1, "quorum"}, {2, "ratio"}};
  decide(result);
  CHECK(result.elected == Options{3, 0});
}

TEST_CASE("a quorum is compared in integers, roots by their squares") {
  CHECK(quorum("48", {}, 48).formula == "votes >= 48");
  CHECK(quorum("48", {}, 48).met);
  CHECK_FALSE(quorum("48", {}, 47).met);
  CHECK(quorum("50%", 96, 48).met);
  CHECK_FALSE(quorum("1/2", 97, 48).met);
  const auto root = quorum("3/2 * sqrt(n)", 1000, 48);
  CHECK(root.formula == "votes >= 3/2 × √roll = 3/2 × √1000 ≈ 47.4");
  CHECK(root.left == 48);
  CHECK(root.right == 48);
  CHECK(root.met);
  CHECK_FALSE(quorum("3/2 * sqrt(n)", 1000, 47).met);
  CHECK(quorum("sqrt(n)", 49, 7).met);
  CHECK(quorum("sqrt(n)", 49, 7).formula == "votes >= √roll = √49 = 7");
  CHECK_FALSE(quorum("sqrt(n)", 49, 6).met);
  CHECK(quorum("3/2 * sqrt(n)", 412, 31).right == 31);
  const auto weighed = quorum("3/2 * sqrt(n)", 412, Fraction(61) / Fraction(2));  // 30.5 ≥ 30.447…
  CHECK(weighed.met);
  CHECK(weighed.formula == "4 × votes × votes >= 9 × roll");
  CHECK_THROWS_AS(quorum("1/2", {}, 3), Error);
}

TEST_CASE("where the lot fills the last seats, it is said for whom") {
  Result result;
  result.options = {"A", "B", "C", "D"};
  result.ranking = {{0}, {1, 2, 3}};
  result.settings.lot_seed = "seed";
  result.settings.lot_order = {"D", "B", "A", "C"};
  const auto reasons = [&](std::uint64_t seats) {
    auto drawn = result;
    drawn.settings.seats = seats;
    apply_lot(drawn);
    return drawn.reasons;
  };
  CHECK(reasons(1).empty());
  CHECK(reasons(4).empty());
  const auto told = reasons(3);
  REQUIRE(told.size() == 1);
  CHECK(told[0].slug == "lot-fills-seats");
  CHECK(std::get<std::vector<std::string>>(told[0].values[0].second) ==
        std::vector<std::string>{"D", "B", "C"});
  CHECK(std::get<std::vector<std::string>>(told[0].values[1].second) == std::vector<std::string>{"D", "B"});
}
