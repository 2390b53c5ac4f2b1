// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <random>

#include "count/counters.hpp"
#include "count/pair_lanes.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

using Ranks = std::vector<Cell>;
constexpr Cell none = missing;

struct Line {
  Ranks ranks;
  Fraction weight = 1;
};

/// From the definition, cell by cell.
Pairwise slow_totals(const std::vector<Line>& lines, std::size_t size) {
  Pairwise result{{}, {}, Matrix(size), Matrix(size)};
  const auto rank = [](const Ranks& ranks, std::size_t option) {
    return option < ranks.size() ? ranks[option] : none;
  };
  for (const auto& [ranks, weight] : lines) {
    for (std::size_t a = 0; a < size; ++a) {
      for (std::size_t b = 0; b < size; ++b) {
        const auto left = rank(ranks, a), right = rank(ranks, b);
        if (left != none && right != none && left < right) result.preferred(a, b) += weight;
        if (a != b && left != none && right == none) result.only_ranked(a, b) += weight;
      }
    }
  }
  return result;
}

std::vector<Option> as_is(std::size_t size) {
  std::vector<Option> order;
  for (Option i = 0; i < size; ++i) order.push_back(i);
  return order;
}

void add(Counter& counter, const Line& line) {
  if (line.weight == Fraction(1)) {
    counter.add(line.ranks);
  } else {
    counter.add(line.ranks, 1, line.weight);
  }
}

/// Ballots that rank some of the options, with ties; options appear one after another.
std::vector<Line> random_lines(std::size_t options, std::size_t count, const std::vector<Fraction>& weights) {
  std::mt19937 random(static_cast<unsigned>(options * 1000 + count));
  std::vector<Line> lines;
  for (std::size_t i = 0; i < count; ++i) {
    Ranks ranks(std::min(options, 1 + i * options / (count / 2 + 1)));
    for (auto& rank : ranks)
      rank = random() % 4 == 0 ? none : static_cast<Cell>(random() % 3 == 0 ? 65000 : random() % 5);
    lines.push_back({ranks, weights[random() % weights.size()]});
  }
  return lines;
}

void check_equal(const Pairwise& fast, const Pairwise& slow) {
  CHECK(fast.preferred == slow.preferred);
  CHECK((fast.only_ranked == slow.only_ranked ||
         (fast.only_ranked.size() == 0 && slow.only_ranked == Matrix(slow.preferred.size()))));
}

}  // namespace

TEST_CASE("The totals of pairs are those of the definition") {
  const std::vector<Fraction> ones{1}, small{1, 2, 42},
      mixed{1, *Fraction::parse("2/3"), 7, *Fraction::parse("99999999999999999999")};
  for (const std::size_t options : {1U, 2U, 5U, 14U, 15U, 16U, 17U, 31U, 32U, 50U}) {
    for (const auto& weights : {ones, small, mixed}) {
      const auto lines = random_lines(options, 200, weights);
      PairwiseCounter counter;
      for (const auto& line : lines) add(counter, line);
      check_equal(counter.totals({}, as_is(options)), slow_totals(lines, options));
    }
  }
}

TEST_CASE("Counters are merged, whichever has seen more options") {
  const std::vector<Fraction> ones{1}, mixed{1, *Fraction::parse("1/7")};
  for (const auto& weights : {ones, mixed}) {
    auto lines = random_lines(20, 60, weights);
    PairwiseCounter one, other;
    const auto fork = one.fork();
    for (std::size_t i = 0; i < 60; ++i) add(i < 15 ? one : *fork, lines[i]);
    other.merge(*fork);
    other.merge(one);
    one.merge(*fork);
    const auto expected = slow_totals(lines, 20);
    check_equal(one.totals({}, as_is(20)), expected);
    check_equal(other.totals({}, as_is(20)), expected);
  }
}

TEST_CASE("More ballots than a lane can count") {
  PairwiseCounter counter;
  const Ranks ranks{1, 2, 2};
  for (int i = 0; i < 200'000; ++i) counter.add(ranks);
  counter.add(Ranks{none, none, none, 1});
  const auto totals = counter.totals({}, as_is(4));
  CHECK(totals.preferred(0, 1) == Fraction(200'000));
  CHECK(totals.preferred(1, 2) == Fraction(0));
  CHECK(totals.only_ranked(2, 3) == Fraction(200'000));
  CHECK(totals.only_ranked(3, 0) == Fraction(1));
}

TEST_CASE("Weights whose sum passes 64 bits are exact") {
  const auto huge = *Fraction::parse("9223372036854775807");
  PairwiseCounter counter, another;
  for (int i = 0; i < 3; ++i) counter.add(Ranks{1, 2}, 1, huge);
  another.add(Ranks{1, 2}, 1, huge);
  CHECK(counter.totals({}, as_is(2)).preferred(0, 1) == huge * 3);
  counter.merge(another);
  CHECK(counter.totals({}, as_is(2)).preferred(0, 1) == huge * 4);
  another.add(Ranks{1, 2}, 2, 2);
  CHECK(another.totals({}, as_is(2)).preferred(0, 1) == huge + 2);
}

TEST_CASE("Ballots are counted, the blank ones too") {
  PairwiseCounter counter;
  counter.add(Ranks{});
  counter.add(Ranks{none, none}, 3, *Fraction::parse("1/2"));
  counter.add(Ranks{none, 4}, 2, 10);
  const auto ballots = counter.totals({}, as_is(2)).ballots;
  CHECK(ballots.counted == Fraction(6));
  CHECK(ballots.weight == *Fraction::parse("23/2"));
  CHECK(ballots.blank == *Fraction::parse("3/2"));
}

TEST_CASE("Totals come in the order asked for") {
  PairwiseCounter counter;
  counter.add(Ranks{3, 2, 1});
  const std::vector<Option> order{2, 7, 0};
  const auto totals = counter.totals({"C", "never ranked", "A"}, order);
  CHECK(totals.preferred(0, 2) == Fraction(1));
  CHECK(totals.preferred(2, 0) == Fraction(0));
  CHECK(totals.only_ranked(0, 1) == Fraction(1));
  CHECK(totals.only_ranked(1, 0) == Fraction(0));
  CHECK(PairwiseCounter().totals({"A", "B"}, as_is(2)).preferred == Matrix(2));
}

TEST_CASE("Vector and portable loops agree") {
  if (fastest_add_pairs() == add_pairs_portable) {
    WARN("this processor has no AVX2: only the portable loop is tested");
    return;
  }
  std::mt19937 random(1);
  for (const std::size_t width : {1U, 2U, 3U}) {
    const std::size_t rows = width * lanes_per_vector - 1;
    std::vector<Lanes> ranks(width);
    std::array<std::vector<Lanes>, 4> sums;
    sums.fill(std::vector<Lanes>(rows * width));
    for (int i = 0; i < 300; ++i) {
      for (auto& vector : ranks) {
        for (auto& rank : vector.lane) {
          rank = std::array<Cell, 6>{0, 1, 0x7FFF, 0x8000, 0xFFFE, none}[random() % 6];
        }
      }
      add_pairs_portable(ranks.data(), rows, width, sums[0].data(), sums[1].data());
      fastest_add_pairs()(ranks.data(), rows, width, sums[2].data(), sums[3].data());
    }
    for (std::size_t v = 0; v < rows * width; ++v) {
      CHECK(sums[0][v].lane == sums[2][v].lane);
      CHECK(sums[1][v].lane == sums[3][v].lane);
    }
  }
}
