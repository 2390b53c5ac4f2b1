// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/round_acts.hpp"

#include <algorithm>

#include "command/act_file.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/zone_time.hpp"
#include "govern/members.hpp"
#include "govern/rounds.hpp"
#include "govern/text.hpp"
#include "render/render.hpp"

namespace voix::command {
namespace {

std::string folder_of(const Dossier& dossier, std::uint64_t round) {
  return dossier.folder + "/rounds/" + std::to_string(round);
}

/// The closing that --closes says; else the shortest.
Instant closing(const DecisionClass& one, Instant now, const Zone& zone, const Invocation& invocation) {
  Values values(invocation);
  const auto closes = read_closing(now, zone, values);
  values.finish();
  return closes.value_or(now + one.min_duration);
}

}  // namespace

void refuse_idle(const voix::Act& act, const std::string& member, const Dossier& dossier,
                 const Assembly& assembly, Instant now) {
  constexpr std::string_view mark = "-";
  auto with = dossier;
  auto& added = with.acts.emplace_back(act);
  added.by = member;
  added.time = now;
  added.path = mark;
  added.hash = mark;
  for (auto& finding : govern::round_findings(with, assembly, now)) {
    if (finding.place.path != mark || finding.slug == "round-leaves-out") continue;
    finding.severity = Severity::error;
    finding.place = {};
    finding.arguments.emplace_back("proposal", dossier.proposal.id);
    throw Error(Fault::usage, std::move(finding));
  }
}

Exit open_round(const Dossier& dossier, const Assembly& assembly, const DecisionClass& one,
                const Invocation& invocation, Session& session) {
  const auto now = time_of(invocation, session);
  const auto number = govern::rounds(dossier, assembly, now).size() + 1;
  const auto closes = closing(one, now, assembly.zone, invocation);
  const auto members = govern::voters_on(assembly, assembly.zone.day(now));
  voix::Act act;
  act.subject = dossier.proposal.id;
  act.text = dossier.proposal.hash;
  act.kind = "open";
  act.fields = {{"round", std::to_string(number)},
                {"class", one.name},
                {"charter", assembly.charter.hash},
                {"closes", utc(closes)}};
  for (const auto& member : members) act.fields.emplace_back("member", member);
  auto signer = load_signer(invocation, session);
  refuse_idle(act, member_of(signer, assembly, session), dossier, assembly, now);
  const auto folder = folder_of(dossier, number);
  const auto opening = signed_act(std::move(act), folder, assembly, signer, invocation, session);
  if (!opening) return Exit::done;
  session.world.files.make_folder(folder);
  session.world.files.write(folder + "/proposal.md", dossier.proposal.text, true);
  seal_charter(assembly.charter, assembly, session);
  write_act(*opening, session);
  const auto& tr = session.tr;
  session.world.console.out(
      tr(msg("opened round {n} of {id}, class {class}: until {time}"),
         {{"n", std::to_string(number)},
          {"id", dossier.proposal.id},
          {"class", one.name},
          {"time", assembly.zone.text(closes)}}) +
      "\n" + tr.plural("{n} member is asked", "{n} members are asked", Fraction(members.size())) + "\n" +
      tr(msg("next: commit and push {folder}; members answer with  voix stance {id} consent"),
         {{"folder", dossier.folder}, {"id", dossier.proposal.id}}) +
      "\n");
  return Exit::done;
}

Exit close_round(const Dossier& dossier, const Assembly& assembly, const Invocation& invocation,
                 Session& session) {
  const auto now = time_of(invocation, session);
  const auto all = govern::rounds(dossier, assembly, now);
  if (all.empty()) {
    refuse("no-round-open", {{"proposal", dossier.proposal.id}});
  }
  const auto& round = all.back();
  const auto number = std::to_string(round.number);
  voix::Act act;
  act.subject = dossier.proposal.id;
  act.text = round.text;
  act.kind = "close";
  act.fields = {{"round", number}};
  for (const auto& said : dossier.acts) {
    const bool stance = said.kind == "stance" || said.kind == "objection";
    if (stance && said.time <= now && said.field("round") == number)
      act.fields.emplace_back("saw", said.hash);
  }
  auto signer = load_signer(invocation, session);
  const auto member = member_of(signer, assembly, session);
  refuse_idle(act, member, dossier, assembly, now);
  auto closed = dossier;
  if (sign_act(act, folder_of(dossier, round.number), assembly, signer, invocation, session).empty()) {
    return Exit::done;
  }
  act.by = member;
  act.time = now;
  closed.acts.push_back(std::move(act));
  auto text =
      session.tr(msg("closed round {n} of {id}"), {{"n", number}, {"id", dossier.proposal.id}}) + "\n";
  const auto counted = govern::rounds(closed, assembly, now);
  for (const auto& step : counted.back().why) {
    text += render::sentence(step, session.tr) + "\n";
  }
  session.world.console.out(text);
  return Exit::done;
}

}  // namespace voix::command
