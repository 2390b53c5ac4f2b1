// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/counters.hpp"
#include "format/formats.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::format;

namespace {

using Strings = std::vector<std::string>;

struct Read {
  Sheet sheet;
  Pairwise totals;
  Strings slugs;
};

Read read_text(std::string_view text, const Request& request = {}) {
  MemorySource source(text);
  Ids ids;
  PairwiseCounter counter;
  Read result{read_cef("file", source, request, ids, counter), {}, {}};
  result.totals = counter.totals(result.sheet.options, result.sheet.order);
  for (const auto& finding : result.sheet.findings) result.slugs.emplace_back(finding.slug);
  return result;
}

}  // namespace

TEST_CASE("cef: parameters, tags, several ballots on a line, comments") {
  const auto read = read_text(
      "# my election\n#/candidates: A ; B;C \n#/implicit ranking: FALSE\n#/Weight allowed: true\n#/Voting "
      "Methods: x\n"
      "\ntag, other || A > B = C ^7 * 2 # note\nA>B;B > A * 3\n/EMPTY_RANKING/ * 4\n;\n");
  CHECK(read.slugs.empty());
  CHECK(read.sheet.options == Strings{"A", "B", "C"});
  CHECK(read.sheet.unranked == Unranked::not_compared);
  CHECK(read.totals.preferred(0, 1) == Fraction(15));
  CHECK(read.totals.preferred(1, 0) == Fraction(3));
  CHECK(read.totals.ballots.counted == Fraction(10));
  CHECK(read.totals.ballots.blank == Fraction(4));
}

TEST_CASE("cef: weights that are not allowed are ignored, unless asked for") {
  const std::string text = "#/Weight Allowed: false\nA > B ^2\nB > A ^3 * 5\n";
  Request weighted;
  weighted.weights = true;
  const auto read = read_text(text);
  CHECK(read.slugs == Strings{"weight-ignored"});
  CHECK(read.sheet.findings[0].arguments == Arguments{{"count", "6"}});
  CHECK(read.totals.preferred(1, 0) == Fraction(5));
  CHECK(read_text(text, weighted).slugs.empty());
  CHECK(read_text(text, weighted).totals.preferred(1, 0) == Fraction(15));
}

TEST_CASE("cef: candidates that are not declared are ignored, and counted by name") {
  const auto read = read_text("#/Candidates: A;B\nX > A > Y > B\nB > X = A * 9\nX > X\n");
  CHECK(read.slugs == Strings{"undeclared-option", "undeclared-option"});
  CHECK(read.sheet.findings[0].arguments == Arguments{{"option", "X"}, {"count", "11"}});
  CHECK(read.sheet.findings[0].place.line == 2);
  CHECK(read.sheet.findings[1].arguments == Arguments{{"option", "Y"}, {"count", "1"}});
  CHECK(read.totals.preferred(0, 1) == Fraction(1));
  CHECK(read.totals.preferred(1, 0) == Fraction(9));
  CHECK(read.totals.ballots.blank == Fraction(1));
}

TEST_CASE("cef: what is wrong is said, at its place") {
  const auto read =
      read_text("A > B\n   A < B < C * 10\nD <> B\nA > A\n#/Candidates: A\nA > B * x\n#/ is late too\n");
  CHECK(read.slugs == Strings{"malformed-ballot", "malformed-ballot", "duplicate-option", "late-parameter",
                              "bad-repeat", "late-parameter"});
  CHECK(read.sheet.findings[0].place.column == 6);
  CHECK(read.sheet.findings[1].place.column == 3);
  CHECK(read.sheet.discarded == Fraction(4));
  CHECK(read_text("#/Implicit Ranking: maybe\nA\n").slugs == Strings{"bad-parameter"});
  CHECK(read_text("#/Candidates: A ; A\nA\n").slugs == Strings{"duplicate-option"});
  CHECK(read_text("#/Candidates: A ; B\n#/Candidates: B ; C\nA\n").slugs == Strings{"duplicate-option"});
  CHECK(read_text("#/Candidates: A ; B\n").slugs == Strings{"no-ballots"});
}
