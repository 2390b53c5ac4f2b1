// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposals that a meeting decides: what has to be before hands count, second calls, remote ballots.
#include <algorithm>

#include "govern/assembly_life.hpp"
#include "govern/attendance.hpp"
#include "govern/second_call.hpp"

using namespace life;

namespace {

/// A proposal that the assembly decides, without a time for discussion.
Life for_meeting(std::string kind = "text") {
  Life life;
  life.assembly.dossiers.clear();
  auto& one = life.assembly.charter.classes[2];
  one.discussion_min = {};
  one.sponsors = 0;
  life.propose("governance").proposal.kind = std::move(kind);
  return life;
}

void attend(Life& life, const std::vector<std::string>& members, Instant at, const std::string& way = "in") {
  for (const auto& member : members) life.attend(member, way, at - start);
}

}  // namespace

TEST_CASE("a meeting excludes nobody who was not told and had no time to reply") {
  auto life = for_meeting("exclusion");
  life.last().proposal.member = "m5";
  life.assembly.charter.exclusion_notice = Duration::days(7);
  CHECK(needs(life.at(day)) == Slugs{"need-agenda", "need-notice-of-exclusion"});
  life.meeting(20 * day);
  CHECK(std::ranges::count(needs(life.at(6 * day)), "need-notice-of-exclusion") == 1);
  SECTION("never told") {
    life.hands(4, 0);
    CHECK(life.state(21 * day) == "frozen");
    CHECK(needs(life.at(21 * day)) == Slugs{"need-notice-of-exclusion"});
    CHECK(findings(life.at(21 * day)) == Slugs{"count-before-reply"});
  }
  SECTION("told too late") {
    life.act(14 * day, "m2", "notify", {{"member", "m5"}});
    life.hands(4, 0);
    CHECK(findings(life.at(21 * day)) == Slugs{"count-before-reply"});
    CHECK(needs(life.at(22 * day)) == Slugs{"need-hands-signed", "need-agenda"});
  }
  SECTION("told in time") {
    life.act(13 * day, "m2", "notify", {{"member", "m5"}});
    life.hands(4, 0);
    CHECK(life.state(21 * day) == "in-force");
    CHECK(findings(life.at(21 * day)).empty());
  }
  SECTION("by a poll neither") {
    life.count(life.poll(20 * day + hour, "governance", hour), 4, 0);
    CHECK(findings(life.at(23 * day)) == Slugs{"poll-before-reply"});
  }
}

TEST_CASE("a second call follows a meeting that missed its quorum, and no other") {
  auto life = for_meeting();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("3/5");
  one.quorum_of_present = true;
  one.second_call = Quorum::parse("1/5");
  life.meeting(20 * day);
  const auto again = [&] {
    life.meeting(40 * day);
    attend(life, {"m1", "m2"}, start + 40 * day);
    for (const auto* teller : {"m1", "m2"}) {
      const auto at = utc(start + 40 * day + hour);
      life.act(
          40 * day + hour, teller, "count",
          {{"meeting", life.assembly.meetings.back().id}, {"at", at}, {"present", "2"}, {"votes", "yes 2"}});
    }
    return life.at(41 * day);
  };
  SECTION("the item was not reached while enough were there") {
    attend(life, {"m1", "m2", "m3"}, start + 20 * day);
    CHECK(life.state(30 * day) == "frozen");
    CHECK(again().state == State::no_quorum);
    CHECK(needs(life.at(41 * day)) == Slugs{"need-second-call"});
  }
  SECTION("too few came") {
    attend(life, {"m1", "m2"}, start + 20 * day);
    attend(life, {"m2"}, start + 20 * day + hour, "out");
    attend(life, {"m3"}, start + 20 * day + hour);  // three came, and never more than two were there
    CHECK(life.state(30 * day) == "no-quorum");
    CHECK(again().state == State::in_force);
    CHECK(life.at(41 * day).second_call);
    const auto item = govern::presence_of(0, life.assembly.meetings.back(), life.assembly);
    CHECK(item.is_second_call);
    CHECK(item.present == 2);
    CHECK_FALSE(govern::presence_of(0, life.assembly.meetings.front(), life.assembly).is_second_call);
  }
  SECTION("hands were counted when too few were left") {
    attend(life, {"m1", "m2", "m3", "m4"}, start + 20 * day);
    for (const auto* teller : {"m2", "m3"}) {
      life.act(20 * day + hour, teller, "count",
               {{"meeting", life.assembly.meetings.back().id},
                {"at", utc(start + 20 * day + hour)},
                {"present", "2"},
                {"votes", "yes 2"}});
    }
    CHECK(life.state(30 * day) == "no-quorum");
    CHECK(again().state == State::in_force);
  }
  SECTION("nobody wrote down who was there") { CHECK(again().state == State::no_quorum); }
}

