// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one member alone signs, or adds to the files, moves nothing that the others decided.
#include <algorithm>

#include "govern/assembly_life.hpp"
#include "govern/charter/held.hpp"
#include "govern/charter/lawful.hpp"

using namespace life;

namespace {

void sign_under(Life& life, const std::string& charter) {
  for (auto& act : life.last().acts) {
    if (act.kind == "count") act.fields.emplace_back("charter", charter);
  }
}

/// P-0001 changed the charter and P-0002 was decided, by hands, under the one before; another file is kept
/// beside them that nobody decided.
Life with_undecided_charter() {
  auto life = of_assembly();
  auto& charter = life.assembly.charter;
  charter.version = 1;
  charter.governance = "governance";
  life.assembly.sealed.emplace("charter", charter);
  life.last().proposal.kind = "charter";
  for (const auto after : {20 * day, 21 * day}) {
    if (after != 20 * day) life.propose("governance");
    life.meeting(after);
    life.hands(5, 0);
    sign_under(life, "charter");
  }
  charter.hash = "after";
  charter.version = 2;
  charter.decision = "P-0001";
  life.assembly.sealed.emplace("after", charter);
  auto other = life.assembly.sealed.find("charter")->second;
  other.hash = "other";
  other.assembly_notice = Duration::days(100);
  life.assembly.sealed.emplace("other", other);
  return life;
}

PollFacts poll_of(const Dossier& dossier, Instant opens, const std::string& charter) {
  PollFacts poll;
  poll.folder = dossier.folder + "/poll";
  poll.text = "text-1";
  poll.charter = charter;
  poll.class_name = "governance";
  poll.body = "assembly";
  poll.opened = poll.opens = start + opens;
  poll.closes = poll.opens + day;
  poll.roll = {"m5"};
  poll.voters = 1;
  return poll;
}

Life board() {
  auto life = of_assembly();
  life.assembly.charter.precedence = {"assembly", "board", "online"};
  auto& one = life.assembly.charter.classes[2];
  one.body = "board";
  one.rule = Majority{};
  one.tie = DecisionClass::Tie::assembly;
  return life;
}

}  // namespace

TEST_CASE("a file beside the charters that nobody decided holds at no time") {
  auto life = with_undecided_charter();
  auto& all = life.assembly;
  const auto held = [&] {
    govern::date_charters(all, start + 60 * day);
    std::vector<std::string> hashes;
    for (const auto& one : all.held) hashes.push_back(one.charter);
    return hashes;
  };
  const std::vector<std::string> lawful{"charter", "after"};
  REQUIRE(held() == lawful);
  REQUIRE(life.state(60 * day, 2) == "in-force");
  SECTION("whatever poll is added later to the decision") {
    all.dossiers[0].polls.push_back(poll_of(all.dossiers[0], 50 * day, "other"));
  }
  SECTION("whatever one teller signs") {
    auto count = all.dossiers[0].acts.back();
    count.by = "m5";
    count.time = start + day;
    count.fields = {{"meeting", "2020-10-21"}, {"at", utc(start + day)}, {"charter", "other"}};
    all.dossiers[0].acts.push_back(count);
    all.dossiers[1].acts.push_back(count);
  }
  SECTION("whatever the present file says") {
    all.charter.hash = "edited";
    all.charter.decision.clear();
    all.charter.assembly_notice = Duration::days(30);
    CHECK(held().front() == "charter");
    CHECK(life.state(60 * day, 2) == "in-force");
    return;
  }
  CHECK(held() == lawful);
  CHECK(life.state(60 * day, 1) == "in-force");
  CHECK(life.state(60 * day, 2) == "in-force");
  CHECK(life.at(60 * day, 2).charter == "charter");
}

TEST_CASE("a poll that does not count makes no meeting a second call") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum::parse("1/5");
  life.meeting(20 * day);
  for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) life.attend(id, "in", 20 * day);
  life.meeting(40 * day);
  life.hands(2, 0);
  CHECK(life.state(42 * day) == "no-quorum");
  auto poll = poll_of(life.last(), 20 * day + hour, "charter");
  poll.text = "text-0";
  poll.closes = poll.closed.emplace(poll.opens + hour);
  life.last().polls.push_back(poll);
  CHECK(life.state(42 * day) == "no-quorum");
}

TEST_CASE("an act of a day to come does not make an unsigned text a signed one") {
  Life life;
  life.last().proposal.hash = "text-2";
  REQUIRE(findings(life.at(3 * day)) == Slugs{"text-not-signed"});
  life.act(5000 * day, "m5", "revise", {{"from", "text-1"}}, "text-2");
  CHECK(findings(life.at(3 * day)) == Slugs{"text-not-signed"});
}

