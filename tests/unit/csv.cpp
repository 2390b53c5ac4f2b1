// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/profile.hpp>

#include "count/counters.hpp"
#include "support/catch.hpp"
#include "support/recorder.hpp"

using namespace voix;
using format::Cells;
using format::Format;
using test::read;
using Lines = std::vector<std::string>;

namespace {

format::Request request(Reading reading) {
  format::Request result;
  result.reading = reading;
  return result;
}

}  // namespace

TEST_CASE("csv: numbers are ranks where options are ranked") {
  const auto result = read(Format::csv, "A,B,C\n1,2,\n2,1,2\n");
  CHECK(result.sheet.options == Lines{"A", "B", "C"});
  CHECK(result.ballots == Lines{"1 2 -", "2 1 2"});
  CHECK(result.findings.empty());
  CHECK_FALSE(result.sheet.unranked);
  CHECK(read(Format::csv, "A,B\n3,1\n").findings == Lines{"cells-are-ranks"});
  CHECK(read(Format::csv, "A,B\n0,1\n").findings == Lines{"cells-are-ranks", "bad-rank 2:1"});
}

TEST_CASE("csv: the separator stands outside quotes, or is named by the first line") {
  const Lines names{"A", "B, x", "C"};
  CHECK(read(Format::csv, "A;\"B, x\";C\n1;2;3\n").sheet.options == names);
  const auto named = read(Format::csv, "sep=;\nA;\"B, x\";C\n1;2;3\n");
  CHECK(named.sheet.options == names);
  CHECK(named.ballots == Lines{"1 2 3"});
  CHECK(named.findings.empty());
}

TEST_CASE("csv: names and grades are composed, so that those which look alike are equal") {
  auto graded = request(Reading::grading);
  graded.grades = {"Très bien", "Bien"};
  const auto result = read(Format::csv, "E\u0301lise,B\nTre\u0300s bien,Bien\n", graded);
  CHECK(result.sheet.options == Lines{"Élise", "B"});
  CHECK(result.ballots == Lines{"Très bien Bien"});
  CHECK(result.findings.empty());
  CHECK(read(Format::csv, "E\u0301lise,Élise\n1,2\n").findings == Lines{"duplicate-option 1:8"});
}

TEST_CASE("csv: No opinion states that a pair is not to be compared") {
  const auto result = read(Format::csv, "A,B\n1,no OPINION\n");
  CHECK(result.ballots == Lines{"1 -"});
  CHECK(result.sheet.unranked == Unranked::not_compared);
}

TEST_CASE("csv: words are grades of a scale, also as a ranking") {
  const auto* text = "A,B\nBien,Très bien\nExcellent,\n";
  const auto graded = read(Format::csv, text, request(Reading::grading));
  CHECK(graded.sheet.grades.size() == 7);
  CHECK(graded.ballots == Lines{"Bien Très bien", "Excellent -"});
  CHECK(read(Format::csv, text).ballots == Lines{"3 2", "1 -"});
}

TEST_CASE("csv: numbers are scores where options are graded, higher is better") {
  const auto result = read(Format::csv, ",A,B\nann,0.5,10\nbob,1/2,-3\n", request(Reading::grading));
  CHECK(result.sheet.options == Lines{"A", "B"});
  CHECK(result.sheet.grades == Lines{"10", "1/2", "-3"});
  CHECK(result.ballots == Lines{"1/2 10", "1/2 -3"});
}

TEST_CASE("csv: scores rank when --cells says so, given numbers can be grades") {
  auto scores = request(Reading::ranking);
  scores.cells = Cells::score;
  CHECK(read(Format::csv, "A,B,C\n5,-1,5\n,2,3\n", scores).ballots == Lines{"1 2 1", "- 2 1"});
  auto given = request(Reading::grading);
  given.grades = {"1", "2", "3"};
  given.no_opinion = "0";
  const auto result = read(Format::csv, "A,B\n1,0\n4,2\n", given);
  CHECK(result.sheet.grades == given.grades);
  CHECK(result.ballots == Lines{"1 -"});
  CHECK(result.findings == Lines{"unknown-grade 3:1"});
}

