// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/quorum.hpp"

#include <string>

namespace voix {
namespace {

/// The largest whole number whose square is not above `bound`, found by halving: exact, whatever its size.
std::uint64_t floor_root(const Fraction& bound) {
  const auto fits = [&](std::uint64_t root) { return Fraction(root) * Fraction(root) <= bound; };
  std::uint64_t below = 0, above = 1;
  while (fits(above)) above *= 2;
  while (above - below > 1) {
    const auto middle = below + (above - below) / 2;
    (fits(middle) ? below : above) = middle;
  }
  return below;
}

/// "votes >= 3/2 × √roll = 3/2 × √412 ≈ 30.4": of whole votes the least that is enough stands on the right.
Inequality root_inequality(const Fraction& factor, const Fraction& roll, const Fraction& count,
                           const std::string& voters) {
  const auto bound = factor * factor * roll;
  const auto whole = floor_root(bound), tenths = (floor_root(Fraction(400) * bound) + 1) / 2;
  const bool exact = Fraction(whole) * Fraction(whole) == bound;
  const auto times = factor == 1 ? std::string() : factor.text() + " × ";
  const auto near = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
  return {voters + " >= " + times + "√roll = " + times + "√" + roll.text() +
              (exact ? " = " + std::to_string(whole) : " ≈ " + near),
          count, Fraction(exact ? whole : whole + 1), count * count >= bound};
}

}  // namespace

Inequality quorum_inequality(const Settings& settings, const Fraction& count, std::string_view what) {
  const Quorum& quorum = *settings.quorum;
  const std::string voters(what);
  if (quorum.kind == Quorum::Kind::count) {
    return {voters + " >= " + quorum.value.text(), count, quorum.value, count >= quorum.value};
  }
  if (!settings.roll) throw Error(Fault::usage, Finding{"roll-needed", Severity::error, {}, {}});
  const bool root = quorum.kind == Quorum::Kind::root_of_roll;
  if (root && count.is_integer()) return root_inequality(quorum.value, *settings.roll, count, voters);
  const Fraction value = root ? quorum.value * quorum.value : quorum.value;
  const Fraction below = value.denominator(), above = value.numerator();
  std::string formula = below == 1 ? "" : below.text() + " × ";
  formula += root ? voters + " × " + voters + " >= " : voters + " >= ";
  if (above != 1) formula += above.text() + " × ";
  const Fraction left = below * (root ? count * count : count), right = above * *settings.roll;
  return {formula + "roll", left, right, left >= right};
}

bool check_quorum(Result& result, const Fraction& cast) {
  if (!result.settings.quorum) return true;
  auto quorum = quorum_inequality(result.settings, cast, "cast");
  const Step step{
      quorum.met ? "quorum-met" : "quorum-not-met",
      {{"cast", cast}, {"left", quorum.left}, {"right", quorum.right}, {"formula", quorum.formula}}};
  result.steps.push_back(step);
  if (!quorum.met) {
    result.outcome.kind = Outcome::Kind::no_quorum;
    result.reasons.push_back(step);
  }
  const bool met = quorum.met;
  result.quorum = std::move(quorum);
  return met;
}

}  // namespace voix
