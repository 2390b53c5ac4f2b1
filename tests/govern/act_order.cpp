// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts of one second: their order is that of their kinds, and no outcome depends on a hash or on a file's
// place.
#include <algorithm>

#include "govern/rounds.hpp"
#include "record/act.hpp"
#include "support/catch.hpp"

#include "govern/consent_round.hpp"

using namespace consent;

TEST_CASE("every kind of act has its place") {
  for (const auto& kind : act_kinds()) {
    CHECK(std::ranges::count(act_order, kind.name) == 1);
  }
  CHECK(act_kinds().size() == act_order.size());
}

TEST_CASE("of a stance and an objection of one member in one second, the objection counts") {
  Round round;
  round.open();
  round.object(hour, "m2", "O-1-m2");
  round.say(hour, "m2", "consent");
  for (const auto* hash : {"0", "z"}) {
    round.dossier.acts.back().hash = hash;
    std::ranges::sort(round.dossier.acts, {}, &Act::hash);
    CHECK(round.last(day).objections == 1);
    CHECK(round.last(day).consents == 0);
  }
}

TEST_CASE("two acts of one kind and second stand in the order of members, then of what they say") {
  Act a, b;
  a.kind = b.kind = "stance";
  a.by = "m1";
  b.by = "m2";
  a.hash = "2";
  b.hash = "1";
  CHECK(comes_before(a, b));
  b.by = "m1";
  a.fields = {{"stance", "consent"}};
  b.fields = {{"stance", "hold"}};
  CHECK(comes_before(a, b));
  CHECK_FALSE(comes_before(b, a));
  b.fields = a.fields;
  CHECK(comes_before(b, a));
  b.time = 1;
  CHECK(comes_before(a, b));
}
