// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written of attendance after a vote: until the outcome is proclaimed it counts, or speaks against
// what tellers signed; later it changes nothing.
#include "govern/attendance.hpp"

#include "govern/assembly_life.hpp"
#include "govern/minutes.hpp"
#include "govern/second_call.hpp"

using namespace life;

namespace {

/// Half of the roll of five has to be present when the assembly votes.
Life of_those_present() {
  Life life;
  life.assembly.dossiers.clear();
  auto& one = life.assembly.charter.classes[2];
  one.discussion_min = {};
  one.sponsors = 0;
  one.quorum = Quorum::parse("3/5");
  one.quorum_of_present = true;
  life.propose("governance");
  life.meeting(20 * day);
  return life;
}

void attend(Life& life, Instant noted, const std::string& member, const std::string& direction, Instant at) {
  Act act;
  act.kind = "attend";
  act.by = "m5";
  act.time = start + noted;
  act.fields = {{"member", member}, {"direction", direction}, {"at", utc(start + at)}};
  life.assembly.meetings.back().acts.push_back(act);
}

std::uint64_t present_in_minutes(const Life& life, Instant now) {
  return govern::minutes(life.assembly.meetings.front(), life.assembly, start + now)
      .items[0]
      .presence.present;
}

constexpr auto begins = 20 * day, opens = begins + hour, closes = opens + hour;

}  // namespace

TEST_CASE("attendance that is noted after the proclamation does not change the quorum of a poll") {
  auto life = of_those_present();
  life.count(life.poll(opens, "governance", hour), 3, 0);
  SECTION("members who are said to have left") {
    for (const auto* id : {"m1", "m2", "m3"}) attend(life, begins, id, "in", begins);
    REQUIRE(life.state(closes) == "pending");
    SECTION("after it is proclaimed") {
      life.act(closes + hour, "m1", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "adopted"}});
      attend(life, 22 * day, "m3", "out", begins + 60);
      CHECK(life.state(25 * day) == "in-force");
      CHECK(present_in_minutes(life, 25 * day) == 3);
    }
    SECTION("before anything is proclaimed") {
      attend(life, 22 * day, "m3", "out", begins + 60);
      CHECK(life.state(22 * day - 1) == "in-force");
      CHECK(life.state(25 * day) == "no-quorum");
      CHECK(present_in_minutes(life, 25 * day) == 2);
    }
    SECTION("more than a week after the meeting") {
      attend(life, begins + 7 * day + 1, "m3", "out", begins + 60);
      CHECK(life.state(40 * day) == "in-force");
    }
    SECTION("after something was proclaimed that was not the outcome") {
      life.act(closes, "m5", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "rejected"}});
      attend(life, 22 * day, "m3", "out", begins + 60);
      CHECK(life.state(25 * day) == "no-quorum");
    }
    SECTION("when the next meeting has begun") {
      life.meeting(30 * day);
      CHECK(life.state(31 * day) == "in-force");
    }
  }
  SECTION("members who are said to have been there") {
    attend(life, begins, "m1", "in", begins);
    life.act(closes + hour, "m1", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "no-quorum"}});
    for (const auto* id : {"m2", "m3"}) attend(life, 22 * day, id, "in", begins);
    CHECK(life.state(25 * day) == "no-quorum");
    CHECK(present_in_minutes(life, 25 * day) == 1);
    SECTION("nor does it undo the second call") {
      auto& one = life.assembly.charter.classes[2];
      one.second_call = Quorum::parse("1/5");
      life.meeting(40 * day);
      CHECK(govern::would_be_second_call(start + 40 * day, life.last(), one, life.assembly));
    }
  }
}

TEST_CASE("tellers and the notes of attendance should tell the same") {
  auto life = of_those_present();
  life.hands(3, 0);  // 5 present
  REQUIRE(findings(life.at(closes)).empty());
  for (const auto* id : {"m1", "m2", "m3"}) attend(life, begins, id, "in", begins);
  CHECK(findings(life.at(closes)) == Slugs{"count-and-notes-differ"});
  const auto written = govern::minutes(life.assembly.meetings.front(), life.assembly, start + 21 * day);
  CHECK(written.items[0].hands->findings.back().slug == std::string_view("count-and-notes-differ"));
  SECTION("what is noted later says nothing more") {
    life.act(closes, "m1", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "adopted"}});
    for (const auto* id : {"m4", "m5"}) attend(life, closes + hour, id, "in", begins);
    CHECK(findings(life.at(22 * day)) == Slugs{"count-and-notes-differ"});
  }
  SECTION("what is noted before it is proclaimed agrees") {
    for (const auto* id : {"m4", "m5"}) attend(life, closes, id, "in", begins);
    CHECK(findings(life.at(22 * day)).empty());
  }
}