TEST_CASE("after the meeting only what its tellers saw may be signed, for a week") {
  auto life = for_meeting();
  const auto needed = [&](Instant after) { return needs(life.at(after)); };
  life.meeting(20 * day);
  SECTION("hands") {
    CHECK(needed(21 * day - 1) == Slugs{"need-hands"});
    CHECK(needed(21 * day) == Slugs{"need-hands-signed", "need-agenda"});
    CHECK(life.at(21 * day).until == start + 27 * day);
    CHECK(needed(27 * day + 1) == Slugs{"need-agenda"});
    life.meeting(40 * day);
    CHECK(needed(25 * day) == Slugs{"need-hands-signed", "need-meeting"});
  }
  SECTION("a vote that takes no hands") {
    life.assembly.charter.classes[2].rule = *parse_rule("majority-judgment");
    life.last().proposal.kind = "choice";
    life.last().proposal.options = {"A", "B"};
    CHECK(needed(21 * day - 1) == Slugs{"need-opening"});
    CHECK(needed(21 * day) == Slugs{"need-agenda"});
    CHECK(life.state(21 * day) == "frozen");
  }
}

TEST_CASE("tellers are in the room") {
  auto life = for_meeting();
  life.meeting(20 * day);
  attend(life, {"m1", "m2"}, start + 20 * day);
  const auto counted = [&](const std::string& teller) {
    life.act(20 * day + hour, teller, "count",
             {{"meeting", life.assembly.meetings.back().id},
              {"at", utc(start + 20 * day + hour)},
              {"present", "2"},
              {"votes", "yes 2"}});
  };
  counted("m3");
  CHECK(findings(life.at(21 * day)) == Slugs{"count-from-outside"});
  counted("m4");
  CHECK(life.state(21 * day) == "deciding");
  SECTION("two who are count") {
    counted("m1");
    CHECK(life.state(21 * day) == "deciding");
    counted("m2");
    CHECK(life.state(21 * day) == "in-force");
  }
  SECTION("they were, and it was written down later") {
    attend(life, {"m3", "m4"}, start + 20 * day);
    CHECK(life.state(21 * day) == "in-force");
    CHECK(findings(life.at(21 * day)) == Slugs{"count-and-notes-differ"});
  }
  SECTION("that they had left was written down after the proclamation") {
    attend(life, {"m3", "m4"}, start + 20 * day);
    life.act(20 * day + 2 * hour, "m1", "proclaim", {{"outcome", "adopted"}});
    for (const auto* teller : {"m3", "m4"})
      life.attend(teller, "out", 20 * day + hour / 2, 20 * day + 3 * hour);
    CHECK(life.state(21 * day) == "in-force");
    CHECK(findings(life.at(21 * day)) == Slugs{"count-and-notes-differ"});
  }
}

