// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which vote decides where there are several: a body that meets decides when it meets, what was settled stays
// settled, and a vote that settled nothing is followed by one that counts alone.
#include <algorithm>

#include "govern/assembly_life.hpp"
#include "govern/attendance.hpp"
#include "govern/hand_counts.hpp"
#include "govern/minutes.hpp"
#include "govern/second_call.hpp"

using namespace life;

namespace {

void attend(Life& life, const std::vector<std::string>& members) {
  for (const auto& member : members) life.attend(member, "in", life.assembly.meetings.back().starts - start);
}

/// What one teller signs of the last meeting, raised an hour after its start.
void teller(Life& life, Instant when, std::string by, int yes, int no, Instant raised = hour) {
  const auto& meeting = life.assembly.meetings.back();
  life.act(when, std::move(by), "count",
           {{"meeting", meeting.id},
            {"at", utc(meeting.starts + raised)},
            {"present", "5"},
            {"votes", "yes " + std::to_string(yes)},
            {"votes", "no " + std::to_string(no)}});
}

}  // namespace

TEST_CASE("nobody decides by a poll in the name of an assembly before it meets") {
  auto life = of_assembly();
  life.meeting(20 * day);
  SECTION("a poll that ends before") {
    life.count(life.poll(5 * day, "governance", hour), 1, 0);
    CHECK(findings(life.at(6 * day)) == Slugs{"poll-without-meeting"});
    CHECK(life.state(6 * day) == "discussion");
  }
  SECTION("as it begins") {
    life.count(life.poll(19 * day, "governance", day), 1, 0);
    CHECK(findings(life.at(21 * day)) == Slugs{"poll-without-meeting"});
  }
  SECTION("one that is open when it begins, or while it goes on") {
    const auto opens = GENERATE(19 * day, 20 * day + hour);
    life.count(life.poll(opens, "governance", opens < 20 * day ? day + 1 : hour), 3, 0);
    CHECK(findings(life.at(22 * day)).empty());
    CHECK(life.state(22 * day) == "in-force");
  }
  SECTION("one after it") {
    life.count(life.poll(21 * day, "governance", hour), 3, 0);
    CHECK(findings(life.at(22 * day)) == Slugs{"poll-without-meeting"});
  }
  SECTION("of a meeting that was not called in time") {
    life.assembly.meetings.clear();
    life.meeting(20 * day, day);
    life.count(life.poll(19 * day, "governance", 2 * day), 3, 0);
    CHECK(life.state(22 * day) == "referred");
  }
}

TEST_CASE("two polls before a meeting make no second call") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum{Quorum::Kind::count, Fraction(0)};
  const auto& meeting = life.meeting(20 * day);
  life.count(life.poll(20 * day, "governance", hour), 1, 0);
  const auto& dossier = life.last();
  CHECK_FALSE(govern::would_be_second_call(meeting.starts + 2 * hour, dossier, one, life.assembly,
                                           life.assembly.charter));
  attend(life, {"m1"});
  life.meeting(40 * day);
  CHECK_FALSE(govern::would_be_second_call(start + 20 * day + 2 * hour, dossier, one, life.assembly,
                                           life.assembly.charter));
  CHECK(govern::would_be_second_call(start + 40 * day, dossier, one, life.assembly, life.assembly.charter));
}

