// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "support/catch.hpp"
#include "unit/condorcet_support.hpp"

using namespace voix;
using namespace voix::test;

namespace {

// COUNTING.md, section 3.
Pairwise known() { return totals({{0, 4, 5, 1}, {1, 0, 3, 4}, {2, 4, 0, 1}, {5, 2, 0, 0}}); }

// Wikimedia board election 2008, places 6 to 9: Heiskanen, Postlethwaite, Smith, Saintonge.
Pairwise wikimedia() {
  return totals({{0, 841, 798, 737}, {770, 0, 755, 797}, {750, 744, 0, 778}, {745, 769, 738, 0}}, 3019);
}

Pairwise random_totals(std::mt19937& random, std::size_t size) {
  std::vector<std::vector<int>> v(size, std::vector<int>(size));
  for (std::size_t a = 0; a < size; ++a) {
    for (std::size_t b = 0; b < size; ++b) v[a][b] = a == b ? 0 : static_cast<int>(random() % 5);
  }
  return totals(v);
}

}  // namespace

TEST_CASE("winning votes alone and winning votes elect different sets") {
  const auto only = by(Method::schulze_winning_only, known());
  CHECK(only.outcome.kind == Outcome::Kind::tie);
  CHECK(only.outcome.winners == Options{1, 3});
  const auto winning = by(Method::schulze, known());
  CHECK(winning.outcome.kind == Outcome::Kind::winner);
  CHECK(winning.outcome.winners == Options{3});
  CHECK(has_step(winning.notes, "other-winning-only-tie"));
}

TEST_CASE("the five candidates of Schulze 2011 (45 voters, E first)") {
  const auto result = by(Method::schulze, ballots(5, {{"A>C>B>E>D", 5},
                                                      {"A>D>E>C>B", 5},
                                                      {"B>E>D>A>C", 8},
                                                      {"C>A>B>E>D", 3},
                                                      {"C>A>E>B>D", 7},
                                                      {"C>B>A>D>E", 2},
                                                      {"D>C>E>B>A", 7},
                                                      {"E>B>A>D>C", 8}}));
  CHECK(result.ranking == Ranking{{4}, {0}, {2}, {1}, {3}});
  CHECK((*result.pairwise)(0, 1) == 20);
  CHECK_FALSE(result.condorcet_winner);
  CHECK(result.smith.size() == 5);
}

TEST_CASE("Wikimedia 2008: the published order of a cycle") {
  CHECK(by(Method::schulze, wikimedia()).ranking == Ranking{{0}, {1}, {2}, {3}});
  CHECK(by(Method::schulze, wikimedia()).smith.size() == 4);
}

TEST_CASE("Schulze is the dropping of the weakest defeats of the Schwartz set") {
  std::mt19937 random(7);
  Settings settings;
  settings.default_option = "A";
  for (std::size_t round = 0; round < 500; ++round) {
    const std::size_t size = 2 + round % 5;
    auto v = random_totals(random, size);
    // Everyone is kept: all beat the default option, which beats nobody.
    for (std::size_t a = 1; a < size; ++a) v.preferred(a, 0) = 9, v.preferred(0, a) = 0;
    CHECK(by(Method::debian, v, settings).outcome.winners == by(Method::schulze, v).outcome.winners);
    Result result = by(Method::debian, v, settings);
    std::vector<std::string> last;
    for (const auto& step : result.steps) {
      if (step.slug == "schwartz-round") last = std::get<std::vector<std::string>>(step.values[1].second);
    }
    std::vector<std::string> winners;
    for (const auto option : result.outcome.winners) winners.push_back(result.options[option]);
    CHECK(last == winners);
  }
}

TEST_CASE("a quotient over zero is above all finite ones, a larger first") {
  // A beats B 2 to 0, B beats C 9 to 1, C beats A 3 to 0: the weakest is B over C.
  CHECK(by(Method::schulze_ratio, totals({{0, 2, 0}, {0, 0, 9}, {3, 1, 0}})).outcome.winners == Options{2});
  CHECK(by(Method::schulze_margins, totals({{0, 2, 0}, {0, 0, 9}, {3, 1, 0}})).outcome.winners == Options{1});
}

TEST_CASE("the linearisation of a partial order is named") {
  const auto v = totals({{0, 2, 2, 1}, {0, 0, 1, 1}, {0, 1, 0, 1}, {1, 1, 1, 0}});
  CHECK(by(Method::schulze, v).ranking == Ranking{{0, 3}, {1, 2}});
  Settings settings;
  settings.order = Order::wins;
  CHECK(by(Method::schulze, v, settings).ranking == Ranking{{0}, {1, 2, 3}});
  settings.order = Order::beaten_by;
  CHECK(by(Method::schulze, v, settings).ranking == Ranking{{0, 3}, {1, 2}});
}
