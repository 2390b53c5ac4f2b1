// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lives of proposals from the opening of the vote on.
#include <algorithm>
#include <random>

#include "govern/adoption.hpp"
#include "govern/assembly_life.hpp"

using namespace life;

TEST_CASE("a vote from its opening to entry into force") {
  Life life;
  life.support();
  auto& poll = life.poll(2 * day);
  CHECK(life.state(2 * day - 1) == "discussion");
  CHECK(life.state(2 * day) == "deciding");
  CHECK(life.at(2 * day).until == poll.closes);
  CHECK(life.at(2 * day).needs[0].from.size() == 5);
  CHECK(life.state(3 * day - 1) == "deciding");
  CHECK(life.state(3 * day) == "closed");
  CHECK(needs(life.at(3 * day)) == Slugs{"need-close"});
  poll.closed = poll.closes;
  CHECK(needs(life.at(3 * day)) == Slugs{"need-shares"});
  Life::count(poll, 3, 1);
  CHECK(life.state(3 * day - 1) == "deciding");
  CHECK(life.state(3 * day) == "pending");
  CHECK(life.state(4 * day - 1) == "pending");
  CHECK(life.state(4 * day) == "in-force");
  const auto decision = *life.at(4 * day).decision;
  CHECK(decision.adopted);
  CHECK(decision.body == "online");
  CHECK(decision.text == "text-1");
  CHECK(decision.decided == start + 3 * day);
  CHECK(decision.in_force_from == start + 4 * day);
  SECTION("the window begins with the proclamation, if there is one") {
    life.act(3 * day + hour, "m1", "proclaim", {{"outcome", "adopted"}});
    CHECK(life.state(4 * day) == "pending");
    CHECK(life.state(4 * day + hour) == "in-force");
    CHECK(findings(life.at(5 * day)).empty());
  }
  SECTION("who proclaims something else changes nothing") {
    life.act(3 * day + hour, "m1", "proclaim", {{"outcome", "rejected"}});
    CHECK(life.state(5 * day) == "in-force");
    CHECK(findings(life.at(5 * day)) == Slugs{"proclaimed-otherwise"});
    CHECK_FALSE(life.at(5 * day).decision->was_proclaimed);
    life.act(3 * day + 2 * hour, "m2", "proclaim", {{"outcome", "adopted"}});
    CHECK(life.at(5 * day).decision->proclaimed == start + 3 * day + 2 * hour);
  }
}

TEST_CASE("rejected, no quorum and ties") {
  Life life;
  auto& one = life.assembly.charter.classes[0];
  life.support();
  auto& poll = life.poll(2 * day);
  Life::count(poll, 2, 2);
  CHECK(life.state(3 * day) == "rejected");
  CHECK_FALSE(life.at(3 * day).decision->adopted);
  one.tie = DecisionClass::Tie::assembly;
  CHECK(life.state(3 * day) == "tie");
  CHECK(needs(life.at(3 * day)) == Slugs{"need-agenda"});
  one.quorum = Quorum::parse("5");
  CHECK(life.state(3 * day) == "no-quorum");
  CHECK(needs(life.at(3 * day)) == Slugs{"need-drafted-anew"});
  one.second_call = Quorum::parse("4");
  CHECK(needs(life.at(3 * day)) == Slugs{"need-second-call"});
  auto& second = life.poll(5 * day);
  CHECK(life.state(5 * day - 1) == "no-quorum");
  CHECK(life.state(5 * day) == "deciding");
  Life::count(second, 3, 1);
  CHECK(life.state(6 * day) == "pending");
  Life::count(second, 2, 1);
  CHECK(life.state(6 * day) == "no-quorum");
  CHECK(needs(life.at(6 * day)) == Slugs{"need-drafted-anew"});  // once
}

TEST_CASE("with fewer voters than the totals need to stay secret nothing is decided") {
  Life life;
  life.support();
  auto& poll = life.poll(2 * day);
  poll.min_ballots = 3;
  poll.closed = poll.closes;
  poll.voted = {"m1", "m2"};
  CHECK(life.state(3 * day) == "no-quorum");
}

