// SPDX-License-Identifier: GPL-3.0-or-later
//
// What later decisions and days make of a decision, and what a higher body decided.
#include "govern/assembly_life.hpp"
#include "govern/lint.hpp"
#include "govern/mandates.hpp"
#include "govern/precedence.hpp"
#include "govern/register.hpp"

using namespace life;

namespace {

/// A decision of the assembly on day 20.
void adopt_at_assembly(Life& life, Instant after = 20 * day) {
  life.propose("governance");
  life.meeting(after);
  life.hands(5, 0);
}

void grant(Life& life, const char* mandate, const char* decision) {
  Mandate granted;
  granted.id = mandate;
  granted.holders = {"m2"};
  granted.granted_by = decision;
  life.assembly.mandates.push_back(std::move(granted));
}

/// What the last proposal would change and may not, if it was decided in the class `name` of its body.
std::optional<govern::Conflict> conflict(const Life& life, const char* name, Instant after) {
  const auto& charter = life.assembly.charter;
  const auto& one = *charter.find(name);
  return govern::conflict(life.assembly, life.assembly.dossiers.back(), {one, one.body, charter},
                          start + after);
}

}  // namespace

TEST_CASE("a later decision replaces, repeals or amends an earlier one") {
  Life life;
  life.adopt();
  life.propose("ordinary", 5 * day);
  life.last().proposal.supersedes = {"P-0001"};
  life.support(5 * day);
  Life::count(life.poll(7 * day), 3, 1);
  CHECK(life.state(9 * day - 1, 1) == "in-force");
  CHECK(life.state(9 * day, 1) == "superseded");
  CHECK(life.at(9 * day, 1).since == start + 9 * day);
  CHECK(why(life.at(9 * day - 1, 1)).back() == "life-in-force");
  CHECK(std::ranges::count(why(life.at(9 * day, 1)), "life-in-force") == 0);
  CHECK(std::ranges::count(why(life.at(9 * day, 1)), "life-was-in-force") == 1);
  life.last().proposal.kind = "revocation";
  CHECK(life.state(9 * day, 1) == "repealed");
  life.last().proposal.supersedes.clear();
  life.last().proposal.amends = {"P-0001"};
  CHECK(life.state(9 * day, 1) == "in-force");
  CHECK(why(life.at(9 * day, 1)).back() == "life-amended");
  CHECK(govern::amended_by(life.at(9 * day, 1)) == std::vector<std::string>{"P-0002"});
  CHECK(govern::register_of(life.assembly, start + 9 * day).in_force.at(0).amended ==
        std::vector<std::string>{"P-0002"});

  // It is looked at again when the amendment says, wherever that is told.
  life.assembly.dossiers[0].proposal.review = "2020-10-20";
  life.last().proposal.review = "2021-02-01";
  CHECK(life.state(30 * day, 1) == "in-force");
  CHECK(govern::register_of(life.assembly, start + 30 * day).in_force.at(0).review == "2021-02-01");
  CHECK(life.state(130 * day, 1) == "review-due");
  CHECK(govern::register_of(life.assembly, start + 130 * day).review_due.size() == 2);
}

TEST_CASE("what a higher body replaces while it may be contested never was in force") {
  Life life;
  life.assembly.charter.classes[0].contest = Duration::days(30);
  life.adopt();
  CHECK(life.state(10 * day) == "pending");
  life.propose("governance", 4 * day);
  life.last().proposal.supersedes = {"P-0001"};
  life.meeting(20 * day);
  life.hands(5, 0);
  CHECK(life.state(22 * day, 1) == "superseded");
  CHECK(life.at(22 * day, 1).since == start + 21 * day);
  CHECK(life.state(40 * day, 1) == "superseded");
  CHECK(std::ranges::count(why(life.at(40 * day, 1)), "life-was-in-force") == 0);
}

