// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/quorum.hpp"

namespace voix {

namespace {

Inequality inequality(const Quorum& quorum, const Fraction& cast, const std::optional<Fraction>& roll) {
  if (quorum.kind == Quorum::Kind::count) return {"cast >= " + quorum.value.text(), cast, quorum.value};
  if (!roll) throw Error(Fault::usage, Finding{"roll-needed", Severity::error, {}, {}});
  const bool root = quorum.kind == Quorum::Kind::root_of_roll;
  const Fraction value = root ? quorum.value * quorum.value : quorum.value;
  const Fraction below = value.denominator(), above = value.numerator();
  std::string formula = below == 1 ? "" : below.text() + " × ";
  formula += root ? "cast × cast >= " : "cast >= ";
  if (above != 1) formula += above.text() + " × ";
  return {formula + "roll", below * (root ? cast * cast : cast), above * *roll};
}

}  // namespace

bool check_quorum(Result& result, const Fraction& cast) {
  if (!result.settings.quorum) return true;
  auto quorum = inequality(*result.settings.quorum, cast, result.settings.roll);
  quorum.met = quorum.left >= quorum.right;
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