TEST_CASE("an amendment of the last minute does not take the vote out of the room") {
  auto life = for_meeting();
  life.meeting(20 * day);
  life.act(20 * day - 60, "m4", "amend", {{"amendment", "A-1-m4"}, {"patch", "p"}});
  CHECK(life.state(20 * day) == "discussion");
  SECTION("what is undecided when hands are counted falls") {
    life.act(20 * day + 60, "m5", "stance", {{"stance", "question"}});
    CHECK(life.state(20 * day + 120) == "suspended");
    life.hands(4, 1);
    CHECK(life.state(20 * day + hour) == "pending");
    life.act(20 * day + hour + 60, "m1", "decline", {{"amendment", "A-1-m4"}, {"because", "no"}});
    CHECK(life.state(21 * day) == "in-force");
    CHECK(life.at(21 * day).since == start + 21 * day);
  }
  SECTION("an author who accepts later changes nothing") {
    life.hands(4, 1);
    life.act(20 * day + hour + 60, "m1", "accept", {{"amendment", "A-1-m4"}, {"from", "text-1"}}, "text-2");
    life.last().proposal.hash = "text-2";
    CHECK(life.at(21 * day).text == "text-1");
    CHECK(life.at(21 * day).decision->adopted);
  }
  SECTION("the author may accept in the room") {
    life.act(20 * day + 60, "m1", "accept", {{"amendment", "A-1-m4"}, {"from", "text-1"}}, "text-2");
    life.last().proposal.hash = "text-2";
    CHECK(life.at(20 * day + 60).text == "text-2");
    CHECK(life.state(20 * day + 60) == "deciding");
    life.hands(4, 1);  // signed for the old text
    CHECK(findings(life.at(21 * day)) == Slugs{"count-of-other-text"});
  }
}

TEST_CASE("hands that are raised before the time for discussion is over do not count") {
  auto life = for_meeting();
  life.assembly.charter.classes[2].discussion_min = Duration::days(21);
  life.meeting(20 * day);
  life.hands(4, 1);
  CHECK(life.state(20 * day + hour) == "discussion");
  CHECK(life.state(22 * day) == "deciding");
  CHECK(findings(life.at(22 * day)) == Slugs{"count-before-frozen"});
}

TEST_CASE("until a meeting begins its text can be amended, and that is the deadline that is told") {
  auto life = for_meeting();
  life.meeting(16 * day);
  const auto standing = life.at(5 * day);
  CHECK(standing.until == start + 16 * day);
  for (const auto& need : standing.needs) CHECK(need.by == start + 16 * day);
  life.act(6 * day, "m4", "amend", {{"amendment", "A-1-m4"}, {"patch", "p"}});
  CHECK(needs(life.at(6 * day)) == Slugs{"need-amendment-decided", "need-meeting", "need-discussion"});
}

TEST_CASE("a notice that is not signed yet is not late") {
  auto life = for_meeting();
  life.meeting(20 * day, 14 * day);
  CHECK(findings(life.at(5 * day)).empty());
  CHECK(findings(life.at(5 * day + 1)) == Slugs{"meeting-called-late"});
}

TEST_CASE("with few remote ballots hands are counted again, and are a vote of their own") {
  auto life = for_meeting();
  life.meeting(20 * day);
  life.hands(3, 0);
  auto& poll = life.poll(20 * day, "governance", 2 * hour);
  poll.min_ballots = 3;
  poll.voted = {"m4", "m5"};
  poll.closed = poll.closes;
  const auto standing = life.at(20 * day + 3 * hour);
  CHECK(standing.state == State::no_quorum);
  CHECK(why(standing) == Slugs{"life-too-few-for-hands"});
  poll.voted.clear();
  CHECK(life.state(20 * day + 2 * hour - 1) == "deciding");
  CHECK(life.state(20 * day + 3 * hour) == "pending");  // nobody voted from elsewhere: nothing to protect
  poll.voted = {"m4", "m5"};
  CHECK(needs(standing) == Slugs{"need-hands-again"});
  CHECK(needs(life.at(22 * day)) == Slugs{"need-vote-again"});
  auto& one = life.assembly.charter.classes[2];
  one.quorum =
      Quorum::parse("5");  // the two ballots alone missed it, the vote that they were part of did not
  one.second_call = Quorum::parse("1");
  for (const auto* teller : {"m2", "m3"}) {
    const auto at = utc(start + 20 * day + 3 * hour);
    life.act(20 * day + 3 * hour, teller, "count",
             {{"meeting", life.assembly.meetings.back().id},
              {"at", at},
              {"present", "5"},
              {"votes", "yes 3"},
              {"votes", "no 2"}});
  }
  CHECK(life.state(22 * day) == "rejected");
  CHECK(life.at(21 * day).decision->result->ballots.counted == Fraction(5));
  CHECK(why(life.at(21 * day)).front() == "life-remote-left-out");
  CHECK_FALSE(life.at(21 * day).second_call);
}

