// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a proposal that is decided by consent rounds.
#include <algorithm>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/case.hpp"
#include "govern/classes.hpp"
#include "govern/nomination.hpp"
#include "govern/room.hpp"
#include "govern/rounds.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

using Kind = RoundResult::Kind;
using Version = TextHistory::Version;

std::string open_command(const Case& one) { return "voix open " + one.id(); }

/// Members who were asked and have not answered.
std::vector<std::string> silent(const Case& one, const RoundResult& round) {
  std::vector<std::string> asked;
  const auto number = std::to_string(round.number);
  for (const auto& act : one.dossier.acts) {
    if (act.kind == "open" && act.field("round") == number) asked = act.lines("member");
  }
  for (const auto& act : one.dossier.acts) {
    const bool answers = act.kind == "stance" || act.kind == "objection";
    if (answers && act.field("round") == number && act.text == round.text) std::erase(asked, act.by);
  }
  return asked;
}

/// Whoever objects is told what falls without an answer: a challenged objection, one that an amendment took
/// up.
void need_answers(Case& one, const RoundResult& round) {
  for (const auto& concern : round.concerns) {
    if (concern.answer_by == 0) continue;
    one.need({"need-answers", {{"objection", concern.id}}}, {concern.by}, concern.answer_by,
             "voix stance " + one.id() + " --answer " + concern.id + " --because '…'");
  }
}

/// The author answers, and who asked says where they stand.
void need_for_question(Case& one, const RoundResult& round, const std::vector<std::string>& asking) {
  const auto stance = "voix stance " + one.id();
  for (const auto& member : asking)
    one.need({"need-answer", {{"member", member}}}, {"author"}, round.closes,
             stance + " --answer " + member + " --because '…'");
  one.need({"need-question-settled", {}}, asking, round.closes, stance + " consent");
}

/// A question is settled by who asked it; a hold is time for everybody else.
void need_for_held(Case& one, const RoundResult& round) {
  const auto stance = "voix stance " + one.id();
  for (const auto& step : round.why) {
    for (const auto& [name, value] : step.values) {
      const auto* who = std::get_if<std::vector<std::string>>(&value);
      if (step.slug == "round-asked" && name == "members" && who != nullptr)
        need_for_question(one, round, *who);
    }
    if (step.slug == "round-held")
      one.need({"need-stances", {}}, silent(one, round), round.closes, stance + " consent");
  }
}

Decision decision(const Case& one, const RoundResult& round) {
  Decision made;
  made.body = body_of_vote(one.one(), one.dossier, round.opened, round.due, one.assembly, one.charter);
  made.class_name = round.class_name;
  made.text = round.text;
  made.charter = round.charter;
  made.adopted = round.kind == Kind::adopted;
  made.round = round;
  made.decided = round.closes;
  made.why = round.why;
  name_elected(made, one.dossier.proposal);
  return made;
}

/// When the vote that follows the rounds began; after now, if it did not.
Instant vote_began(const Case& one) {
  auto began = one.now + 1;
  for (const auto* poll : one.polls) began = std::min(began, poll->opens);
  for (const auto& act : one.dossier.acts) {
    if (act.kind == "count") began = std::min(began, parse_instant(act.field("at")).value_or(began));
  }
  return began;
}

/// Without the ids of objections that do not stand any more; nothing is said of none.
void strike(std::vector<Step>& steps, const std::vector<std::string>& lifted) {
  const auto found = std::ranges::find(steps, "round-standing", &Step::slug);
  if (found == steps.end()) return;
  auto& ids = std::get<std::vector<std::string>>(found->values.front().second);
  std::erase_if(ids, [&](const auto& id) { return std::ranges::find(lifted, id) != lifted.end(); });
  if (ids.empty()) steps.erase(found);
}

/// The fallback is the outcome of the round; what an author takes back before the vote begins is not put on
/// its ballot.
void drop_lifted(const Case& one, RoundResult& round) {
  const auto until = vote_began(one);
  std::vector<std::string> lifted;
  for (auto& concern : round.concerns) {
    if (!concern.stands() || !is_lifted(concern, one.dossier, until)) continue;
    concern.lifted = true;
    lifted.push_back(concern.id);
  }
  if (lifted.empty()) return;
  strike(round.why, lifted);
  round.why.push_back({"round-lifted-since", {{"ids", std::move(lifted)}}});
}

/// A round is about one text: what was signed since it began changes nothing in it, and the file has to hold
/// the text of the round.
void hold_to_its_text(Case& one, const RoundResult& round) {
  const auto versions = text_history(one.dossier, one.now).versions;
  const auto own = std::ranges::find(versions.rbegin(), versions.rend(), round.text, &Version::hash);
  if (own == versions.rend()) return;
  std::for_each(own.base(), versions.end(), [&](const Version& late) {
    const auto signs = [&](const Act& act) { return act.text == late.hash && act.time == late.time; };
    const auto act = std::ranges::find_if(one.dossier.acts, signs);
    const auto is_told = [&](const Finding& told) { return told.place.path == act->path; };
    if (std::ranges::any_of(one.standing.findings, is_told)) return;
    one.warn("after-freezing", {{"kind", act->kind}, {"frozen", one.time(round.opened)}}, act->path);
  });
  one.talk.text = one.standing.text = round.text;
  drop_text_fault(one.standing.findings);
  if (one.dossier.proposal.hash == round.text) return;
  one.warn("text-not-of-round", {{"round", std::to_string(round.number)}}, one.dossier.proposal.path,
           Severity::error);
}

