// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/count.hpp>

#include "support/said.hpp"

using namespace voix;

namespace {

using Kind = Outcome::Kind;

Kind round(int consents, int reserves, int asides, int objections, Consent rule = {},
           const Settings& settings = {}) {
  const ChoiceTally tally{
      {"objection", "stand-aside", "reserve", "consent"}, {}, {objections, asides, reserves, consents}};
  const auto result = count(tally, rule, settings);
  test::said(result.steps);
  CHECK_FALSE(test::said(result.reasons).empty());
  CHECK(result.counts.front() == std::pair<std::string, Fraction>{"consent", consents});
  return result.outcome.kind;
}

}  // namespace

TEST_CASE("consent: adopted without objections beyond those allowed") {
  CHECK(round(5, 0, 0, 0) == Kind::adopted);
  CHECK(round(5, 0, 0, 1) == Kind::blocked);
  CHECK(round(5, 0, 0, 1, {1}) == Kind::adopted);
  CHECK(round(5, 0, 0, 2, {1}) == Kind::blocked);
  CHECK(round(0, 1, 0, 0) == Kind::adopted);
}

TEST_CASE("consent: too few consents decide nothing, a missing quorum neither") {
  CHECK(round(0, 0, 0, 0) == Kind::void_);
  CHECK(round(0, 0, 4, 0) == Kind::void_);
  CHECK(round(0, 0, 4, 1) == Kind::blocked);
  Settings settings;
  settings.min_consents = 3;
  CHECK(round(1, 1, 4, 0, {}, settings) == Kind::void_);
  CHECK(round(2, 1, 4, 0, {}, settings) == Kind::adopted);
  settings.quorum = Quorum::parse("8");
  CHECK(round(2, 1, 4, 0, {}, settings) == Kind::no_quorum);
  CHECK(round(2, 1, 4, 1, {}, settings) == Kind::blocked);
}
