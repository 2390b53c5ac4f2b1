// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include <algorithm>
#include <random>

#include "govern/consent_round.hpp"

using namespace consent;

TEST_CASE("a round in which nobody objects is adopted at its end") {
  Round round;
  CHECK(round.at(day).empty());
  round.open();
  round.say(hour, "m1", "consent");
  round.say(hour, "m2", "reserve");
  round.say(2 * hour, "m3", "stand-aside");
  CHECK(round.last(3 * hour).kind == Kind::open);
  CHECK(round.last(3 * hour).closes == start + day);
  const auto result = round.last(day);
  CHECK(result.kind == Kind::adopted);
  CHECK(result.roll == 5);  // the legal person has no voice
  CHECK(result.responded == 3);
  CHECK(result.consents == 1);
  CHECK(result.reserves == 1);
  CHECK(result.stand_asides == 1);
  CHECK(result.quorum.formula == "2 × responded >= roll");
  REQUIRE(result.concerns.size() == 1);
  CHECK(result.concerns[0].by == "m2");
  CHECK(result.concerns[0].because == std::vector<std::string>{"too long"});
  CHECK(slugs(result.why) == Slugs{"round-stances", "round-nothing-stands", "round-quorum-met",
                                   "consent-enough", "round-adopted"});
  CHECK(round.findings(day).empty());
}

TEST_CASE("too few answers decide nothing, unless silence assents") {
  Round round;
  round.open();
  round.say(hour, "m1", "consent");
  round.say(hour, "m2", "consent");
  CHECK(round.last(day).kind == Kind::no_quorum);
  round.assembly.charter.silence_assents = true;
  const auto result = round.last(day);
  CHECK(result.kind == Kind::adopted);
  CHECK(result.consents == 5);
  CHECK(round.last(hour).consents == 2);
}

TEST_CASE("a proposal asks for consent in a class that votes, and keeps the quorum of that class") {
  Round round;
  auto& one = round.assembly.charter.classes[0];
  one.rule = Majority{};
  one.quorum = Quorum::parse("4/5");
  round.dossier.proposal.rule = "consent";
  round.open();
  for (const auto* member : {"m1", "m2", "m3"}) round.say(hour, member, "consent");
  CHECK(round.last(day).kind == Kind::no_quorum);
  round.say(2 * hour, "m4", "consent");
  CHECK(round.last(day).kind == Kind::adopted);
  one.quorum.reset();  // then that of [consent]
  CHECK(round.last(day).quorum.formula == "2 × responded >= roll");
}

TEST_CASE("standing aside alone adopts nothing") {
  Round round;
  round.open();
  for (const auto* member : {"m1", "m2", "m3"}) round.say(hour, member, "stand-aside");
  CHECK(round.last(day).kind == Kind::no_quorum);
}

TEST_CASE("the last stance of a member counts") {
  Round round;
  round.open();
  round.object(hour, "m2", "O-1-m2");
  round.say(2 * hour, "m2", "consent");
  round.say(hour, "m3", "consent");
  round.say(hour, "m4", "consent");
  CHECK(round.last(day).kind == Kind::adopted);
  CHECK(round.last(hour).concerns.size() == 1);
  CHECK(round.last(day).concerns.empty());
}

TEST_CASE("a hold moves the deadline once; a question waits for its asker, and no longer than that") {
  Round round;
  round.open();
  for (const auto* member : {"m1", "m2", "m3"}) round.say(hour, member, "consent");
  SECTION("hold") {
    round.say(hour, "m4", "hold");
    CHECK(round.last(hour).kind == Kind::open);
    const auto held = round.last(day);
    CHECK(held.kind == Kind::held);
    CHECK(held.closes == start + 4 * day);
    CHECK(slugs(held.why).back() == "round-held");
    round.object(3 * day, "m5", "O-1-m5");
    CHECK(round.last(4 * day).kind == Kind::next_round);
  }
  SECTION("question") {
    round.say(hour, "m4", "question");
    CHECK(round.last(2 * day).kind == Kind::held);
    CHECK(round.last(4 * day).kind == Kind::adopted);
    round.say(2 * day, "m4", "consent");
    CHECK(round.last(2 * day).kind == Kind::adopted);
    CHECK(round.last(2 * day).closes == start + 2 * day);
    round.say(3 * day, "m5", "consent");
    CHECK(round.last(4 * day).consents == 4);
    CHECK(round.findings(4 * day) == Slugs{"stance-out-of-time"});
  }
}

TEST_CASE("lazy: adopted without answers, not against an objection") {
  Round round;
  round.open(0, "1", "text-1", "lazy");
  CHECK(round.last(day).kind == Kind::adopted);
  CHECK(round.last(day).class_name == "lazy");
  round.object(hour, "m2", "O-1-m2");
  CHECK(round.last(day).kind == Kind::next_round);
}

TEST_CASE("stances that do not count are told") {
  Round round;
  round.open();
  round.say(hour, "m2", "consent", "1", "text-0");
  round.say(hour, "l1", "consent");
  round.say(2 * day, "m3", "consent");
  round.say(hour, "m4", "consent", "2");
  round.say(hour, "m5", "maybe");
  round.object(2 * hour, "m5", "O-1-m4");
  round.add(hour, "m4", "stance", {{"round", "1"}, {"stance", "reserve"}});
  CHECK(round.last(day).responded == 0);
  CHECK(round.findings(3 * day) == Slugs{"stance-not-asked", "stance-on-older-text", "stance-without-reason",
                                         "stance-without-round", "stance-unknown", "objection-of-other",
                                         "stance-out-of-time"});
}

