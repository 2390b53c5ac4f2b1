// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lives of proposals until they are frozen: each guard a second before and at its time.
#include "govern/assembly_life.hpp"

using namespace life;

TEST_CASE("a draft, and a proposal that nobody submitted") {
  Life life;
  CHECK(life.state(-1) == "draft");
  CHECK(life.state(0) == "submitted");
  CHECK(needs(life.at(-1)) == Slugs{"need-submit"});
  life.last().is_draft = true;
  CHECK(life.state(day) == "draft");
}

TEST_CASE("sponsors start the discussion, without them it lapses") {
  Life life;
  life.act(hour, "m2", "support");
  CHECK(life.state(2 * hour) == "submitted");
  SECTION("the author, a legal person, the same member again and a stranger are none") {
    for (const auto* member : {"m1", "l1", "m2", "m9"}) life.act(2 * hour, member, "support");
    CHECK(life.at(3 * hour).supporters == std::vector<std::string>{"m2"});
    CHECK(life.state(3 * hour) == "submitted");
  }
  SECTION("nor is who supported another text, or is no member any more") {
    life.act(2 * hour, "m3", "support", {}, "text-0");
    life.assembly.people[3].until = "2020-09-30";
    life.act(2 * hour, "m4", "support");
    CHECK(life.state(3 * hour) == "submitted");
  }
  SECTION("a second sponsor starts it") {
    life.act(3 * hour, "m3", "support");
    CHECK(life.state(3 * hour - 1) == "submitted");
    CHECK(life.state(3 * hour) == "discussion");
    CHECK(life.at(3 * hour).until == start + 3 * hour + 2 * day);
    CHECK(life.state(3 * hour + 2 * day - 1) == "discussion");
    CHECK(life.state(3 * hour + 2 * day) == "frozen");
    CHECK(needs(life.at(3 * day)) == Slugs{"need-opening"});
  }
  SECTION("without it lapses, and a support that comes then is too late") {
    life.act(21 * day, "m3", "support");
    CHECK(life.state(21 * day - 1) == "submitted");
    CHECK(life.state(21 * day) == "lapsed");
    CHECK(life.state(30 * day) == "lapsed");
  }
}

TEST_CASE("a new text has no sponsors, and is discussed anew") {
  Life life;
  life.support();
  life.last().proposal.hash = "text-2";
  life.act(day, "m1", "revise", {{"from", "text-1"}}, "text-2");
  CHECK(life.state(day - 1) == "discussion");
  CHECK(life.state(day) == "submitted");
  life.act(day + hour, "m4", "support", {}, "text-2");
  life.act(day + hour, "m5", "support", {}, "text-2");
  CHECK(life.at(2 * day).text == "text-2");
  CHECK(life.state(3 * day + hour - 1) == "discussion");
  CHECK(life.state(3 * day + hour) == "frozen");
  SECTION("once frozen it stays") {
    life.act(4 * day, "m1", "revise", {{"from", "text-2"}}, "text-3");
    life.last().proposal.hash = "text-3";
    CHECK(life.at(5 * day).text == "text-2");
    CHECK(life.state(5 * day) == "frozen");
    CHECK(findings(life.at(5 * day)) == Slugs{"text-not-signed", "after-freezing"});
  }
}

