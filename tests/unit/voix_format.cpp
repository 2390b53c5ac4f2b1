// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "count/counters.hpp"
#include "format/delimiters.hpp"
#include "format/formats.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::format;

namespace {

struct Read {
  Sheet sheet;
  Rankings rankings;
  std::vector<std::string> slugs;
};

Read read_ballots(std::string_view text, const Request& request = {}) {
  MemorySource source(text);
  Ids ids;
  RankingCounter counter;
  Read result{read_voix("file", source, request, ids, counter), {}, {}};
  result.rankings = counter.totals(result.sheet.options, result.sheet.order);
  for (const auto& finding : result.sheet.findings) result.slugs.emplace_back(finding.slug);
  return result;
}

Read read_body(const std::string& body, const Request& request = {}) {
  return read_ballots("voix-ballots 1\n" + body, request);
}

Request reads(Reading reading) {
  Request request;
  request.reading = reading;
  return request;
}

using Strings = std::vector<std::string>;
using Ranks = std::vector<Cell>;
constexpr Cell none = missing;

}  // namespace

TEST_CASE("voix: a whole file") {
  const auto read = read_ballots(
      "voix-ballots 1\ntitle: Themes\noptions: Climate ; \"Wages; hours\" ; Housing\nrule: "
      "condorcet:schulze\n"
      "unranked: not-compared\n\n# a comment\nClimate > Housing = \"Wages; hours\" * 42 # here too\n"
      "Housing ^2/3 * 3\n-\nHousing*3^ 1/3\n");
  CHECK(read.slugs.empty());
  CHECK(read.sheet.options == Strings{"Climate", "Wages; hours", "Housing"});
  CHECK(read.sheet.unranked == Unranked::not_compared);
  CHECK(read.sheet.rule == "condorcet:schulze");
  REQUIRE(read.rankings.entries.size() == 3);
  CHECK(read.rankings.entries[0].ranks == Ranks{1, 2, 2});
  CHECK(read.rankings.entries[0].weight == Fraction(42));
  CHECK(read.rankings.entries[1].ranks == Ranks{none, none, 1});
  CHECK(read.rankings.entries[1].weight == Fraction(3));
  CHECK(read.rankings.ballots.counted == Fraction(49));
  CHECK(read.rankings.ballots.blank == Fraction(1));
}

TEST_CASE("voix: options that are not declared come in byte order") {
  const auto read = read_body("Z > É > A\nB\n");
  CHECK(read.sheet.options == Strings{"A", "B", "Z", "É"});
  CHECK(read.rankings.ballots.counted == Fraction(2));
}

TEST_CASE("voix: quotes hold any character") {
  const auto read = read_body("\"a \"\"b\"\"\" > \" c \" > \"-\" > \"#\"\n");
  CHECK(read.sheet.options == Strings{" c ", "#", "-", "a \"b\""});
}

TEST_CASE("voix: each thing that is wrong is said, at its place") {
  const auto wrong = [](const std::string& line) {
    const auto read = read_body("options: A ; B ; Carol\n" + line + "\nA > B\n");
    CHECK(read.rankings.ballots.counted == Fraction(1));
    REQUIRE(read.sheet.findings.size() == 1);
    CHECK(read.sheet.findings[0].place.line == 3);
    return std::string(read.slugs[0]) + ":" + std::to_string(read.sheet.findings[0].place.column);
  };
  CHECK(wrong("A > D") == "unknown-option:5");
  CHECK(wrong("A > Carl") == "unknown-option:5");
  CHECK(wrong("A > B > A") == "duplicate-option:9");
  CHECK(wrong("A=A") == "duplicate-option:3");
  CHECK(wrong("A > > B") == "missing-name:5");
  CHECK(wrong("A >") == "missing-name:4");
  CHECK(wrong("A < B") == "malformed-ballot:3");
  CHECK(wrong("A, B") == "malformed-ballot:2");
  CHECK(wrong("A * 0") == "bad-repeat:5");
  CHECK(wrong("A * -1") == "bad-repeat:5");
  CHECK(wrong("A * 1/2") == "bad-repeat:5");
  CHECK(wrong("A *") == "bad-repeat:3");
  CHECK(wrong("A ^ 0") == "bad-weight:5");
  CHECK(wrong("A ^1/0") == "bad-weight:4");
  CHECK(wrong("A ^1.5") == "bad-weight:4");
  CHECK(wrong("A * 2 * 3") == "malformed-ballot:7");
  CHECK(wrong("A * " + std::string(1001, '9')) == "number-too-large:5");
  CHECK(wrong("\"A > B") == "unclosed-quote:1");
  CHECK(wrong("options: A ; B") == "duplicate-parameter:1");
  CHECK(read_body("A > B\nunranked: last\n").slugs == Strings{"late-parameter"});
}