TEST_CASE("polls that do not count for a proposal") {
  Life life;
  life.support();
  auto& poll = life.poll(2 * day);
  Life::count(poll, 3, 1);
  const auto fault = [&] {
    const auto standing = life.at(5 * day);
    CHECK(standing.state == State::frozen);
    return findings(standing);
  };
  SECTION("of an edited text") {
    poll.text = "text-2";
    CHECK(fault() == Slugs{"poll-of-other-text"});
  }
  SECTION("without a text") {
    poll.text = "";
    CHECK(fault() == Slugs{"poll-not-bound"});
  }
  SECTION("a second early") {
    poll.opened = poll.opens = start + 2 * day - 1;
    CHECK(fault() == Slugs{"poll-before-frozen"});
  }
  SECTION("a second short") {
    --poll.closes;
    CHECK(fault() == Slugs{"poll-too-short"});
  }
  SECTION("after the class was raised") {
    life.act(day, "m4", "raise", {{"class", "weighty"}});
    CHECK(fault() == Slugs{"poll-of-other-class"});
  }
  SECTION("with a seed for ties where the class wants none") {
    poll.lot = "seed";
    CHECK(fault() == Slugs{"poll-of-other-lot"});
  }
  SECTION("with another seed than number and charter") {
    life.last().proposal.rule = "plurality";
    life.last().proposal.kind = "choice";
    life.last().proposal.options = {"A", "B"};
    life.assembly.charter.classes[0].tie = DecisionClass::Tie::lot;
    poll.lot = "P-0001 chosen";
    CHECK(fault() == Slugs{"poll-of-other-lot"});
    poll.lot = "P-0001 charter";
    CHECK(findings(life.at(5 * day)).empty());
  }
  SECTION("whose files are not right") {
    poll.invalid.push_back({"wrong-result", Severity::error, {}, {}});
    CHECK(life.state(5 * day) == "closed");
    CHECK(findings(life.at(5 * day)) == Slugs{"wrong-result"});
  }
  SECTION("with more voters marked than ballots counted") {
    poll.voted.push_back("m5");
    CHECK(life.state(5 * day) == "closed");
  }
}

TEST_CASE("the status quo is the one that was voted on") {
  Life life;
  life.support();
  life.last().proposal.rule = "plurality";
  life.last().proposal.options = {"yes", "no"};
  life.last().proposal.status_quo = "no";
  auto& poll = life.poll(2 * day);
  Life::count(poll, 1, 3);
  poll.result = voix::count(ChoiceTally{{"yes", "no", "blank"}, {4, 4, 0, 0}, {1, 3, 0}}, Plurality{}, {});
  CHECK(life.state(5 * day) == "rejected");
  life.last().proposal.status_quo = "yes";
  life.last().proposal.hash = "edited";
  CHECK(life.state(5 * day) == "closed");
  CHECK(findings(life.at(5 * day)) == Slugs{"text-not-signed"});
}

TEST_CASE("a vote that begins later is sealed now, and freezes its text now") {
  Life life;
  life.assembly.charter.classes[0].discussion_min = {};
  life.support();
  auto& poll = life.poll(5 * day);
  poll.opened = start + 2 * day;
  CHECK(life.state(2 * day - 1) == "discussion");
  CHECK(life.state(2 * day) == "deciding");
  CHECK(why(life.at(2 * day)) == Slugs{"life-sealed"});
  CHECK(life.at(2 * day).until == start + 5 * day);
  CHECK(needs(life.at(2 * day)).empty());
  life.act(3 * day, "m1", "revise", {{"from", "text-1"}}, "text-2");
  CHECK(life.at(4 * day).text == "text-1");
  CHECK(why(life.at(5 * day)) == Slugs{"life-deciding"});
  Life::count(poll, 3, 1);
  CHECK(life.state(6 * day) == "pending");
  SECTION("sealed before the text was frozen it does not count") {
    life.assembly.charter.classes[0].discussion_min = Duration::days(3);
    CHECK(life.state(6 * day) == "frozen");
    CHECK(std::ranges::count(findings(life.at(6 * day)), "poll-before-frozen") == 1);
  }
}