TEST_CASE("csv: options are chosen by 1 or x, or by name in a single column") {
  auto choose = request(Reading::choosing);
  CHECK(read(Format::csv, "A,B,C\n1,0,x\n,,\n", choose).ballots == Lines{"1 - 1", "- - -"});
  choose.at_most = 1;
  const auto answers = read(Format::csv, "id,vote\n7,yes\n8,no\n9,yes\n", [&] {
    auto result = choose;
    result.id_column = "id";
    return result;
  }());
  CHECK(answers.sheet.options == Lines{"no", "yes"});
  CHECK(answers.ballots == Lines{"- 1", "1 -", "- 1"});
  CHECK(read(Format::csv, "A,B\n1,1\n0,1\n", choose).findings == Lines{"too-many-chosen 2"});
  CHECK(read(Format::csv, "A,B\n1,2\n2,2\n", choose).findings == Lines{"tied-first 3"});
  CHECK(read(Format::csv, "vote\nyes\n\nno\n", choose).findings == Lines{"empty-line 3"});
}

TEST_CASE("csv: cells that the rule cannot read are refused as a whole") {
  CHECK(read(Format::csv, "A,B\nGood,Poor\n", request(Reading::choosing)).findings ==
        Lines{"grades-not-choice"});
  CHECK(read(Format::csv, "A,B\n3,2\n", request(Reading::choosing)).findings == Lines{"ranking-not-choice"});
  auto ranks = request(Reading::grading);
  ranks.cells = Cells::rank;
  CHECK(read(Format::csv, "A,B\n3,2\n", ranks).findings == Lines{"rankings-not-grades"});
  CHECK(read(Format::csv, "A,B\nmieux,pire\n", request(Reading::grading)).findings == Lines{"scale-unknown"});
}

TEST_CASE("csv: every finding has its place") {
  const auto result = read(Format::csv, "A,B\n0,1\n1\n1,2,3\n1.5,x\n2,1\n");
  CHECK(result.findings == Lines{"scale-unknown"});
  auto ranks = request(Reading::ranking);
  ranks.cells = Cells::rank;
  const auto errors = read(Format::csv, "A,B\n0,1\n1\n1,2,3\n1.5,-1\n2,1\n99999,1\n", ranks);
  CHECK(errors.findings == Lines{"bad-rank 2:1", "wrong-number-of-cells 3", "wrong-number-of-cells 4",
                                 "bad-rank 5:1", "bad-rank 5:5", "bad-rank 7:1"});
  CHECK(errors.sheet.discarded == 5);
  CHECK(errors.ballots == Lines{"2 1"});
  const auto slip = read(Format::csv, "A,B\nGood,Poor\nGodo,Good\n", request(Reading::grading));
  CHECK(slip.findings == Lines{"unknown-grade 3:1"});
  CHECK(test::argument(slip.sheet.findings[0], "suggestion") == "Good");
}

TEST_CASE("csv: the header is checked") {
  CHECK(read(Format::csv, "A,B,A\n1,2,3\n").findings == Lines{"duplicate-option 1:5"});
  CHECK(read(Format::csv, "A,,B\n1,2,3\n").findings == Lines{"bad-name 1:3"});
  auto weighted = request(Reading::ranking);
  weighted.weight_column = "wieght";
  const auto result = read(Format::csv, "weight,A\n1,1\n", weighted);
  CHECK(result.findings == Lines{"unknown-column 1"});
  CHECK(test::argument(result.sheet.findings[0], "suggestion") == "weight");
  CHECK(read(Format::csv, "").findings == Lines{"empty-file"});
  CHECK(read(Format::csv, "A,B\n").findings == Lines{"no-ballots"});
}

TEST_CASE("csv: a voter who stands twice is told with both lines, whatever road the lines took") {
  auto named = request(Reading::ranking);
  named.id_column = "name";
  // A quoted id, one with blanks around it, and two that say nothing; below, without quotes, plain lines.
  const auto* text = "name,A,B\nann,1,2\nbob,2,1\n\"ann\",1,2\n bob ,1,2\n,1,2\n,1,2\nann,2,1\n";
  const auto result = read(Format::csv, text, named);
  CHECK(result.findings == Lines{"voter-twice 4:1", "voter-twice 5:2", "voter-twice 8:1"});
  CHECK(test::argument(result.sheet.findings[0], "line") == "2");
  CHECK(test::argument(result.sheet.findings[1], "line") == "3");
  CHECK(test::argument(result.sheet.findings[2], "line") == "2");
  CHECK(result.ballots.size() == 7);
  CHECK(read(Format::csv, "name,A,B\nbob,2,1\n bob ,2,1\n", named).findings == Lines{"voter-twice 3:2"});
  CHECK(read(Format::csv, ",A,B\nann,1,2\nann,1,2\n").findings.empty());
}

