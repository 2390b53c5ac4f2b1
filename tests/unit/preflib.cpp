// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.hpp"
#include "support/read_text.hpp"

using namespace voix;
using namespace voix::format;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* three =
    "# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n"
    "# ALTERNATIVE NAME 3: C\n";
constexpr const char* graded =
    "# DATA TYPE: cat\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# CATEGORY NAME 1: Good\n"
    "# CATEGORY NAME 2: Fair\n# CATEGORY NAME 3: Bad\n";
constexpr const char* approved =
    "# DATA TYPE: cat\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# CATEGORY NAME 1: Yes\n"
    "# CATEGORY NAME 2: No\n";

void check(std::string text, const Strings& ballots, const Strings& findings, const Request& request = {}) {
  test::ReadText read;
  test::read_text(read, read_preflib, text, request);
  INFO(text);
  CHECK(read.ballots() == ballots);
  CHECK(read.findings() == findings);
}

Request reads(Reading reading) {
  Request request;
  request.reading = reading;
  return request;
}

}  // namespace

TEST_CASE("preflib: rankings with ties, cut short") {
  check(std::string(three) + "8: 3,{1,2}\n4: 1\n1: { 1 , 2 }, 3\n2:\n",
        {"A=2 B=2 C=1 * 8", "A=1 * 4", "A=1 B=1 C=2", " * 2"}, {});
}

TEST_CASE("preflib: what the head announces is compared with the ballots") {
  check("# NUMBER VOTERS: 13\n# NUMBER UNIQUE ORDERS: 2\n" + std::string(three) + "8: 3\n4: 1\n",
        {"C=1 * 8", "A=1 * 4"}, {"announced-differs"});
  check("# NUMBER VOTERS: 12\n# NUMBER UNIQUE ORDERS: 3\n" + std::string(three) + "8: 3\n4: 1\n",
        {"C=1 * 8", "A=1 * 4"}, {"announced-differs"});
}

TEST_CASE("preflib: categories are grades, ranks, or a choice if there are two") {
  check(std::string(graded) + "3: {},1,2\n1: {1,2}\n2: {},{},{}\n",
        {"A=Fair B=Bad * 3", "A=Good B=Good", " * 2"}, {}, reads(Reading::grading));
  check(std::string(graded) + "3: {},1,2\n", {"A=2 B=3 * 3"}, {});
  check(std::string(graded) + "3: {},1,2\n", {}, {"grades-not-choice 7"}, reads(Reading::choosing));
  check(std::string(approved) + "3: 1,2\n1: {},{1,2}\n", {"A=1 * 3", ""}, {}, reads(Reading::choosing));
  check(std::string(approved) + "3: 1,{},2\n", {}, {"too-many-categories 6"}, reads(Reading::grading));
  check("# DATA TYPE: cat\n# ALTERNATIVE NAME 1: A\n1: 1\n", {}, {"too-many-categories 3"},
        reads(Reading::grading));
  check(std::string(three) + "1: 1\n", {}, {"rankings-not-grades 6"}, reads(Reading::grading));
}

TEST_CASE("preflib: every malformed line is an error with its place") {
  check("", {}, {"empty-file"});
  check(three, {}, {"no-ballots"});
  check("# TITLE: t\n", {}, {"no-options"});
  check(std::string(three) + "1: 4\n1: 0\n1: x\n", {},
        {"unknown-option 6:4", "unknown-option 7:4", "unknown-option 8:4"});
  check(std::string(three) + "1: 1,1\n", {}, {"duplicate-option 6:6"});
  check(std::string(three) + "1 1,2\n0: 1\n1.5: 1\n", {},
        {"malformed-ballot 6:1", "bad-repeat 7:1", "bad-repeat 8:1"});
  check(std::string(three) + "1: {1,2\n1: 1,,2\n1: {}\n1: 1}2\n", {},
        {"unclosed-quote 6:4", "missing-name 7:6", "missing-name 8:5", "malformed-ballot 9:5"});
  check("# NUMBER ALTERNATIVES: many\n", {}, {"bad-parameter 1:24"});
  check("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n1: 1\n", {"A=1"}, {"unnamed-option"});
  check("# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: A\n", {}, {"duplicate-option 2:23"});
  check("# NUMBER ALTERNATIVES: 99999999\n", {}, {"too-many-options 1"});
  check(std::string(three) + "1: 1\n# TITLE: late\n", {"A=1"}, {"late-parameter 7:1"});
}