TEST_CASE("a proclamation long after the vote does not move its entry into force") {
  auto life = for_meeting();
  life.meeting(20 * day);
  life.hands(4, 1);
  SECTION("in the meeting it makes it so at once") {
    CHECK(life.state(20 * day + 3 * hour - 1) == "pending");
    CHECK(needs(life.at(20 * day + 2 * hour)).front() == "need-proclamation");
    life.act(20 * day + 3 * hour, "m1", "proclaim", {{"outcome", "adopted"}});
    CHECK(life.state(20 * day + 3 * hour) == "in-force");
  }
  SECTION("within the time to contest it does") {
    life.assembly.charter.classes[2].contest = Duration::days(8);
    life.act(27 * day, "m1", "proclaim", {{"outcome", "adopted"}});
    CHECK(life.at(60 * day).since == start + 35 * day);
  }
  SECTION("once it is in force, it stays so, and is proclaimed nevertheless") {
    life.assembly.charter.classes[2].contest = Duration::days(2);
    CHECK(life.state(26 * day) == "in-force");
    life.act(27 * day, "m1", "proclaim", {{"outcome", "adopted"}});
    CHECK(life.state(27 * day) == "in-force");
    CHECK(life.at(60 * day).since == start + 23 * day);
    CHECK(life.at(60 * day).decision->was_proclaimed);
  }
  SECTION("later not") {
    life.act(28 * day, "m1", "proclaim", {{"outcome", "adopted"}});
    const auto standing = life.at(60 * day);
    CHECK(standing.since == start + 21 * day);
    CHECK_FALSE(standing.decision->was_proclaimed);
    CHECK(findings(standing) == Slugs{"proclaimed-late"});
  }
}

TEST_CASE("a draft is no item of an agenda") {
  auto life = for_meeting();
  life.meeting(20 * day).items = {{"Report", "", ""}};
  Dossier draft;
  draft.is_draft = true;
  life.assembly.dossiers.push_back(draft);
  CHECK(life.assembly.find("") == nullptr);
  CHECK_FALSE(govern::may_decide(life.assembly.meetings[0], "", life.assembly.charter.classes[2],
                                 life.assembly.charter));
}

TEST_CASE("hands do not count in a class whose votes are secret by its own key") {
  auto life = for_meeting();
  auto& one = life.assembly.charter.classes[2];
  life.assembly.charter.secret = true;
  life.meeting(20 * day);
  life.hands(5, 0);
  CHECK(life.at(21 * day).decision);
  one.secret = true;
  CHECK_FALSE(life.at(21 * day).decision);
  CHECK(findings(life.at(21 * day)) == Slugs{"hands-in-secret-class"});
  CHECK(needs(life.at(21 * day - 1)) == Slugs{"need-opening"});
}

TEST_CASE("a meeting of another body was not changed after its notice: it ranks too low") {
  auto life = for_meeting();
  life.assembly.charter.precedence = {"assembly", "council", "online"};
  auto& meeting = life.meeting(20 * day);
  meeting.body = "council";
  meeting.acts.front().fields = {{"starts", utc(meeting.starts)}, {"body", "council"}, {"item", "P-0001"}};
  CHECK(life.state(10 * day) == "referred");
  CHECK(findings(life.at(10 * day)) == Slugs{"item-of-other-body"});
  CHECK(findings(life.at(21 * day)).empty());
  meeting.body = "assembly";
  meeting.hash = "edited";
  CHECK(findings(life.at(10 * day)) == Slugs{"agenda-changed"});
}

TEST_CASE("no hands decide an election for which nobody is proposed") {
  auto life = for_meeting("election");
  life.meeting(20 * day);
  life.hands(5, 0);
  CHECK(life.state(20 * day + 2 * hour) == "deciding");
  CHECK(findings(life.at(20 * day + 2 * hour)) == Slugs{"count-without-nominee"});
  CHECK(needs(life.at(20 * day + 2 * hour)) == Slugs{"need-call"});
}

