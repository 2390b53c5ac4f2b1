// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.hpp"
#include "support/recorder.hpp"

using namespace voix;

namespace {

std::string detected(const std::string& path, std::string_view text) {
  const auto result = format::detect(path, text);
  if (const auto* format = std::get_if<format::Format>(&result)) return std::string(format_name(*format));
  const auto& finding = std::get<Finding>(result);
  if (finding.slug != "ambiguous-format") return std::string(finding.slug);
  return test::argument(finding, "first") + " or " + test::argument(finding, "second");
}

std::string piped(std::string_view text) { return detected("-", text); }

}  // namespace

TEST_CASE("formats have one name each") {
  for (const auto name : format::format_names())
    CHECK(format::format_name(*format::parse_format(name)) == name);
  CHECK(format::format_names().size() == 10);
  CHECK_FALSE(format::parse_format("xml"));
  CHECK(format::holds_totals(format::Format::tally));
  CHECK_FALSE(format::holds_totals(format::Format::json));
}

TEST_CASE("an extension decides, whatever its capitals") {
  CHECK(detected("a.b/x.CVOTES", "") == "cef");
  CHECK(detected("x.votes", "A > B") == "cef");
  CHECK(detected("x.abif", "A") == "abif");
  CHECK(detected("x.toc", "") == "preflib");
  CHECK(detected("x.voix", "") == "voix");
  CHECK(detected("x.toml", "") == "tally");
  CHECK(detected("x.csv", "A\tB,C\n1,2\n") == "csv");
}

TEST_CASE("the content decides on standard input") {
  CHECK(piped("{title: \"Capital\"}\n{\"ballots\": 3}\n3: A > B\n") == "abif");
  CHECK(piped("voix-ballots 1\n") == "voix");
  CHECK(piped("\xEF\xBB\xBFvoix-ballots 1\n") == "voix");
  CHECK(piped("#/Candidates: A ; B\nA > B\n") == "cef");
  CHECK(piped("A > B ^7 * 42\n") == "cef");
  CHECK(piped("# comment\n27: A>B=C\n") == "abif");
  CHECK(piped("12:DGM/5,SBJ/3\n") == "abif");
  CHECK(piped("# FILE NAME: x\n# NUMBER ALTERNATIVES: 3\n1: 1,2,3\n") == "preflib");
  CHECK(piped("V: 231-  name\n") == "debian");
  CHECK(detected("leader_tally.txt", "(a few words)\nV: 12 x\n") == "debian");
  CHECK(piped("A\tB\n1\t2\n") == "tsv");
  CHECK(piped("A,B\n1,2\n") == "csv");
  CHECK(piped("[counts]\nyes = 1\n") == "tally");
  CHECK(piped("grades = [\"a\"]\n[options]\n") == "tally");
  CHECK(piped("no idea\n") == "unknown-format");
  CHECK(piped("") == "unknown-format");
}

TEST_CASE("JSON is told apart by its keys") {
  CHECK(piped(" {\"votes\": {}}") == "json");
  CHECK(piped("{\"options\": [\"A\"], \"ballots\": []}") == "json");
  CHECK(piped("{\"options\": [\"A\"], \"ballots\": {\"weight\": 1}, \"pairwise\": []}") == "pairwise");
  CHECK(detected("x.json", "{\"wins\": {}}") == "pairwise");
  CHECK(detected("x.json", "{\"counts\": {\"yes\": 1}}") == "tally");
  CHECK(detected("x.json", "{\"grades\": [], \"options\": {}}") == "tally");
  CHECK(detected("x.part", "{\"schema\":\"voix.part/1\",\n \"kind\":\"pairwise\"") == "tally");
}

TEST_CASE("a table is ballots, a tally or pairs; what could be two of these is asked") {
  CHECK(detected("x.csv", "A,B,C\n1,2,3\n") == "csv");
  CHECK(detected("x.csv", ",A,B\n28,5,4\n485,0,0\n") == "csv");
  CHECK(detected("x.csv", "A,B\nGood,Poor\n") == "csv");
  CHECK(detected("x.csv", "candidate,To reject,Fair,Excellent\nA,1,2,3\n") == "tally");
  CHECK(detected("x.csv", ",Excellent,Très bien,Bien\nA,1,2,3\nB,1,2,3\n") == "tally");
  CHECK(detected("x.csv", ",A,B\nA,,3\nB,4,\n") == "pairwise");
  CHECK(detected("x.csv", ",A,B\nann,1,2\nbob,2,1\n") == "csv or tally");
  CHECK(detected("x.csv", "answer,votes\nyes,41\nno,19\n") == "csv or tally");
  CHECK(detected("x.csv", "candidate;To reject;Fair;Excellent\nA;1,0;2;3\n") == "tally");
  CHECK(detected("x.tsv", "candidate\tReject\tExcellent\nA\t1\t2\n") == "tally");
}