TEST_CASE("a draft that would undo what does not hold is told so") {
  Life life;
  Dossier draft;
  draft.is_draft = true;
  draft.proposal = life.last().proposal;
  draft.proposal.id.clear();
  draft.proposal.amends = {"P-0001"};
  const auto told = [&] {
    const auto found = govern::lint_fields(life.assembly, draft, start + 9 * day);
    return std::ranges::count(found, "decision-not-in-force", &Finding::slug);
  };
  life.support();
  CHECK(told() == 0);  // it may still be adopted
  auto& poll = life.poll(2 * day);
  SECTION("rejected") {
    Life::count(poll, 1, 4);
    CHECK(told() == 1);
    draft.is_draft = false;
    CHECK(told() == 0);
  }
  SECTION("in force") {
    Life::count(poll, 4, 1);
    CHECK(told() == 0);
  }
  SECTION("about the charter, which holds until another version is decided") {
    Life::count(poll, 4, 1);
    life.last().proposal.kind = "charter";
    const auto refused = [&] {
      const auto found = govern::lint_fields(life.assembly, draft, start + 9 * day);
      return std::ranges::count(found, "decision-about-charter", &Finding::slug);
    };
    CHECK(refused() == 1);
    draft.proposal.kind = "charter";
    CHECK(refused() == 0);
  }
}

TEST_CASE("a decision comes up for review, and one for a time ends with its last day") {
  Life life;
  life.adopt();
  life.assembly.zone = {"Europe/Paris", [](Instant) { return 2 * hour; }};
  life.last().proposal.review =
      "2020-10-20";  // day 19 begins at 10:00Z; the 20th in Paris at 22:00Z on day 18
  CHECK(life.state(18 * day + 12 * hour - 1) == "in-force");
  CHECK(life.state(18 * day + 12 * hour) == "review-due");
  CHECK(needs(life.at(19 * day)) == Slugs{"need-review"});
  life.last().proposal.review.clear();
  life.last().proposal.until = "2020-10-19";
  CHECK(life.state(18 * day + 12 * hour - 1) == "in-force");
  CHECK(life.state(18 * day + 12 * hour) == "expired");
}

TEST_CASE("a mandate that an assembly granted is revoked by an assembly") {
  Life life;
  adopt_at_assembly(life);
  life.last().proposal.kind = "mandate";
  grant(life, "M-0001", "P-0002");
  life.propose("ordinary", 25 * day);
  life.last().proposal.kind = "revocation";
  life.last().proposal.mandate = "M-0001";
  life.last().proposal.granted_by = "P-0002";
  life.support(25 * day);
  CHECK(life.state(25 * day) == "inadmissible");
  CHECK(why(life.at(25 * day)) == Slugs{"life-higher-body"});
  CHECK(needs(life.at(25 * day)) == Slugs{"need-agenda"});  // nobody raises a revocation
  SECTION("not by a poll") {
    Life::count(life.poll(28 * day), 5, 0);
    CHECK(life.state(30 * day) == "inadmissible");
    CHECK(findings(life.at(30 * day)) == Slugs{"poll-may-not-undo"});
    CHECK(life.state(30 * day, 2) == "in-force");
    CHECK(govern::mandate_state(life.assembly.mandates[0], life.assembly, start + 30 * day).ended_by.empty());
  }
  SECTION("nor by one that does not say which mandate") {
    life.last().proposal.mandate.clear();
    Life::count(life.poll(28 * day), 5, 0);
    CHECK(life.state(30 * day) == "inadmissible");
    CHECK(life.state(30 * day, 2) == "in-force");
  }
  SECTION("nor through a chain") {
    life.last().proposal.kind = "text";
    life.last().proposal.supersedes = {"P-0004"};
    life.propose("ordinary", 26 * day);
    life.last().proposal.kind = "revocation";
    life.last().proposal.mandate = "M-0001";
    life.last().proposal.granted_by = "P-0002";
    CHECK(why(life.at(27 * day, 3)) == Slugs{"life-higher-body-chain"});
  }
  SECTION("by an ordinary majority, when an assembly has it on its agenda") {
    life.meeting(45 * day, 18 * day);
    CHECK(life.state(26 * day) == "inadmissible");
    CHECK(life.state(27 * day) == "frozen");
    life.hands(3, 2);
    CHECK(life.state(46 * day) == "pending");
    CHECK(life.at(46 * day).decision->body == "assembly");
    CHECK(life.state(47 * day) == "in-force");
    CHECK(life.state(47 * day, 2) == "repealed");
  }
}