TEST_CASE("between consent rounds the text goes on changing, not before the first") {
  Life life;
  life.assembly.charter.classes[0].rule = Consent{};
  life.support();
  const auto change = [&] {
    life.act(4 * day, "m4", "amend", {{"amendment", "A-1-m4"}, {"patch", "p"}});
    life.act(5 * day, "m1", "accept", {{"amendment", "A-1-m4"}, {"from", "text-1"}}, "text-2");
    life.last().proposal.hash = "text-2";
  };
  const auto open = [&](Instant after, std::string number, std::string text) {
    Fields fields{{"round", std::move(number)},
                  {"class", "ordinary"},
                  {"charter", "charter"},
                  {"closes", utc(start + after + day)}};
    for (const auto& person : life.assembly.people) fields.emplace_back("member", person.id);
    life.act(after, "m1", "open", std::move(fields), std::move(text));
  };
  SECTION("after a round on the frozen text") {
    open(2 * day, "1", "text-1");
    change();
    CHECK(life.at(6 * day).text == "text-2");
    CHECK(std::ranges::count(findings(life.at(6 * day)), "after-freezing") == 0);
  }
  SECTION("nobody consents to a text that was changed after its discussion") {
    change();
    open(6 * day, "1", "text-2");
    CHECK(life.at(6 * day).text == "text-1");
    CHECK(std::ranges::count(findings(life.at(6 * day)), "after-freezing") == 2);
    CHECK(life.at(6 * day).rounds.empty());
    open(7 * day, "1", "text-1");
    CHECK(life.at(7 * day).rounds.size() == 1);
  }
}

TEST_CASE("without a minimum the text is discussed until it is put to the vote") {
  Life life;
  life.assembly.charter.classes[0].discussion_min = {};
  life.support();
  CHECK(life.state(0) == "discussion");
  CHECK(life.at(0).until == start + 21 * day);
  CHECK(needs(life.at(day)) == Slugs{"need-opening", "need-discussion"});
  CHECK(life.state(21 * day) == "frozen");
  life.act(day, "m4", "amend", {{"amendment", "A-1-m4"}, {"patch", "p"}});
  CHECK(needs(life.at(day)) == Slugs{"need-amendment-decided", "need-discussion"});
  life.act(2 * day, "m1", "decline", {{"amendment", "A-1-m4"}, {"because", "no"}});
  SECTION("by a poll on it") {
    life.poll(3 * day);
    CHECK(life.state(3 * day - 1) == "discussion");
    CHECK(life.state(3 * day) == "deciding");
    life.act(3 * day + hour, "m5", "raise", {{"class", "weighty"}});
    CHECK(findings(life.at(4 * day)) == Slugs{"after-freezing"});
  }
  SECTION("not by a poll that is opened while something is undecided, on another text, or in another class") {
    life.poll(2 * day - 1);
    life.poll(3 * day).text = "text-2";
    life.poll(3 * day, "weighty");
    CHECK(life.state(5 * day) == "discussion");
  }
  SECTION("by a round on it") {
    life.assembly.charter.classes[0].rule = Consent{};
    const Fields fields{{"round", "1"},
                        {"class", "ordinary"},
                        {"charter", "charter"},
                        {"member", "m1"},
                        {"closes", utc(start + 5 * day)}};
    life.act(3 * day, "m1", "open", fields);
    CHECK(life.state(3 * day - 1) == "discussion");
    CHECK(life.state(3 * day) == "deciding");
    life.act(3 * day + hour, "m1", "withdraw", {{"because", "no"}});
    CHECK(life.state(4 * day) == "deciding");
  }
  SECTION("by the meeting that was called for it") {
    life.meeting(16 * day);
    CHECK(life.state(16 * day - 1) == "discussion");
    CHECK(life.state(16 * day) == "deciding");
    CHECK(needs(life.at(16 * day)) == Slugs{"need-hands"});
    life.assembly.charter.classes[0].rule = Consent{};
    CHECK(needs(life.at(16 * day)) == Slugs{"need-opening", "need-hands"});
    life.assembly.charter.classes[0].rule = Condorcet{};  // hands cannot be counted
    life.last().proposal.kind = "choice";
    life.last().proposal.options = {"A", "B"};
    CHECK(needs(life.at(16 * day)) == Slugs{"need-opening"});
  }
  SECTION("at the meeting, once the last amendment is decided") {
    life.meeting(16 * day);
    life.act(15 * day, "m4", "amend", {{"amendment", "A-2-m4"}, {"patch", "p"}});
    CHECK(life.state(16 * day) == "discussion");
    life.act(16 * day + hour, "m1", "decline", {{"amendment", "A-2-m4"}, {"because", "no"}});
    CHECK(life.state(16 * day + hour) == "deciding");
  }
}

