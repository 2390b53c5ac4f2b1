// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/consent_round.hpp"

using namespace consent;

namespace {

/// Four consent, m2 objects.
Round objected(std::string target = "Meetings are on Mondays.", std::string ground = "harm") {
  Round round;
  round.open();
  for (const auto* member : {"m1", "m3", "m4", "m5"}) round.say(hour, member, "consent");
  round.object(hour, "m2", "O-1-m2", std::move(target), std::move(ground));
  return round;
}

void challenge(Round& round, Instant after, const std::string& by) {
  round.add(after, by, "challenge", {{"objection", "O-1-m2"}, {"because", "It harms nobody."}});
}

/// Round 2 on a new text, which the author made by accepting an amendment that resolves the objection.
void integrate(Round& round, std::string text = "Meetings are on Sundays.") {
  Act amend;
  amend.kind = "amend";
  amend.fields = {{"amendment", "A-1-m3"}, {"resolves", "O-1"}};
  round.dossier.amendments.push_back({"A-1-m3", amend, ""});
  round.add(2 * day, "m1", "accept", {{"amendment", "A-1-m3"}, {"from", "text-1"}}, "text-2");
  round.dossier.texts["text-1"] = round.dossier.proposal.text;
  round.dossier.proposal.text = std::move(text);
  round.dossier.proposal.hash = "text-2";
  round.open(3 * day, "2", "text-2");
  for (const auto* member : {"m1", "m3", "m4", "m5"})
    round.say(3 * day + hour, member, "consent", "2", "text-2");
}

}  // namespace

TEST_CASE("passages are compared without regard to blanks") {
  const std::string text = "# Rules\n\nMeetings are on\nMondays. They last two  hours.\n";
  CHECK(govern::has_passage(text, "Meetings are on Mondays."));
  CHECK(govern::has_passage(text, " on   Mondays. They "));
  CHECK_FALSE(govern::has_passage(text, "meetings are on Mondays."));
  CHECK_FALSE(govern::has_passage(text, "  "));
  CHECK(govern::nearest_passage(text, "meetings will be on mondays") == "Meetings are on Mondays.");
  CHECK(govern::nearest_passage(text, "nothing of the kind") == "");
  CHECK(govern::names("O-1", "O-1-m17"));
  CHECK(govern::names("O-1-m17", "O-1-m17"));
  CHECK_FALSE(govern::names("O-1", "O-12-m17"));
  CHECK_FALSE(govern::names("O", "O-1-m17"));
}

TEST_CASE("an argued objection stands, and asks for a new text") {
  const auto round = objected();
  const auto result = round.last(day);
  CHECK(result.kind == Kind::next_round);
  REQUIRE(result.concerns.size() == 1);
  CHECK(result.concerns[0].stands());
  CHECK(result.objections == 1);
}

TEST_CASE("an objection that is not argued counts as a reserve") {
  SECTION("its passage does not stand in the text") {
    const auto result = objected("Meetings are on Fridays.").last(day);
    CHECK(result.kind == Kind::adopted);
    CHECK(result.reserves == 1);
    CHECK(result.objections == 0);
    CHECK(slugs(result.concerns.at(0).why) == Slugs{"objection-without-target"});
  }
  SECTION("its ground is none") {
    CHECK(slugs(objected("two hours", "taste").last(day).concerns.at(0).why) ==
          Slugs{"objection-without-ground"});
  }
}

TEST_CASE("its author lifts an objection, nobody else") {
  auto round = objected();
  round.add(2 * hour, "m3", "lift", {{"objection", "O-1-m2"}});
  CHECK(round.last(day).kind == Kind::next_round);
  CHECK(round.findings(day) == Slugs{"objection-not-yours"});
  round.add(3 * hour, "m2", "lift", {{"objection", "O-1-m2"}});
  CHECK(round.last(day).kind == Kind::adopted);
  CHECK(round.last(day).concerns.at(0).lifted);
}

TEST_CASE("what is lifted after the end does not undo the result") {
  auto round = objected();
  round.add(day + 1, "m2", "lift", {{"objection", "O-1-m2"}});
  CHECK(round.last(2 * day).kind == Kind::next_round);
}

TEST_CASE("where objections are tested by argument, a challenge changes nothing") {
  auto round = objected();
  for (const auto* by : {"m1", "m3", "m4"}) challenge(round, 2 * hour, by);
  CHECK(round.last(30 * day).kind == Kind::next_round);
}