TEST_CASE("what two tellers signed is not undone by one") {
  auto life = of_assembly();
  life.meeting(20 * day);
  life.hands(4, 0);
  REQUIRE(life.state(21 * day) == "in-force");
  SECTION("by another teller") {
    teller(life, 20 * day + 2 * hour, "m4", 0, 4);
    CHECK(life.state(21 * day) == "in-force");
    CHECK(findings(life.at(21 * day)) == Slugs{"tellers-differ"});
  }
  SECTION("by one of the two") {
    teller(life, 20 * day + 2 * hour, "m3", 0, 4);
    CHECK(life.state(21 * day) == "in-force");
    CHECK(findings(life.at(21 * day)) == Slugs{"tellers-differ"});
    teller(life, 20 * day + 3 * hour, "m2", 0, 4);  // both correct it
    CHECK(life.state(21 * day) == "rejected");
  }
  SECTION("by both, each to something else") {
    teller(life, 20 * day + 2 * hour, "m3", 0, 4);
    teller(life, 20 * day + 3 * hour, "m2", 1, 3);
    CHECK(life.state(21 * day) == "deciding");
  }
  SECTION("nor by two, once it is proclaimed") {
    life.act(20 * day + 2 * hour, "m1", "proclaim", {{"outcome", "adopted"}});
    teller(life, 50 * day, "m4", 0, 4);
    teller(life, 50 * day, "m5", 0, 4);
    CHECK(life.state(51 * day) == "in-force");
    CHECK(findings(life.at(51 * day)) == Slugs{"count-too-late", "count-too-late"});
  }
}

TEST_CASE("a proclamation of nothing keeps no teller from counting") {
  auto life = of_assembly();
  life.meeting(20 * day);
  life.act(20 * day, "m5", "proclaim", {{"outcome", "adopted"}});
  life.hands(4, 0);
  CHECK(life.state(21 * day) == "in-force");
}

TEST_CASE("hands are raised while the meeting lasts") {
  auto life = of_assembly();
  life.meeting(20 * day);
  teller(life, 22 * day, "m2", 4, 0, 25 * hour);
  teller(life, 22 * day, "m3", 4, 0, 25 * hour);
  CHECK(findings(life.at(23 * day)) == Slugs{"count-out-of-meeting"});
  CHECK(life.state(23 * day) == "deciding");
}

TEST_CASE("nobody adds hands to ballots whose totals are known, nor holds them up alone") {
  auto life = of_assembly();
  life.meeting(20 * day);
  life.count(life.poll(20 * day, "governance", 2 * hour), 2, 0);
  life.last().polls.back().voted = {"m1", "m5"};
  REQUIRE(life.state(22 * day) == "in-force");
  SECTION("one teller, in time") {
    teller(life, 20 * day + hour, "m2", 0, 4);
    CHECK(life.state(20 * day + 3 * hour) == "deciding");  // a second one may still come
    CHECK(life.state(22 * day) == "in-force");
    CHECK(findings(life.at(22 * day)) == Slugs{"count-of-one-teller"});
  }
  SECTION("two, in time") {
    teller(life, 20 * day + hour, "m2", 0, 4);
    teller(life, 21 * day, "m3", 0, 4);
    CHECK(life.state(22 * day) == "rejected");
  }
  SECTION("two, afterwards") {
    teller(life, 21 * day + 1, "m2", 0, 4);
    teller(life, 21 * day + 1, "m3", 0, 4);
    CHECK(life.state(22 * day) == "in-force");
    CHECK(findings(life.at(22 * day)) == Slugs{"count-too-late", "count-too-late"});
  }
}

TEST_CASE("a tie that goes to an assembly is voted on there, by everybody, and alone") {
  Life life;
  life.assembly.charter.classes[0].tie = DecisionClass::Tie::assembly;
  life.support();
  life.count(life.poll(2 * day), 2, 2);
  CHECK(needs(life.at(4 * day)) == Slugs{"need-agenda"});
  life.meeting(20 * day);
  CHECK(life.state(6 * day) == "tie");
  CHECK(needs(life.at(6 * day)) == Slugs{"need-meeting"});
  CHECK(needs(life.at(20 * day)) == Slugs{"need-hands"});
  attend(life, {"m1", "m2", "m3", "m4", "m5"});
  life.hands(1, 3);
  const auto after = life.at(21 * day);
  CHECK(state_name(after.state) == "rejected");
  CHECK(after.decision->result->ballots.weight == 4);
  CHECK(after.body == "assembly");
  CHECK(findings(after).empty());
}