TEST_CASE("of a poll that began before the meeting most of those present are counted until its end") {
  auto life = for_meeting();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("3/5");
  one.quorum_of_present = true;
  life.meeting(20 * day);
  Life::count(life.poll(10 * day, "governance", 10 * day + 2 * hour), 4, 1);
  for (const auto* id : {"m1", "m2"}) life.attend(id, "in", 20 * day);
  CHECK(life.state(20 * day + 3 * hour) == "no-quorum");
  life.attend("m3", "in", 20 * day + hour);
  CHECK(life.state(20 * day + 3 * hour) == "pending");
  life.attend("m2", "out", 20 * day + hour + 60);
  CHECK(life.state(20 * day + 3 * hour) == "pending");
}

TEST_CASE("a poll that is open at two meetings belongs to the one at which it ends") {
  auto life = for_meeting();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("3/5");
  one.quorum_of_present = true;
  const auto come = [&](std::initializer_list<const char*> ids, Instant at) {
    for (const auto* id : ids) life.attend(id, "in", at);
  };
  life.meeting(20 * day);
  Life::count(life.poll(10 * day, "governance", 17 * day + hour), 4, 1);
  SECTION("many come to the first") {
    come({"m1", "m2", "m3", "m4"}, 20 * day);
    life.meeting(27 * day);
    come({"m1"}, 27 * day);
    CHECK(life.state(27 * day + 2 * hour) == "no-quorum");
  }
  SECTION("many come to the second") {
    come({"m1"}, 20 * day);
    life.meeting(27 * day);
    come({"m1", "m2", "m3"}, 27 * day);
    CHECK(life.state(27 * day + 2 * hour) == "pending");
  }
}

TEST_CASE("whoever was in the room when hands were counted is not sent to vote") {
  auto life = for_meeting();
  life.meeting(20 * day);
  auto& poll = life.poll(10 * day, "governance", 11 * day - hour);
  poll.voted = {"m5"};
  for (const auto* id : {"m1", "m2", "m3"}) life.attend(id, "in", 20 * day);
  life.hands(3, 0);
  const auto told = life.at(20 * day + 2 * hour);
  CHECK(why(told) == Slugs{"life-deciding", "life-hands-beside"});
  REQUIRE(needs(told) == Slugs{"need-votes"});
  CHECK(told.needs[0].from == std::vector<std::string>{"m4"});
}

TEST_CASE("where members have weights, a base and a quorum of the roll are counted in votes") {
  auto life = for_meeting();
  auto& one = life.assembly.charter.classes[2];
  one.rule = Majority{*Threshold::parse("> 1/2"), Base::roll};
  life.meeting(20 * day);
  auto& poll = life.poll(20 * day, "governance", hour);
  Life::count(poll, 3, 1);
  CHECK(life.state(22 * day) == "in-force");
  poll.result->settings.roll = 9;
  CHECK(life.state(21 * day) == "rejected");
}

TEST_CASE("tellers who count on another roll are told") {
  auto life = for_meeting();
  life.meeting(20 * day);
  life.hands(3, 0);
  const auto seal = [&](const char* roll) {
    for (auto& act : life.last().acts) {
      if (act.kind != "count") continue;
      std::erase_if(act.fields, [](const auto& field) { return field.first == "roll"; });
      act.fields.emplace_back("roll", roll);
    }
    return findings(life.at(20 * day + 2 * hour));
  };
  CHECK(seal("5").empty());
  CHECK(seal("4") == Slugs{"count-of-other-roll"});
  CHECK(seal("6") == Slugs{"count-of-other-roll"});
  life.assembly.people[4].since = "2020-10-21";  // the day of the meeting
  CHECK(seal("4").empty());
  life.assembly.people[4].since = "2020-01-01";
  life.assembly.charter.dues = true;
  for (auto& person : life.assembly.people) person.dues.paid = {{"", "2021-01-01"}};
  CHECK(seal("4").empty());
}

