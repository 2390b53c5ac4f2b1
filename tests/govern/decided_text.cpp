// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which text a vote among options decided.
#include "govern/assembly_life.hpp"

using namespace life;

TEST_CASE("the text that was decided is that of the amendment that won") {
  Life life;
  life.assembly.charter.classes[0].rule = *parse_rule("plurality");
  life.support();
  life.act(day, "m4", "amend", {{"amendment", "A-1-m4"}, {"option", "Shorter"}});
  life.act(day, "m5", "amend", {{"amendment", "A-2-m5"}, {"option", "Longer"}});
  auto& poll = life.poll(21 * day);
  life.count(poll, 3, 0);
  poll.rule = *parse_rule("plurality");
  const auto won = GENERATE(0, 1, 2);
  std::vector<Fraction> voices{1, 1, 1};
  voices[static_cast<std::size_t>(won)] = 2;
  poll.voted = {"m1", "m2", "m3", "m4"};
  poll.result = voix::count(ChoiceTally{{"Title 1", "Shorter", "Longer"}, {4, 4, 0, 0}, voices},
                            std::get<Plurality>(*poll.rule), {});
  const auto after = life.at(30 * day);
  REQUIRE(after.decision);
  CHECK(after.decision->amendment == (won == 0 ? "" : won == 1 ? "A-1-m4" : "A-2-m5"));
}