TEST_CASE("peers disqualify an objection by joining a challenge in numbers") {
  auto round = objected();
  round.assembly.charter.peer_test = true;
  challenge(round, 2 * hour, "m1");
  round.add(3 * hour, "m2", "answer", {{"objection", "O-1-m2"}, {"because", "It does."}});
  round.add(4 * hour, "m3", "join", {{"objection", "O-1-m2"}});
  CHECK(round.last(day).kind == Kind::next_round);  // 2 of 4 is not more than half
  round.add(5 * hour, "m4", "join", {{"objection", "O-1-m2"}});
  const auto result = round.last(day);
  CHECK(result.kind == Kind::adopted);
  CHECK(result.concerns.at(0).argued);
  CHECK_FALSE(result.concerns.at(0).qualified);
  CHECK(slugs(result.concerns.at(0).why) ==
        Slugs{"objection-challenged", "challenge-joined", "challenge-answered"});
}

TEST_CASE("where silence is assent, those who say nothing have answered, and join by the challenge alone") {
  auto round = objected();
  auto& charter = round.assembly.charter;
  charter.peer_test = charter.silence_assents = true;
  std::erase_if(round.dossier.acts, [](const Act& act) { return act.kind == "stance"; });
  challenge(round, 2 * hour, "m1");
  round.add(3 * hour, "m2", "answer", {{"objection", "O-1-m2"}, {"because", "It does."}});
  round.add(4 * hour, "m3", "join", {{"objection", "O-1-m2"}});
  CHECK(round.last(day).concerns.at(0).qualified);  // two of five members with a vote
  round.add(5 * hour, "m4", "join", {{"objection", "O-1-m2"}});
  round.add(5 * hour, "m5", "join", {{"objection", "O-1-m2"}});
  CHECK_FALSE(round.last(day).concerns.at(0).qualified);
}

TEST_CASE("nobody challenges an objection before it is made, nor in the second of the deadline") {
  auto round = objected();
  round.assembly.charter.peer_test = true;
  const auto made = std::ranges::find(round.dossier.acts, "objection", &Act::kind)->time - start;
  challenge(round, made - 1, "m1");
  CHECK(round.last(9 * day).concerns.at(0).qualified);
  challenge(round, day, "m1");
  CHECK(round.last(9 * day).concerns.at(0).qualified);
  challenge(round, day - 1, "m1");
  CHECK_FALSE(round.last(9 * day).concerns.at(0).qualified);
}

TEST_CASE("whoever may still answer a challenge is named, also when many joined it") {
  auto round = objected();
  round.assembly.charter.peer_test = true;
  challenge(round, 2 * hour, "m1");
  for (const auto* by : {"m3", "m4"}) round.add(3 * hour, by, "join", {{"objection", "O-1-m2"}});
  const auto waits = round.last(day);
  CHECK(waits.kind == Kind::held);
  REQUIRE(waits.why.back().slug == "round-waits");
  CHECK(std::get<std::vector<std::string>>(waits.why.back().values.front().second) ==
        std::vector<std::string>{"O-1-m2"});
  CHECK(waits.concerns.at(0).answer_by == start + 2 * hour + 7 * day);
}

TEST_CASE("a challenge without an answer disqualifies once the time to answer is over") {
  auto round = objected();
  round.assembly.charter.peer_test = true;
  challenge(round, 2 * hour, "m1");
  const auto open = round.last(3 * hour);
  CHECK(open.kind == Kind::open);
  CHECK(open.concerns.at(0).answer_by == start + 2 * hour + 7 * day);
  CHECK(std::ranges::find(open.why, "challenge-waits", &Step::slug) != open.why.end());
  const auto waits = round.last(day);
  CHECK(waits.kind == Kind::held);
  CHECK(waits.closes == start + 2 * hour + 7 * day);
  CHECK(slugs(waits.why).back() == "round-waits");
  const auto over = round.last(2 * hour + 7 * day);
  CHECK(over.kind == Kind::adopted);
  CHECK(over.concerns.at(0).answer_by == 0);
  CHECK(std::ranges::find(over.why, "challenge-unanswered", &Step::slug) != over.why.end());
  round.add(2 * day, "m2", "answer", {{"objection", "O-1-m2"}, {"because", "It does."}});
  CHECK(round.last(2 * day).kind == Kind::next_round);
}

