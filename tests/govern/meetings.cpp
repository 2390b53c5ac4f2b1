// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "count/answers.hpp"
#include "format/meeting_toml.hpp"
#include "govern/attendance.hpp"
#include "govern/hand_counts.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::govern;

namespace {

Instant at(std::string_view clock) { return *parse_instant("2020-10-30T" + std::string(clock) + ":00Z"); }

Act attend(const std::string& member, const std::string& direction, std::string_view clock) {
  Act act;
  act.kind = "attend";
  act.fields = {{"member", member}, {"direction", direction}, {"at", utc(at(clock))}};
  return act;
}

Act count_act(const std::string& teller, std::vector<std::string> votes, const std::string& present = "6") {
  Act act;
  act.kind = "count";
  act.by = teller;
  act.text = "t";
  act.time = at("20:00");
  act.fields = {{"meeting", "2020-10-30"}, {"at", utc(at("20:00"))}, {"present", present}};
  for (auto& line : votes) act.fields.emplace_back("votes", std::move(line));
  return act;
}

/// Ten members, m0 to m9, and l1, a legal person; a meeting with one item, P-1.
Assembly group() {
  Assembly assembly;
  for (int i = 0; i < 10; ++i) {
    assembly.people.push_back({"m" + std::to_string(i), false, "2020-01-01", "", {}});
  }
  assembly.people.push_back({"l1", true, "2020-01-01", "", {}});
  DecisionClass weighty;
  weighty.name = "weighty";
  weighty.quorum = Quorum{Quorum::Kind::share_of_roll, Fraction(1) / Fraction(2)};
  assembly.charter.classes = {weighty};
  Dossier dossier;
  dossier.proposal.id = "P-1";
  dossier.proposal.class_name = "weighty";
  assembly.dossiers = {dossier};
  Meeting meeting;
  meeting.id = "2020-10-30";
  meeting.starts = at("19:00");
  meeting.items = {{"Links", "P-1", ""}, {"Any other business", "", ""}};
  for (int i = 0; i < 6; ++i) meeting.acts.push_back(attend("m" + std::to_string(i), "in", "19:00"));
  assembly.meetings = {meeting};
  return assembly;
}

bool has(const HandCount& count, std::string_view slug) {
  return std::ranges::find(count.findings, slug, &Finding::slug) != count.findings.end();
}

}  // namespace

TEST_CASE("an agenda is read, and all that is wrong with it is told") {
  const auto meeting = format::read_meeting(
      "title = \"AG\"\nstarts = 2020-10-30T19:00:00+01:00\nplace = \"Bourse\"\n"
      "[[item]]\ntitle = \"Links\"\nproposal = \"P-1\"\n[[item]]\ntitle = \"Other\"\ntext = \"free\"\n",
      "agenda/2020-10-30.toml");
  CHECK(meeting.id == "2020-10-30");
  CHECK(meeting.starts == at("18:00"));
  CHECK(meeting.body == "assembly");
  REQUIRE(meeting.items.size() == 2);
  CHECK(meeting.items[0].proposal == "P-1");
  CHECK(meeting.items[1].text == "free");
  CHECK(meeting.hash.size() == 64);
  try {
    (void)format::read_meeting("starts = 2020-10-30T19:00:00\nplaces = \"x\"\n[[item]]\nproposal = \"-\"\n",
                               "agenda/a b.toml");
    FAIL("accepted");
  } catch (const Error& error) {
    std::vector<std::string_view> slugs;
    for (const auto& finding : error.findings) slugs.push_back(finding.slug);
    CHECK(slugs == std::vector<std::string_view>{"meeting-bad-name", "field-missing", "field-bad-value",
                                                 "field-missing", "field-bad-value", "field-unknown"});
  }
}

