// SPDX-License-Identifier: GPL-3.0-or-later
//
// The closed form of majority judgment against its definition: the judgments of an option in a row, the
// lower median taken away, and again.
#include <functional>
#include <numeric>

#include "count/judgment/majority_value.hpp"
#include "count/judgment/profile.hpp"
#include "count/judgment/variants.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

using Counts = std::vector<int>;  // best grade first

/// Every way to spread `judges` over `grades`.
std::vector<Counts> all_counts(std::size_t grades, int judges) {
  std::vector<Counts> found;
  Counts counts(grades);
  const std::function<void(std::size_t, int)> fill = [&](std::size_t grade, int left) {
    if (grade + 1 == grades) {
      counts[grade] = left;
      found.push_back(counts);
      return;
    }
    for (int here = 0; here <= left; ++here) {
      counts[grade] = here;
      fill(grade + 1, left - here);
    }
  };
  fill(0, judges);
  return found;
}

/// The majority value by the definition; a smaller number is a better grade.
std::vector<std::size_t> majority_value(const Counts& counts) {
  std::vector<std::size_t> row;
  for (std::size_t grade = 0; grade < counts.size(); ++grade) {
    row.insert(row.end(), static_cast<std::size_t>(counts[grade]), grade);
  }
  std::vector<std::size_t> value;
  while (!row.empty()) {
    const auto middle = row.begin() + static_cast<std::ptrdiff_t>(row.size() / 2);
    value.push_back(*middle);
    row.erase(middle);
  }
  return value;
}

GradeProfile profile(const Counts& counts) {
  GradeTally tally{{"A"}, std::vector<std::string>(counts.size(), "grade"), {}, {{}}, {0}};
  tally.counts[0].assign(counts.begin(), counts.end());
  return judgment::profiles(tally, {}).front();
}

std::size_t first_difference(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

Fraction removals_by_closed_form(const GradeProfile& first, const GradeProfile& second) {
  judgment::Descent a(first), b(second);
  while (judgment::compare(a.level(), b.level()) == 0) a.next(), b.next();
  return judgment::removals(a.level(), b.level());
}

}  // namespace

TEST_CASE("the closed form is the definition on every profile of up to 5 grades and 8 judges") {
  int compared = 0, wrong = 0, wrong_removals = 0;
  for (std::size_t grades = 1; grades <= 5; ++grades) {
    for (int judges = 1; judges <= 8; ++judges) {
      const auto all = all_counts(grades, judges);
      std::vector<std::vector<std::size_t>> values;
      std::vector<GradeProfile> profiles;
      for (const auto& counts : all) {
        values.push_back(majority_value(counts));
        profiles.push_back(profile(counts));
      }
      for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = 0; b < all.size(); ++b) {
          ++compared;
          wrong += judgment::compare(profiles[a], profiles[b]) != (values[b] <=> values[a]);
          if (a == b || profiles[a].median != profiles[b].median) continue;
          wrong_removals += removals_by_closed_form(profiles[a], profiles[b]) !=
                            Fraction(first_difference(values[a], values[b]));
        }
      }
    }
  }
  CHECK(compared > 400000);
  CHECK(wrong == 0);
  CHECK(wrong_removals == 0);
}

TEST_CASE("unequal totals are compared as if each option's judgments were repeated until all have as many") {
  int wrong = 0;
  for (int judges = 1; judges <= 5; ++judges) {
    for (int others = 1; others <= 5; ++others) {
      for (const auto& a : all_counts(4, judges)) {
        for (const auto& b : all_counts(4, others)) {
          auto many_a = a, many_b = b;
          for (auto& count : many_a) count *= std::lcm(judges, others) / judges;
          for (auto& count : many_b) count *= std::lcm(judges, others) / others;
          wrong += judgment::compare(profile(a), profile(b)) !=
                   (majority_value(many_b) <=> majority_value(many_a));
        }
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("the smallest profiles on which the variants disagree") {
  using Variant = Judgment::Variant;
  const auto order = [](Counts first, Counts second, Variant variant) {
    std::ranges::reverse(first);  // written from the worst grade to the best
    std::ranges::reverse(second);
    const auto result = judgment::compare(profile(first), profile(second), variant);
    return (result > 0) - (result < 0);
  };
  CHECK(order({0, 1, 2, 0}, {1, 0, 1, 1}, Variant::standard) > 0);
  for (const auto variant : {Variant::typical, Variant::central, Variant::usual}) {
    CHECK(order({0, 1, 2, 0}, {1, 0, 1, 1}, variant) < 0);
  }
  CHECK(order({0, 1, 0, 1}, {0, 1, 1, 0}, Variant::standard) != 0);
  for (const auto variant : {Variant::gauge, Variant::typical, Variant::central, Variant::usual}) {
    CHECK(order({0, 1, 0, 1}, {0, 1, 1, 0}, variant) == 0);
  }
  // Tools that take the upper median have the second ahead.
  CHECK(order({0, 0, 2, 0}, {0, 1, 0, 1}, Variant::standard) > 0);
}

TEST_CASE("the tie-breaks of the variants are exact") {
  using Variant = Judgment::Variant;
  const auto middle = profile({1, 3, 2});  // p = 1/6, q = 1/3
  CHECK(judgment::tie_break(middle, Variant::gauge).text() == "-1/3");
  CHECK(judgment::tie_break(middle, Variant::typical).text() == "-1/6");
  CHECK(judgment::tie_break(middle, Variant::usual).text() == "-1/6");
  CHECK(judgment::tie_break(middle, Variant::central).text() == "-1/6");
  // At the best grade p is 0 and at the worst q is 0: central judgment looks at the other side.
  CHECK(judgment::tie_break(profile({3, 1, 0}), Variant::central).text() == "-3/8");
  CHECK(judgment::tie_break(profile({4, 0, 0}), Variant::central).text() == "1/4");
  CHECK(judgment::tie_break(profile({0, 1, 3}), Variant::central).text() == "3/8");
  CHECK(judgment::tie_break(profile({0, 0, 4}), Variant::central).text() == "-1/4");
  CHECK(judgment::tie_break(profile({0, 0, 0}), Variant::usual) == 0);
}
