// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/judgment/majority_value.hpp"

#include <algorithm>

#include "count/judgment/profile.hpp"

namespace voix::judgment {

namespace {

/// After so many removals the middle leaves the grades from `top` to `bottom`.
Fraction stay(const Level& level) {
  return level.rises() ? level.total - level.above * 2 + 1 : level.total - level.below * 2;
}

}  // namespace

Descent::Descent(const GradeProfile& profile)
    : counts_(profile.counts),
      level_{profile.median, profile.median, profile.above, profile.below, total(profile.counts)} {}

bool Descent::next() {
  if (level_.rises()) {
    level_.above -= counts_[--level_.top];
    return true;
  }
  if (level_.below == 0) return false;
  level_.below -= counts_[++level_.bottom];
  return true;
}

std::strong_ordering compare(const Level& first, const Level& second) {
  return first.side() * second.total <=> second.side() * first.total;
}

std::strong_ordering compare(const GradeProfile& first, const GradeProfile& second) {
  if (first.median != second.median) return second.median <=> first.median;
  Descent a(first), b(second);
  if (a.level().total == 0 || b.level().total == 0) return a.level().total <=> b.level().total;
  while (true) {
    const auto order = compare(a.level(), b.level());
    if (order != 0) return order;
    if (!a.next() || !b.next()) return std::strong_ordering::equal;
  }
}

Fraction removals(const Level& first, const Level& second) { return std::min(stay(first), stay(second)); }

}  // namespace voix::judgment
