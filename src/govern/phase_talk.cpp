// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a proposal until it is frozen, and the ways in which it ends before a vote.
#include <algorithm>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/case.hpp"
#include "govern/classes.hpp"
#include "govern/hand_counts.hpp"
#include "govern/irregularity.hpp"
#include "govern/listed.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/precedence.hpp"
#include "govern/unfit.hpp"

namespace voix::govern {
namespace {

/// What it amends, and had fallen at that time; empty if all of that still stood.
std::string fallen_base(const Case& one, Instant at) {
  for (const auto& name : one.dossier.proposal.amends) {
    const auto* base = one.assembly.find(name);
    if (base == nullptr || one.seen.contains(*base)) continue;
    auto standing = course(one.assembly, *base, at, &one.seen);
    follow_fate(one.assembly, *base, at, &one.seen, standing);
    if (is_fallen(standing.state)) return name;
  }
  return {};
}

bool is_put_to_vote(const Case& one) { return !one.polls.empty() || !one.rounds.empty(); }

/// The next meeting, if that will freeze its text; null if another day does.
const Meeting* freezing_meeting(const Case& one) {
  return one.talk.started() && one.one().discussion_min.is_zero() ? one.next_call() : nullptr;
}

/// When its text is frozen if nothing more is said: by its deadline, or by a meeting that begins before.
std::optional<Instant> freezing(const Case& one) {
  const auto deadline = one.talk.deadline();
  const auto* meeting = freezing_meeting(one);
  return meeting != nullptr ? std::min(*deadline, meeting->starts) : deadline;
}

/// Nobody is excluded without notice, and the sooner they are told the better.
void need_for_reply(Case& one) {
  const auto guard = exclusion_guard(one.dossier, one.assembly, one.now);
  if (guard.need) one.standing.needs.push_back(*guard.need);
}

/// What a member asked last.
void tell_question(Case& one, const std::string& member) {
  const Act* asked = nullptr;
  for (const auto& act : one.dossier.acts) {
    if (act.kind == "stance" && act.by == member && act.field("stance") == "question") asked = &act;
  }
  if (asked != nullptr)
    one.why("question-asked", {{"member", member}, {"because", in_one_line(asked->lines("because"))}});
}

/// What the discussion waits for.
void need_for_talk(Case& one) {
  const auto& talk = one.talk;
  const auto deadline = freezing(one);
  if (!talk.started()) {
    const Fraction missing(one.one().sponsors - talk.supports.size());
    one.need({"need-sponsors", {{"missing", missing}}}, {"members"}, deadline, "voix support " + one.id());
  }
  for (const auto& id : talk.undecided) {
    one.need({"need-amendment-decided", {{"id", id}}}, {"author"}, deadline,
             "voix amend " + one.id() + " --accept " + id);
  }
  need_for_reply(one);
  for (const auto& member : talk.questions) {
    one.need({"need-answer", {{"member", member}}}, {"author"}, deadline,
             "voix stance " + one.id() + " --answer " + member);
  }
}

/// What puts it to the vote: a meeting that is called, or who opens it; nominations may begin before.
void need_for_opening(Case& one) {
  const auto* meeting = freezing_meeting(one);
  if (meeting != nullptr) one.need_meeting(*meeting);
  if (meeting == nullptr && one.talk.waits_for_opening()) {
    one.need_opening();
  } else {
    one.need_nominee();
  }
}

/// What a higher body or a harder class had decided at that time, and this, decided by `body`, would change.
std::optional<Conflict> conflict_at(const Case& one, std::string_view body, Instant at) {
  return conflict(one.assembly, one.original, {one.one(), body, one.charter}, at, &one.seen, one.now);
}

void tell(Case& one, const Conflict& found) {
  const bool direct = found.chain.size() == 1;
  const bool may_raise = one.talk.end == Discussion::End::none;
  if (found.of_higher_body) {
    one.why(direct ? "life-higher-body" : "life-higher-body-chain",
            {{"id", found.decision}, {"body", found.body}, {"ids", found.chain}});
    if (is_recall(one.dossier.proposal)) return one.need_agenda(found.body);
    if (one.seen.before() == nullptr && conflict_at(one, found.body, one.now))
      return need_harder(one, class_to_raise(one, found));
    one.need({"need-higher-body", {{"body", found.body}}}, {may_raise ? "author" : "members"}, {},
             may_raise ? "voix raise " + one.id() + " --class " + class_to_raise(one, found)
                       : one.to_call(found.body));
    return;
  }
  one.why(
      direct ? "life-harder-class" : "life-harder-class-chain",
      {{"id", found.decision}, {"class", found.class_name}, {"own", one.one().name}, {"ids", found.chain}});
  need_harder(one, class_to_raise(one, found));
}

/// What keeps it from being decided: by the body of its vote; else by that of its class, unless a meeting
/// that may decides it, or did.
std::optional<Conflict> conflict_of(const Case& one) {
  if (is_put_to_vote(one)) {
    auto begun = one.now;
    for (const auto* poll : one.polls) begun = std::min(begun, poll->opened);
    for (const auto& round : one.rounds) begun = std::min(begun, round.opened);
    return conflict_at(one, one.body_at(begun), begun);
  }
  const bool may_be_decided = std::ranges::any_of(one.calls, [&](const Meeting* call) {
    return one.now < end_of(*call) || hand_count_at(call->id, one.dossier, one.assembly);
  });
  if (may_be_decided) return std::nullopt;
  const auto* barred = one.barred.empty() ? nullptr : one.barred.back();
  return barred == nullptr ? conflict_at(one, one.one().body, one.now)
                           : conflict_at(one, barred->body, std::min(one.now, barred->starts));
}

/// A meeting that is called, or goes on, may undo what rounds from afar may not.
bool may_be_decided_there(const Case& one) {
  const auto* meeting = one.meeting();
  return meeting != nullptr && one.polls.empty() && !one.rounds.empty() && one.now < end_of(*meeting) &&
         !conflict_at(one, meeting->body, one.now);
}

bool refer(Case& one) {
  one.why("life-referred", {{"class", one.one().name}, {"body", one.one().body}});
  one.need_agenda(one.one().body);
  one.talk.end == Discussion::End::none ? need_for_talk(one) : need_for_reply(one);
  one.need_nominee();
  return one.settle(State::referred, one.talk.submitted);
}

}  // namespace

bool is_void(Case& one) {
  const auto found = irregularity(one.dossier, one.now);
  const auto* act = found.declared;
  for (const auto* again : found.again) one.warn("void-after-contest", {{"member", again->by}}, again->path);
  for (const auto& settled : found.settled) {
    one.why("void-contested", {{"member", settled.declared->by},
                               {"because", settled.declared->field("because")},
                               {"members", std::vector{settled.by->by}}});
  }
  if (act == nullptr) return false;
  one.why("life-void",
          {{"member", act->by}, {"because", act->field("because")}, {"time", one.time(act->time)}});
  one.need({"need-contest", {}}, {"members"}, {}, "voix void " + one.id() + " --contest --because …");
  return one.settle(State::void_, act->time);
}

bool is_not_submitted(Case& one) {
  if (!one.dossier.is_draft && one.talk.submitted) return false;
  one.why("life-draft");
  one.need({"need-submit", {}}, {one.dossier.proposal.author}, {}, "voix submit " + one.dossier.folder);
  return one.settle(State::draft);
}

bool is_ended(Case& one) {
  const auto& talk = one.talk;
  if (talk.end == Discussion::End::withdrawn) {
    one.why("life-withdrawn", {{"time", one.time(talk.ended)}, {"because", talk.because}});
    return one.settle(State::withdrawn, talk.ended);
  }
  if (talk.end == Discussion::End::lapsed) {
    one.why("life-lapsed", {{"time", one.time(talk.ended)},
                            {"sponsors", Fraction(talk.supports.size())},
                            {"needed", Fraction(one.one().sponsors)}});
    return one.settle(State::lapsed, talk.ended);
  }
  return false;
}

bool is_unfit(Case& one) {
  const auto since = one.talk.submitted;
  if (one.talk.one == nullptr) {
    one.why("life-class-unknown", {{"class", one.dossier.proposal.class_name}});
    one.need({"need-class-named", {}}, {"author"}, {}, "voix submit " + one.id());
    return one.settle(State::inadmissible, std::max(since.value_or(0), one.talk.since));
  }
  if (const auto found = conflict_of(one); found && may_be_decided_there(one)) {
    one.rounds.clear();  // from afar they may not undo it, and change nothing
  } else if (found) {
    tell(one, *found);
    return one.settle(State::inadmissible, since);
  }
  // Fields of another text than the one that was signed say nothing of it.
  const bool is_own = one.dossier.proposal.hash == one.talk.text;
  if (is_own && is_class_unfit(one)) return one.settle(State::inadmissible, since);
  if (is_rule_too_weak(one.one(), one.dossier.proposal)) {
    const auto least = one.one().min_yes;
    one.need({"need-rule-out", {}}, {"author"}, {}, "voix submit " + one.id());
    if (least != 0)
      one.why("life-rule-without-min-yes", {{"class", one.one().name}, {"least", Fraction(least)}});
    if (least == 0)
      one.why("life-rule-too-weak", {{"rule", one.dossier.proposal.rule},
                                     {"class", one.one().name},
                                     {"needed", rule_text(one.one().rule)}});
    return one.settle(State::inadmissible, since);
  }
  if (is_own && is_ballot_unfit(one)) return one.settle(State::inadmissible, since);
  const bool needs_meeting = one.one().body != "online" && one.calls.empty() && !is_put_to_vote(one);
  return needs_meeting && refer(one);
}

void overrule(Case& one) {
  const auto& decision = one.standing.decision;
  const bool is_asked = decision ? decision->adopted : one.standing.state == State::deciding;
  if (!is_asked || !changes_decisions(one.dossier.proposal)) return;
  const auto at = decision ? decision->decided : one.now;
  const auto body = decision ? decision->body : one.standing.body;
  const auto found = conflict_at(one, body, at);
  if (!found) return;
  one.retract();
  tell(one, *found);
  one.settle(State::inadmissible, at);
}

void fall_with_base(Case& one) {
  using enum State;
  const auto& standing = one.standing;
  const auto state = standing.state;
  if (is_put_to_vote(one) || one.damaged != nullptr || state == draft || is_fallen(state)) return;
  const bool is_settled = standing.decision && state != no_quorum && state != tie;
  const auto base = fallen_base(one, is_settled ? standing.decision->decided : one.now);
  if (base.empty()) return;
  one.retract();
  one.why("life-moot", {{"id", base}});
  one.settle(moot);
}

bool is_discussed(Case& one) {
  const auto& talk = one.talk;
  if (talk.end != Discussion::End::none) return false;
  const auto deadline = freezing(one);
  need_for_talk(one);
  if (!talk.started()) {
    one.why("life-submitted", {{"sponsors", Fraction(talk.supports.size())},
                               {"needed", Fraction(one.one().sponsors)},
                               {"time", one.time(*deadline)}});
    return one.settle(State::submitted, talk.text_since, deadline);
  }
  if (!talk.questions.empty()) {
    one.why("life-question", {{"members", talk.questions}, {"time", one.time(*deadline)}});
    for (const auto& member : talk.questions) tell_question(one, member);
    return one.settle(State::suspended, std::max(talk.asked, *talk.started()), deadline);
  }
  if (!talk.undecided.empty()) one.why("life-amendments", {{"ids", talk.undecided}});
  one.why(one.one().discussion_min.is_zero() ? "life-discussion-open" : "life-discussion",
          {{"time", one.time(*deadline)}});
  need_for_opening(one);
  one.need({"need-discussion", {}}, {"members"}, deadline,
           "voix amend " + one.id() + " --text FILE --because '…'");
  return one.settle(State::discussion, talk.started(), deadline);
}

}  // namespace voix::govern