TEST_CASE("the quorum follows those who leave in the middle") {
  auto assembly = group();
  auto& meeting = assembly.meetings[0];
  for (const auto* id : {"m0", "m1"}) meeting.acts.push_back(attend(id, "out", "20:00"));
  meeting.acts.push_back(attend("m1", "in", "20:30"));
  meeting.acts.push_back(attend("l1", "in", "19:00"));
  CHECK(present_at(meeting, assembly, at("18:59")).empty());
  CHECK(present_at(meeting, assembly, at("19:59")).size() == 6);  // a legal person has no vote here
  CHECK(present_at(meeting, assembly, at("20:00")).size() == 4);
  CHECK(present_at(meeting, assembly, at("20:30")).size() == 5);

  const auto all = stays(meeting);
  CHECK(all.size() == 8);
  CHECK(std::ranges::count(all, "m1", &Presence::member) == 2);

  auto& dossier = assembly.dossiers[0];
  dossier.acts = {count_act("m2", {"yes 3", "no 1"}, "4"), count_act("m3", {"yes 3", "no 1"}, "4")};
  std::vector<ItemPresence> items;
  for (std::size_t i = 0; i < meeting.items.size(); ++i) items.push_back(presence_of(i, meeting, assembly));
  REQUIRE(items.size() == 2);
  CHECK(items[0].at == at("20:00"));
  CHECK(items[0].present == 4);
  REQUIRE(items[0].quorum);
  CHECK_FALSE(items[0].quorum->met);
  CHECK(items[0].quorum->formula == "2 × present >= roll");
  CHECK_FALSE(items[1].at);
  CHECK_FALSE(items[1].quorum);
}

TEST_CASE("attendance that contradicts itself is read kindly") {
  auto assembly = group();
  auto& meeting = assembly.meetings[0];
  meeting.acts = {attend("m1", "out", "18:00"), attend("m1", "in", "19:00"), attend("m1", "in", "19:30"),
                  attend("m1", "out", "20:00"), attend("m1", "in", "20:00")};
  const auto all = stays(meeting);
  REQUIRE(all.size() == 2);
  CHECK(all[0].in == at("19:00"));
  CHECK(all[0].out == at("20:00"));
  CHECK(all[1].in == at("20:00"));
  CHECK(present_at(meeting, assembly, at("20:00")).size() == 1);
}

TEST_CASE("a hand count stands when two tellers signed the same") {
  auto assembly = group();
  auto& acts = assembly.dossiers[0].acts;
  const auto hands = [&] { return hand_count_at("2020-10-30", assembly.dossiers[0], assembly); };
  CHECK_FALSE(hands());

  acts = {count_act("m1", {"yes 4", "no 2"})};
  CHECK_FALSE(hands()->stands);
  CHECK(hands()->findings.empty());

  acts.push_back(count_act("m1", {"yes 4", "no 2"}));
  CHECK_FALSE(hands()->stands);  // twice the same teller

  acts = {count_act("m1", {"yes 4", "no 2"}), count_act("m2", {"yes 4", "no 2"})};
  CHECK(hands()->stands);
  CHECK(hands()->findings.empty());
  CHECK(hands()->tellers == std::vector<std::string>{"m1", "m2"});

  acts.push_back(count_act("m3", {"yes 3", "no 3"}));
  CHECK(hands()->stands);
  CHECK(has(*hands(), "tellers-differ"));
  acts.push_back(count_act("m4", {"yes 3", "no 3"}));
  CHECK_FALSE(hands()->stands);

  acts = {count_act("m1", {"yes 4", "no 2"}), count_act("m2", {"yes 5", "no 1"})};
  CHECK_FALSE(hands()->stands);
  CHECK(has(*hands(), "tellers-differ"));

  // The same numbers once more, when others were in the room.
  acts = {count_act("m1", {"yes 4", "no 0"}), count_act("m2", {"yes 4", "no 0"}),
          count_act("m3", {"yes 4", "no 0"}, "5")};
  CHECK(hands()->stands);
  CHECK(hands()->findings.empty());
  acts[2] = count_act("m3", {"yes 4", "no 0"}, "3");  // more hands than people
  CHECK(hands()->stands);
  CHECK(has(*hands(), "more-hands-than-people"));
  CHECK_FALSE(has(*hands(), "tellers-differ"));
  acts = {count_act("m1", {"yes 4", "no 2"}), count_act("m2", {"yes 5", "no 1"})};

  // A teller who counts again corrects what they signed.
  acts.push_back(count_act("m2", {"yes 4", "no 2"}));
  CHECK(hands()->stands);

  acts[2].time = at("19:59");  // and signed before the hands were raised
  CHECK(has(*hands(), "count-ahead"));
  CHECK_FALSE(hands()->stands);

  acts = {count_act("m1", {"yes many"}), count_act("m2", {"yes 4"})};
  CHECK(has(*hands(), "count-unreadable"));
  CHECK_FALSE(hands()->stands);
}