TEST_CASE("after a tie that goes to an assembly only a meeting decides, by hands or in the room") {
  Life life;
  auto& one = life.assembly.charter.classes[0];
  one.tie = DecisionClass::Tie::assembly;
  one.quorum = Quorum::parse("3/5");
  one.second_call = Quorum::parse("1/5");
  life.support();
  life.count(life.poll(2 * day), 2, 2);
  SECTION("not a poll from afar") {
    life.count(life.poll(6 * day), 3, 1);
    CHECK(life.state(8 * day) == "tie");
    CHECK(life.at(8 * day).was_tied);
    CHECK(findings(life.at(8 * day)) == Slugs{"poll-after-vote"});
  }
  SECTION("nor one after a meeting that missed the quorum") {
    life.meeting(20 * day);
    attend(life, {"m1", "m2", "m3", "m4", "m5"});
    life.hands(1, 0);
    CHECK(life.state(21 * day) == "no-quorum");
    CHECK(life.at(21 * day).was_tied);
    CHECK(life.at(21 * day).needs.back().command.starts_with("voix assembly notice"));
    life.count(life.poll(22 * day), 2, 0);
    CHECK(life.state(24 * day) == "no-quorum");
  }
  SECTION("but a ballot in the room, where a class of secret votes has no hands") {
    one.secret = true;
    life.meeting(20 * day);
    CHECK(needs(life.at(20 * day + hour)) == Slugs{"need-opening"});
    auto& poll = life.poll(20 * day, "ordinary", hour);
    poll.body = "assembly";
    life.count(poll, 3, 1);
    const auto after = life.at(22 * day);
    CHECK(state_name(after.state) == "in-force");
    CHECK(after.decision->body == "assembly");
    CHECK(findings(after).empty());
  }
}

TEST_CASE("what a poll decided is not decided again by hands") {
  Life life;
  life.support();
  const bool adopted = GENERATE(true, false);
  life.count(life.poll(2 * day), adopted ? 3 : 1, adopted ? 1 : 3);
  life.meeting(20 * day);
  attend(life, {"m1", "m2", "m3", "m4", "m5"});
  life.hands(adopted ? 0 : 5, adopted ? 5 : 0);
  CHECK(life.state(21 * day) == (adopted ? "in-force" : "rejected"));
  CHECK(findings(life.at(21 * day)) == Slugs{"count-after-vote"});
}

TEST_CASE("what was decided is not decided again by another poll") {
  const bool by_hands = GENERATE(true, false);
  auto life = by_hands ? of_assembly() : Life();
  const std::string name = by_hands ? "governance" : "ordinary";
  if (by_hands) {
    life.meeting(20 * day);
    life.hands(4, 0);
    life.last().proposal.id = "P-0001";
    life.assembly.meetings.push_back(life.assembly.meetings.back());
    auto& second = life.assembly.meetings.back();
    second.starts += 20 * day;
    second.id = utc(second.starts).substr(0, 10);
    second.acts.front().time += 20 * day;
  } else {
    life.support();
    life.count(life.poll(20 * day, name), 3, 1);
  }
  life.count(life.poll(40 * day, name), 0, 4);
  CHECK(life.state(50 * day) == "in-force");
  CHECK(findings(life.at(50 * day)) == Slugs{"poll-after-vote"});
}

TEST_CASE("a second call counts alone, however few take part in it") {
  Life life;
  auto& one = life.assembly.charter.classes[0];
  one.quorum = Quorum::parse("3/5");
  one.second_call = Quorum{Quorum::Kind::count, Fraction(0)};
  life.support();
  life.count(life.poll(2 * day), 2, 0);
  life.count(life.poll(10 * day), 0, 1);
  CHECK(life.state(20 * day) == "rejected");
  SECTION("and where there is none, no second poll counts") {
    one.second_call.reset();
    CHECK(life.state(20 * day) == "no-quorum");
    CHECK(findings(life.at(20 * day)) == Slugs{"poll-after-vote"});
  }
}

