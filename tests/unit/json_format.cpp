// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/json_document.hpp"
#include "support/catch.hpp"
#include "support/recorder.hpp"

using namespace voix;
using format::Format;
using test::read;
using Lines = std::vector<std::string>;

namespace {

format::Request request(Reading reading, std::optional<std::uint64_t> at_most = std::nullopt) {
  format::Request result;
  result.reading = reading;
  result.at_most = at_most;
  return result;
}

Lines errors(std::string_view text) { return read(Format::json, text).findings; }

}  // namespace

TEST_CASE("a JSON document keeps digits, escapes and places") {
  format::Report report("test");
  const format::json::Document document(
      "{\"a\": [1.50, 10000000000000000000000, \"\\u00e9\\n\"],\n \"b\": null}", report);
  REQUIRE(document.root());
  const auto items = document.root()->find("a")->items();
  REQUIRE(items.size() == 3);
  CHECK(items[0].text() == "1.50");
  CHECK(items[0].number() == Fraction(3) / 2);
  CHECK(items[1].number()->text() == "10000000000000000000000");
  CHECK(items[2].text() == "é\n");
  document.root()->find("b")->report(report, "x");
  CHECK(test::places(report.findings) == Lines{"x 2:7"});
  CHECK(report.findings[0].place.length == 4);
  CHECK(format::json::quoted("a\"\\\n") == "\"a\\\"\\\\\\u000a\"");
}

TEST_CASE("a JSON document that is broken says where") {
  CHECK(errors("{\"ballots\": [}") == Lines{"json-syntax 1:14"});
  CHECK(errors("{\"ballots\": []\n\"x\": 1}") == Lines{"json-syntax 2:3"});
  CHECK(errors("[1e99999]") == Lines{"number-too-large 1:8"});
  CHECK(errors("[1, " + std::string(1001, '9') + "]") == Lines{"number-too-large 1:5"});
  CHECK(errors("[" + std::string(1000, '9') + "]") == Lines{"json-needs-key 1:1"});
  CHECK(errors("").front() == "empty-file");
  CHECK(errors("").size() == 1);
  CHECK(errors(" ") == Lines{"json-syntax 1:1"});
  CHECK(errors("{\"votes\": {\"a\": {}, \"b\": {}, \"a\": {}}}") == Lines{"json-duplicate-key 1:30"});
  CHECK(errors(std::string(100, '[')) == Lines{"json-too-deep 1:65"});
  CHECK(errors("{}") == Lines{"json-needs-key 1:1"});
  CHECK(errors("3") == Lines{"json-needs-key 1:1"});
  CHECK(errors("{\"ballots\": []}") == Lines{"no-ballots"});
}

TEST_CASE("json: rankings with counts and weights") {
  const auto result =
      read(Format::json, R"({"options": ["A", "B", "C"], "unranked": "not-compared", "rule": "condorcet",
    "ballots": [{"ranking": [["A"], ["B", "C"]], "count": 3, "weight": "2/3"}, {"ranking": ["C"]}, {"ranking": []}, {}]})");
  CHECK(result.findings.empty());
  CHECK(result.sheet.options == Lines{"A", "B", "C"});
  CHECK(result.sheet.unranked == Unranked::not_compared);
  CHECK(result.sheet.rule == "condorcet");
  CHECK(result.ballots == Lines{"1 2 2 x3 ^2", "- - 1", "- - -", "- - -"});
}

