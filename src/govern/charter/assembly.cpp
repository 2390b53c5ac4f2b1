// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "govern/charter/check.hpp"
#include "govern/charter/lawful.hpp"
#include "govern/life.hpp"
#include "govern/mandates.hpp"
#include "govern/members.hpp"
#include "govern/precedence.hpp"

namespace voix::govern {
namespace {

/// When a vote, a first round or a hand count of a proposal began, valid or not; empty if none did.
std::optional<Instant> begun(const Dossier& dossier) {
  std::optional<Instant> first;
  if (!dossier.polls.empty()) first = dossier.polls.front().opened;
  for (const auto& act : dossier.acts) {
    const bool begins = act.kind == "open" || act.kind == "count";
    if (begins && (!first || act.time < *first)) first = act.time;
  }
  return first;
}

void append(std::vector<Finding>& all, std::vector<Finding> more) {
  for (auto& one : more) all.push_back(std::move(one));
}

void check_precedence(const Assembly& assembly, const Dossier& dossier, const Standing& stands, Instant at,
                      std::vector<Finding>& findings) {
  const auto& charter = stands.decision ? assembly.charter_of(stands.decision->charter) : assembly.charter;
  const auto* one = charter.find(stands.decision ? stands.decision->class_name : stands.class_name);
  if (one == nullptr) return;
  const auto& body = stands.decision ? stands.decision->body : stands.body;
  const auto above = conflict(assembly, dossier, {*one, body, charter}, at);
  if (!above || !above->of_higher_body) return;
  std::string chain;
  for (const auto& id : above->chain) chain += (chain.empty() ? "" : ", ") + id;
  findings.push_back({"charter-undoes-higher",
                      Severity::error,
                      {{"proposal", dossier.proposal.id},
                       {"decision", above->decision},
                       {"body", above->body},
                       {"chain", chain}},
                      {.path = dossier.proposal.path, .text = {}}});
}

/// What a later decision made of the one that adopted this version. The charter holds until another version
/// is decided: votes were opened under it.
void check_own_decision(const Assembly& assembly, const CharterHistory& history, Instant now,
                        std::vector<Finding>& findings) {
  const auto& id = assembly.charter.decision;
  const auto* dossier = assembly.find(id);
  if (dossier == nullptr) return;
  const auto stands = standing(assembly, *dossier, now);
  using enum State;
  if (stands.state != superseded && stands.state != repealed && stands.state != expired) return;
  if (!decisions_not_in(assembly.charter, history, now).empty()) return;  // what replaced it is told
  findings.push_back({"charter-decision-ended",
                      Severity::error,
                      {{"decision", id}},
                      place_of(assembly.charter, "charter.decision")});
}

/// An admission or exclusion in force that the roll does not show yet.
void check_roll(const Assembly& assembly, const Dossier& dossier, Instant now,
                std::vector<Finding>& findings) {
  if (!is_in_force(standing(assembly, dossier, now).state)) return;
  const auto need = roll_need(dossier.proposal, assembly, now);
  if (!need) return;
  findings.push_back(
      {"roll-not-done",
       Severity::warning,
       {{"proposal", dossier.proposal.id}, {"member", dossier.proposal.member}, {"command", need->command}},
       {.path = "roll.toml", .text = {}}});
}

/// A mandate in force that no file shows.
void check_grant(const Dossier& dossier, const Standing& stands, std::vector<Finding>& findings) {
  const auto need =
      std::ranges::find(stands.needs, "need-mandate-written", [](const Need& one) { return one.what.slug; });
  if (need == stands.needs.end()) return;
  findings.push_back({"mandate-not-done",
                      Severity::warning,
                      {{"proposal", dossier.proposal.id}, {"command", need->command}},
                      {.path = dossier.proposal.path, .text = {}}});
}

/// "online" and "assembly" say what they are; of any other body only its meetings show that it decides.
void check_bodies(const Assembly& assembly, std::vector<Finding>& findings) {
  for (const auto& one : assembly.charter.classes) {
    if (one.body == "online" || one.body == "assembly") continue;
    if (std::ranges::find(assembly.meetings, one.body, &Meeting::body) != assembly.meetings.end()) continue;
    findings.push_back({"charter-body-never-met",
                        Severity::warning,
                        {{"class", one.name}, {"body", one.body}},
                        place_of(assembly.charter, "class." + one.name + ".body")});
  }
}

}  // namespace

std::vector<Finding> decisions_not_done(const Assembly& assembly, const CharterHistory& history,
                                        Instant now) {
  std::vector<Finding> findings;
  for (const auto* dossier : decisions_not_in(assembly.charter, history, now)) {
    findings.push_back({"charter-not-done",
                        Severity::warning,
                        {{"decision", dossier->proposal.id},
                         {"title", dossier->proposal.title},
                         {"version", std::to_string(assembly.charter.version + 1)}},
                        place_of(assembly.charter, "charter.version")});
  }
  return findings;
}

std::vector<Finding> check_assembly(const Assembly& assembly, Instant now) {
  auto findings = charter_findings(assembly.charter, assembly, now);
  const auto history = charter_history(assembly, now);
  check_own_decision(assembly, history, now, findings);
  append(findings, decisions_not_done(assembly, history, now));
  for (const auto& dossier : assembly.dossiers) {
    if (dossier.is_draft) continue;
    const auto at = begun(dossier);
    if (!at) continue;
    const auto stands = standing(assembly, dossier, now);
    check_precedence(assembly, dossier, stands, *at, findings);
    check_grant(dossier, stands, findings);
    append(findings, exclusion_findings(dossier, assembly, *at));
    check_roll(assembly, dossier, now, findings);
  }
  append(findings, mandate_findings(assembly, now));
  check_bodies(assembly, findings);
  return findings;
}

}  // namespace voix::govern
