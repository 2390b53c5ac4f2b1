// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/part.hpp"
#include "support/catch.hpp"
#include "support/recorder.hpp"

using namespace voix;
using format::Format;
using format::Totals;
using Lines = std::vector<std::string>;
using Counts = std::vector<Fraction>;

namespace {

format::TotalsSheet tally(std::string_view text, Reading reading, const Lines& grades = {},
                          Format format = Format::tally) {
  format::Request request;
  request.reading = reading;
  request.grades = grades;
  if (reading == Reading::choosing) request.at_most = 1;
  MemorySource source(text);
  return format::read_totals(format, "test", source, request);
}

GradeTally grades(std::string_view text, const Lines& given = {}) {
  auto sheet = tally(text, Reading::grading, given);
  INFO((sheet.findings.empty() ? std::string() : test::places(sheet.findings).front()));
  REQUIRE(sheet.totals);
  return std::get<GradeTally>(*sheet.totals);
}

ChoiceTally answers(std::string_view text) {
  auto sheet = tally(text, Reading::choosing);
  REQUIRE(sheet.totals);
  return std::get<ChoiceTally>(*sheet.totals);
}

Lines errors(std::string_view text, Reading reading = Reading::grading, const Lines& given = {}) {
  const auto sheet = tally(text, reading, given);
  CHECK_FALSE(sheet.totals);
  return test::places(sheet.findings);
}

}  // namespace

TEST_CASE("tally: the order of grades is known from their names, in either direction") {
  const auto known = grades("candidate,To reject,Poor,Very Good,Outstanding\nH,1,2,3,4\nB,10,0,0,0\n");
  CHECK(known.grades == Lines{"Outstanding", "Very Good", "Poor", "To reject"});
  CHECK(known.options == Lines{"H", "B"});
  CHECK(known.counts[0] == Counts{4, 3, 2, 1});
  CHECK(known.ballots.counted == 10);
  CHECK(known.missing == Counts{0, 0});
  CHECK(grades(",Excellent,Bien,À rejeter\nA,1,2,3\n").grades == Lines{"Excellent", "Bien", "À rejeter"});
  CHECK(grades(",À rejeter,Bien,Excellent\nA,1,2,3\n").counts[0] == Counts{3, 2, 1});
  CHECK(grades(",0,1,2\nA,1,2,3\n").grades == Lines{"2", "1", "0"});
}

TEST_CASE("tally: an order that is not known must be given, and given in full") {
  CHECK(errors("x,Rouge,Vert\nA,1,2\n") == Lines{"grade-order-unknown"});
  CHECK(grades("x,Rouge,Vert\nA,1,2\n", {"Vert", "Rouge"}).counts[0] == Counts{2, 1});
  CHECK(errors("x,Rouge,Vert\nA,1,2\n", Reading::grading, {"Vert"}) == Lines{"grades-differ"});
  CHECK(errors("x,Rouge,Vert\nA,1,2\n", Reading::grading, {"Vert", "Bleu"}) == Lines{"grades-differ"});
}

TEST_CASE("tally: options graded by fewer voters have missing grades; counts have any size") {
  const auto result = grades("x;Good;Poor\nA;20000000000000000000000;0\nB;1;1/2\n");
  CHECK(result.ballots.weight.text() == "20000000000000000000000");
  CHECK(result.missing[1].text() == "39999999999999999999997/2");
}

TEST_CASE("tally: every wrong cell of a table is listed") {
  CHECK(errors("x,Good,Poor,Good\nA,1,2,-3\nA,1,2,3\n,1,2,3\nC,1\nD,a,,60%\n") ==
        Lines{"duplicate-grade 1:13", "bad-count 2:7", "duplicate-option 3:1", "bad-name 4:1",
              "wrong-number-of-cells 5", "bad-count 6:3", "bad-count 6:5", "bad-count 6:6"});
  CHECK(errors("") == Lines{"empty-file"});
  CHECK(errors("x,Good\n") == Lines{"no-options"});
  CHECK(errors("x\nA\n") == Lines{"tally-without-counts 1"});
  CHECK(errors("x,Good\nA,1\n", Reading::ranking) == Lines{"tally-for-ranking"});
  CHECK(errors("x,Good,Poor\nA,1,2\n", Reading::choosing) == Lines{"tally-without-answers"});
}

