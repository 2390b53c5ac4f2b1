// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proclamation had not seen, or saw and is gone (govern/unseen.hpp).
#include "govern/unseen.hpp"

#include <voix/finding.hpp>

#include "assembly_life.hpp"

using namespace life;

namespace {

/// By m2, of all that is there.
void proclaim(Life& life, Instant after, const std::string& outcome = "adopted") {
  const auto* meeting = life.assembly.meetings.empty() ? nullptr : &life.assembly.meetings.back();
  Fields fields{{"outcome", outcome}};
  if (meeting != nullptr) fields.insert(fields.begin(), {"meeting", meeting->id});
  for (auto& field : govern::seen_now(life.last(), meeting, start + after))
    fields.push_back(std::move(field));
  life.act(after, "m2", "proclaim", std::move(fields));
}

bool is_doubtful(const Standing& standing) {
  return std::ranges::find(standing.findings, Severity::error, &Finding::severity) != standing.findings.end();
}

}  // namespace

TEST_CASE("an earlier time does not undo in silence what was proclaimed") {
  Life life;
  life.support();
  Life::count(life.poll(2 * day + hour), 3, 1);
  life.last().polls.back().election = "poll-1";
  proclaim(life, 3 * day + 2 * hour);
  REQUIRE(life.state(5 * day) == "in-force");
  REQUIRE(findings(life.at(5 * day)).empty());
  SECTION("its author withdraws it") {
    life.act(day, "m1", "withdraw");
    CHECK(life.state(5 * day) == "withdrawn");
    CHECK(findings(life.at(5 * day)).back() == std::string_view("proclaimed-unseen"));
    CHECK(is_doubtful(life.at(5 * day)));
  }
  SECTION("somebody raises its class") {
    life.act(day, "m5", "raise", {{"class", "weighty"}});
    CHECK(life.state(5 * day) != "in-force");
    CHECK(is_doubtful(life.at(5 * day)));
  }
  SECTION("another poll") {
    auto& poll = life.poll(2 * day);
    poll.election = "poll-2";
    Life::count(poll, 0, 1);
    std::swap(life.last().polls[0], life.last().polls[1]);
    CHECK(life.state(5 * day) != "in-force");
    CHECK(is_doubtful(life.at(5 * day)));
  }
  SECTION("its poll is gone") {
    life.last().polls.clear();
    CHECK(life.state(5 * day) == "closed");
    CHECK(findings(life.at(5 * day)) == Slugs{"proclaimed-on-gone"});
    CHECK(is_doubtful(life.at(5 * day)));
  }
  SECTION("its poll cannot be read") {
    auto& poll = life.last().polls.back();
    poll = {};
    poll.invalid = {{"file-missing", Severity::error, {}, {}}};
    CHECK(life.state(5 * day) == "closed");
    CHECK(needs(life.at(5 * day)) == Slugs{"need-restore"});
    CHECK(findings(life.at(5 * day)) == Slugs{"file-missing", "proclaimed-on-gone"});
  }
  SECTION("what comes from another branch and changes nothing is not told") {
    life.act(day, "m4", "support");
    CHECK(life.state(5 * day) == "in-force");
    CHECK(findings(life.at(5 * day)).empty());
  }
  SECTION("what is signed later needs no list") {
    life.act(3 * day + 3 * hour, "m4", "void", {{"because", "the roll was wrong"}});
    CHECK(life.state(5 * day) == "void");
    CHECK(findings(life.at(5 * day)).empty());
  }
  SECTION("an irregularity may be declared with any time") {
    life.act(day, "m4", "void", {{"because", "the roll was wrong"}});
    CHECK(life.state(5 * day) == "void");
    CHECK_FALSE(is_doubtful(life.at(5 * day)));
  }
  SECTION("what was seen is gone") {
    std::erase_if(life.last().acts, [](const Act& act) { return act.kind == "support" && act.by == "m3"; });
    CHECK(findings(life.at(5 * day)).back() == std::string_view("proclaimed-on-gone"));
    CHECK(is_doubtful(life.at(5 * day)));
  }
}

TEST_CASE("a poll that never counted may be put aside") {
  Life life;
  life.support();
  life.poll(2 * day + hour, "weighty").election = "of another class";
  Life::count(life.poll(2 * day + hour), 3, 1);
  life.last().polls.back().election = "poll-1";
  proclaim(life, 3 * day + 2 * hour);
  REQUIRE(life.state(5 * day) == "in-force");
  life.last().polls.erase(life.last().polls.begin());
  CHECK(life.state(5 * day) == "in-force");
  CHECK(findings(life.at(5 * day)).empty());
}

TEST_CASE("a proclamation that never was true to what it lists pins nothing") {
  Life life;
  life.adopt();
  life.last().polls.back().election = "poll-1";
  life.act(2 * day, "m5", "proclaim", {{"outcome", "rejected"}, {"saw", life.last().acts.front().hash}});
  std::ranges::sort(life.last().acts, comes_before);
  CHECK(life.state(5 * day) == "in-force");
  CHECK_FALSE(is_doubtful(life.at(5 * day)));
}

TEST_CASE("who comes into the room afterwards does not make its quorum") {
  Life life;
  life.propose("governance");
  life.assembly.charter.classes[2].quorum = Quorum::parse("3");
  life.assembly.charter.classes[2].quorum_of_present = true;
  life.act(0, "m2", "support");
  life.act(0, "m3", "support");
  life.meeting(20 * day);
  life.attend("m1", "in", 20 * day);
  life.attend("m2", "in", 20 * day);
  auto& poll = life.poll(20 * day + hour, "governance", hour);
  poll.body = "assembly";
  poll.election = "poll-1";
  Life::count(poll, 2, 0);
  REQUIRE(life.state(20 * day + 3 * hour) == "no-quorum");
  proclaim(life, 20 * day + 3 * hour, "no-quorum");
  CHECK_FALSE(is_doubtful(life.at(21 * day)));
  life.attend("m3", "in", 20 * day);
  life.attend("m4", "in", 20 * day);
  CHECK(life.state(21 * day) == "in-force");
  CHECK(is_doubtful(life.at(21 * day)));
}
