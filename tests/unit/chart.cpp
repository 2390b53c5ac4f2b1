// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/chart.hpp"

#include <algorithm>

#include "render/columns.hpp"
#include "support/catch.hpp"
#include "support/results.hpp"

using namespace voix::render;
using voix::Catalogue;
using voix::Fraction;
using voix::Result;

namespace {

std::string drawn(const Result& result, Display display) {
  std::string text;
  for (const auto& line : chart(result, Catalogue{}, display)) text += line + "\n";
  return text;
}

std::string without_color(std::string text) {
  for (auto at = text.find('\x1B'); at != std::string::npos; at = text.find('\x1B')) {
    text.erase(at, text.find('m', at) - at + 1);
  }
  return text;
}

const std::vector<Result>& every_result() {
  static const auto& all = *new std::vector<Result>{
      voix::test::judgment_result(), voix::test::condorcet_result(), voix::test::majority_result(),
      voix::test::consent_result(), voix::test::approval_result()};
  return all;
}

}  // namespace

TEST_CASE("the merit profile: best grade left, cut in the middle, the majority grade on the right") {
  CHECK("\n" + drawn(voix::test::judgment_result(), {80, false, false}) == R"x(
                                           50 %
1 Association loi 1901 ███████▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒│▒▒▒▒▒▒▒▒▒▒░░░░░░===--. Bien
2 Coopérative (SCIC)   ██████▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒│░░░░░░░░======-----... Assez bien
3 Association de fait  ██▓▓▓▓▒▒▒▒▒▒▒▒░░░░░░░░│░░=========------..... Passable
█ Excellent   ▓ Très bien   ▒ Bien   ░ Assez bien   = Passable   - Insuffisant
. À rejeter
│ the middle of the votes: the grade just right of it is the majority grade.
)x");
}

TEST_CASE("right of the middle stands the majority grade, however thin") {
  // One judge in a thousand makes the difference between the first and the last grade.
  voix::GradeProfile profile{0, {499, 2, 499}, 1, 499, 499};
  CHECK(grade_at(profile, 0) == 0);
  CHECK(grade_at(profile, Fraction(1) / 2) == 1);
  CHECK(grade_at(profile, Fraction(51) / 100) == 2);
  // An even number: the lower median.
  CHECK(grade_at({0, {1, 1}, 1, 1, 0}, Fraction(1) / 2) == 1);
  CHECK(grade_at({0, {0, 2, 0}, 1, 0, 0}, 0) == 1);
}

TEST_CASE("a profile without votes, and more grades than fills") {
  auto result = voix::test::judgment_result();
  result.profiles[1].counts.assign(7, 0);
  CHECK(drawn(result, {80, false, false}).find("3 Association de fait  no grade\n") != std::string::npos);
  result.grades.clear();
  for (std::size_t grade = 0; grade < 12; ++grade) result.grades.push_back("grade " + std::to_string(grade));
  for (auto& profile : result.profiles) profile.counts.assign(12, 1);
  const auto text = drawn(result, {80, false, false});
  CHECK(text.find("aaa") != std::string::npos);
  CHECK(text.find("l grade 11") != std::string::npos);
}

TEST_CASE("the table of pairs marks the larger side of each") {
  CHECK("\n" + drawn(voix::test::condorcet_result(), {80, false, false}) == R"(
                    1   2   3   4
1 Logement 🏠       ·  25* 26* 30*
2 Économie sociale 20   ·  25* 26*
3 選擇             19  20   ·  22=
4 Transports       15  19  22=  ·
How many prefer the option of the row to that of the column; * more than the
other way round, = as many.
)");
}

TEST_CASE("bars stand on one scale and show the threshold") {
  CHECK("\n" + drawn(voix::test::majority_result(), {40, false, false}) == R"(
yes   41 █████████████████████████████·│
no    19 ██████████████
blank  3 ██
│ the threshold: 3 × yes ≥ 2 × cast; 123
  ≥ 126 does not hold.
)");
  CHECK("\n" + drawn(voix::test::consent_result(), {40, false, false}) == R"(
consent     40 ████████████████████████
reserve      5 ███
stand-aside  3 ██
objection    2 │█
│ the threshold: objections ≤ 0; 2 ≤ 0
  does not hold.
)");
  CHECK("\n" + drawn(voix::test::approval_result(), {40, false, false}) == R"(
1 Béatrice 41/2 ███████████████████████
2 Chloé      12 █████████████
3 Alma       12 █████████████
)");
}

TEST_CASE("no votes at all draw no bars") {
  auto result = voix::test::majority_result();
  result.counts = {{"yes", 0}, {"no", 0}, {"blank", 0}};
  result.threshold = voix::Inequality{"3 × yes >= 2 × cast", 0, 0, true};
  CHECK(drawn(result, {80, false, false}).find("█") == std::string::npos);
}

TEST_CASE("options that share a place are marked") {
  auto result = voix::test::approval_result();
  result.ranking = {{1}, {0, 2}};
  const auto text = drawn(result, {40, false, false});
  CHECK(text.find("\n2 Alma ") != std::string::npos);
  CHECK(text.find("\n= Chloé ") != std::string::npos);
}

TEST_CASE("every chart fits the width, and colour changes no character") {
  auto results = every_result();
  for (auto& result : results) {
    if (!result.options.empty())
      result.options[0] =
          "一個很長的選項名稱，沒有任何終端可以容納它 and more 👩‍👩‍👧";
    for (std::size_t columns = 20; columns <= 130; columns += 5) {
      INFO(columns);
      const auto text = drawn(result, {columns, false, false});
      for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1) {
        CHECK(width(text.substr(begin, text.find('\n', begin) - begin)) <= columns);
      }
      CHECK(without_color(drawn(result, {columns, true, false})) == text);
    }
  }
}

TEST_CASE("nothing is cut where the width is unlimited") {
  for (auto result : every_result()) {
    for (auto& name : result.options) name += std::string(200, 'x');
    CHECK(drawn(result, {0, false, false}).find("…") == std::string::npos);
  }
}

TEST_CASE("a table that does not fit becomes a list") {
  const auto text = drawn(voix::test::condorcet_result(), {24, false, false});
  CHECK(text.find("“Logement 🏠” beats\n  “Transports”: 30 to\n  15.\n") != std::string::npos);
  CHECK(text.find("“選擇” and “Transports”\n  are equal: 22 each\n  way.\n") != std::string::npos);

  auto many = voix::test::condorcet_result();
  many.options.assign(30, "x");
  many.ranking.clear();
  many.pairwise = voix::Matrix(30);
  (*many.pairwise)(0, 1) = 100;
  CHECK(drawn(many, {80, false, false}).find("“x”: pairs won 1, lost 0, level 28.\n") == 0);
}

TEST_CASE("the plain list says the same in sentences") {
  CHECK(chart_as_list(voix::test::judgment_result(), Catalogue{}).front() ==
        "“Association loi 1901”: majority grade “Bien”.");
  CHECK(chart_as_list(voix::test::judgment_result(), Catalogue{})[1] ==
        "Grades of “Association loi 1901”: Excellent 9, Très bien 18, Bien 16, Assez bien 8, Passable 4, "
        "Insuffisant 3 and À rejeter 2.");
  CHECK(chart_as_list(voix::test::majority_result(), Catalogue{}) ==
        Lines{"yes: 41 votes.", "no: 19 votes.", "blank: 3 votes.",
              "Threshold: 3 × yes ≥ 2 × cast; 123 ≥ 126 does not hold."});
}