TEST_CASE("a poll that is opened after the hands were counted changes nothing") {
  auto life = of_assembly();
  life.meeting(20 * day);
  life.hands(4, 0);  // an hour after the start
  attend(life, {"m1", "m2", "m3", "m4", "m5"});
  life.count(life.poll(20 * day + 2 * hour, "governance", hour), 0, 5);
  CHECK(life.state(22 * day) == "in-force");
  CHECK(findings(life.at(22 * day)) == Slugs{"poll-after-vote"});
}

TEST_CASE("what is signed of a meeting a week later does not count") {
  auto life = of_assembly();
  life.meeting(20 * day);
  const auto late = GENERATE(7 * day, 7 * day + 1);
  teller(life, 20 * day + late, "m2", 4, 0);
  teller(life, 20 * day + late, "m3", 4, 0);
  CHECK(life.state(40 * day) == (late > 7 * day ? "frozen" : "in-force"));
  auto& meeting = life.assembly.meetings.back();
  attend(life, {"m1"});
  meeting.acts.back().time += late;
  CHECK(govern::stays(meeting).size() == (late > 7 * day ? 0U : 1U));
}

TEST_CASE("a number that an agenda reserved is not the proposal that was announced") {
  auto life = of_assembly();
  life.meeting(20 * day);
  life.last().acts.front().time = start + 6 * day;  // submitted after the notice
  life.hands(4, 0);
  CHECK(life.state(21 * day) == "referred");
}

TEST_CASE("what a notice announced and the agenda does not name any more is an error") {
  auto life = of_assembly();
  auto& meeting = life.meeting(20 * day);
  meeting.acts.front().fields = {{"starts", utc(meeting.starts)}, {"body", "assembly"}, {"item", "P-0001"}};
  life.hands(4, 0);
  life.assembly.meetings.back().items.clear();
  const auto after = life.at(21 * day);
  REQUIRE(findings(after).front() == "agenda-changed");
  CHECK(after.findings.front().severity == Severity::error);
}

TEST_CASE("a poll after hands without quorum counts alone") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum{Quorum::Kind::count, Fraction(0)};
  life.meeting(20 * day);
  life.hands(2, 0);
  REQUIRE(life.state(21 * day) == "no-quorum");
  life.meeting(40 * day);
  life.count(life.poll(40 * day, "governance", hour), 0, 2);
  CHECK(life.state(50 * day) == "rejected");
  CHECK(findings(life.at(50 * day)).empty());
}

TEST_CASE("the second call after a poll without quorum counts the hands alone") {
  Life life;
  auto& one = life.assembly.charter.classes[0];
  one.quorum = Quorum::parse("3/5");
  one.second_call = Quorum{Quorum::Kind::count, Fraction(0)};
  life.support();
  life.count(life.poll(2 * day), 0, 2);
  CHECK(life.state(4 * day) == "no-quorum");
  life.meeting(20 * day);
  attend(life, {"m1", "m2", "m3", "m4", "m5"});
  life.hands(2, 0);  // m1 and m2, who had voted no
  CHECK(life.at(20 * day + 2 * hour).decision->result->ballots.weight == 2);
  CHECK(life.state(22 * day) == "in-force");
}

TEST_CASE("minutes tell an item as their meeting left it") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum{Quorum::Kind::count, Fraction(0)};
  life.meeting(20 * day);
  life.hands(2, 0);
  life.act(20 * day + 2 * hour, "m1", "proclaim", {{"outcome", "no-quorum"}});
  life.meeting(40 * day);
  life.hands(3, 0);
  life.meeting(60 * day);
  REQUIRE(life.state(41 * day) == "in-force");
  const auto left = [&](std::size_t meeting) {
    return govern::minutes(life.assembly.meetings[meeting], life.assembly, start + 70 * day).items[0];
  };
  CHECK(state_name(left(0).standing->state) == "no-quorum");
  CHECK(left(0).standing->decision->result->ballots.weight == 2);
  CHECK(state_name(left(1).standing->state) == "in-force");
  CHECK_FALSE(left(1).was_decided_before);
  CHECK(left(2).was_decided_before);
}

