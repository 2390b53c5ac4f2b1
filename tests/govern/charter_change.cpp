// SPDX-License-Identifier: GPL-3.0-or-later
//
// What charter check says of what was decided: the change of the charter itself, and a decision that undoes
// one of a higher body.
#include "govern/charter_change.hpp"

#include "govern/charter/check.hpp"

using namespace consent;

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
  CHECK(one.of_change(2 * day) ==
        Strings{"charter-decision-not-adopted"});  // it is inadmissible in that class
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

TEST_CASE("a charter that says the same in other bytes is another one, and check says what it is") {
  Changed one;
  one.after = one.assembly.charter;
  one.after.hash = "reworded";
  CHECK(one.of_change(0) == Strings{"charter-reworded"});
  one.after.classes[0].sponsors += 1;
  CHECK(one.of_change(0) == Strings{"charter-version-same", "charter-decision-missing"});
}

TEST_CASE("a charter changes when the decision about it is in force, and not before") {
  Changed one;
  one.assembly.charter.classes[0].contest = Duration::days(8);
  one.adopt();
  CHECK(one.of_change(2 * day) == Strings{"charter-decision-pending"});
  CHECK(one.of_change(20 * day).empty());
}

TEST_CASE("check says when the decision that adopted the charter is not in force any more") {
  Changed one;
  one.adopt();
  one.assembly.charter = one.after;
  CHECK(errors(check_assembly(one.assembly, start + 2 * day)).empty());
  Round later;
  later.assembly = one.assembly;
  later.dossier.proposal.id = "P-0004";
  later.dossier.proposal.class_name = "consent";
  later.dossier.proposal.supersedes = {"P-0003"};
  later.open(2 * day, "1", "text-1", "consent");
  for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) later.say(2 * day + hour, id, "consent");
  for (auto& act : later.dossier.acts) act.subject = "P-0004";
  one.assembly.dossiers.push_back(later.dossier);
  CHECK(errors(check_assembly(one.assembly, start + 2 * day + hour)).empty());
  CHECK(errors(check_assembly(one.assembly, start + 4 * day)) == Strings{"charter-decision-ended"});
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