TEST_CASE("a mandate that a vote from afar revokes ends with the vote, whenever that is proclaimed") {
  Life life;
  life.adopt();
  life.last().proposal.kind = "mandate";
  grant(life, "M-0001", "P-0001");
  life.propose("ordinary", 5 * day);
  life.last().proposal.kind = "revocation";
  life.last().proposal.mandate = "M-0001";
  life.last().proposal.granted_by = "P-0001";
  life.support(5 * day);
  Life::count(life.poll(7 * day), 4, 1);
  CHECK(life.state(8 * day - 1, 1) == "in-force");
  CHECK(life.state(8 * day) == "pending");  // it may be contested, and the mandate is over
  CHECK(life.state(8 * day, 1) == "repealed");
  CHECK(life.at(8 * day, 1).since == start + 8 * day);
  life.act(8 * day + hour, "m1", "proclaim", {{"outcome", "adopted"}});
  CHECK(life.at(10 * day, 1).since == start + 8 * day);
}

TEST_CASE("an online decision does not undo what an assembly decided") {
  Life life;
  adopt_at_assembly(life);
  life.propose("ordinary", 25 * day);
  life.last().proposal.supersedes = {"P-0002"};
  life.support(25 * day);
  CHECK(life.state(25 * day) == "inadmissible");
  CHECK(why(life.at(25 * day)) == Slugs{"life-higher-body"});
  SECTION("not even once it was voted") {
    Life::count(life.poll(27 * day), 5, 0);
    CHECK(life.state(30 * day) == "inadmissible");
    CHECK(life.state(30 * day, 2) == "in-force");
  }
  SECTION("another assembly does") {
    life.last().proposal.class_name = "governance";
    life.meeting(50 * day);
    life.hands(5, 0);
    CHECK(life.state(51 * day) == "in-force");
    CHECK(life.state(51 * day, 2) == "superseded");
  }
}

TEST_CASE("nor through a chain") {
  Life life;
  life.adopt();  // P-0001, online
  adopt_at_assembly(life);
  life.last().proposal.amends = {"P-0001"};  // P-0002 amends it, and is the assembly's
  life.propose("ordinary", 25 * day);
  life.last().proposal.supersedes = {"P-0001"};
  const auto found = conflict(life, "ordinary", 26 * day);
  REQUIRE(found);
  CHECK(found->decision == "P-0002");
  CHECK(found->body == "assembly");
  CHECK(found->chain == std::vector<std::string>{"P-0001", "P-0002"});
  CHECK(life.state(26 * day) == "inadmissible");
  CHECK_FALSE(conflict(life, "governance", 26 * day));
  CHECK_FALSE(conflict(life, "ordinary", 19 * day));
}