TEST_CASE("tally: counts of answers, with or without a header") {
  CHECK(answers("answer,votes\nyes,41\nno,19\nblank,3\n").counts == Counts{41, 19, 3});
  const auto result = answers("yes,41\nno,19\n");
  CHECK(result.options == Lines{"yes", "no"});
  CHECK(result.ballots.counted == 60);
  CHECK(answers("{\"counts\": {\"yes\": 4, \"no\": \"1/2\"}, \"ballots\": 5}").ballots.blank ==
        Fraction(1) / 2);
}

TEST_CASE("tally: a file of blanks is an empty file") {
  for (const char* text : {"", "  ", "\n \n"}) {
    const auto sheet = tally(text, Reading::choosing);
    CHECK_FALSE(sheet.totals);
    CHECK(sheet.findings.front().slug == "empty-file");
  }
}

TEST_CASE("tally: TOML keeps the order of the file and has its places") {
  const auto yes_no = answers("ballots = 70\n[counts]\nyes = 41\nno = 19\nblank = \"3\"\n");
  CHECK(yes_no.options == Lines{"yes", "no", "blank"});
  CHECK(yes_no.ballots.blank == 7);
  const auto graded =
      grades("grades = [\"Oui\", \"Bof\"]\n[options]\n\"Z é\" = [1, \"99999999999999999999\"]\nA = [2, 3]\n");
  CHECK(graded.options == Lines{"Z é", "A"});
  CHECK(graded.grades == Lines{"Oui", "Bof"});
  CHECK(graded.counts[0][1].text() == "99999999999999999999");
  CHECK(errors("grades = [\"É\", \"É\", 3]\n[options]\nA = [1]\n") ==
        Lines{"duplicate-grade 1:17", "bad-name 1:23"});
  CHECK(errors("grades = [\"É\"]\n[options]\nA = [1, 2]\n\"É\" = [-2]\nC = 3\n") ==
        Lines{"wrong-number-of-counts 3:5", "bad-count 4:9", "toml-needs-list 5:5"});
  CHECK(errors("[counts]\nyes = 1\nyes = 2\n", Reading::choosing) == Lines{"toml-syntax 3:7"});
  CHECK(errors("a = 1\n", Reading::choosing) == Lines{"unknown-key 1:1", "toml-needs-table"});
  CHECK(errors("ballots = 1\n[counts]\nyes = 2\n", Reading::choosing) == Lines{"more-answers-than-ballots"});
}

TEST_CASE("tally: JSON, best grade first") {
  const auto result =
      grades(R"({"grades": ["top", "low"], "options": {"B": [1, 2], "A": ["3", 0]}, "ballots": 4})");
  CHECK(result.options == Lines{"B", "A"});
  CHECK(result.missing == Counts{1, 1});
  CHECK(errors(R"({"grades": ["top"], "options": {"B": [1, 2], "A": [-1]}})") ==
        Lines{"wrong-number-of-counts 1:38", "bad-count 1:52"});
  CHECK(errors(R"({"grades": ["top"], "options": {"B": [5]}, "ballots": 4})") ==
        Lines{"more-counts-than-ballots"});
}

namespace {

template <class T>
T written_and_read(const T& totals) {
  auto sheet = tally(format::write_part(totals, "plurality"), Reading::ranking, {}, Format::json);
  REQUIRE(sheet.totals);
  return std::get<T>(*sheet.totals);
}

}  // namespace

