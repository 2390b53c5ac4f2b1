// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a round may be held, and when it is held again.
#include "govern/consent_round.hpp"

using namespace consent;

TEST_CASE("a round of a body that meets is open at its meeting") {
  Round group;
  group.assembly.charter.classes[0].body = "assembly";
  group.assembly.charter.classes[0].min_duration = {};
  Meeting meeting;
  meeting.id = "meeting";
  meeting.starts = start + 10 * day;
  meeting.items.push_back({"", "P-0003", ""});
  Act notice;
  notice.kind = "notice";
  notice.time = meeting.starts - 10 * day;
  group.assembly.charter.assembly_notice = Duration::days(10);
  meeting.acts.push_back(notice);
  group.assembly.meetings = {meeting};
  const auto opened = [&](Instant after, Instant length) {
    auto with = group;
    with.open(after, "1", "text-1", "consent", length);
    return govern::rounds(with.dossier, with.assembly, start + 20 * day).size();
  };
  CHECK(opened(0, day) == 0);
  CHECK(opened(9 * day, day) == 0);
  CHECK(opened(9 * day, day + 1) == 1);
  CHECK(opened(10 * day, hour) == 1);
  CHECK(opened(11 * day, hour) == 0);
}

TEST_CASE("objections that are taken back after the round let the same text into the next one") {
  Round group;
  group.open();
  for (const auto* by : {"m1", "m2", "m3"}) group.say(hour, by, "consent");
  group.object(hour, "m4", "O-1-m4");
  const auto next = [&] {
    auto with = group;
    with.open(3 * day, "2");
    return govern::rounds(with.dossier, with.assembly, start + 3 * day).size() == 2;
  };
  REQUIRE_FALSE(next());
  group.add(2 * day, "m4", "lift", {{"objection", "O-1-m4"}});
  CHECK(next());
}

TEST_CASE("the last round, too, is held again when too few answered") {
  Round group;
  group.assembly.charter.rounds_max = 1;
  group.open();
  group.say(hour, "m1", "consent");
  group.open(2 * day, "2");
  CHECK(govern::rounds(group.dossier, group.assembly, start + 2 * day).size() == 2);
}