TEST_CASE("a new text needs a new round, and an old text gets none") {
  auto round = objected();
  round.open(2 * day, "2");
  CHECK(round.at(3 * day).size() == 1);
  CHECK(round.findings(3 * day) == Slugs{"round-with-old-text"});
}

TEST_CASE("an objection to a passage that no longer exists is kept as a reserve") {
  auto round = objected();
  integrate(round);
  const auto result = round.last(4 * day);
  CHECK(result.number == 2);
  CHECK(result.kind == Kind::adopted);
  REQUIRE(result.concerns.size() == 1);
  CHECK_FALSE(result.concerns[0].argued);
  CHECK(slugs(result.concerns[0].why) == Slugs{"objection-taken-up", "objection-target-gone"});
  CHECK(result.concerns[0].kept());
  CHECK(result.reserves == 0);  // nobody answered so in this round
  CHECK(slugs(result.why)[1] == "round-kept");
  round.assembly.charter.min_consents = result.consents + 1;  // it agrees to nothing
  CHECK(round.last(4 * day).kind == Kind::no_quorum);
}

TEST_CASE("an objection is taken up in the next round as long as its author says nothing there") {
  auto round = objected("They last two hours.");
  integrate(round, "Meetings are on Sundays. They last two hours.");
  SECTION("and lapsed, on record") {
    CHECK(round.last(4 * day).kind == Kind::held);
    const auto result = round.last(9 * day);
    CHECK(result.kind == Kind::adopted);
    REQUIRE(result.concerns.size() == 1);
    CHECK(result.concerns[0].lapsed);
    CHECK(result.concerns[0].from_round == 1);
    CHECK(slugs(result.concerns[0].why) == Slugs{"objection-taken-up", "objection-lapsed"});
  }
  SECTION("and kept by its author") {
    round.add(5 * day, "m2", "answer",
              {{"objection", "O-1-m2"}, {"because", "Two hours are still too long."}});
    const auto result = round.last(5 * day);
    CHECK(result.kind == Kind::next_round);
    CHECK(slugs(result.concerns.at(0).why).back() == "objection-kept");
  }
  SECTION("not if its author answers the new text") {
    round.say(3 * day + hour, "m2", "consent", "2", "text-2");
    CHECK(round.last(4 * day).kind == Kind::adopted);
    CHECK(round.last(4 * day).concerns.empty());
  }
  SECTION("after the last round the charter says what follows") {
    round.assembly.charter.rounds_max = 2;
    round.object(3 * day + hour, "m2", "O-2-m2", "They last two hours.", "harm", "2", "text-2");
    CHECK(round.last(4 * day).kind == Kind::fallback);
    round.assembly.charter.fallback = "vote:ordinary";
    CHECK(slugs(round.last(4 * day).why).back() == "round-fallback-reject");  // there is no such class
    round.assembly.charter.classes.emplace_back().name = "ordinary";
    CHECK(slugs(round.last(4 * day).why).back() == "round-fallback-vote");
  }
}

TEST_CASE("an objection outlives the membership of its author as a reserve") {
  auto round = objected();
  const auto people = round.assembly.people;
  std::erase_if(round.assembly.people, [](const Person& person) { return person.id == "m2"; });
  integrate(round, "Meetings are on Mondays. They last two hours.");
  round.assembly.people = people;
  round.assembly.people[1].until = "2020-10-31";
  const auto result = round.last(4 * day);
  CHECK(result.kind == Kind::adopted);
  REQUIRE(result.concerns.size() == 1);
  CHECK(result.concerns[0].kept());
  CHECK(slugs(result.concerns[0].why) == Slugs{"objection-author-left"});
}

TEST_CASE("outside of a round nothing is challenged, and what is taken back needs no answer") {
  auto round = objected();
  round.assembly.charter.peer_test = true;
  challenge(round, 2 * hour, "m1");
  challenge(round, 2 * day, "m3");
  CHECK(round.findings(3 * day) == Slugs{"challenge-out-of-time"});
  round.add(3 * day, "m2", "lift", {{"objection", "O-1-m2"}});
  const auto result = round.last(9 * day);
  CHECK(result.kind == Kind::adopted);
  CHECK(result.closes == start + 3 * day);
  CHECK(slugs(result.concerns.at(0).why) ==
        Slugs{"objection-challenged", "challenge-not-joined", "objection-lifted"});
}