TEST_CASE("parts: what is written is read, to the last digit") {
  const auto huge = *Fraction::parse("340282366920938463463374607431768211456");
  Pairwise totals{{"A \"é\"", "B"}, {5, huge + Fraction(7) / 3, 1, 2}, Matrix(2), Matrix()};
  totals.preferred(0, 1) = Fraction(1) / 3;
  totals.preferred(1, 0) = huge;
  const auto same = written_and_read(totals);
  CHECK(same.options == totals.options);
  CHECK(same.preferred == totals.preferred);
  CHECK(same.only_ranked.size() == 0);
  CHECK(same.ballots.weight == totals.ballots.weight);
  CHECK(same.ballots.discarded == 2);
  const auto graded = written_and_read(GradeTally{{"A"}, {"x", "y"}, {3, 3, 0, 0}, {{1, 2}}, {0}});
  CHECK(graded.counts == std::vector<Counts>{{1, 2}});
  CHECK(written_and_read(ChoiceTally{{"yes"}, {3, 3, 0, 0}, {3}}).counts == Counts{3});
}

TEST_CASE("parts: no ballot counts twice") {
  const auto faults = [](const Totals& totals) {
    return errors(format::write_part(totals, "plurality"), Reading::ranking);
  };
  CHECK(faults(ChoiceTally{{"yes"}, {3, 3, 0, 0}, {4}}) == Lines{"more-counts-than-ballots 1:1"});
  CHECK(faults(GradeTally{{"A"}, {"x", "y"}, {3, 3, 0, 0}, {{2, 2}}, {0}}) ==
        Lines{"more-counts-than-ballots 1:1"});
  Pairwise pairs{{"A", "B"}, {3, 3, 0, 0}, Matrix(2), Matrix(2)};
  pairs.preferred(0, 1) = pairs.preferred(1, 0) = 1;
  pairs.only_ranked(0, 1) = 2;
  CHECK(faults(pairs) == Lines{"more-compared-than-ballots 1:1"});
  pairs.only_ranked(0, 1) = 0;
  pairs.only_ranked(1, 1) = 1;
  CHECK(faults(pairs) == Lines{"diagonal-not-empty 11:6"});
}

TEST_CASE("parts: merging adds, in the order of the first part") {
  Pairwise first{{"A", "B"}, {1, 1, 0, 0}, Matrix(2), Matrix()},
      second{{"B", "A"}, {2, 2, 1, 0}, Matrix(2), Matrix(2)};
  first.preferred(0, 1) = 1;
  second.preferred(1, 0) = 5;    // A over B
  second.only_ranked(0, 1) = 2;  // B without A
  const auto sum = std::get<Pairwise>(format::merge(first, second));
  CHECK(sum.preferred(0, 1) == 6);
  CHECK(sum.only_ranked(1, 0) == 2);
  CHECK(sum.ballots.counted == 3);
  CHECK(sum.ballots.blank == 1);
  const ChoiceTally choices{{"A", "C"}, {}, {1, 1}}, others{{"A", "B"}, {}, {1, 1}};
  CHECK_THROWS_AS(format::merge(choices, others), Error);
  CHECK_THROWS_AS(format::merge(choices, first), Error);
}

TEST_CASE("parts: a part that ends after its mark has no rule") {
  CHECK_FALSE(format::rule_hint(Format::tally, "{\"schema\":\"voix.part/1\",\n \"rule\":"));
}

TEST_CASE("parts: nobody gives an option two grades") {
  const auto part =
      format::write_part(GradeTally{{"A"}, {"Good", "Poor"}, {3, 3, 0, 0}, {{3, 1}}, {0}}, "mj");
  CHECK(tally(part, Reading::grading).findings.front().slug == "more-counts-than-ballots");
}

TEST_CASE("parts: a damaged part is refused") {
  CHECK(errors(R"({"schema": "voix.part/1", "kind": "x", "options": [], "ballots": {}})").size() == 5);
  CHECK(errors(R"({"schema": "voix.part/1", "kind": "choices", "options": ["A"], "counts": [1, 2],
    "ballots": {"counted": 1, "weight": 1, "blank": 0, "discarded": 0}})") ==
        Lines{"wrong-number-of-counts 1:74"});
}