/// What the charter does when rounds are used up. False when a vote decides instead, as the class of the
/// fallback says.
bool fall_back(Case& one, const RoundResult& round) {
  one.why("life-fallback", {{"round", Fraction(round.number)}});
  const auto* decider = fallback_class(one.charter);
  if (decider == nullptr) {
    one.standing.decision = decision(one, round);
    one.why("life-rejected", {});
    return one.settle(State::rejected, round.closes);
  }
  one.decide_as(*decider);
  const auto* meeting = one.meeting();
  if (decider->body == "online" || (meeting != nullptr && meeting->starts > round.opened)) return false;
  one.why("life-referred-after", {{"body", decider->body}, {"class", decider->name}});
  one.need_agenda(decider->body);
  return one.settle(State::referred, round.closes);
}

/// Amendments of the text as it is, which its author accepts or declines between two rounds.
void need_amendments(Case& one) {
  for (const auto& amendment : one.dossier.amendments) {
    if (amendment.act.text != one.talk.text || amendment.act.time > one.now) continue;
    const bool is_decided = std::ranges::any_of(one.dossier.acts, [&](const Act& act) {
      return (act.kind == "accept" || act.kind == "decline") && act.field("amendment") == amendment.id;
    });
    if (is_decided) continue;
    one.need({"need-amendment-decided", {{"id", amendment.id}}}, {"author"}, {},
             "voix amend " + one.id() + " --accept " + amendment.id);
  }
}

/// At once, or at the next meeting where the class is one of a body that meets.
void need_another_round(Case& one) {
  const auto next =
      std::ranges::find_if(one.calls, [&](const Meeting* call) { return one.now < end_of(*call); });
  const bool is_here = next != one.calls.end() && is_during(**next, one.now);
  if (one.one().body == "online" || is_here)
    return one.need({"need-another-round", {}}, {"members"}, {}, open_command(one));
  if (next != one.calls.end()) return one.need_meeting(**next);
  one.need_agenda(one.one().body);
}

bool needs_next(Case& one, const RoundResult& round) {
  const bool lifted = are_all_lifted(round, one.dossier, one.now);
  if (lifted || one.talk.text != round.text) {
    one.why(lifted ? "life-all-lifted" : "life-new-text", {{"round", Fraction(round.number)}});
    need_another_round(one);
    return one.settle(State::next_round, round.closes);
  }
  const auto& author = one.dossier.proposal.author;
  const auto* person = one.assembly.person(author);
  if (person == nullptr || !person->is_member(one.assembly.zone.day(one.now))) {
    one.why("life-author-left", {{"member", author}});
    one.need({"need-drafted-anew", {}}, {"members"}, {}, "voix draft");
    return one.settle(State::next_round, round.closes);
  }
  need_amendments(one);
  one.need({"need-new-text", {}}, {"author"}, {}, "voix submit " + one.dossier.folder);
  if (is_without_candidates(one.dossier.proposal))
    one.need({"need-other-nominee", {}}, {"members"}, {}, "voix nominate " + one.id() + " --propose …");
  return one.settle(State::next_round, round.closes);
}

}  // namespace

bool is_in_rounds(Case& one) {
  if (!is_by_rounds(one.one(), one.dossier.proposal)) return false;
  const auto last = std::find_if(one.rounds.rbegin(), one.rounds.rend(), [&](const RoundResult& round) {
    return round.class_name == one.one().name;
  });
  auto refused = round_findings(one.dossier, one.assembly, one.now);
  std::ranges::move(refused, std::back_inserter(one.standing.findings));
  if (last == one.rounds.rend()) return false;
  if (last->kind == Kind::fallback) drop_lifted(one, *last);
  auto round = *last;
  if (round.kind == Kind::next_round) {
    auto since = round;
    drop_lifted(one, since);
    round.why = std::move(since.why);
  }
  one.standing.rounds = one.rounds;
  one.standing.why.insert(one.standing.why.end(), round.why.begin(), round.why.end());
  if (round.kind != Kind::next_round && round.kind != Kind::no_quorum) hold_to_its_text(one, round);
  switch (round.kind) {
    case Kind::open:
      one.why("life-round", {{"round", Fraction(round.number)},
                             {"responded", Fraction(round.responded)},
                             {"roll", Fraction(round.roll)},
                             {"time", one.time(round.closes)}});
      one.need({"need-stances", {}}, silent(one, round), round.closes,
               "voix stance " + one.id() + " consent");
      need_answers(one, round);
      return one.settle(State::deciding, round.opened, round.closes);
    case Kind::held:
      need_for_held(one, round);
      need_answers(one, round);
      return one.settle(State::suspended, round.due, round.closes);
    case Kind::no_quorum:
      need_another_round(one);
      return one.settle(State::suspended, round.closes);
    case Kind::next_round:
      return needs_next(one, round);
    case Kind::fallback:
      return fall_back(one, round);
    case Kind::adopted:
      break;
  }
  one.standing.decision = decision(one, round);
  const auto& made = *one.standing.decision;
  if (!made.chosen.empty()) one.standing.why.push_back(made.why.back());
  return enter_into_force(one);
}

}  // namespace voix::govern