TEST_CASE("json: grades and scores") {
  const auto* graded =
      R"({"grades": ["Good", "Bad"], "ballots": [{"grades": {"A": "Good", "B": null}}, {"grades": {"B": "Bad"}}]})";
  CHECK(read(Format::json, graded, request(Reading::grading)).ballots == Lines{"Good -", "- Bad"});
  CHECK(read(Format::json, graded).ballots == Lines{"1 -", "- 2"});
  const auto built_in =
      read(Format::json, R"({"ballots": [{"grades": {"A": "Très bien"}}]})", request(Reading::grading));
  CHECK(built_in.sheet.grades.size() == 7);
  const auto scored = read(Format::json, R"({"votes": {"x": {"A": 2, "B": -100}, "y": {"B": 2.0}}})",
                           request(Reading::grading));
  CHECK(scored.sheet.grades == Lines{"2", "-100"});
  CHECK(scored.ballots == Lines{"2 -100", "- 2"});
}

TEST_CASE("json: the votes of the Node.js committee") {
  const auto scores = read(
      Format::json, R"({"description": "x", "votes": {"a": {"P": 0, "Q": 0}, "b": {"Q": 1000, "P": -1}}})");
  CHECK(scores.findings.empty());
  CHECK(scores.ballots == Lines{"1 1", "2 1"});
  const auto answers =
      read(Format::json, R"({"votes": {"a": 1, "b": 0, "c": -1, "d": 2}})", request(Reading::choosing, 1));
  CHECK(answers.sheet.options == Lines{"yes", "no", "blank"});
  CHECK(answers.ballots == Lines{"1 - -", "- - 1", "- 1 -"});
  CHECK(answers.findings == Lines{"bad-answer 1:42"});
  CHECK(read(Format::json, R"({"votes": {"a": 1, "b": 0}})").findings == Lines{"answers-need-majority 1:17"});
  CHECK(read(Format::json, R"({"votes": {"a": {"P": 1}}})", request(Reading::choosing, 1)).findings ==
        Lines{"grades-not-choice 1:17"});
}

TEST_CASE("json: choices") {
  const auto* text =
      R"({"options": ["A", "B"], "ballots": [{"choice": ["A"]}, {"choice": ["A", "B"]}, {"choice": []}]})";
  CHECK(read(Format::json, text, request(Reading::choosing)).ballots == Lines{"1 -", "1 1", "- -"});
  CHECK(read(Format::json, text, request(Reading::choosing, 1)).findings == Lines{"too-many-chosen 1:67"});
  CHECK(read(Format::json, text).findings == Lines{"choices-not-rankings 1:48"});
  const auto* ranking = R"({"ballots": [{"ranking": [["B"], ["A"]]}, {"ranking": [["A", "B"]]}]})";
  CHECK(read(Format::json, ranking, request(Reading::choosing, 1)).ballots == Lines{"- 1"});
  CHECK(read(Format::json, ranking, request(Reading::choosing, 1)).findings == Lines{"tied-first 1:56"});
}

TEST_CASE("json: every wrong ballot is listed and left out") {
  const auto result = read(Format::json, R"({"options": ["Alma", "Bea"], "ballots": [
{"ranking": [["Alna"]]},
{"ranking": [["Alma"], ["Alma"]]},
{"ranking": [["Alma"]], "count": 0},
{"ranking": [["Alma"]], "weight": -1},
{"rankin": []},
{"ranking": [[1]]},
{"ranking": {}},
7,
{"ranking": [["Bea"]]}]})");
  CHECK(result.findings == Lines{"unknown-option 2:15", "duplicate-option 3:25", "bad-repeat 4:34",
                                 "bad-weight 5:35", "unknown-key 6:2", "json-needs-text 7:15",
                                 "json-needs-list 8:13", "json-needs-object 9:1"});
  CHECK(test::argument(result.sheet.findings[0], "suggestion") == "Alma");
  CHECK(result.ballots == Lines{"- 1"});
  CHECK(result.sheet.discarded == 8);
}

TEST_CASE("json: a rule is one line, as it is in every other format") {
  CHECK(read(Format::json, R"({"rule": " schulze\t", "ballots": []})").sheet.rule == "schulze");
  CHECK(read(Format::json, "{\"rule\": \"a\\nb\", \"ballots\": []}").findings == Lines{"bad-name 1:10"});
}