TEST_CASE("voix: the header is checked") {
  CHECK(read_ballots("A > B\n").slugs == Strings{"not-voix"});
  CHECK(read_body("colour: red\nA\n").slugs == Strings{"unknown-parameter"});
  CHECK(read_body("optoins: A\nA\n").sheet.findings[0].arguments[1].second == "options");
  CHECK(read_body("options: A ; A\nA\n").slugs == Strings{"duplicate-option"});
  CHECK(read_body("options: A ; \nA\n").slugs == Strings{"missing-name"});
  CHECK(read_body("unranked: first\nA\n").slugs == Strings{"bad-parameter"});
  CHECK(read_body("rule: plurality\nrule: mj\nA\n").slugs == Strings{"duplicate-parameter"});
  CHECK(read_body("options: A ; B\n").slugs == Strings{"no-ballots"});
  CHECK(read_ballots("").slugs == Strings{"empty-file"});
}

TEST_CASE("voix: rankings where the rule chooses") {
  Request plurality = reads(Reading::choosing);
  plurality.at_most = 1;
  CHECK(read_body("A > B\nB\n-\n", plurality).slugs.empty());
  CHECK(read_body("A = B > C\n", plurality).slugs == Strings{"tied-first"});
  const Request approval = reads(Reading::choosing);
  CHECK(read_body("A = B\n", approval).slugs.empty());
  CHECK(read_body("A > B\n", approval).slugs == Strings{"ranking-not-choice"});
  CHECK(read_body("A/Good\n", approval).slugs == Strings{"grades-not-choice"});
}

TEST_CASE("voix: graded ballots") {
  const auto read_grades = [](const std::string& body, const Request& request) {
    MemorySource source(body);
    Ids ids;
    GradeCounter counter;
    auto sheet = read_voix("file", source, request, ids, counter);
    return std::pair(sheet, counter.totals(sheet.options, sheet.order, sheet.grades, sheet.grade_order));
  };
  const Request grading = reads(Reading::grading);
  const std::string text = "voix-ballots 1\ngrades: Yes ; Perhaps ; No\nA/No, B/Yes * 2\nB/Perhaps\n-\n";
  const auto [sheet, tally] = read_grades(text, grading);
  CHECK(sheet.findings.empty());
  CHECK(tally.grades == Strings{"Yes", "Perhaps", "No"});
  CHECK(tally.counts == std::vector<std::vector<Fraction>>{{0, 0, 2}, {2, 1, 0}});
  CHECK(tally.missing == std::vector<Fraction>{2, 1});
  CHECK(read_body("grades: Yes ; Perhaps ; No\nA/No, B/Yes\n").rankings.entries[0].ranks == Ranks{2, 1});
  CHECK(read_body("A/Good, B/Poor\n", grading).slugs.empty());
  CHECK(read_body("A/Godo\n", grading).slugs == Strings{"unknown-grade"});
  CHECK(read_body("A/Good, B\n", grading).slugs == Strings{"missing-grade"});
  CHECK(read_body("A/Good > B/Poor\n", grading).slugs == Strings{"malformed-ballot"});
  CHECK(read_body("A > B\n", grading).slugs == Strings{"rankings-not-grades"});
}

TEST_CASE("voix: the short road and the long one lead to the same totals") {
  std::mt19937 random(7);
  const Strings names{"A",
                      "Bo",
                      "Élan vital",
                      "Candidate  10",
                      "A name of more than sixteen bytes",
                      "A name of more than 16 bytes",
                      "12345678",
                      "123456789"};
  std::string plain = "voix-ballots 1\n", unusual = plain;
  for (int i = 0; i < 20'000; ++i) {
    auto order = names;
    std::shuffle(order.begin(), order.end(), random);
    order.resize(1 + random() % order.size());
    std::string line;
    for (const auto& name : order) line += (line.empty() ? "" : random() % 3 == 0 ? "=" : " > ") + name;
    if (random() % 5 == 0) line += " * " + std::to_string(1 + random() % 9);
    plain += line + "\n";
    unusual += line + " # a comment\r\n";
  }
  const auto expected = read_ballots(unusual);
  CHECK(expected.slugs == Strings{"crlf"});
  for (const unsigned jobs : {1U, 3U}) {
    Request request;
    request.jobs = jobs;
    const auto read = read_ballots(plain, request);
    CHECK(read.slugs.empty());
    CHECK(read.sheet.options == expected.sheet.options);
    REQUIRE(read.rankings.entries.size() == expected.rankings.entries.size());
    bool same = true;
    for (std::size_t i = 0; i < expected.rankings.entries.size(); ++i) {
      same &= read.rankings.entries[i].ranks == expected.rankings.entries[i].ranks &&
              read.rankings.entries[i].weight == expected.rankings.entries[i].weight;
    }
    CHECK(same);
  }
}

TEST_CASE("Delimiters are found alike by vector and portable code") {
  std::mt19937 random(3);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes;
    for (int k = 0; k < 64; ++k)
      bytes += static_cast<char>(i < 4 ? i * 64 + k : static_cast<int>(random() & 255U));
    CHECK(fastest_find_delimiters()(bytes.data()) == find_delimiters_portable(bytes.data()));
  }
}
