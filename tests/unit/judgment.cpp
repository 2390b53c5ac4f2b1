// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <voix/count.hpp>

#include "support/said.hpp"

using namespace voix;
using test::said;

namespace {

using Kind = Outcome::Kind;
using Rows = std::vector<std::vector<Fraction>>;  // option × grade, best grade first

GradeTally tally(Rows rows, std::vector<Fraction> ungraded = {}) {
  GradeTally result;
  ungraded.resize(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    result.options.emplace_back(1, static_cast<char>('A' + i));
    for (const auto& count : rows[i]) result.ballots.weight = std::max(result.ballots.weight, count);
  }
  for (std::size_t i = 0; i < rows.front().size(); ++i) result.grades.push_back("grade " + std::to_string(i));
  result.counts = std::move(rows);
  result.missing = std::move(ungraded);
  return result;
}

Settings with(Blank blank, std::string grade = {}) {
  Settings settings;
  settings.blank = blank;
  settings.blank_grade = std::move(grade);
  return settings;
}

Result judge(const GradeTally& grades, const Settings& settings = {}, Judgment rule = {}) {
  auto result = count(grades, rule, settings);
  said(result.steps);
  said(result.notes);
  CHECK_FALSE(said(result.reasons).empty());
  return result;
}

/// 1 for the options in the first place, and so on, as competitions count: 1, 2, 2, 4.
std::vector<std::size_t> places(const Result& result) {
  std::vector<std::size_t> places(result.options.size());
  std::size_t place = 1;
  for (const auto& group : result.ranking) {
    for (const auto option : group) places[option] = place;
    place += group.size();
  }
  return places;
}

/// Rows from the worst grade to the best.
Rows reversed(Rows rows) {
  for (auto& row : rows) std::ranges::reverse(row);
  return rows;
}

bool has(const std::vector<std::string>& sentences, std::string_view text) {
  return std::ranges::find(sentences, text) != sentences.end();
}

}  // namespace

// The assertions of MieuxVoter's majority-judgment-library-java (MIT licence).
TEST_CASE("majority judgment ranks as another implementation asserts") {
  using Places = std::vector<std::size_t>;
  CHECK(places(judge(tally(reversed({{1, 1, 1}, {1, 0, 2}, {3, 0, 0}, {2, 0, 1}, {0, 3, 0}})))) ==
        Places{3, 1, 5, 4, 2});
  CHECK(places(judge(tally(reversed({{11142, 6970, 4040, 1968, 9888, 2992},
                                     {10141, 8971, 4043, 1965, 8884, 2996},
                                     {14141, 8971, 1043, 1965, 7884, 2996}})))) == Places{1, 2, 3});
  CHECK(
      places(judge(tally(reversed({{5272679, 19797001, 10732688, 9612936, 1379840, 16886281, 8646031},
                                   {16354546, 11690342, 9451800, 14245973, 817593, 12461162, 7306040},
                                   {9849171, 17970690, 14276861, 4606692, 16404594, 6760147, 2459301},
                                   {2645563, 12907474, 1278331, 22843261, 8025412, 8964952, 15662463},
                                   {16293252, 12277630, 38348, 14929905, 11087753, 10634266, 7066302}})))) ==
      Places{3, 4, 5, 1, 2});
  const Rows five{{2, 2, 2, 2, 2}, {2, 2, 1, 2, 2}, {0, 0, 4, 0, 0}, {0, 0, 0, 0, 2}, {0, 0, 0, 1, 1}};
  const std::vector<Fraction> ungraded{0, 1, 6, 8, 8};
  const Rows lowest{{2, 2, 2, 2, 2}, {1, 2, 2, 2, 2}, {0, 0, 4, 0, 0}, {0, 0, 0, 0, 2}, {0, 0, 0, 1, 1}};
  CHECK(places(judge(tally(reversed(lowest), ungraded))) == Places{1, 1, 3, 4, 5});
  CHECK(places(judge(tally(reversed(five), ungraded), with(Blank::named, "grade 2"))) ==
        Places{4, 4, 3, 1, 2});
  CHECK(places(judge(tally(reversed(five), ungraded), with(Blank::median))) == Places{4, 4, 3, 1, 2});
  CHECK(places(judge(
            tally(reversed(
                      {{2, 2, 2, 2, 2}, {1, 1, 1, 1, 1}, {0, 0, 5, 0, 0}, {0, 2, 0, 2, 0}, {1, 0, 0, 1, 1}}),
                  {0, 5, 5, 6, 7}),
            with(Blank::ignore))) == Places{3, 3, 2, 5, 1});
  const Fraction a = 2161002082, b = 1080501041, c = 1000092263, d = 1050092837, e = 980091907;
  CHECK(places(
            judge(tally(reversed(
                      {{a, a, a, a, a}, {b, b, b, b, b}, {0, 0, c, 0, 0}, {0, d, 0, d, 0}, {e, 0, 0, e, e}})),
                  with(Blank::ignore))) == Places{3, 3, 2, 5, 1});
  CHECK(places(judge(tally(
            reversed(
                {{1, 1, 4, 3, 7, 4, 1}, {0, 2, 4, 3, 7, 4, 1}, {1, 1, 4, 3, 7, 4, 1}, {1, 0, 4, 3, 7, 4, 1}}),
            {0, 0, 0, 1}))) == Places{2, 1, 2, 4});
}