TEST_CASE("hands that a later ballot makes doubtful are not left out, and the ballots do not decide alone") {
  auto life = for_meeting();
  life.meeting(20 * day);
  for (const auto* id : {"m1", "m2", "m3"}) life.attend(id, "in", 20 * day);
  auto& poll = life.poll(10 * day, "governance", 10 * day + 3 * hour);
  life.hands(0, 3);
  for (auto& act : life.last().acts) {
    for (auto& [name, value] : act.fields) value = name == "present" ? "3" : value;
  }
  Life::count(poll, 2, 0);
  poll.voted = {"m3", "m4"};  // m3 has raised a hand too
  CHECK(needs(life.at(20 * day + 4 * hour)) == Slugs{"need-hands"});
  const auto later = life.at(22 * day);
  CHECK(later.state == State::deciding);
  CHECK_FALSE(later.decision);
  CHECK(needs(later) == Slugs{"need-void-of-hands"});
}

TEST_CASE("nobody takes an item out of the room by a vote that outlasts its meeting") {
  Life life;
  life.propose("weighty");
  life.support();
  life.meeting(20 * day);
  SECTION("for a week") {
    auto& poll = life.poll(20 * day, "weighty", 7 * day);
    poll.body = "assembly";
    life.count(poll, 4, 1);
    CHECK(life.at(28 * day).decision->body == "online");
    life.hands(5, 0);
    CHECK(findings(life.at(28 * day)) == Slugs{"poll-outlasts-meeting"});
    CHECK(life.at(28 * day).decision->body == "assembly");
    life.assembly.meetings.back().acts.front().time = start + 20 * day + 1;  // called when it was open
    CHECK(life.at(28 * day).decision->body == "online");
  }
  SECTION("in the room, where the days of the class are not asked for") {
    auto& poll = life.poll(20 * day, "weighty", hour);
    poll.body = "assembly";
    life.count(poll, 4, 1);
    CHECK(life.at(20 * day + 2 * hour).decision->body == "assembly");
    CHECK(findings(life.at(20 * day + 2 * hour)).empty());
  }
  SECTION("nor elsewhere") {
    life.count(life.poll(25 * day, "weighty", hour), 4, 1);
    CHECK(findings(life.at(26 * day)) == Slugs{"poll-too-short"});
  }
}

TEST_CASE("while the second meeting goes on its hands are asked for, and not a third one") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("3/5");
  one.second_call = Quorum::parse("1/5");
  life.meeting(20 * day);
  life.hands(1, 0);
  REQUIRE(life.state(21 * day) == "no-quorum");
  CHECK(needs(life.at(21 * day)) == Slugs{"need-second-call"});
  life.meeting(40 * day);
  CHECK(needs(life.at(39 * day)) == Slugs{"need-meeting"});
  CHECK(needs(life.at(40 * day + hour)) == Slugs{"need-hands"});
}

TEST_CASE("one ballot of a meeting decides nothing, as one teller does not") {
  auto life = of_assembly();
  life.meeting(20 * day);
  auto& poll = life.poll(20 * day, "governance", 2 * hour);
  poll.body = "assembly";
  life.count(poll, 1, 0);
  CHECK(life.state(22 * day) == "no-quorum");
  CHECK(why(life.at(22 * day)) == Slugs{"life-too-few-in-room"});
  CHECK(life.at(22 * day).may_vote_again);
  life.count(poll, 2, 0);
  CHECK(life.state(22 * day) == "in-force");
}

TEST_CASE("an agenda that names another title than the proposal has is told") {
  auto life = of_assembly();
  life.meeting(20 * day).items[0].title = "Title 1";
  CHECK(findings(life.at(10 * day)).empty());
  life.last().proposal.title = "We sell the house";
  CHECK(findings(life.at(10 * day)) == Slugs{"item-of-other-title"});
}

TEST_CASE("hands that are even are told apart by the lot where the class says so") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.rule = Plurality{};
  one.tie = DecisionClass::Tie::lot;
  auto& proposal = life.last().proposal;
  proposal.kind = "choice";
  proposal.options = {"Red", "Blue"};
  life.meeting(20 * day);
  for (const auto* teller : {"m2", "m3"}) {
    life.act(20 * day + hour, teller, "count",
             {{"meeting", life.assembly.meetings[0].id},
              {"at", utc(start + 20 * day + hour)},
              {"present", "4"},
              {"votes", "Red 2"},
              {"votes", "Blue 2"}});
  }
  const auto after = life.at(22 * day);
  CHECK(state_name(after.state) == "in-force");
  CHECK(after.decision->chosen.size() == 1);
}