TEST_CASE("nobody votes in the room and from elsewhere") {
  auto assembly = group();
  auto& dossier = assembly.dossiers[0];
  dossier.acts = {count_act("m1", {"yes 4", "no 1"}), count_act("m2", {"yes 4", "no 1"})};
  PollFacts poll;
  poll.voted = {"m5", "m8"};  // m5 is in the room
  poll.opens = at("18:00");
  poll.closes = at("21:00");
  dossier.polls = {poll};
  auto hands = *hand_count_at("2020-10-30", dossier, assembly);
  CHECK(hands.stands);
  CHECK(has(hands, "present-and-remote"));

  dossier.acts = {count_act("m1", {"yes 4", "no 2"}), count_act("m2", {"yes 4", "no 2"})};
  hands = *hand_count_at("2020-10-30", dossier, assembly);
  CHECK_FALSE(hands.stands);
  CHECK(has(hands, "more-hands-than-people"));

  // One hand may rise for several options.
  dossier.proposal.rule = "approval";
  CHECK(hand_count_at("2020-10-30", dossier, assembly)->stands);
}

TEST_CASE("hands are counted, alone and with a remote poll") {
  HandCount hands;
  hands.present = 6;
  hands.votes = {{"yes", 3}, {"no", 2}, {"blank", 1}};
  const auto alone = count_hands(hands, Majority{}, {}, {});
  CHECK(alone.outcome.kind == Outcome::Kind::rejected);
  CHECK(alone.threshold->left == 6);
  CHECK(alone.threshold->right == 6);

  HandCount remote = hands;
  remote.votes = {{"yes", 2}, {"no", 0}, {"blank", 1}};
  const auto both = with_hands(count_hands(remote, Majority{}, {}, {}), hands);
  CHECK(both.outcome.kind == Outcome::Kind::adopted);
  CHECK(both.threshold->left == 10);
  CHECK(both.threshold->right == 9);
  CHECK(both.ballots.weight == 9);

  hands.votes = {{"A", 2}, {"B", 1}, {"blank", 3}};
  const auto choice = count_hands(hands, Plurality{}, {}, {"A", "B"});
  CHECK(choice.ballots.weight == 6);
  CHECK(choice.ballots.blank == 3);
  REQUIRE(choice.outcome.winners.size() == 1);
  hands.votes = {{"B", 5}};
  const auto more = with_hands(choice, hands);
  CHECK(more.outcome.winners == std::vector<Option>{1});
  CHECK(more.approvals[1] == 6);

  hands.votes = {{"A", 5}, {"B", 5}};
  const auto approved = count_hands(hands, Approval{}, {}, {"A", "B"});
  CHECK(approved.ballots.weight == 6);
  CHECK(approved.outcome.kind == Outcome::Kind::tie);

  hands.votes = {{"consent", 5}, {"objection", 1}};
  CHECK(count_hands(hands, Consent{}, {}, {}).outcome.kind == Outcome::Kind::blocked);
  CHECK(is_for_hands(Plurality{}));
  CHECK_FALSE(is_for_hands(Condorcet{}));
}
