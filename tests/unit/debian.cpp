// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.hpp"
#include "support/read_text.hpp"

using namespace voix;
using namespace voix::format;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* head =
    "\n   Tally Sheet for the votes cast.\n     Option 1----->: Choice 1: Anna  [needs 3:1]\n"
    "   /  Option 2---->: Bé\n   |/  Option 3--->: Further discussion   ||/\n";

void check(const std::string& text, const Strings& ballots, const Strings& findings,
           const Request& request = {}) {
  test::ReadText read;
  test::read_text(read, read_debian, text, request);
  INFO(text);
  CHECK(read.ballots() == ballots);
  CHECK(read.findings() == findings);
}

}  // namespace

TEST_CASE("debian: one character an option; what follows is not read") {
  test::ReadText read;
  test::read_text(read, read_debian,
                  std::string(head) + "V: 21-\t    93sam\tSteve\nV: ---\nV: 1a1 x\n -=-=-\n");
  CHECK(read.sheet.options == Strings{"Choice 1: Anna  [needs 3:1]", "Bé", "Further discussion"});
  CHECK(read.ballots() == Strings{"Choice 1: Anna  [needs 3:1]=2 Bé=1", "",
                                  "Choice 1: Anna  [needs 3:1]=1 Bé=10 Further discussion=1"});
  CHECK(read.findings().empty());
}

TEST_CASE("debian: one option chosen is the first, if it is alone") {
  Request request;
  request.reading = Reading::choosing;
  request.at_most = 1;
  check(std::string(head) + "V: 312\nV: 11-\n", {"Bé=1"}, {"tied-first 7"}, request);
}

TEST_CASE("debian: every malformed line is an error with its place") {
  check("", {}, {"empty-file"});
  check("V: 12\n", {}, {"no-options 1:1"});
  check(head, {}, {"no-ballots"});
  check("a letter\n", {}, {"no-options"});
  check(std::string(head) + "V: 12\nV: 1234\nV: 1?2\nV: 102\nW: 123\n", {},
        {"wrong-width 6:4", "wrong-width 7:4", "bad-rank 8:5", "bad-rank 9:5", "malformed-ballot 10:1"});
  check("Option 1->: A\nOption 2->: A\n", {}, {"duplicate-option 2:13"});
  check("Option 1->: A\nOption 3->: B\n", {}, {"bad-parameter 2:8"});
}
