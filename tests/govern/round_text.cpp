// SPDX-License-Identifier: GPL-3.0-or-later
//
// A round decides the text that it was opened on, whatever is signed while it goes on or waits.
#include "govern/consent_round.hpp"
#include "govern/life.hpp"

using namespace consent;

namespace {

Standing standing(const Round& group, Instant after) {
  return govern::standing(group.assembly, group.dossier, start + after);
}

std::string_view state(const Round& group, Instant after) { return state_name(standing(group, after).state); }

Slugs slugs(const std::vector<Finding>& findings) {
  Slugs all;
  for (const auto& finding : findings) all.push_back(finding.slug);
  return all;
}

/// Adopted at the end of its fourth day, after a hold.
Round held() {
  Round group;
  group.dossier.proposal.class_name = "consent";
  group.open();
  for (const auto* by : {"m1", "m2", "m3"}) group.say(hour, by, "consent");
  group.say(hour, "m5", "hold");
  return group;
}

}  // namespace

TEST_CASE("a text that is signed while the round waits is not decided by it") {
  auto group = held();
  const auto late = GENERATE(as<Instant>(), hour, day + hour, 4 * day);
  group.add(late, "m1", "revise", {{"from", "text-1"}}, "text-2");
  SECTION("and an error where the file holds it") {
    group.dossier.proposal.hash = "text-2";
    if (late < 2 * day) {  // the round waits until day 4
      const auto waiting = standing(group, day + 2 * hour);
      CHECK(waiting.text == "text-1");
      CHECK(slugs(waiting.findings) == Slugs{"after-freezing", "text-not-of-round"});
    }
    const auto decided = standing(group, 5 * day);
    REQUIRE(decided.decision);
    CHECK(decided.decision->adopted);
    CHECK(decided.decision->text == "text-1");
    CHECK(decided.text == "text-1");
    CHECK(slugs(decided.findings) == Slugs{"after-freezing", "text-not-decided"});
  }
  SECTION("and changes nothing where the file is that of the round") {
    const auto decided = standing(group, 5 * day);
    CHECK(decided.text == "text-1");
    CHECK(slugs(decided.findings) == Slugs{"after-freezing"});
    REQUIRE_FALSE(decided.findings.empty());
    CHECK(decided.findings.front().severity == Severity::warning);
  }
}

TEST_CASE("what nobody signed is told of the text of the round, and of the text that was decided") {
  auto group = held();
  group.dossier.proposal.hash = "edited";
  CHECK(slugs(standing(group, day + hour).findings) == Slugs{"text-not-of-round"});
  CHECK(slugs(standing(group, 5 * day).findings) == Slugs{"text-not-decided"});
}

TEST_CASE("a text that was signed during a round goes into the next one") {
  Round group;
  group.dossier.proposal.class_name = "consent";
  group.open();
  for (const auto* by : {"m1", "m2", "m3"}) group.say(hour, by, "consent");
  group.object(hour, "m4", "O-1-m4");
  group.add(2 * hour, "m1", "revise", {{"from", "text-1"}}, "text-2");
  group.dossier.proposal.hash = "text-2";
  CHECK(state(group, 2 * day) == "next-round");
  CHECK(standing(group, 2 * day).text == "text-2");
  CHECK(standing(group, 2 * day).findings.empty());
}

TEST_CASE("an amendment that is accepted during a round resolves nothing in it") {
  Round group;
  group.dossier.proposal.class_name = "consent";
  group.assembly.charter.objection_ttl = Duration::days(1);
  group.open();
  for (const auto* by : {"m1", "m2", "m3"}) group.say(hour, by, "consent");
  group.object(hour, "m4", "O-1-m4");
  const auto& amend = group.add(2 * hour, "m2", "amend", {{"amendment", "A-1-m2"}, {"resolves", "O-1-m4"}});
  group.dossier.amendments.push_back({"A-1-m2", amend, ""});
  group.add(3 * hour, "m1", "accept", {{"amendment", "A-1-m2"}, {"from", "text-1"}}, "text-2");
  CHECK(group.last(3 * day).kind == Kind::next_round);
}

TEST_CASE("what a decision names whose text is not the one decided is in doubt") {
  auto group = held();
  group.dossier.proposal.id = "P-0004";
  group.dossier.proposal.supersedes = {"P-0003"};
  group.dossier.proposal.hash = "edited";
  auto later = std::move(group.dossier);
  for (auto& act : later.acts) act.subject = "P-0004", act.time += 10 * day;
  for (auto& act : later.acts) {
    for (auto& [name, value] : act.fields) {
      if (name == "closes") value = utc(start + 11 * day);
    }
  }
  group.dossier = held().dossier;
  group.assembly.dossiers.push_back(std::move(later));
  CHECK(slugs(standing(group, 5 * day).findings).empty());
  const auto after = standing(group, 20 * day);
  CHECK(after.state == State::superseded);
  CHECK(slugs(after.findings) == Slugs{"text-not-decided"});
}