TEST_CASE("undecided amendments keep the text from freezing, until they fall") {
  Life life;
  life.support();
  life.act(day, "m4", "amend", {{"amendment", "A-1-m4"}, {"patch", "p"}, {"option", "Another"}});
  CHECK(life.state(2 * day) == "discussion");
  CHECK(needs(life.at(2 * day)) == Slugs{"need-amendment-decided", "need-discussion"});
  SECTION("declined") {
    life.act(3 * day, "m1", "decline", {{"amendment", "A-1-m4"}, {"because", "no"}});
    CHECK(life.state(3 * day - 1) == "discussion");
    CHECK(life.state(3 * day) == "frozen");
    CHECK(life.at(3 * day).since == start + 3 * day);
  }
  SECTION("declined by another") {
    life.act(3 * day, "m2", "decline", {{"amendment", "A-1-m4"}, {"because", "no"}});
    CHECK(life.state(3 * day) == "discussion");
  }
  SECTION("a vote by yes and no has no place for it: it falls") {
    CHECK(life.state(21 * day - 1) == "discussion");
    CHECK(life.state(21 * day) == "frozen");
    CHECK(why(life.at(21 * day)) == Slugs{"life-frozen", "amendment-fell"});
  }
  SECTION("a choice takes it up as an option") {
    life.last().proposal.rule = "condorcet";
    CHECK(life.at(21 * day).options == std::vector<std::string>{"Another"});
  }
  SECTION("one whose patch does not fit the text any more falls, and that is told") {
    life.last().proposal.rule = "condorcet";
    life.last().amendments.back().patch = "--- a\n+++ b\n@@ -1 +1 @@\n-what stood there\n+Another\n";
    CHECK(life.at(21 * day).options.empty());
    CHECK(findings(life.at(21 * day)) == Slugs{"amendment-unfit"});
    life.last().proposal.text = "what stood there\n";
    CHECK(life.at(21 * day).options == std::vector<std::string>{"Another"});
  }
  SECTION("two of one name, from two branches: the second falls, and it is told") {
    life.last().proposal.rule = "condorcet";
    life.act(day, "m5", "amend", {{"amendment", "A-1-m5"}, {"patch", "q"}, {"option", "another"}});
    CHECK(life.at(21 * day).options == std::vector<std::string>{"Another"});
    CHECK(why(life.at(21 * day)) == Slugs{"life-frozen", "amendment-fell", "amendments-on-ballot"});
    CHECK(findings(life.at(21 * day)) == Slugs{"option-on-ballot"});
  }
}

TEST_CASE("a question suspends the discussion until it is answered") {
  Life life;
  life.support();
  life.act(day, "m4", "stance", {{"round", "0"}, {"stance", "question"}, {"because", "why"}});
  CHECK(life.state(day) == "suspended");
  CHECK(life.state(21 * day - 1) == "suspended");
  CHECK(life.state(21 * day) == "frozen");
  life.act(3 * day, "m1", "answer", {{"objection", "m4"}, {"because", "so"}});
  CHECK(life.state(3 * day - 1) == "suspended");
  CHECK(life.state(3 * day) == "frozen");
}

TEST_CASE("what somebody without a vote signs is told, and changes nothing") {
  Life life;
  life.act(hour, "l1", "support");
  life.act(hour, "l1", "raise", {{"class", "weighty"}});
  life.act(hour, "l1", "amend", {{"amendment", "A-1-l1"}});
  life.act(hour, "l1", "stance", {{"round", "0"}, {"stance", "question"}, {"because", "why"}});
  CHECK(life.state(day) == "submitted");
  CHECK(life.at(day).class_name == "ordinary");
  CHECK(findings(life.at(day)) == Slugs(4, "act-without-vote"));
  life.support(2 * day);
  CHECK(life.state(4 * day) == "frozen");
}