TEST_CASE("hands beside ballots that are even make one vote with them, and break no tie") {
  auto life = board();
  life.meeting(20 * day).body = "board";
  life.poll(20 * day + hour / 2, "governance", 2 * hour).body = "board";
  life.count(life.last().polls.back(), 1, 1);
  life.hands(3, 0, "m4");
  CHECK(life.state(22 * day) == "in-force");
  CHECK_FALSE(life.at(22 * day).was_tied);
}

TEST_CASE("a tie at a second call is a tie") {
  auto life = board();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum::parse("1/5");
  life.meeting(20 * day).body = "board";
  life.hands(1, 1);
  life.meeting(30 * day).body = "board";
  life.hands(1, 1);
  CHECK(life.state(32 * day) == "tie");
  CHECK(life.at(32 * day).was_tied);
  life.meeting(50 * day).body = "board";
  CHECK(needs(life.at(50 * day + hour)) == Slugs{"need-agenda"});
}

TEST_CASE("a second call is one: what misses its quorum too is called anew") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum::parse("2/5");
  for (const auto after : {20 * day, 40 * day, 60 * day}) {
    life.meeting(after);
    life.hands(after == 60 * day ? 3 : 1, 0);
    CHECK(life.state(after + 2 * day) == "no-quorum");
    CHECK(life.at(after + 2 * day).second_call == (after == 40 * day));
  }
  life.meeting(80 * day);
  life.hands(3, 0);
  CHECK(life.state(82 * day) == "in-force");
}

TEST_CASE("a meeting that missed its quorum missed it, whatever a later charter asks for") {
  auto life = of_assembly();
  auto& charter = life.assembly.charter;
  auto& one = charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.quorum_of_present = true;
  one.second_call = Quorum::parse("1/5");
  life.meeting(20 * day);
  life.attend("m1", "in", 20 * day);
  life.attend("m2", "in", 20 * day);
  REQUIRE(life.state(22 * day) == "no-quorum");
  life.assembly.sealed.emplace("charter", charter);
  life.assembly.held = {{"charter", 0}, {"second", start + 25 * day}};
  charter.hash = "second";
  one.quorum = Quorum::parse("2/5");
  CHECK(life.state(26 * day) == "no-quorum");
}

TEST_CASE("a vote under a charter that came during its meeting is judged by that one") {
  auto life = of_assembly();
  auto& charter = life.assembly.charter;
  auto& one = charter.classes[2];
  one.rule = Majority{};
  one.quorum = Quorum::parse("2/5");
  one.second_call = Quorum::parse("1/5");
  life.assembly.sealed.emplace("charter", charter);
  life.assembly.held = {{"charter", 0}, {"second", start + 20 * day + hour / 2}};
  charter.hash = "second";
  const bool is_raised = GENERATE(false, true);
  if (is_raised) {
    one.quorum = Quorum::parse("4/5");
  } else {
    life.assembly.sealed.find("charter")->second.classes[2].quorum = Quorum::parse("4/5");
    one.tie = DecisionClass::Tie::assembly;
  }
  life.meeting(20 * day);
  life.hands(is_raised ? 2 : 1, is_raised ? 0 : 1);
  sign_under(life, "second");
  CHECK(life.state(22 * day) == (is_raised ? "no-quorum" : "tie"));
  life.meeting(40 * day);
  life.hands(1, 0);
  CHECK(life.state(42 * day) == (is_raised ? "in-force" : "no-quorum"));
  CHECK(life.at(42 * day).second_call == is_raised);
}

TEST_CASE("who pays at the door is not on the roll of a ballot that is open") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.quorum_of_present = true;
  life.meeting(20 * day);
  for (const auto* id : {"m1", "m2", "m3", "m4"}) life.attend(id, "in", 20 * day);
  auto& poll = life.poll(20 * day + hour, "governance", hour);
  poll.roll = {"m1", "m2", "m3", "m5", "m6"};
  life.count(poll, 3, 0);
  CHECK(life.state(22 * day) == "no-quorum");
}

TEST_CASE("without sponsors a proposal lapses on the day that was told, also under a new charter") {
  Life life;
  auto& charter = life.assembly.charter;
  life.assembly.sealed.emplace("charter", charter);
  life.assembly.held = {{"charter", 0}, {"second", start + 5 * day}};
  charter.hash = "second";
  const auto last = charter.classes[0].discussion_max;
  REQUIRE(life.at(6 * day).until == start + last);
  CHECK(life.state(10 * day) == "submitted");
  CHECK(state_name(life.at(60 * day).state) == "lapsed");
  CHECK(life.at(60 * day).since == start + last);
}
