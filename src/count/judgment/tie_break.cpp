// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/judgment/tie_break.hpp"

#include <algorithm>

#include "count/judgment/majority_value.hpp"
#include "count/judgment/profile.hpp"

namespace voix::judgment {

namespace {

/// So many judgments are taken away one by one; more are summarised.
constexpr int most_removed = 30;

struct Pair {
  const Result& result;
  const GradeProfile& first;
  const GradeProfile& second;
};

using Values = std::vector<std::pair<std::string_view, Value>>;

Values values(const Pair& pair, const Level& first, const Level& second) {
  return {{"first", pair.result.options[pair.first.option]},
          {"second", pair.result.options[pair.second.option]},
          {"top", pair.result.grades[first.top]},
          {"bottom", pair.result.grades[first.bottom]},
          {"first_above", first.above},
          {"first_below", first.below},
          {"first_total", first.total},
          {"second_above", second.above},
          {"second_below", second.below},
          {"second_total", second.total}};
}

Step decided(const Pair& pair, const Level& first, const Level& second) {
  const std::string_view slug = !first.rises()   ? "judgment-fewer-below"
                                : second.rises() ? "judgment-more-above"
                                                 : "judgment-above-or-below";
  return {slug, values(pair, first, second)};
}

Step undecided(const Pair& pair, const Level& first, const Level& second) {
  Step step{first.rises() ? "judgment-equal-above" : "judgment-equal-below", values(pair, first, second)};
  step.values.emplace_back("joins", pair.result.grades[first.rises() ? first.top - 1 : first.bottom + 1]);
  return step;
}

bool can_be_removed_alike(const Pair& pair) {
  const auto whole = [](const Fraction& count) { return count.is_integer(); };
  return total(pair.first.counts) == total(pair.second.counts) &&
         std::ranges::all_of(pair.first.counts, whole) && std::ranges::all_of(pair.second.counts, whole);
}

/// Takes the grade in the middle of each option away, again and again, until the two differ.
void remove_one_by_one(Result& result, const Pair& pair) {
  auto first = pair.first.counts, second = pair.second.counts;
  auto a = pair.first.median, b = pair.second.median;
  while (a == b) {
    const auto grade = a;
    Fraction times;
    for (; a == grade && b == grade; a = majority_grade(first), b = majority_grade(second)) {
      times += 1;
      first[a] -= 1;
      second[b] -= 1;
    }
    result.steps.push_back({"judgment-take", {{"times", times}, {"grade", result.grades[grade]}}});
  }
  const auto& ahead = a < b ? pair.first : pair.second;
  result.steps.push_back({"judgment-middle",
                          {{"first", result.options[pair.first.option]},
                           {"second", result.options[pair.second.option]},
                           {"first_grade", result.grades[a]},
                           {"second_grade", result.grades[b]},
                           {"ahead", result.options[ahead.option]}}});
}

void explain_removal(Result& result, const Pair& pair, const Fraction& times) {
  result.steps.push_back(
      {"judgment-removal",
       {{"first", result.options[pair.first.option]}, {"second", result.options[pair.second.option]}}});
  if (times <= most_removed) return remove_one_by_one(result, pair);
  result.steps.push_back(
      {"judgment-take-many", {{"times", times}, {"ahead", result.options[pair.first.option]}}});
}

}  // namespace

void explain_tie_break(Result& result, const GradeProfile& first, const GradeProfile& second) {
  const Pair pair{result, first, second};
  if (compare(first, second) == 0) {
    result.steps.push_back(
        {"judgment-identical",
         {{"options", std::vector{result.options[first.option], result.options[second.option]}}}});
    return;
  }
  std::vector<Step> levels;
  Descent a(first), b(second);
  for (; compare(a.level(), b.level()) == 0; a.next(), b.next()) {
    levels.push_back(undecided(pair, a.level(), b.level()));
  }
  levels.push_back(decided(pair, a.level(), b.level()));
  if (can_be_removed_alike(pair)) {
    explain_removal(result, pair, removals(a.level(), b.level()));
    result.steps.push_back({"judgment-closed-form", {}});
  }
  result.steps.insert(result.steps.end(), levels.begin(), levels.end());
}

Step deciding_step(const Result& result, const GradeProfile& first, const GradeProfile& second) {
  Descent a(first), b(second);
  while (compare(a.level(), b.level()) == 0 && a.next() && b.next()) {
  }
  return decided({result, first, second}, a.level(), b.level());
}

}  // namespace voix::judgment