TEST_CASE("a class that asks for a number of yes leaves no way around it") {
  Life life;
  life.assembly.charter.classes[0].min_yes = 3;
  CHECK(life.state(hour) == "submitted");
  life.last().proposal.rule = "approval";
  CHECK(life.state(hour) == "inadmissible");
  CHECK(why(life.at(hour)) == Slugs{"life-rule-without-min-yes"});
}

TEST_CASE("an election without candidates is voted on once somebody is proposed") {
  Life life;
  auto& proposal = life.last().proposal;
  proposal.kind = "election";
  life.support();
  life.poll(2 * day);
  CHECK(findings(life.at(2 * day)) == Slugs{"poll-without-nominee"});
}

TEST_CASE("the charter of the opening governs, whatever it is now") {
  Life life;
  life.adopt();
  life.assembly.sealed.emplace("charter", life.assembly.charter);
  life.assembly.charter.hash = "later";
  life.assembly.charter.classes[0].rule = Majority{*Threshold::parse(">= 4/5"), Base::cast};
  CHECK(life.state(5 * day) == "in-force");
  life.assembly.sealed.clear();
  CHECK(life.state(5 * day) == "rejected");
  CHECK(findings(life.at(5 * day)) == Slugs{"charter-not-kept"});
}

TEST_CASE("a roll that changes during a vote does not change the vote") {
  Life life;
  life.adopt();
  life.assembly.charter.classes[0].quorum = Quorum::parse("4/5");
  life.assembly.people.resize(3);
  for (const auto* id : {"m6", "m7", "m8", "m9"}) {
    life.assembly.people.push_back({id, false, "2020-10-03", "", {}});
  }
  CHECK(life.state(5 * day) == "in-force");
}

TEST_CASE("hands at a meeting, alone and with a poll") {
  Life life;
  life.last().proposal.class_name = "governance";
  life.meeting(20 * day);
  SECTION("two tellers") {
    life.hands(4, 1);
    CHECK(life.state(20 * day) == "deciding");
    CHECK(life.state(20 * day + hour) == "pending");
    CHECK(life.at(21 * day).decision->body == "assembly");
  }
  SECTION("too few hands for two thirds") {
    life.hands(3, 2);
    CHECK(life.state(21 * day) == "rejected");
  }
  SECTION("one teller twice") {
    life.hands(4, 1, "m2");
    CHECK(life.state(21 * day) == "deciding");
    CHECK(needs(life.at(21 * day)) == Slugs{"need-teller"});
  }
  SECTION("with a poll: one vote") {
    life.hands(2, 1);
    auto& poll = life.poll(20 * day, "governance", 2 * hour);
    Life::count(poll, 1, 1);
    CHECK(life.state(20 * day + hour) == "deciding");
    const auto standing = life.at(21 * day);
    CHECK(standing.state == State::rejected);
    CHECK(standing.decision->result->threshold->left == 9);
    CHECK(standing.decision->result->threshold->right == 10);
  }
}

TEST_CASE("a proclamation is told only if there was one, of a rejected proposal too") {
  Life life;
  life.support();
  SECTION("of an adopted one") {
    Life::count(life.poll(2 * day), 3, 1);
    CHECK_FALSE(life.at(4 * day).decision->was_proclaimed);
    CHECK(life.at(4 * day).decision->in_force_from == start + 4 * day);
  }
  SECTION("of a rejected one") {
    Life::count(life.poll(2 * day), 1, 3);
    life.act(3 * day + hour, "m2", "proclaim", {{"outcome", "rejected"}});
    CHECK_FALSE(life.at(3 * day).decision->was_proclaimed);
    CHECK(life.at(4 * day).decision->was_proclaimed);
    CHECK(life.at(4 * day).decision->proclaimed == start + 3 * day + hour);
    CHECK(findings(life.at(4 * day)).empty());
  }
}

