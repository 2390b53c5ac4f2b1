// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>
#include <limits>
#include <numeric>

#include "count/counters.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

using Cells = std::vector<Cell>;
Fraction half() { return Fraction(1) / 2; }

std::vector<Option> in_order(std::size_t size) {
  std::vector<Option> order(size);
  std::iota(order.begin(), order.end(), Option(0));
  return order;
}

}  // namespace

TEST_CASE("grades are counted by option and grade, whatever the order of the ids") {
  GradeCounter counter;
  counter.add(Cells{2, 0});
  counter.add(Cells{2, missing, 1});
  counter.add(Cells{missing, missing});
  counter.add(Cells{});
  counter.add(Cells{0}, 3, half());
  const std::vector<Option> order{2, 0, 1};
  const Cells grades{1, 2, 0};
  const auto tally = counter.totals({"C", "A", "B"}, order, {"good", "fair", "bad"}, grades);
  CHECK(tally.counts == std::vector<std::vector<Fraction>>{{1, 0, 0}, {0, 2, half()}, {0, 0, 1}});
  CHECK(tally.ballots.counted == 7);
  CHECK(tally.ballots.weight == Fraction(9) / 2);
  CHECK(tally.ballots.blank == 2);
  CHECK(tally.missing == std::vector<Fraction>{Fraction(7) / 2, 2, Fraction(7) / 2});
}

TEST_CASE("an option or a grade that no ballot used counts nothing") {
  const GradeCounter counter;
  const auto tally = counter.totals({"A"}, in_order(1), {"good"}, Cells{0});
  CHECK(tally.counts == std::vector<std::vector<Fraction>>{{0}});
  CHECK(tally.missing == std::vector<Fraction>{0});
  CHECK(ChoiceCounter().totals({"A"}, in_order(1)).counts == std::vector<Fraction>{0});
  CHECK(RankingCounter().totals({"A"}, in_order(1)).entries.empty());
}

TEST_CASE("weights beyond 64 bits are exact") {
  const Fraction most = std::numeric_limits<std::uint64_t>::max();
  ChoiceCounter counter;
  counter.add(Cells{1}, most, most);
  counter.add(Cells{1}, 1, most);
  counter.add(Cells{1});
  const auto tally = counter.totals({"A"}, in_order(1));
  CHECK(tally.counts[0].text() == "36893488147419103231");
  CHECK(tally.ballots.counted.text() == "18446744073709551617");
}

TEST_CASE("choices are counted, and a ballot that chooses nothing is blank") {
  ChoiceCounter counter;
  counter.add(Cells{1, missing, 1});
  counter.add(Cells{missing});
  counter.add(Cells{missing, 1}, 2, 5);
  const auto tally = counter.totals({"C", "B", "A"}, std::vector<Option>{2, 1, 0});
  CHECK(tally.counts == std::vector<Fraction>{1, 5, 1});
  CHECK(tally.ballots.blank == 1);
  CHECK(tally.ballots.weight == 7);
}

TEST_CASE("equal rankings are one entry, however their ranks are numbered") {
  RankingCounter counter;
  counter.add(Cells{10, 30, 30});
  counter.add(Cells{1, 2, 2, missing});
  counter.add(Cells{0, 7, 7}, 2, half());
  counter.add(Cells{missing, 0});
  counter.add(Cells{});
  counter.add(Cells{missing, missing});
  const auto rankings = counter.totals({"B", "A", "C", "D"}, std::vector<Option>{1, 0, 2, 3});
  REQUIRE(rankings.entries.size() == 3);
  CHECK(rankings.entries[0].ranks == Cells{1, missing, missing, missing});
  CHECK(rankings.entries[1].ranks == Cells{2, 1, 2, missing});
  CHECK(rankings.entries[1].weight == Fraction(5) / 2);
  CHECK(rankings.entries[2].ranks == Cells{missing, missing, missing, missing});
  CHECK(rankings.entries[2].weight == 2);
  CHECK(rankings.ballots.blank == 2);
  CHECK(rankings.ballots.counted == 7);
}

TEST_CASE("ranks stay dense and entries distinct when an option is left out") {
  RankingCounter counter;
  counter.add(Cells{1, 2, 3});
  counter.add(Cells{2, 1, 3});
  const auto rankings = counter.totals({"A", "C"}, std::vector<Option>{0, 2});
  REQUIRE(rankings.entries.size() == 1);
  CHECK(rankings.entries[0].ranks == Cells{1, 2});
  CHECK(rankings.entries[0].weight == 2);
}

TEST_CASE("forks merged in any order give the totals of one counter") {
  const std::array<Cells, 4> ballots{Cells{1, 2}, Cells{2, missing, 1}, Cells{}, Cells{missing, 1}};
  const auto order = in_order(3);
  const std::vector<std::string> options{"A", "B", "C"};
  GradeCounter one, first, second;
  RankingCounter one_ranking, first_ranking, second_ranking;
  ChoiceCounter one_choice, first_choice, second_choice;
  for (std::size_t i = 0; i < ballots.size(); ++i) {
    for (Counter* whole : {static_cast<Counter*>(&one), static_cast<Counter*>(&one_ranking),
                           static_cast<Counter*>(&one_choice)}) {
      whole->add(ballots[i]);
      whole->add(ballots[i], 2, half());
    }
    for (Counter* part : i % 2 == 0 ? std::array<Counter*, 3>{&first, &first_ranking, &first_choice}
                                    : std::array<Counter*, 3>{&second, &second_ranking, &second_choice}) {
      const auto fork = part->fork();
      fork->add(ballots[i]);
      fork->add(ballots[i], 2, half());
      part->merge(*fork);
    }
  }
  second.merge(first);
  second_ranking.merge(first_ranking);
  second_choice.merge(first_choice);

  const Cells grades{2, 1, 0};
  const std::vector<std::string> labels{"good", "fair", "bad"};
  CHECK(second.totals(options, order, labels, grades).counts ==
        one.totals(options, order, labels, grades).counts);
  CHECK(second_choice.totals(options, order).counts == one_choice.totals(options, order).counts);
  CHECK(second_choice.totals(options, order).ballots.blank ==
        one_choice.totals(options, order).ballots.blank);
  const auto whole = one_ranking.totals(options, order), merged = second_ranking.totals(options, order);
  REQUIRE(whole.entries.size() == merged.entries.size());
  for (std::size_t i = 0; i < whole.entries.size(); ++i) {
    CHECK(whole.entries[i].ranks == merged.entries[i].ranks);
    CHECK(whole.entries[i].weight == merged.entries[i].weight);
  }
}