TEST_CASE("the winner, the tie and what is void") {
  CHECK(judge(tally({{2, 1}, {1, 2}})).outcome.winners == std::vector<Option>{0});
  CHECK(judge(tally({{2, 1}, {1, 2}})).outcome.kind == Kind::winner);
  const auto tie = judge(tally({{2, 1}, {1, 2}, {2, 1}}));
  CHECK(tie.outcome.kind == Kind::tie);
  CHECK(tie.outcome.winners == std::vector<Option>{0, 2});
  CHECK(tie.ranking == std::vector<std::vector<Option>>{{0, 2}, {1}});
  CHECK(judge(tally({{1}, {1}})).outcome.kind == Kind::tie);
  CHECK(judge(tally({{0, 1}})).outcome.kind == Kind::winner);
  CHECK(judge(tally({{0, 0}, {0, 0}})).outcome.kind == Kind::void_);
  CHECK(judge(tally({{0, 0}}, {5})).outcome.kind == Kind::void_);
  CHECK(judge(GradeTally{}).outcome.kind == Kind::void_);
  CHECK(judge(GradeTally{{"A"}, {}, {}, {{}}, {0}}).outcome.kind == Kind::void_);
}

TEST_CASE("an even number of judgments has the lower median") {
  const auto result = judge(tally({{1, 0, 1}}));
  CHECK(result.profiles[0].median == 2);
  CHECK(result.profiles[0].above == 1);
  CHECK(result.profiles[0].below == 0);
}

TEST_CASE("totals of any size and weights that are fractions are exact") {
  const auto huge = Fraction::parse("1000000000000000000000000000000").value();
  CHECK(judge(tally({{huge, huge, huge}, {huge, huge + 1, huge - 1}})).outcome.winners ==
        std::vector<Option>{1});
  const Fraction third = Fraction(1) / 3;
  const auto result = judge(tally({{third, third, third}, {third, third * 2, 0}}));
  CHECK(result.outcome.winners == std::vector<Option>{1});
  // Thirds cannot be taken away one by one; the closed form alone is shown.
  CHECK(std::ranges::count(test::slugs(result.steps), "judgment-removal") == 0);
}

TEST_CASE("missing grades follow the policy, and notes say when another would elect someone else") {
  // A was graded by all, B by two who liked it.
  const auto grades = tally({{0, 3, 2}, {2, 0, 0}}, {0, 3});
  const auto worst = judge(grades);
  CHECK(worst.outcome.winners == std::vector<Option>{0});
  CHECK(worst.profiles[1].counts == std::vector<Fraction>{2, 0, 3});
  CHECK(has(said(worst.notes), "with missing grades ignored, “B” would win"));
  CHECK(has(said(worst.reasons), "Grades not given: 3. Each counts as “grade 2”, the worst grade."));

  const auto ignore = judge(grades, with(Blank::ignore));
  CHECK(ignore.outcome.winners == std::vector<Option>{1});
  CHECK(has(said(ignore.notes), "with missing grades counted as the worst, “A” would win"));
  CHECK(judge(grades, with(Blank::median)).profiles[1].counts == std::vector<Fraction>{5, 0, 0});
  CHECK(judge(grades, with(Blank::named, "grade 1")).profiles[1].counts == std::vector<Fraction>{2, 3, 0});
  CHECK(judge(tally({{0, 3, 2}, {2, 1, 2}}), with(Blank::refuse)).outcome.kind == Kind::winner);
}