TEST_CASE("what is written into an agenda later changes nothing of what was announced") {
  auto life = of_assembly();
  auto& meeting = life.meeting(20 * day);
  meeting.hash = "agenda";
  auto& notice = meeting.acts.front();
  notice.text = meeting.hash;
  notice.fields = {{"starts", utc(meeting.starts)}, {"body", "assembly"}, {"item", "P-0001"}};
  life.hands(4, 0);
  REQUIRE(life.state(21 * day) == "in-force");
  SECTION("a comment") {
    life.assembly.meetings.back().hash = "agenda with a comment";
    CHECK(life.state(21 * day) == "in-force");
  }
  SECTION("but another time, body or item needs another notice") {
    life.assembly.meetings.back().hash = "another agenda";
    auto& fields = life.assembly.meetings.back().acts.front().fields;
    fields[GENERATE(0U, 1U, 2U)].second = "other";
    CHECK(life.state(21 * day) == "referred");
  }
}

TEST_CASE("a consent by hands has the quorum of consents") {
  auto life = of_assembly();
  life.assembly.charter.classes[2].rule = Consent{};
  life.meeting(20 * day);
  for (const auto* by : {"m2", "m3"}) {
    const auto& meeting = life.assembly.meetings.back();
    life.act(20 * day + hour, by, "count",
             {{"meeting", meeting.id},
              {"at", utc(meeting.starts + hour)},
              {"present", "5"},
              {"votes", "consent 2"}});
  }
  CHECK(life.state(21 * day) == "no-quorum");
  life.assembly.charter.consent_quorum = *Quorum::parse("2/5");
  CHECK(life.state(21 * day) == "in-force");
}

TEST_CASE("after a tie no lower body decides") {
  Life life;
  auto& charter = life.assembly.charter;
  charter.precedence = {"assembly", "council", "online"};
  charter.classes[0].tie = DecisionClass::Tie::assembly;
  life.support();
  life.count(life.poll(3 * day), 2, 2);
  REQUIRE(life.state(5 * day) == "tie");
  life.meeting(20 * day).body = "council";
  CHECK(life.state(20 * day + hour) == "tie");
  life.hands(4, 0);
  CHECK(life.state(22 * day) == "tie");
  CHECK(findings(life.at(22 * day)) == Slugs{"count-after-tie"});
  life.poll(20 * day + hour, "ordinary", hour).body = "council";
  life.count(life.last().polls.back(), 4, 0);
  CHECK(life.state(22 * day) == "tie");
  life.last().polls.pop_back();
  life.meeting(40 * day);
  life.hands(4, 0);
  CHECK(life.state(42 * day) == "in-force");
  CHECK(life.at(42 * day).decision->body == "assembly");
}

TEST_CASE("a ballot in the room that too few cast is called a second time, however many were there") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.second_call = Quorum{Quorum::Kind::count, Fraction(0)};
  life.meeting(20 * day);
  attend(life, {"m1", "m2", "m3", "m4", "m5"});
  const auto voted = GENERATE(2, 3);
  life.count(life.poll(20 * day + hour, "governance", hour), voted, 0);
  CHECK(life.state(22 * day) == "no-quorum");
  life.meeting(40 * day);
  life.count(life.poll(40 * day + hour, "governance", hour), 2, 0);
  CHECK(life.state(42 * day) == "in-force");
  CHECK(life.at(42 * day).second_call);
}

TEST_CASE("on one evening the second meeting is the second call") {
  auto life = of_assembly();
  auto& one = life.assembly.charter.classes[2];
  one.quorum = Quorum::parse("4/5");
  one.quorum_of_present = true;
  one.second_call = Quorum::parse("1/5");
  life.meeting(20 * day);
  attend(life, {"m1", "m2"});
  life.meeting(20 * day + 2 * hour).id += "-second";
  CHECK(govern::would_be_second_call(start + 20 * day + 3 * hour, life.last(), one, life.assembly,
                                     life.assembly.charter));
  CHECK_FALSE(govern::would_be_second_call(start + 20 * day + hour, life.last(), one, life.assembly,
                                           life.assembly.charter));
}
