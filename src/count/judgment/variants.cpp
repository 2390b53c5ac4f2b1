// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/judgment/variants.hpp"

#include "count/judgment/majority_value.hpp"
#include "count/judgment/profile.hpp"

namespace voix::judgment {

namespace {

Fraction quotient(const Fraction& a, const Fraction& b) { return b == 0 ? 0 : a / b; }

Fraction central(const GradeProfile& profile, const Fraction& p, const Fraction& q) {
  const Fraction half = Fraction(1) / 2;
  Fraction result = quotient(p - q, (p + q) * 2);
  if (profile.median == 0) result += half * (half - q);
  if (profile.median + 1 == profile.counts.size()) result += half * (p - half);
  return result;
}

}  // namespace

Fraction tie_break(const GradeProfile& profile, Judgment::Variant variant) {
  const Fraction all = total(profile.counts);
  const Fraction p = quotient(profile.above, all), q = quotient(profile.below, all);
  switch (variant) {
    case Judgment::Variant::standard:
      break;
    case Judgment::Variant::gauge:
      return p > q ? p : -q;
    case Judgment::Variant::usual:
      return quotient(p - q, (1 - p - q) * 2);
    case Judgment::Variant::typical:
      return p - q;
    case Judgment::Variant::central:
      return central(profile, p, q);
  }
  return 0;
}

std::strong_ordering compare(const GradeProfile& first, const GradeProfile& second,
                             Judgment::Variant variant) {
  if (variant == Judgment::Variant::standard) return compare(first, second);
  if (first.median != second.median) return second.median <=> first.median;
  const bool judged = total(first.counts) > 0, other_judged = total(second.counts) > 0;
  if (!judged || !other_judged) return judged <=> other_judged;
  return tie_break(first, variant) <=> tie_break(second, variant);
}

}  // namespace voix::judgment