TEST_CASE("an option that nobody graded stands last, also behind one that all reject") {
  for (const auto variant : {Judgment::Variant::standard, Judgment::Variant::typical}) {
    const auto result = judge(tally({{0, 0}, {0, 2}, {0, 0}}, {2, 0, 2}), with(Blank::ignore), {variant});
    CHECK(result.ranking == std::vector<std::vector<Option>>{{1}, {0, 2}});
  }
}

TEST_CASE("a missing grade that is refused and a blank grade off the scale are errors of the document") {
  const auto grades = tally({{1, 1}, {2, 0}, {1, 0}}, {0, 0, 1});
  const auto slug_of = [&](const Settings& settings) -> std::string_view {
    try {
      (void)count(grades, Judgment{}, settings);
      return {};
    } catch (const Error& error) {
      CHECK(error.fault == Fault::document);
      CHECK(render::find_sentence(error.findings.front().slug));
      return error.findings.front().slug;
    }
  };
  CHECK(slug_of(with(Blank::refuse)) == "ungraded-options");
  CHECK(slug_of(with(Blank::named, "Splendid")) == "unknown-blank-grade");
  CHECK(slug_of(with(Blank::named, "grade 1")).empty());
}

TEST_CASE("a tie-break is shown judgment by judgment and in closed form, and both agree") {
  const auto result = judge(tally({{0, 2, 1, 0}, {1, 1, 0, 1}}));
  const auto steps = said(result.steps);
  CHECK(has(steps, "Taken away from both: 1 × “grade 1”."));
  CHECK(has(steps, "Now the middle is “grade 2” for “A” and “grade 3” for “B”: “A” is ahead."));
  CHECK(result.reasons.back().slug == "judgment-fewer-below");

  CHECK(judge(tally({{2, 5, 3}, {2, 4, 4}})).reasons.back().slug == "judgment-fewer-below");
  CHECK(judge(tally({{4, 4, 2}, {3, 5, 2}})).reasons.back().slug == "judgment-more-above");
  CHECK(judge(tally({{4, 4, 2}, {2, 4, 4}})).reasons.back().slug == "judgment-above-or-below");
  CHECK(judge(tally({{4, 2, 2}, {4, 2, 2}})).reasons.back().slug == "judgment-identical");
  CHECK(judge(tally({{5, 1, 2}, {2, 4, 2}})).reasons.back().slug == "judgment-best-grade");
  CHECK(judge(tally({{4, 2, 2}})).reasons.back().slug == "judgment-only-option");
}

TEST_CASE("every tie-break of small profiles names the winner of the ranking, both ways") {
  for (int a = 0; a <= 5; ++a) {
    for (int b = 0; a + b <= 5; ++b) {
      for (int c = 0; a + b + c <= 5; ++c) {
        const auto result = count(tally({{a, b, c, 5 - a - b - c}, {1, 1, 2, 1}}), Judgment{}, {});
        for (const auto& step : result.steps) {
          for (const auto& [name, value] : step.values) {
            if (name == "ahead") CHECK(std::get<std::string>(value) == result.options[result.ranking[0][0]]);
          }
        }
      }
    }
  }
}

TEST_CASE("many removals are summarised") {
  const auto result = judge(tally({{40, 100, 40}, {41, 100, 39}}));
  CHECK(std::ranges::count(test::slugs(result.steps), "judgment-take-many") == 1);
  CHECK(result.outcome.winners == std::vector<Option>{1});
}

TEST_CASE("a variant is followed, explained, and noted when it elects someone else") {
  const auto grades = tally({{0, 2, 1, 0}, {1, 1, 0, 1}});
  CHECK(has(said(judge(grades).notes), "by typical judgment, “B” would win"));
  for (const auto variant :
       {Judgment::Variant::usual, Judgment::Variant::typical, Judgment::Variant::central}) {
    const auto result = judge(grades, {}, {variant});
    CHECK(result.outcome.winners == std::vector<Option>{1});
    CHECK(has(said(result.notes), "by majority judgment, “A” would win"));
    CHECK(result.reasons.back().slug == "judgment-higher-score");
  }
  CHECK(judge(tally({{1, 0, 1, 0}, {0, 1, 1, 0}}), {}, {Judgment::Variant::gauge}).reasons.front().slug ==
        "judgment-same-score");
}