TEST_CASE("at the second of its deadline a round is over") {
  Round round;
  round.open();
  for (const auto* id : {"m1", "m2", "m3", "m4"}) round.say(hour, id, "consent");
  round.object(day - 1, "m5", "O-1-m5");
  CHECK(round.last(day).kind == Kind::next_round);
  round.dossier.acts.back().time = start + day;
  CHECK(round.last(day).kind == Kind::adopted);
  CHECK(round.findings(day) == Slugs{"stance-out-of-time"});
}

TEST_CASE("a round begins when the text is frozen, and is no longer than a year") {
  Round round;
  round.assembly.charter.classes[0].discussion_min = Duration::days(3);  // submitted two days before
  round.open();
  CHECK(round.findings(day) == Slugs{"round-before-frozen"});
  round.open(2 * day, "1", "text-1", "consent", 400 * day);
  CHECK(round.findings(3 * day) == Slugs{"round-before-frozen", "round-too-long"});
  round.open(2 * day);
  CHECK(round.at(3 * day).size() == 1);
}

TEST_CASE("openings that do not count are told") {
  Round round;
  round.open(0, "2");
  round.open(1, "1", "text-0");
  round.open(2, "1", "text-1", "ordinary");
  round.open(3, "1", "text-1", "consent", hour);
  round.open(4);
  round.open(5);
  round.open(6, "2");
  CHECK(round.at(day).size() == 1);
  CHECK(round.findings(7) == Slugs{"round-out-of-order", "round-of-other-text", "round-without-consent",
                                   "round-too-short", "round-opened-twice", "round-still-open"});
}

TEST_CASE("who is left out of the roll of a round is told") {
  Round round;
  round.open();
  round.assembly.people.push_back({"m6", false, "2020-02-01", "", {}});
  round.assembly.people.push_back({"m7", false, utc(start).substr(0, 10), "", {}});  // joined that evening
  CHECK(round.findings(1) == Slugs{"round-leaves-out"});
  round.assembly.charter.dues = true;  // nobody has paid
  CHECK(round.findings(1).empty());
}

TEST_CASE("a close act ends the round early once all have answered, and says what it saw") {
  Round round;
  round.open(0, "1", "text-1", "consent", 7 * day);
  Fields saw{{"round", "1"}};
  for (const auto* member : {"m1", "m2", "m3", "m4"}) {
    round.say(hour, member, "consent");
    saw.emplace_back("saw", round.dossier.acts.back().hash);
  }
  round.add(2 * day, "m1", "close", saw);
  CHECK(round.last(2 * day).kind == Kind::open);
  CHECK(round.findings(2 * day) == Slugs{"round-closed-early"});
  round.say(day + 1, "m5", "consent");
  saw.emplace_back("saw", round.dossier.acts.back().hash);
  round.add(2 * day + 1, "m1", "close", saw);
  CHECK(round.last(2 * day + 1).kind == Kind::adopted);
  CHECK(round.last(2 * day + 1).closes == start + 2 * day + 1);

  // What comes later with an earlier time is not in the list, and changes nothing.
  round.object(hour + 1, "m5", "O-1-m5");
  round.object(day + 2, "m5", "O-2-m5");
  CHECK(round.last(8 * day).kind == Kind::adopted);
  CHECK(round.findings(8 * day) == Slugs{"stance-not-seen", "stance-not-seen"});
  // But it would have stood in the way, and nobody can tell from the files when it came.
  CHECK(has_error(govern::round_findings(round.dossier, round.assembly, start + 8 * day)));
}

TEST_CASE("the order of files changes nothing") {
  rc::check("permuted acts give the same rounds", [] {
    Round round;
    round.assembly.charter.peer_test = true;
    round.open();
    for (int i = 0; i < 12; ++i) {
      const auto member = "m" + std::to_string(*rc::gen::inRange(1, 6));
      const Instant when = *rc::gen::inRange<Instant>(0, 2 * day);
      switch (*rc::gen::inRange(0, 5)) {
        case 0:
          round.object(when, member, govern::next_objection(round.dossier, member));
          break;
        case 1:
          round.say(when, member, *rc::gen::element<std::string>("hold", "question", "reserve"));
          break;
        case 2:
          round.add(when, member, "challenge", {{"objection", "O-1-m2"}, {"because", "no harm"}});
          break;
        default:
          round.say(when, member, "consent");
      }
    }
    const Instant now = *rc::gen::inRange<Instant>(0, 12 * day);
    const auto text = [&](const Round& one) {
      std::string all;
      for (const auto& result : one.at(now)) {
        all += std::to_string(static_cast<int>(result.kind)) + " " + std::to_string(result.closes);
        for (const auto& step : result.why) all.append(" ").append(step.slug);
        for (const auto& concern : result.concerns) all += " " + concern.id + (concern.stands() ? "!" : "");
      }
      for (const auto slug : one.findings(now)) all.append(" ").append(slug);
      return all;
    };
    const auto before = text(round);
    std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
    std::ranges::shuffle(round.dossier.acts, random);
    RC_ASSERT(text(round) == before);
  });
}
