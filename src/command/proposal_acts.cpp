// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/proposal_acts.hpp"

#include <algorithm>

#include "command/assembly_folder.hpp"
#include "command/refuse.hpp"
#include "govern/adoption.hpp"
#include "govern/discussion.hpp"
#include "govern/life.hpp"
#include "govern/members.hpp"
#include "record/act.hpp"

namespace voix::command {
namespace {

bool is_by_rounds(const Subject& subject) {
  const auto* one = subject.charter().find(subject.standing.class_name);
  return one != nullptr && govern::is_by_rounds(*one, subject.proposal());
}

}  // namespace

voix::Act Subject::act(std::string_view kind) const {
  voix::Act act;
  act.subject = proposal().id;
  act.text = text.current();
  act.kind = kind;
  return act;
}

Subject subject_of(const std::string& operand, const Invocation& invocation, Session& session) {
  Subject subject;
  subject.assembly = read_assembly(invocation, session, Polls::sealed);
  subject.now = time_of(invocation, session);
  subject.dossier = &dossier_named(operand, subject.assembly);
  subject.text = govern::text_history(*subject.dossier, subject.now);
  if (subject.dossier->is_draft || !subject.text.is_submitted()) {
    refuse("proposal-not-submitted", {{"folder", subject.dossier->folder}});
  }
  subject.standing = govern::standing(subject.assembly, *subject.dossier, subject.now);
  return subject;
}

bool is_in_round(const Subject& subject) {
  const auto& rounds = subject.standing.rounds;
  if (rounds.empty()) return false;
  const auto kind = rounds.back().kind;
  return kind == RoundResult::Kind::open || kind == RoundResult::Kind::held;
}

void require_changeable(const Subject& subject, Change change) {
  using enum State;
  const auto state = subject.standing.state;
  if (change == Change::text && is_in_round(subject)) {
    refuse("round-still-open", {{"round", std::to_string(subject.standing.rounds.back().number)}});
  }
  std::vector states{submitted, inadmissible, referred, discussion, suspended};
  if (change != Change::discussion && is_by_rounds(subject)) {
    states.push_back(next_round);
    if (change == Change::amendments) states.push_back(deciding);
  }
  const bool is_frozen =
      change == Change::discussion &&
      govern::discussion(subject.assembly, *subject.dossier, subject.charter(), subject.now).end !=
          govern::Discussion::End::none;
  if (std::ranges::find(states, state) != states.end() && !is_frozen) return;
  refuse("proposal-fixed", {{"id", subject.proposal().id}});
}

void require_signed_text(const Subject& subject) {
  if (subject.text.is_current) return;
  throw Error(Fault::usage, subject.text.findings.back());
}

void require_author(const Subject& subject, const Signer& signer, Session& session) {
  const auto member = member_of(signer, subject.assembly, session);
  if (member == subject.text.author) return;
  refuse("only-the-author",
         {{"id", subject.proposal().id}, {"author", subject.text.author}, {"member", member}});
}

void require_vote(const Subject& subject, const Signer& signer, Session& session) {
  const auto member = member_of(signer, subject.assembly, session);
  const auto day = subject.assembly.zone.day(subject.now);
  const auto why = govern::without_vote(subject.assembly, member, day);
  if (why && (why->slug == "no-vote-legal" || why->slug == "no-vote-dues"))
    refuse("act-without-vote", {{"member", member}, {"day", day}});
}

std::vector<std::string> reason(const Invocation& invocation) {
  auto lines = act_lines(invocation.value(because_flag.name).value_or(""));
  if (lines.empty()) refuse("reason-needed", {});
  return lines;
}

void add_lines(voix::Act& act, std::string_view field, const std::vector<std::string>& lines) {
  for (const auto& line : lines) act.fields.emplace_back(field, line);
}

bool sign_about(const Subject& subject, voix::Act act, Signer& signer, const Invocation& invocation,
                Session& session) {
  const auto path = sign_act(std::move(act), subject.dossier->folder + "/acts", subject.assembly, signer,
                             invocation, session);
  if (path.empty()) return false;
  session.world.console.out(session.tr("wrote {path}", {{"path", path}}) + "\n");
  return true;
}

}  // namespace voix::command