TEST_CASE("irregularities: void unless another member contests") {
  Life life;
  life.adopt();
  life.act(5 * day, "m4", "void", {{"because", "the roll was wrong"}});
  CHECK(life.state(5 * day - 1) == "in-force");
  CHECK(life.state(5 * day) == "void");
  life.act(6 * day, "m4", "contest", {{"because", "I did not mean it"}});
  CHECK(life.state(6 * day) == "void");
  life.act(7 * day, "m5", "contest", {{"because", "it was right"}});
  CHECK(life.state(7 * day) == "in-force");
  CHECK(why(life.at(7 * day)).front() == "void-contested");
}

TEST_CASE("the order in which branches are merged changes nothing") {
  Life life;
  life.support(hour);
  life.act(hour, "m5", "raise", {{"class", "weighty"}});
  life.act(hour, "m4", "amend", {{"amendment", "A-1-m4"}, {"patch", "p"}});
  life.act(3 * day, "m1", "decline", {{"amendment", "A-1-m4"}, {"because", "no"}});
  Life::count(life.poll(3 * day, "weighty", 7 * day), 3, 1);
  life.act(11 * day, "m4", "void", {{"because", "late"}});
  std::mt19937 order(1);
  const auto times = {hour, 2 * day, 3 * day, 4 * day, 10 * day, 11 * day};
  std::vector<std::string_view> expected;
  for (const auto time : times) expected.push_back(life.state(time));
  CHECK(expected == Slugs{"discussion", "discussion", "deciding", "deciding", "pending", "void"});
  for (int round = 0; round < 50; ++round) {
    std::ranges::shuffle(life.last().acts, order);
    std::vector<std::string_view> found;
    for (const auto time : times) found.push_back(life.state(time));
    REQUIRE(found == expected);
  }
}

TEST_CASE("deadlines are instants, whatever clocks show") {
  Life life;
  life.support();
  const auto utc_until = life.at(day).until;
  life.assembly.zone = {"Pacific/Auckland", [](Instant) { return 13 * hour; }};
  CHECK(life.at(day).until == utc_until);
  CHECK(life.state(2 * day - 1) == "discussion");
  CHECK(life.state(2 * day) == "frozen");
}

TEST_CASE("a poll with another roll than that of the day is told") {
  Life life;
  life.support();
  auto& poll = life.poll(2 * day);
  Life::count(poll, 3, 1);
  CHECK(findings(life.at(3 * day)).empty());
  SECTION("left out") {
    poll.roll = {"m1", "m2", "m3", "m4"};
    CHECK(findings(life.at(3 * day)) == Slugs{"poll-leaves-out"});
    life.assembly.people[4].since = "2020-10-03";  // the day of the opening
    CHECK(findings(life.at(3 * day)).empty());
  }
  SECTION("let in") {
    poll.roll.emplace_back("l1");
    CHECK(findings(life.at(3 * day)) == Slugs{"poll-lets-in"});
  }
  SECTION("with other voices") {
    poll.weights = {{"m1", 1}, {"m2", 5}};
    CHECK(findings(life.at(3 * day)) == Slugs{"poll-weighs-otherwise"});
    life.assembly.people[1].weight = 5;
    CHECK(findings(life.at(3 * day)).empty());
  }
}

TEST_CASE("what a proposal is about holds it to its class, whoever submitted it with which program") {
  Life life;
  life.assembly.charter.classes[1].protects = {"statutes/**"};
  life.support();
  auto& proposal = life.last().proposal;
  CHECK(life.state(day) == "discussion");
  proposal.protects = {"statutes/a.md"};
  CHECK(life.state(day) == "inadmissible");
  CHECK(why(life.at(day)) == Slugs{"life-class-too-easy"});
  CHECK(needs(life.at(day)) == Slugs{"need-harder-class"});
  life.act(hour, "m4", "raise", {{"class", "weighty"}});
  CHECK(life.state(day) == "discussion");
  Life::count(life.poll(2 * day), 5, 0);
  CHECK(findings(life.at(4 * day)) == Slugs{"poll-of-other-class"});
}