TEST_CASE("an easier class does not undo what a harder one of the same body decided") {
  Life life;
  life.support();
  life.last().proposal.class_name = "weighty";
  Life::count(life.poll(2 * day, "weighty", 7 * day), 5, 0);
  life.propose("ordinary", 12 * day);
  life.last().proposal.supersedes = {"P-0001"};
  life.support(12 * day);
  CHECK(life.state(12 * day, 1) == "in-force");
  CHECK(why(life.at(12 * day)) == Slugs{"life-harder-class"});
  CHECK(needs(life.at(12 * day)) == Slugs{"need-harder-class"});
  SECTION("not even once it was voted") {
    Life::count(life.poll(14 * day), 5, 0);
    CHECK(life.state(16 * day) == "inadmissible");
    CHECK(needs(life.at(16 * day)) == Slugs{"need-anew-in-class"});
    CHECK(life.state(16 * day, 1) == "in-force");
  }
  SECTION("nor as an amendment") {
    life.last().proposal.supersedes.clear();
    life.last().proposal.amends = {"P-0001"};
    CHECK(life.state(12 * day) == "inadmissible");
  }
  SECTION("nor when that is decided while it is voted on") {
    Life::count(life.poll(8 * day), 5, 0);
    life.last().acts.clear();
    life.act(5 * day, "m1", "submit");
    life.support(5 * day);
    CHECK(life.state(8 * day + 1) == "deciding");
    CHECK(life.state(20 * day) == "inadmissible");
    CHECK(why(life.at(20 * day)) == Slugs{"life-harder-class"});
    CHECK(life.state(20 * day, 1) == "in-force");
  }
  SECTION("nor through a chain") {
    life.last().proposal.supersedes = {"P-0003"};
    life.propose("weighty", 12 * day);
    life.last().proposal.amends = {"P-0001"};
    CHECK(why(life.at(13 * day, 2)) == Slugs{"life-harder-class-chain"});
  }
  SECTION("the same class does") {
    life.last().proposal.class_name = "weighty";
    Life::count(life.poll(14 * day, "weighty", 7 * day), 3, 2);
    CHECK(life.state(23 * day, 1) == "superseded");
  }
  SECTION("also where the charter made it easier since; then others have to ask for as much as it did") {
    life.assembly.sealed["charter"] = life.assembly.charter;
    life.assembly.charter.hash = "later";
    life.assembly.charter.classes[1].min_duration = Duration::days(3);
    life.assembly.charter.classes[0].min_duration = Duration::days(3);
    CHECK(life.state(12 * day) == "inadmissible");
    life.last().proposal.class_name = "weighty";
    CHECK(life.state(12 * day) == "discussion");
  }
  SECTION("the class that governs the charter does") {
    life.assembly.charter.governance = "ordinary";
    CHECK(life.state(12 * day) == "discussion");
  }
  SECTION("a higher body does, however short its vote") {
    life.meeting(30 * day);
    life.hands(3, 2);
    CHECK(life.state(32 * day) == "in-force");
    CHECK(life.state(32 * day, 1) == "superseded");
  }
  SECTION("a mandate is revoked as easily as the charter says, and nothing else is") {
    life.last().proposal.kind = "revocation";
    life.last().proposal.mandate = "M-0001";
    life.last().proposal.granted_by = "P-0001";
    grant(life, "M-0001", "P-0001");
    CHECK(life.state(12 * day) == "inadmissible");
    life.assembly.dossiers[0].proposal.kind = "mandate";
    CHECK(life.state(12 * day) == "discussion");
  }
}

TEST_CASE("in an assembly the share and the quorum tell which class is harder, not the days of a vote") {
  Life life;
  life.meeting(20 * day);
  life.support();
  life.hands(5, 0);
  CHECK(life.at(22 * day).decision->body == "assembly");
  adopt_at_assembly(life, 40 * day);
  life.last().proposal.supersedes = {"P-0001"};
  CHECK(life.state(42 * day, 1) == "superseded");
  life.propose("ordinary", 45 * day);
  life.last().proposal.supersedes = {"P-0002"};
  life.support(45 * day);
  life.meeting(65 * day);
  life.hands(3, 2);
  CHECK(why(life.at(66 * day)) == Slugs{"life-harder-class"});
  CHECK(life.state(66 * day, 2) == "in-force");
}

TEST_CASE("what hands decided stays decided when what it amends falls later") {
  Life life;
  life.meeting(20 * day);
  life.support();
  life.hands(5, 0);
  adopt_at_assembly(life, 40 * day);
  life.last().proposal.amends = {"P-0001"};
  adopt_at_assembly(life, 60 * day);
  life.last().proposal.supersedes = {"P-0001"};
  CHECK(life.state(62 * day, 1) == "superseded");
  CHECK(life.state(62 * day, 2) == "in-force");
  adopt_at_assembly(life, 80 * day);
  life.last().proposal.amends = {"P-0001"};
  CHECK(life.state(82 * day, 4) == "moot");
  life.last().acts.front().time = start + 30 * day;  // hands that were counted before, and decided nothing
  life.last().acts.back().fields[1].second = utc(start + 35 * day);
  CHECK(life.state(82 * day, 4) == "moot");
}

