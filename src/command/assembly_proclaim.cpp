// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly proclaim: computes the outcome and signs exactly that.
#include <algorithm>
#include <cstdlib>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "govern/life.hpp"
#include "govern/proclamation.hpp"
#include "govern/text.hpp"
#include "govern/unseen.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

/// The meeting that --meeting names, else the nearest with the proposal on its agenda; null if there is none.
const Meeting* meeting_of_item(const std::string& id, const Invocation& invocation, const Assembly& assembly,
                               Instant now) {
  if (const auto day = invocation.value("--meeting")) return &meeting_of(day, assembly, now);
  const Meeting* nearest = nullptr;
  for (const auto& meeting : assembly.meetings) {
    if (std::ranges::find(meeting.items, id, &Meeting::Item::proposal) == meeting.items.end()) continue;
    if (nearest == nullptr || std::abs(meeting.starts - now) < std::abs(nearest->starts - now)) {
      nearest = &meeting;
    }
  }
  return nearest;
}

}  // namespace

Exit assembly_proclaim(const Invocation& invocation, Session& session) {
  const auto& operand = only_operand(invocation, "PROPOSAL");
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto& dossier = dossier_named(operand, assembly);
  const auto& id = dossier.proposal.id;
  const auto standing = govern::standing(assembly, dossier, now);
  const auto outcome = govern::outcome_text(standing);
  const auto& tr = session.tr;
  if (outcome.empty()) {
    session.report(standing.findings);
    refuse("nothing-to-proclaim",
           {{"proposal", operand}, {"state", std::string(state_name(standing.state))}});
  }
  const auto before = std::ranges::find_if(dossier.acts, [&](const voix::Act& act) {
    return act.kind == "proclaim" && act.time >= standing.decision->decided &&
           act.field("outcome") == outcome;
  });
  if (before != dossier.acts.end()) {
    refuse("proclaimed-before",
           {{"proposal", id}, {"member", before->by}, {"time", assembly.zone.text(before->time)}});
  }
  const auto& decision = *standing.decision;
  if (now > govern::latest_proclamation(decision, assembly.charter_of(decision.charter))) {
    refuse("proclaimed-late", {{"proposal", id}, {"time", assembly.zone.text(decision.decided)}});
  }
  if (auto other = govern::text_not_decided(dossier.proposal, decision.text)) {
    other->severity = Severity::warning;  // what is proclaimed is what was decided
    session.report(std::vector{std::move(*other)});
  }
  auto signer = load_signer(invocation, session);
  voix::Act act;
  act.subject = id;
  act.text = standing.decision->text;
  act.kind = "proclaim";
  const auto* meeting = meeting_of_item(id, invocation, assembly, now);
  if (meeting != nullptr) act.fields.emplace_back("meeting", meeting->id);
  act.fields.emplace_back("outcome", outcome);
  for (const auto& chosen : standing.decision->chosen) act.fields.emplace_back("because", chosen);
  std::ranges::move(govern::seen_now(dossier, meeting, now), std::back_inserter(act.fields));
  const auto path = sign_act(std::move(act), dossier.folder + "/acts", assembly, signer, invocation, session);
  if (path.empty()) return Exit::done;
  auto text = tr(msg("{path}: signed"), {{"path", path}}) + "\n" +
              tr(msg("{title}: {outcome}"), {{"title", render::visible(dossier.proposal.title)},
                                             {"outcome", render::outcome_in_words(standing, tr)}}) +
              "\n";
  for (const auto& reason : render::reasons(*standing.decision, tr)) text += reason + "\n";
  session.world.console.out(text);
  return Exit::done;
}

}  // namespace voix::command