TEST_CASE("any member raises the class before the text is frozen, nobody lowers it") {
  Life life;
  life.support();
  life.act(day, "m5", "raise", {{"class", "weighty"}});
  CHECK(life.at(day - 1).class_name == "ordinary");
  CHECK(life.at(day).class_name == "weighty");
  life.act(day + hour, "m4", "raise", {{"class", "ordinary"}});
  CHECK(life.at(2 * day).class_name == "weighty");
  life.act(2 * day, "m4", "raise", {{"class", "governance"}});
  CHECK(life.at(3 * day).class_name == "weighty");
  CHECK(findings(life.at(3 * day)) == Slugs{"after-freezing"});
}

TEST_CASE("nobody raises what revokes a mandate") {
  Life life;
  auto& proposal = life.last().proposal;
  proposal.kind = "revocation";
  life.act(hour, "m4", "raise", {{"class", "weighty"}});
  CHECK(life.at(day).class_name == "weighty");
  proposal.mandate = "M-0001";
  proposal.granted_by = "P-0000";
  CHECK(life.at(day).class_name == "ordinary");
}

TEST_CASE("an author takes a proposal back, until it is frozen") {
  Life life;
  life.support();
  SECTION("in time") {
    life.act(2 * day - 1, "m1", "withdraw", {{"because", "better idea"}});
    CHECK(life.state(2 * day - 2) == "discussion");
    CHECK(life.state(2 * day - 1) == "withdrawn");
    CHECK(life.state(9 * day) == "withdrawn");
  }
  SECTION("too late, or by another") {
    life.act(day, "m2", "withdraw", {{"because", "no"}});
    life.act(2 * day, "m1", "withdraw", {{"because", "no"}});
    CHECK(life.state(2 * day) == "frozen");
  }
}

TEST_CASE("what the charter does not know or does not allow is inadmissible") {
  Life life;
  life.support();
  SECTION("a class") {
    life.last().proposal.class_name = "huge";
    CHECK(why(life.at(day)) == Slugs{"life-class-unknown"});
    CHECK(life.state(day) == "inadmissible");
  }
  SECTION("a rule that makes two thirds needless") {
    life.last().proposal.class_name = "governance";
    life.last().proposal.rule = "approval";
    life.meeting(20 * day);
    CHECK(life.state(6 * day) == "inadmissible");
    life.last().proposal.rule = "majority:> 1/2";  // its own threshold is not listened to
    CHECK(life.state(6 * day) == "discussion");
  }
}

TEST_CASE("what an assembly decides is referred to it until a meeting was called in time") {
  Life life;
  life.last().proposal.class_name = "governance";
  CHECK(life.state(day) == "referred");
  CHECK(needs(life.at(day)) == Slugs{"need-agenda"});
  SECTION("in time") {
    life.meeting(20 * day);
    CHECK(life.state(5 * day - 1) == "referred");
    CHECK(life.state(5 * day) == "discussion");
    CHECK(needs(life.at(5 * day)) == Slugs{"need-meeting", "need-discussion"});
    CHECK(life.state(20 * day) == "deciding");
  }
  SECTION("a day late") {
    life.meeting(20 * day, 14 * day);
    CHECK(life.state(20 * day) == "referred");
    CHECK(findings(life.at(20 * day)) == Slugs{"meeting-called-late"});
  }
  SECTION("with another agenda than the one that was sent out, until that has a notice too") {
    auto& meeting = life.meeting(20 * day);
    meeting.hash = "changed";
    CHECK(life.state(20 * day) == "referred");
    CHECK(findings(life.at(20 * day)) == Slugs{"agenda-changed"});
    auto again = meeting.acts.front();
    again.text = "changed";
    again.time = meeting.starts - 14 * day;
    meeting.acts.push_back(again);
    CHECK(life.state(20 * day) == "referred");
    meeting.acts.back().time = meeting.starts - 15 * day;
    CHECK(life.state(20 * day) == "deciding");
    CHECK(findings(life.at(20 * day)).empty());
  }
}