TEST_CASE("what a higher body decides while it is voted on binds, through a chain too") {
  Life life;
  life.adopt();
  adopt_at_assembly(life, 40 * day);
  life.last().proposal.amends = {"P-0001"};
  life.propose("ordinary", 30 * day);
  life.support(30 * day);
  const auto while_voting = [&] {
    Life::count(life.poll(39 * day, "ordinary", 2 * day), 5, 0);
    CHECK(life.state(39 * day + hour) == "deciding");
    for (const auto after : {40 * day + 2 * hour, 42 * day}) {
      CHECK(life.state(after) == "inadmissible");
      CHECK_FALSE(life.at(after).decision);
      CHECK(life.state(after, 1) == "in-force");
      CHECK(is_adopted(life.at(after, 2).state));
    }
  };
  SECTION("directly") {
    life.last().proposal.supersedes = {"P-0002"};
    while_voting();
    CHECK(why(life.at(42 * day)) == Slugs{"life-higher-body"});
  }
  SECTION("through what both change") {
    life.last().proposal.supersedes = {"P-0001"};
    while_voting();
    CHECK(why(life.at(42 * day)) == Slugs{"life-higher-body-chain"});
  }
  SECTION("though its second teller signs when the vote is over") {
    life.last().proposal.supersedes = {"P-0001"};
    Life::count(life.poll(39 * day, "ordinary", 2 * day), 5, 0);
    life.assembly.dossiers[1].acts.back().time = start + 43 * day;
    CHECK(life.state(42 * day) == "in-force");
    CHECK(life.state(43 * day) == "inadmissible");
  }
  SECTION("unless that turns out to be void") {
    life.last().proposal.supersedes = {"P-0001"};
    Life::count(life.poll(39 * day, "ordinary", 2 * day), 5, 0);
    auto declared = life.assembly.dossiers[1].acts.back();
    declared.kind = "void";
    declared.time = start + 43 * day;
    declared.fields = {{"because", "a stranger voted"}};
    life.assembly.dossiers[1].acts.push_back(declared);
    CHECK(life.state(43 * day - 1) == "inadmissible");
    CHECK(life.state(43 * day) == "in-force");
  }
  SECTION("not what is decided after the vote") {
    life.last().proposal.supersedes = {"P-0001"};
    Life::count(life.poll(37 * day, "ordinary", 2 * day), 5, 0);
    CHECK(life.state(42 * day) == "in-force");
    CHECK(life.state(42 * day, 1) == "superseded");
  }
}

TEST_CASE("what a decision amended is as before once that decision is superseded") {
  Life life;
  life.adopt();
  life.last().proposal.review = "2020-11-01";
  const auto decide = [&](Instant after) -> Proposal& {
    life.propose("ordinary", after);
    life.support(after);
    Life::count(life.poll(after + 2 * day), 3, 1);
    return life.last().proposal;
  };
  auto& amending = decide(5 * day);
  amending.amends = {"P-0001"};
  amending.review = "2021-02-01";
  CHECK(life.state(40 * day, 1) == "in-force");
  decide(10 * day).supersedes = {"P-0002"};
  CHECK(life.state(13 * day, 1) == "in-force");
  CHECK(life.state(40 * day, 1) == "review-due");
  CHECK(life.state(40 * day, 2) == "superseded");
}

TEST_CASE("proposals that name each other go no round") {
  Life life;
  for (int i = 0; i < 3; ++i) life.propose("ordinary");
  for (auto& dossier : life.assembly.dossiers) {
    dossier.proposal.supersedes = {"P-0001", "P-0002", "P-0003", "P-0004"};
  }
  life.meeting(20 * day);
  CHECK(life.state(day) == "submitted");
}

