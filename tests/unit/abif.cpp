// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.hpp"
#include "support/read_text.hpp"

using namespace voix;
using namespace voix::format;
using Strings = std::vector<std::string>;

namespace {

void check(std::string_view text, const Strings& ballots, const Strings& findings,
           const Request& request = {}) {
  test::ReadText read;
  test::read_text(read, read_abif, text, request);
  INFO(text);
  CHECK(read.ballots() == ballots);
  CHECK(read.findings() == findings);
}

Request reads(Reading reading, std::optional<std::uint64_t> at_most = std::nullopt) {
  Request request;
  request.reading = reading;
  request.at_most = at_most;
  return request;
}

}  // namespace

TEST_CASE("abif: places, ties, blank ballots, comments and metadata") {
  check("{title: \"T\"}\n# note\n\n 42 : A>B=C # why \n1:B\n100:\n", {"A=1 B=2 C=2 * 42", "B=1", " * 100"},
        {});
  check("1:A", {"A=1"}, {});
  check("3:[Chez nous] > \"a>b\"\n", {"Chez nous=1 a>b=2 * 3"}, {});
  check("=B:[Bé]\n=A:\n1:A>B\n", {"B=2 A=1"}, {});
}

TEST_CASE("abif: scores rank where commas separate, and may not contradict places") {
  check("1:A/5, B/3, C/5\n", {"A=1 B=2 C=1"}, {});
  check("1:A/5>B/5>C/1\n", {"A=1 B=2 C=3"}, {});
  check("1:A/3>B/5\n", {}, {"rank-score-conflict 1:7"});
  check("1:A/3=B/5\n", {}, {"rank-score-conflict 1:7"});
  check("1:A/5>B>C/6\n", {}, {"rank-score-conflict 1:9"});
  check("1:A>B/133>C/45\n", {"A=1 B=2 C=3"}, {});
  check("1:A/5, B\n", {}, {"score-missing 1:8"});
}

TEST_CASE("abif: scores are grades, the highest the best") {
  check("2:A/5>B/10\n", {}, {"rank-score-conflict 1:7"}, reads(Reading::grading));
  test::ReadText read;
  test::read_text(read, read_abif, "2:A/10>B/9.5\n1:B/2\n3:\n", reads(Reading::grading));
  CHECK(read.sheet.grades == Strings{"10", "19/2", "2"});
  CHECK(read.ballots() == Strings{"A=10 B=19/2 * 2", "B=2", " * 3"});
  check("1:A>B\n1:B\n", {}, {"rankings-not-grades 1"}, reads(Reading::grading));
  check("1:A/5>B\n", {}, {"score-missing 1:7"}, reads(Reading::grading));
  check("1:A/x\n", {}, {"bad-score 1:5"}, reads(Reading::grading));
}

TEST_CASE("abif: choices are scores of 1, or one place") {
  check("1:A/1=B/1\n1:A/1, B/0\n1:A\n1:\n", {"A=1 B=1", "A=1", "A=1", ""}, {}, reads(Reading::choosing));
  check("1:A/2\n", {}, {"grades-not-choice 1:5"}, reads(Reading::choosing));
  check("1:A>B\n", {}, {"ranking-not-choice 1"}, reads(Reading::choosing));
  check("1:A>B=C\n1:A=B\n1:A=B>C\n", {"A=1"}, {"tied-first 2", "tied-first 3"}, reads(Reading::choosing, 1));
  check("1:A=B=C\n", {}, {"too-many-chosen 1"}, reads(Reading::choosing, 2));
}

TEST_CASE("abif: every malformed line is an error with its place") {
  check("", {}, {"empty-file"});
  check("=A:[a]\n", {}, {"no-ballots"});
  check("=A:[a]\n=A:[b]\n", {}, {"duplicate-option 2:2"});
  check("A>B\n", {}, {"malformed-ballot 1:1"});
  check("0:A\n-1:A\nx:A\n1/2:A\n", {},
        {"bad-repeat 1:1", "bad-repeat 2:1", "bad-repeat 3:1", "bad-repeat 4:1"});
  check("1:A>A\n", {}, {"duplicate-option 1:5"});
  check("1:A>\n1:>A\n", {}, {"missing-name 1:5", "missing-name 2:3"});
  check("1:[A>B\n", {}, {"unclosed-quote 1:3"});
  check("1:[A]B\n", {}, {"malformed-ballot 1:6"});
  check("1:A/>B\n", {}, {"malformed-ballot 1:5"});
  check("=A:\n1:A>C\n", {}, {"unknown-option 2:5"});
  check("1:A\n=B:[b]\n", {"A=1"}, {"late-parameter 2:1"});
}
