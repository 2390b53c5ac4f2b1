// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/quorum.hpp"

#include <string>

namespace voix {

Inequality quorum_inequality(const Settings& settings, const Fraction& count, std::string_view what) {
  const Quorum& quorum = *settings.quorum;
  const std::string voters(what);
  if (quorum.kind == Quorum::Kind::count) {
    return {voters + " >= " + quorum.value.text(), count, quorum.value, count >= quorum.value};
  }
  if (!settings.roll) throw Error(Fault::usage, Finding{"roll-needed", Severity::error, {}, {}});
  const bool root = quorum.kind == Quorum::Kind::root_of_roll;
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
