// SPDX-License-Identifier: GPL-3.0-or-later
//
// What charter check says of what was decided: the change of the charter itself, and a decision that undoes
// one of a higher body.
#include <algorithm>

#include "govern/charter/check.hpp"
#include "govern/charter/diff.hpp"
#include "govern/consent_round.hpp"

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
