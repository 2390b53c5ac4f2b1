// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charters that follow each other: which of them holds, and the votes under one that does not.
#include "govern/charter/held.hpp"
#include "govern/charter_change.hpp"
#include "govern/register.hpp"

using namespace consent;

TEST_CASE("charters that were decided follow each other, and none of their votes is in doubt") {
  InTurn one;
  CHECK(one.of_present(2 * day).empty());
  one.decide(one.after, "P-0004", 3 * day);
  CHECK(one.of_present(5 * day).empty());
  CHECK(charter_before(one.assembly.charter, one.assembly, start + 5 * day)->hash == "charter");
  one.assembly.charter = InTurn::next(one.after, "third", 3, "P-0004");
  CHECK(one.of_present(5 * day).empty());
  CHECK(charter_before(one.assembly.charter, one.assembly, start + 5 * day)->hash == "after");
  CHECK_FALSE(charter_not_held(one.assembly, start + 5 * day));
  CHECK(one.of_proposal("P-0003", 5 * day).empty());
  CHECK(one.of_proposal("P-0004", 5 * day).empty());
}

TEST_CASE("a decision adopts one version of the charter") {
  InTurn one;
  one.decide(one.after, "P-0004", 3 * day);
  one.assembly.charter = InTurn::next(one.after, "third", 3, "P-0003");
  CHECK(one.of_present(5 * day) == Strings{"charter-decision-used"});
  CHECK(charter_not_held(one.assembly, start + 5 * day));
}

TEST_CASE("a vote under a charter that nobody decided is in doubt, and the lawful charter can be put back") {
  InTurn one;
  const auto lawful = one.assembly.charter;
  auto edited = InTurn::next(lawful, "edited", 1, "");
  edited.trustees = 5;
  one.decide(edited, "P-0004", 3 * day);
  CHECK(one.of_present(5 * day) == Strings{"charter-version-same", "charter-decision-missing"});
  CHECK(charter_not_held(one.assembly, start + 5 * day));
  CHECK(one.of_proposal("P-0003", 5 * day).empty());
  CHECK(one.of_proposal("P-0004", 3 * day + hour) == Strings{"charter-undecided"});
  CHECK(one.of_proposal("P-0004", 5 * day) == Strings{"charter-undecided"});
  SECTION("put back") {
    one.assembly.charter = lawful;
    CHECK(one.of_present(5 * day).empty());
    CHECK_FALSE(charter_not_held(one.assembly, start + 5 * day));
    CHECK(one.of_proposal("P-0004", 5 * day) == Strings{"charter-undecided"});
  }
  SECTION("a change decided under it is none") {
    one.assembly.charter = InTurn::next(edited, "second", 2, "P-0004");
    CHECK(one.of_present(5 * day) == Strings{"charter-decision-astray"});
  }
  SECTION("the lawful change holds beside it") {
    one.assembly.charter = one.after;
    CHECK(one.of_present(5 * day).empty());
  }
  SECTION("declared void, its vote holds nobody up") {
    one.dossier = one.assembly.dossiers.back();
    one.add(4 * day + hour, "m2", "void", {{"because", "the charter was edited"}});
    one.dossier.acts.back().subject = "P-0004";
    one.assembly.dossiers.back() = one.dossier;
    CHECK(state_name(standing(one.assembly, one.assembly.dossiers.back(), start + 20 * day).state) == "void");
    CHECK(one.of_proposal("P-0004", 20 * day).empty());
  }
}

TEST_CASE("no vote is opened under a charter whose decision is not yet in force, and it is said from when") {
  InTurn one;
  one.assembly.sealed.find("charter")->second.classes[0].contest = Duration::days(8);
  one.assembly.charter = one.after;
  const auto refused = charter_not_held(one.assembly, start + 2 * day);
  REQUIRE(refused);
  CHECK(refused->slug == "charter-not-yet");
  CHECK(std::ranges::count(refused->arguments,
                           std::pair<std::string_view, std::string>("decision", "P-0003")) == 1);
  CHECK(charter_not_held(one.assembly, start + hour)->slug == "charter-not-held");
  CHECK_FALSE(charter_not_held(one.assembly, start + 20 * day));
  one.assembly.charter.version = 1;
  CHECK(charter_not_held(one.assembly, start + 2 * day)->slug == "charter-not-held");
}

TEST_CASE("the bytes of a charter are not changed without a decision, whatever they say") {
  InTurn one;
  one.assembly.charter.hash = "reworded";
  CHECK(charter_not_held(one.assembly, start + 2 * day)->slug == "charter-reworded");
  one.decide(one.after, "P-0004", 3 * day);
  CHECK_FALSE(charter_not_held(one.assembly, start + 5 * day));
  one.assembly.charter.hash = "reworded";
  CHECK(one.of_present(5 * day) == Strings{"charter-reworded"});
}