TEST_CASE("who amends what fell is moot; who amend each other go no round") {
  Life life;
  life.act(day, "m1", "withdraw", {{"because", "no"}});
  life.propose();
  life.last().proposal.amends = {"P-0001"};
  CHECK(life.state(day - 1) == "submitted");
  CHECK(life.state(day) == "moot");
  life.propose("ordinary", 2 * day);
  life.last().proposal.amends = {"P-0004"};
  life.propose("ordinary", 2 * day);
  life.last().proposal.amends = {"P-0003"};
  CHECK(life.state(3 * day) == "submitted");
}

TEST_CASE("an election without candidates is told to nominate, and gets its nominee after the freezing") {
  Life life;
  auto& proposal = life.last().proposal;
  proposal.kind = "election";
  life.support();
  CHECK(needs(life.at(day)) == Slugs{"need-call", "need-discussion"});  // it may be called at once
  CHECK(needs(life.at(3 * day)) == Slugs{"need-call"});
  life.act(4 * day, "m1", "call",
           {{"closes", utc(start + 5 * day)}, {"member", "m1"}, {"member", "m2"}, {"member", "m3"}});
  CHECK(needs(life.at(4 * day)) == Slugs{"need-nominations"});
  CHECK(needs(life.at(6 * day)) == Slugs{"need-nominee"});
  life.act(6 * day, "m2", "propose", {{"nominee", "m3"}, {"from", "text-1"}, {"because", "she is patient"}},
           "text-2");
  proposal.hash = "text-2";
  proposal.holders = {"m3"};
  CHECK(life.at(6 * day).text == "text-2");
  CHECK(life.state(6 * day) == "frozen");
  CHECK(needs(life.at(6 * day)) == Slugs{"need-opening"});
  auto& poll = life.poll(7 * day);
  poll.text = "text-2";
  CHECK(findings(life.at(7 * day)).empty());
  life.act(7 * day + hour, "m2", "propose", {{"nominee", "m1"}, {"from", "text-2"}, {"because", "no"}},
           "text-3");
  CHECK(life.at(8 * day).text == "text-2");
  CHECK(findings(life.at(8 * day)) == Slugs{"after-freezing"});
}

