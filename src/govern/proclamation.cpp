// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the end of a vote to entry into force: the proclamation, and the time to contest.
#include "govern/proclamation.hpp"

#include <algorithm>

#include "govern/attendance.hpp"
#include "govern/case.hpp"

namespace voix::govern {
namespace {

/// The end of the meeting in which it was decided; `decided` if there was none.
Instant meeting_end(const Case& one, Instant decided) {
  auto end = decided;
  for (const auto* call : one.calls) {
    if (is_during(*call, decided)) end = std::max(end, end_of(*call));
  }
  return end;
}

/// A meeting proclaims until its end, and anybody as long as the time to contest runs from the end of the
/// vote. What is in force by then, and was relied upon, is not made pending again by a later proclamation.
Instant in_force_from(const Case& one, const Decision& made) {
  const auto* decider = one.charter.find(made.class_name);
  const auto contest = decider == nullptr ? Duration{} : decider->contest;
  const auto otherwise = meeting_end(one, made.decided) + contest;
  return made.was_proclaimed && made.proclaimed < otherwise ? made.proclaimed + contest : otherwise;
}

}  // namespace

Instant latest_proclamation(const Decision& made, const Charter& charter) {
  const auto* decider = charter.find(made.class_name);
  const auto contest = decider == nullptr ? Duration{} : decider->contest;
  return std::max(made.decided + contest, made.decided + Duration::days(7));
}

std::string_view outcome_text(Verdict::Kind outcome) {
  using enum Verdict::Kind;
  switch (outcome) {
    case adopted:
      return "adopted";
    case tie:
      return "tie";
    case no_quorum:
      return "no-quorum";
    case rejected:
      break;
  }
  return "rejected";
}

std::string_view outcome_text(const Standing& standing) {
  using enum Verdict::Kind;
  if (!standing.decision) return {};
  if (standing.decision->adopted) return outcome_text(adopted);
  if (standing.state == State::tie) return outcome_text(tie);
  return outcome_text(standing.state == State::no_quorum ? no_quorum : rejected);
}

void find_proclamation(Case& one) {
  auto& made = *one.standing.decision;
  made.proclaimed = made.decided;
  for (const auto& act : one.dossier.acts) {
    if (act.kind != "proclaim" || act.time < made.decided) continue;
    if (act.time > latest_proclamation(made, one.charter)) {
      one.warn("proclaimed-late", {{"time", one.time(meeting_end(one, made.decided))}}, act.path);
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
  const auto end = meeting_end(one, made.decided);
  made.told = made.was_proclaimed ? std::min(made.proclaimed, end) : end;
  made.in_force_from = in_force_from(one, made);
  if (one.now < made.in_force_from) {
    one.why("life-pending", {{"time", one.time(made.in_force_from)}});
    if (!made.was_proclaimed && one.now < meeting_end(one, made.decided)) {
      one.need({"need-proclamation", {}}, {"members"}, {}, "voix assembly proclaim " + one.id());
    }
    one.need({"need-contest-window", {}}, {"members"}, made.in_force_from,
             "voix void " + one.id() + " --because …");
    return one.settle(State::pending, made.decided, made.in_force_from);
  }
  one.why("life-in-force", {{"time", one.time(made.in_force_from)}});
  return one.settle(State::in_force, made.in_force_from);
}

}  // namespace voix::govern