TEST_CASE("csv: a voter is found again in another block, by any number of threads") {
  std::string text = "A,name,B\n";
  for (int i = 0; i < 200'000; ++i) text += "1,voter" + std::to_string(i % 199'999) + ",2\n";
  REQUIRE(text.size() > (std::size_t{2} << 20));
  auto named = request(Reading::ranking);
  named.id_column = "name";
  for (const unsigned jobs : {1U, 4U}) {
    named.jobs = jobs;
    const auto result = read(Format::csv, text, named);
    CHECK(result.findings == Lines{"voter-twice 200001:3"});
    CHECK(test::argument(result.sheet.findings[0], "line") == "2");
  }
}

TEST_CASE("csv: weights are exact and positive") {
  auto weighted = request(Reading::ranking);
  weighted.weight_column = "w";
  const auto result =
      read(Format::csv, "A,w,B\n1,2/3,2\n2,18446744073709551617,1\n1,0,2\n1,,2\n1,1,2\n", weighted);
  CHECK(result.ballots == Lines{"1 2 ^2/3", "2 1 ^18446744073709551617", "1 2"});
  CHECK(result.findings == Lines{"bad-weight 4:3", "bad-weight 5:3"});
}

TEST_CASE("csv: quotes, semicolons, tabs, blanks, CRLF and a byte order mark") {
  const auto quoted = read(Format::csv, "\"A, the \"\"first\"\"\",B\n\"1\",\"2\"\n\"2\",1\n");
  CHECK(quoted.sheet.options == Lines{"A, the \"first\"", "B"});
  CHECK(quoted.ballots == Lines{"1 2", "2 1"});
  CHECK(read(Format::csv, "A;B\n1;2\n").ballots == Lines{"1 2"});
  CHECK(read(Format::tsv, "A, B\tC\n1\t\n").ballots == Lines{"1 -"});
  CHECK(read(Format::csv, " A , B\n 1,  2 \n").ballots == Lines{"1 2"});
  CHECK(read(Format::csv, "A,B\n1,\"2\n").findings == Lines{"unclosed-quote 2:3"});
  CHECK(read(Format::csv, "A,B\n1,\"2\"x\n").findings == Lines{"text-after-quote 2:6"});
  const auto windows = read(Format::csv,
                            "\xEF\xBB\xBF"
                            "A,B\r\n1,2\r\n2,1\r\n");
  CHECK(windows.sheet.options == Lines{"A", "B"});
  CHECK(windows.ballots == Lines{"1 2", "2 1"});
  CHECK(read(Format::csv, "A,B\n1,\xFF\n").findings.front() != "no-ballots");
}

TEST_CASE("csv: the fast path and the long way agree, with any number of threads") {
  const Lines cells = {"Excellent", "Very good", "Good", "Fairly good", "Acceptable",
                       "Poor",      "To reject", "",     "No opinion"};
  std::string text = "id,A,B,C,D,E\n";
  std::string quoted = text;
  for (std::uint32_t i = 0, state = 1; i < 60'000; ++i) {
    std::string line = std::to_string(i);
    for (int k = 0; k < 5; ++k) {
      state = state * 1664525U + 1013904223U;
      line += "," + cells[(state >> 16U) % cells.size()];
    }
    if (i == 41'000) line += ",Good";
    text += line + "\n";
    quoted += (i % 1000 == 0 ? "\"" + std::to_string(i) + "\"" + line.substr(line.find(',')) : line) + "\n";
  }
  const auto count = [&](const std::string& document, unsigned jobs) {
    auto wanted = request(Reading::grading);
    wanted.id_column = "id";
    wanted.jobs = jobs;
    format::Ids ids;
    GradeCounter counter;
    MemorySource source(document);
    const auto sheet = format::read(Format::csv, "test", source, wanted, ids, counter);
    CHECK(test::places(sheet.findings) == Lines{"wrong-number-of-cells 41002"});
    CHECK(sheet.discarded == 1);
    return counter.totals(sheet.options, sheet.order, sheet.grades, sheet.grade_order);
  };
  const auto one = count(text, 1), many = count(text, 3), slow = count(quoted, 2);
  CHECK(one.ballots.counted == 59'999);
  CHECK(one.counts == many.counts);
  CHECK(one.counts == slow.counts);
  CHECK(one.missing == slow.missing);
  CHECK(one.missing == many.missing);
}