TEST_CASE("a charter that changes during a discussion undoes nothing of it") {
  Life life;
  auto& charter = life.assembly.charter;
  charter.version = 1;
  const auto change = [&](Instant from, auto edit) {
    life.assembly.sealed.emplace("charter", charter);
    life.assembly.held = {{"charter", 0}, {"second", start + from}};
    charter.hash = "second";
    charter.version = 2;
    edit(charter.classes[0]);
    life.propose("ordinary", from);
  };
  SECTION("what was withdrawn in time stays withdrawn") {
    life.support();
    life.act(28 * hour, "m1", "withdraw", {{"because", "better idea"}});
    change(33 * hour, [](DecisionClass& one) { one.discussion_min = Duration::days(1); });
    CHECK(life.state(40 * hour, 1) == "withdrawn");
  }
  SECTION("what was raised in time stays raised, and the text is frozen when the charter changed") {
    life.support();
    life.act(28 * hour, "m4", "raise", {{"class", "weighty"}});
    change(33 * hour, [](DecisionClass& one) { one.discussion_min = Duration::days(1); });
    CHECK(life.at(40 * hour, 1).class_name == "weighty");
    CHECK(findings(life.at(40 * hour, 1)).empty());
  }
  SECTION("what was frozen stays frozen") {
    life.support();
    change(3 * day, [](DecisionClass& one) { one.discussion_min = Duration::days(9); });
    CHECK(life.state(4 * day, 1) == "frozen");
    CHECK(life.at(4 * day, 1).since == start + 2 * day);
  }
  SECTION("what lapsed stays lapsed") {
    charter.classes[0].discussion_max = Duration::days(2);
    change(3 * day, [](DecisionClass& one) { one.discussion_max = Duration::days(30); });
    CHECK(life.state(4 * day, 1) == "lapsed");
  }
  SECTION("what goes on goes on by the new one") {
    life.support();
    change(day, [](DecisionClass& one) { one.discussion_min = Duration::days(5); });
    CHECK(life.at(day - 1, 1).until == start + 2 * day);
    for (const bool is_used : {false, true}) {
      if (is_used) life.poll(day + hour).charter = "second";
      CHECK(life.at(day, 1).until == start + 5 * day);
      CHECK(life.state(4 * day, 1) == "discussion");
      CHECK(life.state(5 * day, 1) == "frozen");
    }
  }
  SECTION("a shorter one ends it when it takes over, whenever one looks") {
    life.support();
    change(33 * hour, [](DecisionClass& one) { one.discussion_min = Duration::days(1); });
    CHECK(life.state(33 * hour - 1, 1) == "discussion");
    for (const auto after : {33 * hour, 2 * day, 9 * day}) {
      CHECK(life.state(after, 1) == "frozen");
      CHECK(life.at(after, 1).since == start + 33 * hour);
    }
  }
  SECTION("with fewer sponsors it begins when that takes over") {
    life.act(hour, "m2", "support");
    change(3 * day, [](DecisionClass& one) { one.sponsors = 1; });
    CHECK(life.state(3 * day - 1, 1) == "submitted");
    CHECK(life.at(3 * day, 1).since == start + 3 * day);
    CHECK(life.at(4 * day, 1).until == start + 5 * day);
  }
  SECTION("a vote that is held again is held under the charter of the first") {
    life.support();
    auto& first = life.poll(2 * day);
    Life::count(first, 1, 0);
    first.result.reset();
    first.min_ballots = 3;
    change(5 * day, [](DecisionClass& one) { one.min_yes = 4; });
    CHECK(life.at(6 * day, 1).charter == "charter");
  }
  SECTION("a class that is gone") {
    life.act(hour, "m5", "amend", {{"amendment", "A-1-m5"}, {"option", "another"}});
    life.support();
    change(30 * day, [](DecisionClass& one) { one.name = "other"; });
    CHECK(life.state(40 * day, 1) == "inadmissible");
  }
  SECTION("a raise holds though the class it came from became harder in one thing") {
    life.support();
    life.act(hour, "m4", "raise", {{"class", "weighty"}});
    change(3 * day, [](DecisionClass& one) { one.discussion_min = Duration::days(30); });
    CHECK(life.at(4 * day, 1).class_name == "weighty");
  }
  SECTION("sponsors that were not asked for then are not asked for now") {
    charter.classes[0].sponsors = 0;
    change(day, [](DecisionClass& one) { one.sponsors = 4; });
    CHECK(life.state(day + hour, 1) == "discussion");
  }
}

TEST_CASE("what an author signs later leaves no doubt about the days before") {
  Life life;
  life.act(hour, "m1", "revise", {{"from", "text-1"}}, "text-2");
  life.last().proposal.hash = "text-2";
  CHECK(findings(life.at(0)) == Slugs{"text-of-later-day"});
  CHECK(govern::errors_of(life.assembly, life.last(), life.at(0)).empty());
  CHECK(findings(life.at(hour)).empty());
  life.last().proposal.hash = "text-3";
  CHECK(findings(life.at(0)) == Slugs{"text-not-signed"});
}

TEST_CASE("a meeting is called as long ahead as the charter of its notice asks") {
  auto life = of_assembly();
  auto& charter = life.assembly.charter;
  life.assembly.sealed.emplace("charter", charter);
  life.assembly.sealed.find("charter")->second.assembly_notice = Duration::days(30);
  life.assembly.held = {{"charter", 0}, {"second", start + 10 * day}};
  charter.hash = "second";
  charter.assembly_notice = Duration::days(5);
  life.meeting(20 * day, 15 * day);
  CHECK(life.state(19 * day) == "referred");
  life.assembly.meetings.clear();
  life.meeting(20 * day, 9 * day);
  CHECK(life.state(19 * day) == "discussion");
}
