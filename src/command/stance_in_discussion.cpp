// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/stance_in_discussion.hpp"

#include <algorithm>

#include "command/refuse.hpp"
#include "command/told.hpp"
#include "govern/adoption.hpp"
#include "govern/discussion.hpp"

namespace voix::command {

Exit stance_in_discussion(const Subject& subject, const Invocation& invocation, Session& session) {
  const auto& id = subject.proposal().id;
  const auto& charter = subject.charter();
  const auto asking = govern::discussion(subject.assembly, *subject.dossier, charter, subject.now).questions;
  const auto asks = [&](const std::string& member) {
    return std::ranges::find(asking, member) != asking.end();
  };
  Told told(invocation, session);
  const auto because = [&] {
    return told.lines("--because", session.tr(msg("your reason, for all to read: ")));
  };
  auto signer = load_signer(invocation, session);
  if (const auto member = invocation.value("--answer")) {
    require_author(subject, signer, session);
    if (!asks(*member)) refuse("question-unknown", {{"member", *member}, {"proposal", id}});
    auto act = subject.act("answer");
    act.fields.emplace_back("objection", *member);
    add_lines(act, "because", because());
    sign_about(subject, std::move(act), signer, invocation, session);
    return Exit::done;
  }
  const auto stance = invocation.operands.size() > 1 ? invocation.operands[1] : std::string();
  const bool is_question = stance == "question";
  const bool takes_back =
      (stance == "consent" || stance == "stand-aside") && asks(member_of(signer, subject.assembly, session));
  if (!is_question && !takes_back) {
    const auto* one = charter.find(subject.standing.class_name);
    if (one != nullptr && !govern::is_by_rounds(*one, subject.proposal())) {
      const bool consents = std::holds_alternative<Consent>(govern::rule_of(*one, subject.proposal()));
      refuse(consents ? "round-in-secret" : "round-without-consent",
             {{"class", one->name}, {"proposal", id}});
    }
    refuse("no-round-open", {{"proposal", id}});
  }
  require_changeable(subject, Change::discussion);
  if (is_question) require_vote(subject, signer, session);
  auto act = subject.act("stance");
  act.fields = {{"round", "0"}, {"stance", stance}};
  if (is_question) add_lines(act, "because", because());
  sign_about(subject, std::move(act), signer, invocation, session);
  return Exit::done;
}

}  // namespace voix::command
