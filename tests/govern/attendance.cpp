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
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("3/5");
  one.quorum_of_present = true;
  life.meeting(20 * day);
  return life;
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
    for (const auto* id : {"m1", "m2", "m3"}) life.attend(id, "in", begins, begins);
    REQUIRE(life.state(closes) == "pending");
    SECTION("after it is proclaimed") {
      life.act(closes + hour, "m1", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "adopted"}});
      life.attend("m3", "out", begins + 60, 22 * day);
      CHECK(life.state(25 * day) == "in-force");
      CHECK(present_in_minutes(life, 25 * day) == 3);
    }
    SECTION("before anything is proclaimed") {
      life.attend("m3", "out", begins + 60, 22 * day);
      CHECK(life.state(22 * day - 1) == "in-force");
      CHECK(life.state(25 * day) == "no-quorum");
      CHECK(present_in_minutes(life, 25 * day) == 2);
    }
    SECTION("more than a week after the meeting") {
      life.attend("m3", "out", begins + 60, begins + 7 * day + 1);
      CHECK(life.state(40 * day) == "in-force");
    }
    SECTION("after something was proclaimed that was not the outcome") {
      life.act(closes, "m5", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "rejected"}});
      life.attend("m3", "out", begins + 60, 22 * day);
      CHECK(life.state(25 * day) == "no-quorum");
    }
    SECTION("when the next meeting has begun") {
      life.meeting(30 * day);
      CHECK(life.state(31 * day) == "in-force");
    }
  }
  SECTION("members who are said to have been there") {
    life.attend("m1", "in", begins, begins);
    life.act(closes + hour, "m1", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "no-quorum"}});
    for (const auto* id : {"m2", "m3"}) life.attend(id, "in", begins, 22 * day);
    CHECK(life.state(25 * day) == "no-quorum");
    CHECK(present_in_minutes(life, 25 * day) == 1);
    SECTION("nor does it undo the second call") {
      auto& one = life.assembly.charter.classes[2];
      one.second_call = Quorum::parse("1/5");
      life.meeting(40 * day);
      CHECK(govern::would_be_second_call(start + 40 * day, life.last(), one, life.assembly,
                                         life.assembly.charter));
    }
  }
}

TEST_CASE("tellers and the notes of attendance should tell the same") {
  auto life = of_those_present();
  life.hands(3, 0);  // 5 present
  REQUIRE(findings(life.at(closes)).empty());
  for (const auto* id : {"m1", "m2", "m3"}) life.attend(id, "in", begins, begins);
  CHECK(findings(life.at(closes)) == Slugs{"count-and-notes-differ"});
  const auto written = govern::minutes(life.assembly.meetings.front(), life.assembly, start + 21 * day);
  CHECK(written.items[0].hands->findings.back().slug == std::string_view("count-and-notes-differ"));
  SECTION("what is noted later says nothing more") {
    life.act(closes, "m1", "proclaim", {{"meeting", "2020-10-21"}, {"outcome", "adopted"}});
    for (const auto* id : {"m4", "m5"}) life.attend(id, "in", begins, closes + hour);
    CHECK(findings(life.at(22 * day)) == Slugs{"count-and-notes-differ"});
  }
  SECTION("what is noted before it is proclaimed agrees") {
    for (const auto* id : {"m4", "m5"}) life.attend(id, "in", begins, closes);
    CHECK(findings(life.at(22 * day)).empty());
  }
}

TEST_CASE("a meeting that could not decide is no first call") {
  auto life = of_those_present();
  auto& one = life.assembly.charter.classes[2];
  one.second_call = Quorum::parse("1/5");
  life.attend("m1", "in", begins, begins);
  life.meeting(40 * day);
  life.attend("m1", "in", 40 * day, 40 * day);
  CHECK(life.at(40 * day + hour).second_call);
  SECTION("the discussion went on") {
    one.discussion_min = Duration::days(30);
    CHECK_FALSE(life.at(40 * day + hour).second_call);
    CHECK(life.state(40 * day + hour) == "deciding");  // others may still come
    CHECK(why(life.at(40 * day + hour)).back() == "life-too-few-yet");
    CHECK(life.state(41 * day) == "no-quorum");
    one.discussion_min = Duration::days(20);
    CHECK(life.at(40 * day + hour).second_call);
  }
  SECTION("whoever is to be excluded might still reply") {
    life.last().proposal.kind = "exclusion";
    life.last().proposal.member = "m5";
    life.assembly.charter.exclusion_notice = Duration::days(7);
    life.act(15 * day, "m2", "notify", {{"member", "m5"}});
    CHECK_FALSE(life.at(40 * day + hour).second_call);
    life.last().acts.back().time = start + 12 * day;
    CHECK(life.at(40 * day + hour).second_call);
  }
  SECTION("hands that were raised too early") {
    life.assembly.meetings.pop_back();
    one.discussion_min = Duration::days(30);
    for (const auto* teller : {"m2", "m3"}) {
      life.act(opens, teller, "count",
               {{"meeting", "2020-10-21"}, {"at", utc(start + opens)}, {"present", "1"}, {"votes", "yes 1"}});
    }
    CHECK_FALSE(govern::would_be_second_call(start + 40 * day, life.last(), one, life.assembly,
                                             life.assembly.charter));
    one.discussion_min = {};
    CHECK(govern::would_be_second_call(start + 40 * day, life.last(), one, life.assembly,
                                       life.assembly.charter));
  }
}

TEST_CASE("what a meeting did not come to is adjourned a week later") {
  auto life = of_those_present();
  CHECK(life.state(begins + 7 * day) == "deciding");
  auto later = life.at(begins + 7 * day + 1);
  CHECK(later.state == State::frozen);
  CHECK(why(later) == Slugs{"life-frozen", "life-adjourned"});
  CHECK(needs(later) == Slugs{"need-agenda"});
  SECTION("and one teller alone does not hold up the next meeting") {
    life.act(opens, "m2", "count",
             {{"meeting", "2020-10-21"}, {"at", utc(start + opens)}, {"present", "4"}, {"votes", "yes 4"}});
    const auto waits = life.at(closes);
    CHECK(waits.state == State::deciding);
    CHECK(why(waits) == Slugs{"life-one-teller"});
    CHECK(needs(waits) == Slugs{"need-teller"});
    later = life.at(begins + 7 * day + 1);
    CHECK(needs(later) == Slugs{"need-agenda"});
    CHECK(findings(later) == Slugs{"count-unfinished"});
    life.meeting(40 * day);
    life.hands(3, 0);
    CHECK(life.state(41 * day) == "in-force");
  }
  SECTION("and waits for the next one, if that is called") {
    life.meeting(40 * day);
    CHECK(needs(life.at(30 * day)) == Slugs{"need-meeting"});
  }
}
