// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/writer.hpp"

#include <random>

#include "support/catch.hpp"
#include "support/read_text.hpp"

using namespace voix;
using namespace voix::format;
using Strings = std::vector<std::string>;

namespace {

struct Pair {
  Format format;
  ReadFormat* reader;
};

/// Ballots drawn from `seed`: options with awkward names, ties, blanks, repeats; weights if asked.
struct Drawn {
  Sheet sheet;
  BallotList list;
};

void draw(Drawn& drawn, unsigned seed, Reading reading, bool weights) {
  std::mt19937 random(seed);
  drawn.sheet.options = {"Wright", "Chez nous", "Côté, cour", "d", "7"};
  drawn.sheet.order = {3, 1, 0, 2, 4};
  if (reading == Reading::grading) {
    drawn.sheet.grades = {"10", "5", "2"};
    drawn.sheet.grade_order = {1, 0, 2};
  }
  for (int i = 0; i < 20; ++i) {
    std::vector<Cell> cells(5, missing);
    for (auto& cell : cells) {
      const auto value = random() % 4;
      if (reading == Reading::choosing) {
        if (value > 1) cell = 1;
      } else if (value != 3) {
        cell = static_cast<Cell>(value);
      }
    }
    const Fraction repeat = random() % 3 + 1;
    const Fraction weight = weights ? repeat * Fraction(random() % 3 + 1) : repeat;
    drawn.list.add(cells, repeat, weight);
  }
}

/// What a list says, whatever the ids: ranks dense, lines with repeats expanded.
Strings said(const Sheet& sheet, const BallotList& list, Reading reading) {
  Strings lines;
  list.each([&](const BallotList::Entry& entry) {
    std::vector<Cell> ranks;
    for (const auto cell : entry.cells) {
      if (cell != missing) ranks.push_back(cell);
    }
    std::ranges::sort(ranks);
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
    std::string line;
    for (std::size_t k = 0; k < sheet.options.size(); ++k) {
      const auto cell = sheet.order[k] < entry.cells.size() ? entry.cells[sheet.order[k]] : missing;
      if (cell == missing) continue;
      line += sheet.options[k] + "=";
      if (reading == Reading::grading) {
        const auto grade = std::ranges::find(sheet.grade_order, cell) - sheet.grade_order.begin();
        line += sheet.grades.at(static_cast<std::size_t>(grade)) + " ";
      } else {
        line += std::to_string(std::ranges::find(ranks, cell) - ranks.begin()) + " ";
      }
    }
    line += "^" + (entry.weight / entry.ballots).text();
    for (Fraction i = 0; i < entry.ballots; i += 1) lines.push_back(line);
  });
  return lines;
}

void round_trip(Pair pair, Reading reading, bool weights) {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    Drawn drawn;
    draw(drawn, seed, reading, weights);
    const auto written = write(pair.format, drawn.sheet, drawn.list, reading);
    INFO(format_name(pair.format) << "\n" << written.text);
    REQUIRE_FALSE(written.text.empty());
    test::ReadText read;
    Request request;
    request.reading = reading;
    if (weights) request.weight_column = "weight";
    test::read_text(read, *pair.reader, written.text, request);
    REQUIRE(read.findings().empty());
    CHECK(read.sheet.options == drawn.sheet.options);
    CHECK(said(read.sheet, read.list, reading) == said(drawn.sheet, drawn.list, reading));
  }
}

Strings refusals(Format to, Reading reading, bool weights = false) {
  Drawn drawn;
  draw(drawn, 1, reading, weights);
  if (reading == Reading::grading) drawn.sheet.grades = {"Good", "Fair", "Bad"};
  drawn.sheet.unranked = Unranked::not_compared;
  const auto written = write(to, drawn.sheet, drawn.list, reading);
  Strings slugs;
  for (const auto& finding : written.findings) {
    if (finding.severity == Severity::error) slugs.emplace_back(finding.slug);
  }
  CHECK(written.text.empty() == !slugs.empty());
  return slugs;
}

}  // namespace

TEST_CASE("What is written reads again as the same ballots") {
  for (const auto pair :
       {Pair{Format::abif, read_abif}, Pair{Format::preflib, read_preflib}, Pair{Format::debian, read_debian},
        Pair{Format::csv, read_csv}, Pair{Format::tsv, read_tsv}, Pair{Format::json, read_json}}) {
    round_trip(pair, Reading::ranking, false);
    if (pair.format == Format::debian) continue;
    round_trip(pair, Reading::grading, false);
    round_trip(pair, Reading::choosing, false);
  }
  for (const auto pair :
       {Pair{Format::csv, read_csv}, Pair{Format::tsv, read_tsv}, Pair{Format::json, read_json}}) {
    round_trip(pair, Reading::ranking, true);
    round_trip(pair, Reading::grading, true);
  }
}

TEST_CASE("Names that hold what voix has a use for are quoted") {
  for (const std::string mark :
       {"\"", ">", "=", "<", ",", ";", ":", "/", "#", "^", "*", "-", " ", "  ", "\r"}) {
    Sheet sheet;
    sheet.options = {mark + "a", "b" + mark, "c" + mark + "d"};
    sheet.order = {0, 1, 2};
    BallotList list;
    list.add(std::vector<Cell>{1, 2, 3});
    const auto written = write(Format::voix, sheet, list, Reading::ranking);
    INFO(written.text);
    test::ReadText read;
    test::read_text(read, read_voix, written.text);
    CHECK(read.findings().empty());
    CHECK(read.sheet.options == sheet.options);
    CHECK(said(read.sheet, read.list, Reading::ranking) == said(sheet, list, Reading::ranking));
  }
}

TEST_CASE("What a format cannot hold is refused, not lost") {
  CHECK(refusals(Format::abif, Reading::ranking, true) ==
        Strings{"cannot-hold-weights", "cannot-hold-not-compared"});
  CHECK(refusals(Format::preflib, Reading::ranking) == Strings{"cannot-hold-not-compared"});
  CHECK(refusals(Format::abif, Reading::grading) == Strings{"cannot-hold-words-as-grades"});
  CHECK(refusals(Format::debian, Reading::choosing) == Strings{"cannot-hold-grades"});
  CHECK(refusals(Format::cef, Reading::ranking) == Strings{"cannot-hold-name"});
  CHECK(refusals(Format::csv, Reading::ranking).empty());
}

TEST_CASE("The nature of ballots is told from their beginning") {
  CHECK(natural_reading(Format::abif, "f", "=A:[a/b]\n1:A/5>B/3\n") == Reading::grading);
  CHECK(natural_reading(Format::abif, "f", "1:A>B/3\n") == Reading::ranking);
  CHECK(natural_reading(Format::abif, "f", "1:A/1=B/1\n2:A/0\n") == Reading::choosing);
  CHECK(natural_reading(Format::preflib, "f.cat", "# CATEGORY NAME 1: Yes\n# CATEGORY NAME 2: No\n") ==
        Reading::choosing);
  CHECK(natural_reading(Format::preflib, "f.soi", "# DATA TYPE: soi\n") == Reading::ranking);
  CHECK(natural_reading(Format::voix, "f", "voix-ballots 1\nrule: consent\n") == Reading::choosing);
  CHECK(natural_reading(Format::csv, "f", "A,B\n1,2\n") == Reading::ranking);
  CHECK(natural_reading(Format::csv, "f", "A,B\nGood,Bad\n") == Reading::grading);
  CHECK(natural_reading(Format::csv, "f", "A,B\n1,0\n") == Reading::choosing);
}
