// SPDX-License-Identifier: GPL-3.0-or-later
//
// The majority value (Balinski & Laraki 2007), which ranks options in majority judgment.
//
// Definition: write down the majority grade of an option, take one judgment of that grade away, and again,
// until none is left; compare the sequences from the front. Only identical profiles tie. Options with
// unequal totals are compared as shares: as if each option's judgments were repeated until all have as many.
//
// Closed form, used here, equal to the definition: begin with the majority grade as the middle, p judgments
// better and q worse. If p > q the option stands at +p, otherwise at −q (as shares of its total); the higher
// is ahead. If equal, the neighbouring grade of the larger side (the worse one if p = q) joins the middle,
// and the next level is compared. So a comparison costs one pass over the grades, however many the judges.
#pragma once

#include <compare>
#include <vector>

#include <voix/result.hpp>

namespace voix::judgment {

/// The state of one option at one level. Grades `top` to `bottom` are the middle.
struct Level {
  std::size_t top = 0, bottom = 0;
  Fraction above, below;  // weight strictly better than `top`, strictly worse than `bottom`
  Fraction total;

  [[nodiscard]] bool rises() const { return above > below; }
  /// p or −q, not yet divided by the total.
  [[nodiscard]] Fraction side() const { return rises() ? above : -below; }
};

/// Walks the levels of one option.
class Descent {
 public:
  explicit Descent(const GradeProfile& profile);
  [[nodiscard]] const Level& level() const { return level_; }
  /// Joins the neighbouring grade of the larger side to the middle. False if there is nothing outside.
  bool next();

 private:
  const std::vector<Fraction>& counts_;
  Level level_;
};

/// greater: the first is ahead. At one level: of options whose earlier levels are equal.
[[nodiscard]] std::strong_ordering compare(const Level& first, const Level& second);
[[nodiscard]] std::strong_ordering compare(const GradeProfile& first, const GradeProfile& second);

/// How many judgments are taken from each of two options that `compare` first tells apart at these levels,
/// before their middle grades differ. Only for equal totals of whole judgments.
[[nodiscard]] Fraction removals(const Level& first, const Level& second);

}  // namespace voix::judgment