TEST_CASE("a charter that was replaced and put back governs no new vote") {
  InTurn one;
  const auto first = one.assembly.charter;
  one.decide(one.after, "P-0004", 3 * day);
  one.decide(first, "P-0005", 6 * day);
  CHECK(charter_not_held(one.assembly, start + 8 * day)->slug == "charter-not-held");
  CHECK(one.of_proposal("P-0003", 8 * day).empty());
  CHECK(one.of_proposal("P-0004", 8 * day).empty());
  CHECK(one.of_proposal("P-0005", 8 * day) == Strings{"charter-undecided"});
}

TEST_CASE("the register lists a decision with an error as in doubt, and nowhere else") {
  InTurn one;
  one.decide(InTurn::next(one.assembly.charter, "edited", 1, ""), "P-0004", 3 * day);
  const auto all = register_of(one.assembly, start + 5 * day);
  REQUIRE(all.in_doubt.size() == 1);
  CHECK(all.in_doubt.front().dossier->proposal.id == "P-0004");
  CHECK(all.in_doubt.front().standing.state == State::in_force);
  CHECK(errors(all.in_doubt.front().errors) == Strings{"charter-undecided"});
  REQUIRE(all.in_force.size() == 1);
  CHECK(all.in_force.front().dossier->proposal.id == "P-0003");
}

TEST_CASE("a vote that was opened before the new charter was in force is in doubt for good") {
  InTurn one;
  one.assembly.sealed.find("charter")->second.classes[0].contest = Duration::days(8);
  one.assembly.charter.classes[0].contest = one.after.classes[0].contest = Duration::days(8);
  one.decide(one.after, "P-0004", 3 * day);
  CHECK(one.of_proposal("P-0004", 3 * day + hour) == Strings{"charter-undecided"});
  CHECK(one.of_present(20 * day).empty());
  CHECK(one.of_proposal("P-0004", 20 * day) == Strings{"charter-undecided"});
}

TEST_CASE(
    "what was decided about the charter is to be written into it, and votes under the older rules are told") {
  InTurn one;
  auto& assembly = one.assembly;
  const auto first = assembly.charter;
  const auto at = start + 2 * day;
  const auto asks = [&](const std::string& id, Instant when) {
    const auto needs = standing(assembly, *assembly.find(id), when).needs;
    return std::ranges::any_of(needs,
                               [](const Need& need) { return need.what.slug == "need-charter-written"; });
  };
  const auto warned = [&](const std::string& id) {
    const auto found = standing(assembly, *assembly.find(id), start + 5 * day).findings;
    return std::ranges::count(found, "charter-older", &Finding::slug) == 1;
  };
  REQUIRE(decisions_not_in(first, charter_history(assembly, at), at).size() == 1);
  CHECK(decisions_not_in(first, charter_history(assembly, start + hour), start + hour)
            .empty());  // not yet in force
  CHECK(asks("P-0003", at));
  assembly.charter = one.after;
  CHECK(decisions_not_in(one.after, charter_history(assembly, at), at).empty());
  CHECK_FALSE(asks("P-0003", at));
  SECTION("the next vote is opened under it") {
    one.decide(one.after, "P-0004", 3 * day);
    CHECK_FALSE(warned("P-0004"));
    CHECK_FALSE(warned("P-0003"));
    CHECK(asks("P-0004", start + 5 * day));
    CHECK_FALSE(asks("P-0003", start + 5 * day));
    assembly.charter = InTurn::next(one.after, "third", 3, "P-0004");  // carries out both
    CHECK(decisions_not_in(assembly.charter, charter_history(assembly, start + 5 * day), start + 5 * day)
              .empty());
  }
  SECTION("somebody puts the older one back for a vote") {
    one.decide(first, "P-0004", 3 * day);
    CHECK(warned("P-0004"));
    assembly.charter = one.after;
    CHECK(warned("P-0004"));
    CHECK_FALSE(warned("P-0003"));
  }
}

TEST_CASE("a charter holds from the entry into force of its decision on, whoever wrote it when") {
  InTurn one;
  auto& assembly = one.assembly;
  assembly.sealed.find("charter")->second.classes[0].contest = Duration::days(8);
  one.decide(one.after, "P-0004", 20 * day);
  const auto holds = [&](Instant now, Instant at) {
    date_charters(assembly, start + now);
    return charter_at(assembly, start + at).hash;
  };
  CHECK(holds(10 * day, 9 * day - 1) == "charter");
  CHECK(holds(10 * day, 9 * day) == "after");
  CHECK(holds(hour, 30 * day) == "charter");  // not decided as far as is known
  CHECK(assembly.held.size() == 1);
  assembly.charter = InTurn::next(one.after, "third", 3, "P-0004");
  CHECK(holds(30 * day, 21 * day - 1) == "after");
  CHECK(holds(30 * day, 21 * day) == "third");
  assembly.charter = InTurn::next(one.after, "third", 3, "P-0007");  // which is none
  CHECK(holds(30 * day, 30 * day) == "after");
  CHECK(holds(30 * day, 9 * day - 1) == "charter");
  assembly.charter = assembly.sealed.find("charter")->second;
  CHECK(holds(30 * day, 30 * day) == "after");  // putting the old file back changes nothing
}
