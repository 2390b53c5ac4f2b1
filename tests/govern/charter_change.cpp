// SPDX-License-Identifier: GPL-3.0-or-later
//
// What charter check says of what was decided: the change of the charter itself, and a decision that undoes
// one of a higher body.
#include <algorithm>

#include "govern/charter/check.hpp"
#include "govern/charter/diff.hpp"
#include "govern/charter/lawful.hpp"
#include "govern/consent_round.hpp"
#include "govern/life.hpp"

using namespace consent;
using namespace voix::govern;

namespace {

std::vector<std::string> errors(const std::vector<Finding>& findings) {
  std::vector<std::string> all;
  for (const auto& one : findings) {
    if (one.severity == Severity::error) all.emplace_back(one.slug);
  }
  return all;
}

/// Adds a class whose vote lasts so long.
DecisionClass& add_class(Charter& charter, std::string name, Duration length) {
  auto& one = charter.classes.emplace_back();
  one.name = std::move(name);
  one.min_duration = length;
  return one;
}

/// P-0003 is put to a round of the class "consent", where all consent, and adopted.
struct Changed : Round {
  Charter after;
  Changed() {
    auto& charter = assembly.charter;
    charter.version = 1;
    charter.governance = "consent";
    dossier.proposal.kind = "charter";
    dossier.proposal.class_name = "consent";
    after = charter;
    after.hash = "after";
    after.version = 2;
    after.decision = "P-0003";
  }
  void adopt() {
    open();
    for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) say(hour, id, "consent");
    assembly.dossiers = {dossier};
  }
  std::vector<std::string> of_change(Instant at) {
    if (assembly.dossiers.empty()) assembly.dossiers = {dossier};
    return errors(change_findings(assembly.charter, after, assembly, start + at));
  }
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a change of the charter is in order once the decision about it is adopted") {
  Changed one;
  CHECK(one.of_change(0) == Strings{"charter-decision-not-adopted"});
  one.adopt();
  CHECK(one.of_change(hour) == Strings{"charter-decision-not-adopted"});
  CHECK(one.of_change(2 * day).empty());
}

TEST_CASE("a change of the charter takes the class that governs it") {
  Changed one;
  one.adopt();
  add_class(one.assembly.charter, "hard", Duration::days(30));
  one.assembly.charter.governance = "hard";
  CHECK(one.of_change(2 * day) == Strings{"charter-decision-too-easy"});
}

TEST_CASE("where a class becomes easier, the harder of the old and the new rule applies") {
  Changed one;
  one.adopt();
  add_class(one.after, "hard", Duration::days(30));
  one.after.governance = "hard";
  CHECK(one.of_change(2 * day).empty());  // harder than before
  one.after.classes[1].min_duration = {};
  CHECK(one.of_change(2 * day) == Strings{"charter-decision-too-easy"});
}

TEST_CASE("a change of the charter takes a decision about the charter") {
  Changed one;
  one.dossier.proposal.kind = "spending";
  one.adopt();
  CHECK(one.of_change(2 * day) == Strings{"charter-decision-other"});
  one.assembly.dossiers.front().proposal.protects = {"charter:class.*"};
  CHECK(one.of_change(2 * day).empty());
}

TEST_CASE("a charter changes when the decision about it is in force, and not before") {
  Changed one;
  one.assembly.charter.classes[0].contest = Duration::days(8);
  one.adopt();
  CHECK(one.of_change(2 * day) == Strings{"charter-decision-pending"});
  CHECK(one.of_change(20 * day).empty());
}

namespace {

/// The charter of P-0003 is kept; `after` is the present one from then on.
struct InTurn : Changed {
  InTurn() {
    assembly.sealed.emplace("charter", assembly.charter);
    adopt();
  }
  /// The charter becomes `next`, and `id`, of kind charter too, is put to a round under it.
  void decide(const Charter& under, std::string id, Instant at) {
    assembly.charter = under;
    assembly.sealed.emplace(under.hash, under);
    dossier = {};
    dossier.proposal = assembly.dossiers.front().proposal;
    dossier.proposal.id = std::move(id);
    add(at - hour, "m1", "submit", {});
    open(at);
    for (const auto* by : {"m1", "m2", "m3", "m4", "m5"}) say(at + 60, by, "consent");
    for (auto& act : dossier.acts) {
      act.subject = dossier.proposal.id;
      for (auto& [name, value] : act.fields) {
        if (name == "charter") value = under.hash;
      }
    }
    assembly.dossiers.push_back(dossier);
  }
  static Charter next(Charter charter, std::string hash, std::int64_t version, std::string decision) {
    charter.hash = std::move(hash);
    charter.version = version;
    charter.decision = std::move(decision);
    return charter;
  }
  [[nodiscard]] Strings of_present(Instant at) const {
    return errors(charter_findings(assembly.charter, assembly, start + at));
  }
  [[nodiscard]] Strings of_proposal(const std::string& id, Instant at) const {
    return errors(standing(assembly, *assembly.find(id), start + at).findings);
  }
};

}  // namespace

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
  const auto edited = InTurn::next(lawful, "edited", 1, "");
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

TEST_CASE("a vote that was opened before the new charter was in force is in doubt for good") {
  InTurn one;
  one.assembly.sealed.find("charter")->second.classes[0].contest = Duration::days(8);
  one.assembly.charter.classes[0].contest = one.after.classes[0].contest = Duration::days(8);
  one.decide(one.after, "P-0004", 3 * day);
  CHECK(one.of_proposal("P-0004", 3 * day + hour) == Strings{"charter-undecided"});
  CHECK(one.of_present(20 * day).empty());
  CHECK(one.of_proposal("P-0004", 20 * day) == Strings{"charter-undecided"});
}

TEST_CASE("check names a decision that would undo one of a higher body") {
  Changed one;
  auto& meeting = add_class(one.assembly.charter, "meeting", {});
  meeting.body = "assembly";
  meeting.rule = Consent{};
  Meeting called;
  called.id = "2020-10-29";
  called.hash = "agenda";
  called.starts = start - day;
  called.items = {{"Links", "P-0001", ""}};
  Act notice;
  notice.kind = "notice";
  notice.text = called.hash;
  notice.time = start - day - hour;
  one.assembly.charter.assembly_notice = {};
  called.acts = {notice};
  one.assembly.meetings = {called};
  Round above;
  above.assembly = one.assembly;
  above.dossier.proposal.id = "P-0001";
  above.dossier.proposal.class_name = "meeting";
  above.open(-1 * day, "1", "text-1", "meeting", hour);
  for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) above.say(-1 * day + 60, id, "consent");
  for (auto& act : above.dossier.acts) act.subject = "P-0001";
  const auto undone = [&] {
    one.adopt();
    one.assembly.dossiers.insert(one.assembly.dossiers.begin(), above.dossier);
    return errors(check_assembly(one.assembly, start + 3 * day));
  };
  SECTION("superseding it") {
    one.dossier.proposal.supersedes = {"P-0001"};
    CHECK(undone() == Strings{"charter-undoes-higher"});
  }
  SECTION("and not otherwise") { CHECK(undone().empty()); }
}