TEST_CASE("one option alone does not win, whatever anybody votes") {
  Life life;
  life.support();
  auto& proposal = life.last().proposal;
  proposal.rule = "approval";
  CHECK(why(life.at(day)) == Slugs{"life-one-option"});
  proposal.kind = "choice";
  proposal.options = {"A"};
  CHECK(life.state(day) == "inadmissible");
  proposal.options = {"A", "B"};
  CHECK(life.state(day) == "discussion");
}

TEST_CASE("a poll asks what the text and the charter say, is as secret, and has its trustees") {
  Life life;
  life.support();
  auto& charter = life.assembly.charter;
  auto& one = charter.classes[0];
  auto& poll = life.poll(2 * day);
  Life::count(poll, 3, 1);
  const auto ask = [&] {
    poll.asked = govern::asked(one, life.last().proposal, {}, charter, false);
    poll.trustees = charter.trustees;
    poll.threshold = charter.threshold;
    poll.min_ballots = charter.min_ballots;
  };
  life.last().proposal.hash = "text-1";
  ask();
  CHECK(findings(life.at(5 * day)).empty());
  const auto told = [&](auto change, std::string_view slug) {
    ask();
    change();
    CHECK(findings(life.at(5 * day)) == Slugs{slug});
    CHECK(life.state(5 * day) == "frozen");
    ask();
    poll.secret = true;
  };
  told([&] { poll.asked->title = "Shall it be rejected?"; }, "poll-of-other-question");
  told([&] { poll.asked->alone = false; }, "poll-of-other-question");
  told([&] { poll.asked->quorum = "4"; }, "poll-of-other-question");
  told([&] { poll.asked->options = {"A", "B"}; }, "poll-of-other-question");
  told([&] { poll.asked->default_option = "A"; }, "poll-of-other-question");
  told([&] { poll.asked->min_consents = 3; }, "poll-of-other-question");
  told([&] { poll.secret = false; }, "poll-of-other-secrecy");
  told([&] { poll.trustees = 1; }, "poll-of-other-trustees");
  told([&] { poll.threshold = 1; }, "poll-of-other-trustees");
  told([&] { poll.min_ballots = 1; }, "poll-of-other-trustees");
  told([&] { poll.closes += 400 * day; }, "poll-too-long");
  poll.closes -= 400 * day;
  // A second call may have its own quorum.
  one.quorum = Quorum::parse("1/2");
  one.second_call = Quorum::parse("1/5");
  poll.asked = govern::asked(one, life.last().proposal, {}, charter, true);
  CHECK(poll.asked->quorum == "1/5");
  CHECK(findings(life.at(5 * day)).empty());
}

TEST_CASE("a poll of grades and options is asked with those of the class and the text, in their order") {
  Charter charter;
  charter.language = "fr";
  DecisionClass one;
  one.rule = Judgment{};
  Proposal proposal;
  proposal.title = "T";
  proposal.kind = "choice";
  proposal.options = {"A", "B"};
  const auto all = govern::asked(one, proposal, {"C"}, charter, false);
  CHECK(all.options == std::vector<std::string>{"A", "B", "C"});
  CHECK(all.grades.size() == 7);
  CHECK(all.grades.front() == "Excellent");
  one.grades = {"Good", "Bad"};
  CHECK(govern::asked(one, proposal, {}, charter, false).grades == one.grades);
  one.rule = Condorcet{Method::debian};
  one.default_option = "None";
  one.ratio = 3;
  const auto debian = govern::asked(one, proposal, {}, charter, false);
  CHECK(debian.options == std::vector<std::string>{"A", "B", "None"});
  CHECK(debian.default_option == "None");
  CHECK(debian.ratios.size() == 2);
}
