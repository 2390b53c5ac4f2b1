// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.hpp"
#include "support/recorder.hpp"

using namespace voix;
using Lines = std::vector<std::string>;

namespace {

format::TotalsSheet sheet(std::string_view text) {
  MemorySource source(text);
  return format::read_totals(format::Format::pairwise, "test", source, {});
}

Pairwise totals(std::string_view text) {
  auto result = sheet(text);
  REQUIRE(result.totals);
  return std::get<Pairwise>(*result.totals);
}

Lines errors(std::string_view text) {
  const auto result = sheet(text);
  CHECK_FALSE(result.totals);
  return test::places(result.findings);
}

}  // namespace

TEST_CASE("pairwise: a table, its rows in any order") {
  const auto result = totals(",A,B,C\nB,2,-,4\nA,0,7,1/2\nC,1,1,\n");
  CHECK(result.options == Lines{"A", "B", "C"});
  CHECK(result.preferred(1, 0) == 2);
  CHECK(result.preferred(0, 1) == 7);
  CHECK(result.preferred(0, 2) == Fraction(1) / 2);
  CHECK(result.only_ranked.size() == 0);
  CHECK(result.ballots.counted == 9);
}

TEST_CASE("pairwise: JSON matrices and lists of wins") {
  const auto matrix = totals(
      R"({"candidates": ["A", "B"], "pairwise": [[0, 3], ["9007199254740993", null]], "ballots": {"weight": "9007199254740997"}})");
  CHECK(matrix.preferred(1, 0).text() == "9007199254740993");
  CHECK(matrix.ballots.weight.text() == "9007199254740997");
  const auto wins =
      totals(R"({"candidates": ["A", "B>C", "D"], "wins": {"A>B>C": [841, 770], "D > A": [5, 4]}})");
  CHECK(wins.preferred(0, 1) == 841);
  CHECK(wins.preferred(1, 0) == 770);
  CHECK(wins.preferred(2, 0) == 5);
  CHECK(wins.preferred(1, 2) == 0);
  CHECK(wins.ballots.counted == 1611);
  CHECK(totals(R"({"wins": {"X>Y": [1, 0]}})").options == Lines{"X", "Y"});
}

TEST_CASE("pairwise: what is wrong is listed with its place") {
  CHECK(errors(",A,B\nA,1,2\nB,-3,\nB,1,0\nC,1,1\nA\n") ==
        Lines{"diagonal-not-empty 2:3", "bad-count 3:3", "duplicate-option 4:1", "row-without-column 5:1",
              "wrong-number-of-cells 6"});
  CHECK(errors(",A,B\nA,,2\n") == Lines{"column-without-row"});
  CHECK(errors(R"({"options": ["A", "A"], "pairwise": []})") == Lines{"duplicate-option 1:19"});
  CHECK(errors(R"({"options": ["A", "B"], "pairwise": [[0, 1], [2]]})") ==
        Lines{"wrong-number-of-counts 1:46"});
  CHECK(errors(R"({"options": ["A", "B"], "pairwise": [[1, -1], [1.5, 0]]})") ==
        Lines{"diagonal-not-empty 1:39", "bad-count 1:42"});
  CHECK(errors(R"({"candidates": ["A", "B"], "wins": {"A>B": [1, 2], "B>A": [2, 1], "A>C": [1, 1]}})") ==
        Lines{"duplicate-pair 1:52", "bad-pair 1:67"});
  CHECK(errors(R"({"options": ["A", "B"], "pairwise": [[0, 25], [20, 0]], "ballots": 40})") ==
        Lines{"more-compared-than-ballots 1:1"});
  CHECK(errors(R"({"wins": {"A>B>C": [2, 1]}})") == Lines{"bad-pair 1:11"});
  CHECK(test::places(sheet(R"({"wins": {"A>B": [2, 1], "B>C": [1, 1]}})").findings) ==
        Lines{"missing-pair 1:10"});
  CHECK(errors("{\"wins\": {}}") == Lines{"no-options"});
  CHECK(errors("{}") == Lines{"json-needs-key 1:1"});
  CHECK(errors("") == Lines{"empty-file"});
}
