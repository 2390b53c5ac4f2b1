// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the end of a vote to entry into force: the proclamation, and the time to contest.
#include "govern/proclamation.hpp"

#include <algorithm>

#include "govern/case.hpp"

namespace voix::govern {

Instant latest_proclamation(const Decision& made, const Charter& charter) {
  const auto* decider = charter.find(made.class_name);
  const auto contest = decider == nullptr ? Duration{} : decider->contest;
  return std::max(made.decided + contest, made.decided + Duration::days(7));
}

void find_proclamation(Case& one) {
  auto& made = *one.standing.decision;
  made.proclaimed = made.decided;
  for (const auto& act : one.dossier.acts) {
    if (act.kind != "proclaim" || act.time < made.decided) continue;
    if (act.time > latest_proclamation(made, one.charter)) {
      one.warn("proclaimed-late", {{"time", one.time(made.decided)}}, act.path);
      break;
    }
    if (act.field("outcome") != outcome_text(one.standing)) {
      one.warn("proclaimed-otherwise", {{"member", act.by}, {"outcome", act.field("outcome")}}, act.path);
      continue;
    }
    made.proclaimed = act.time;
    made.was_proclaimed = true;
    break;
  }
}

bool enter_into_force(Case& one) {
  find_proclamation(one);
  auto& made = *one.standing.decision;
  const auto* decider = one.charter.find(made.class_name);
  made.in_force_from = made.proclaimed + (decider == nullptr ? Duration{} : decider->contest);
  if (one.now < made.in_force_from) {
    one.why("life-pending", {{"time", one.time(made.in_force_from)}});
    one.need({"need-contest-window", {}}, {"members"}, made.in_force_from,
             "voix void " + one.id() + " --because …");
    return one.settle(State::pending, made.decided, made.in_force_from);
  }
  one.why("life-in-force", {{"time", one.time(made.in_force_from)}});
  return one.settle(State::in_force, made.in_force_from);
}

}  // namespace voix::govern