TEST_CASE("decisions that each amend all earlier ones are followed at once") {
  Life life;
  life.adopt();
  life.last().proposal.review = "2020-11-01";
  for (Instant n = 0; n < 24; ++n) {
    const auto after = (5 + 4 * n) * day;
    auto& proposal = life.propose("ordinary", after).proposal;
    for (std::size_t i = 0; i + 1 < life.assembly.dossiers.size(); ++i)
      proposal.amends.push_back(life.assembly.dossiers[i].proposal.id);
    life.support(after);
    Life::count(life.poll(after + 2 * day), 3, 1);
  }
  CHECK(life.state(120 * day, 1) == "review-due");
}

TEST_CASE("a long chain of proposals that undo each other is worked out at once") {
  Life life;
  adopt_at_assembly(life);
  for (int i = 0; i < 12; ++i) {
    auto extra = life.assembly.charter.classes[0];
    extra.name = "online-" + std::to_string(i);
    life.assembly.charter.classes.push_back(extra);
    life.propose("online-" + std::to_string(i), (25 + i) * day);
    life.last().proposal.supersedes = {life.assembly.dossiers[life.assembly.dossiers.size() - 2].proposal.id};
  }
  CHECK(life.state(40 * day) == "inadmissible");
}

TEST_CASE("a decision that was replaced many times, in another class each time, is followed at once") {
  Life life;
  auto extra = life.assembly.charter.classes[0];
  extra.name = "as-hard";
  life.assembly.charter.classes.push_back(extra);
  life.adopt();
  const Instant last = 16;
  for (Instant n = 1; n <= last; ++n) {
    const auto* one = n % 2 == 0 ? "ordinary" : "as-hard";
    life.propose(one, 10 * n * day);
    life.last().proposal.supersedes = {life.assembly.dossiers[life.assembly.dossiers.size() - 2].proposal.id};
    life.support(10 * n * day);
    Life::count(life.poll((10 * n + 2) * day, one), 3, 1);
  }
  CHECK(life.state((10 * last + 5) * day) == "in-force");
  CHECK(life.state((10 * last + 5) * day, last) == "superseded");
}

TEST_CASE("a meeting that may not undo something stands in the way of none that may") {
  Life life;
  life.assembly.charter.precedence = {"assembly", "council", "online"};
  life.meeting(20 * day);
  life.support();
  life.hands(5, 0);
  REQUIRE(life.at(22 * day).decision->body == "assembly");
  life.propose("ordinary", 25 * day);
  life.last().proposal.supersedes = {"P-0001"};
  life.support(25 * day);
  life.meeting(45 * day).body = "council";
  CHECK(life.state(44 * day) == "inadmissible");
  CHECK(life.state(45 * day + hour) == "inadmissible");
  const bool is_counted = GENERATE(false, true);
  if (is_counted) life.hands(5, 0);
  CHECK(life.state(46 * day) == "inadmissible");
  life.meeting(65 * day);
  CHECK(life.state(50 * day) == "frozen");
  CHECK(life.at(50 * day).body == "assembly");
  CHECK(findings(life.at(50 * day)) == (is_counted ? Slugs{"count-may-not-undo"} : Slugs{}));
  life.hands(4, 1);
  CHECK(life.state(67 * day) == "in-force");
  if (!is_counted) CHECK(life.state(67 * day, 1) == "superseded");
}

TEST_CASE("who supersedes a decision is told of what amended it, which stays") {
  Life life;
  life.adopt();
  life.propose("ordinary", 5 * day);
  life.last().proposal.amends = {"P-0001"};
  life.support(5 * day);
  Life::count(life.poll(7 * day), 3, 1);
  auto& draft = life.propose("ordinary", 12 * day);
  draft.is_draft = true;
  draft.proposal.supersedes = {"P-0001"};
  const auto told = [&] {
    const auto found = govern::lint(life.assembly, draft, start + 12 * day);
    return std::ranges::count(found, "amendment-stays", &Finding::slug);
  };
  CHECK(told() == 1);
  draft.proposal.supersedes.emplace_back("P-0002");
  CHECK(told() == 0);
}
