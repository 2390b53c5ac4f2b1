// SPDX-License-Identifier: GPL-3.0-or-later
//
// Majority judgment on every pair of profiles with up to 5 grades and 8 judges, missing grades included.
#include <iostream>

#include "exhaustive/compare.hpp"
#include "exhaustive/elections.hpp"
#include "oracle/judgment.hpp"

namespace exhaustive {
namespace {

using oracle::Grades;
using oracle::Judging;
using oracle::Missing;
using oracle::Number;
using Pair = std::vector<std::vector<Number>>;

/// Counts worst first, the last one missing, become a tally with the best grade first.
voix::GradeTally tally(const Pair& counts, Number judges) {
  voix::GradeTally t;
  t.options = names(counts.size());
  const auto grades = counts.front().size() - 1;
  for (std::size_t g = grades; g-- > 0;) t.grades.push_back("g" + std::to_string(g));
  t.ballots = {judges, judges, 0, 0};
  for (const auto& row : counts) {
    auto& line = t.counts.emplace_back();
    for (std::size_t g = grades; g-- > 0;) line.push_back(row[g]);
    t.missing.push_back(row[grades]);
  }
  return t;
}

oracle::Groups judged(const Pair& counts, Missing policy, std::size_t named, Judging variant) {
  std::vector<std::vector<Number>> complete;
  for (const auto& row : counts)
    complete.push_back(completed({{row.begin(), row.end() - 1}, row.back()}, policy, named));
  return judge(complete, variant);
}

/// Every unordered pair of ways to put `judges` grades into `boxes` boxes.
template <typename Visit>
std::size_t each_pair(Number judges, std::size_t boxes, Visit visit) {
  std::vector<std::vector<Number>> all;
  each_distribution(judges, boxes, [&](const auto& counts) { all.push_back(counts); });
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = i; j < all.size(); ++j)
      visit(++pairs % 2 ? Pair{all[i], all[j]} : Pair{all[j], all[i]});
  return pairs;
}

void compare(Comparison& comparison, const Pair& counts, Number judges, Missing missing,
             voix::Settings settings, Judging variant) {
  const auto result = voix::count(tally(counts, judges),
                                  voix::Judgment{static_cast<voix::Judgment::Variant>(variant)}, settings);
  comparison.same(plain(result.ranking), judged(counts, missing, 0, variant), "ranking", counts);
  comparison.same(plain(result.outcome.winners), judged(counts, missing, 0, variant).front(), "winners",
                  counts);
}

}  // namespace

TEST_CASE("majority judgment on complete profiles") {
  std::size_t pairs = 0;
  Comparison comparison{"majority judgment"};
  for (std::size_t grades = 1; grades <= 5; ++grades)
    for (Number judges = 1; judges <= 8; ++judges)
      pairs += each_pair(judges, grades, [&](Pair counts) {
        for (auto& row : counts) row.push_back(0);
        compare(comparison, counts, judges, Missing::worst, {}, Judging::standard);
      });
  comparison.finish();
  std::cout << "pairs of complete grade profiles: " << pairs << '\n';
  CHECK(pairs == 240519);
}

TEST_CASE("the variants of majority judgment") {
  for (const auto variant : {Judging::gauge, Judging::usual, Judging::typical, Judging::central}) {
    Comparison comparison{
        std::string(voix::method_name(voix::Judgment{static_cast<voix::Judgment::Variant>(variant)}))};
    for (std::size_t grades = 1; grades <= 4; ++grades)
      for (Number judges = 1; judges <= 6; ++judges)
        each_pair(judges, grades, [&](Pair counts) {
          for (auto& row : counts) row.push_back(0);
          compare(comparison, counts, judges, Missing::worst, {}, variant);
        });
    comparison.finish();
  }
}

TEST_CASE("missing grades") {
  // An election in which nobody gives any grade is void, whatever would be made of missing grades.
  const std::pair<voix::Blank, Missing> policies[] = {{voix::Blank::worst, Missing::worst},
                                                      {voix::Blank::named, Missing::named},
                                                      {voix::Blank::median, Missing::median},
                                                      {voix::Blank::ignore, Missing::ignore}};
  for (const auto& [blank, missing] : policies) {
    Comparison comparison{"blank policy " + std::to_string(static_cast<int>(missing))};
    for (std::size_t grades = 1; grades <= 4; ++grades)
      for (Number judges = 1; judges <= 6; ++judges) {
        each_pair(judges, grades + 1, [&, policy = missing, way = blank](const Pair& counts) {
          for (std::size_t named = 0; named < (policy == Missing::named ? grades : 1); ++named) {
            voix::Settings settings;
            settings.blank = way;
            settings.blank_grade = "g" + std::to_string(named);
            const auto result = voix::count(tally(counts, judges), voix::Judgment{}, settings);
            if (counts[0].back() == judges && counts[1].back() == judges)
              comparison.same(plain(result.ranking), {}, "ranking without any grade", counts);
            else
              comparison.same(plain(result.ranking), judged(counts, policy, named, Judging::standard),
                              "ranking", counts);
          }
        });
      }
    comparison.finish();
  }
}

}  // namespace exhaustive
