// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/charter/lawful.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "govern/case.hpp"
#include "govern/charter/check.hpp"
#include "govern/charter/diff.hpp"
#include "govern/classes.hpp"
#include "govern/life.hpp"

namespace voix::govern {
namespace {

using Line = std::vector<const Charter*>;

void add_uses(const Dossier& dossier, Instant until, CharterUses& uses) {
  const auto use = [&](const std::string& hash, Instant time) {
    if (hash.empty() || time > until) return;
    const auto [place, is_new] = uses.emplace(hash, time);
    if (!is_new) place->second = std::min(place->second, time);
  };
  for (const auto& act : dossier.acts) {
    if (act.kind == "open" || act.kind == "count") use(act.field("charter"), act.time);
  }
  for (const auto& poll : dossier.polls) use(poll.charter, poll.opened);
}

const Charter* kept(const Assembly& assembly, std::string_view hash) {
  if (const auto found = assembly.sealed.find(hash); found != assembly.sealed.end()) return &found->second;
  return assembly.charter.hash == hash ? &assembly.charter : nullptr;
}

Line::const_iterator place_in(const Line& line, std::string_view hash) {
  return std::ranges::find(line, hash, [](const Charter* one) { return std::string_view(one->hash); });
}

/// What is wrong with the step from the last charter of a line to the next. One decision adopts one charter,
/// and is itself taken under one that holds.
std::vector<Finding> step_findings(const Line& line, const Charter& next, const Assembly& assembly,
                                   Instant at) {
  auto [findings, decided_under] = charter_change(*line.back(), next, assembly, at);
  const auto place = place_of(next, "charter.decision");
  const auto served = std::ranges::find(line, next.decision, &Charter::decision);
  if (!next.decision.empty() && served != line.end() && (*served)->version != next.version) {
    findings.push_back({"charter-decision-used",
                        Severity::error,
                        {{"decision", next.decision}, {"version", std::to_string((*served)->version)}},
                        place});
  }
  const auto* under = kept(assembly, decided_under);
  if (under != nullptr && place_in(line, under->hash) == line.end()) {
    findings.push_back({"charter-decision-astray", Severity::error, {{"decision", next.decision}}, place});
  }
  return findings;
}

/// The charters that hold at `at`, as far as votes were opened under them by then, the first one first. Where
/// no vote was, those that are kept.
Line lawful_charters(const Assembly& assembly, const CharterUses& uses, Instant at) {
  std::vector<std::pair<Instant, const Charter*>> used;
  for (const auto& [hash, time] : uses) {
    if (const auto* charter = time > at ? nullptr : kept(assembly, hash)) used.emplace_back(time, charter);
  }
  if (used.empty()) {
    for (const auto& [hash, charter] : assembly.sealed) used.emplace_back(at, &charter);
  }
  if (used.empty()) return {};
  std::ranges::sort(used, {}, [](const auto& one) { return std::pair(one.first, one.second->version); });
  Line line{used.front().second};
  std::ranges::sort(used, {}, [](const auto& one) { return std::pair(one.second->version, one.first); });
  for (const auto& [time, charter] : used) {
    if (charter->version > line.back()->version && !has_error(step_findings(line, *charter, assembly, at)))
      line.push_back(charter);
  }
  return line;
}

/// Those before `charter`; all of them if it is not among those that hold, or not the newest.
Line line_before(const Charter& charter, const Assembly& assembly, Instant at) {
  auto line = lawful_charters(assembly, charter_uses(assembly), at);
  if (!line.empty() && line.back()->hash == charter.hash) line.pop_back();
  return line;
}

}  // namespace

CharterUses charter_uses(const Assembly& assembly) {
  CharterUses uses;
  for (const auto& dossier : assembly.dossiers) add_uses(dossier, std::numeric_limits<Instant>::max(), uses);
  return uses;
}

const Charter* charter_before(const Charter& charter, const Assembly& assembly, Instant at) {
  const auto line = line_before(charter, assembly, at);
  return line.empty() ? nullptr : line.back();
}

std::vector<Finding> charter_findings(const Charter& charter, const Assembly& assembly, Instant at) {
  const auto line = line_before(charter, assembly, at);
  if (!line.empty()) return step_findings(line, charter, assembly, at);
  return charter.version > 1 ? charter_change(charter, charter, assembly, at).findings
                             : std::vector<Finding>();
}

std::optional<Finding> charter_not_held(const Assembly& assembly, Instant at) {
  const auto& charter = assembly.charter;
  const auto line = line_before(charter, assembly, at);
  if (line.empty()) return std::nullopt;
  auto errors = step_findings(line, charter, assembly, at);
  std::erase_if(errors, [](const Finding& one) { return one.severity != Severity::error; });
  if (errors.empty()) return std::nullopt;
  const auto& only = errors.front();
  if (errors.size() == 1 && only.slug == "charter-reworded") return only;
  const bool waits = errors.size() == 1 && only.slug == "charter-decision-pending";
  const Place place{.path = charter.path, .text = {}};
  auto refused = waits ? Finding{"charter-not-yet", Severity::error, only.arguments, place}
                       : Finding{"charter-not-held", Severity::error, {}, place};
  refused.arguments.emplace_back("before", line.back()->path);
  refused.arguments.emplace_back("path", charter.path);
  return refused;
}

std::optional<Finding> undecided_charter(const Assembly& assembly, const CharterUses& uses,
                                         const Dossier& dossier, const Standing& stands, Instant now) {
  const bool may_hold = stands.decision || !is_fallen(stands.state);
  if (stands.state == State::void_ || !may_hold) return std::nullopt;
  CharterUses own;
  add_uses(dossier, now, own);
  // Of a decision the charter of its first vote matters, and that of the poll that decided.
  const auto decided = std::ranges::find(dossier.polls, stands.decision ? stands.decision->election : "",
                                         &PollFacts::election);
  for (const auto& [hash, time] : own) {
    const auto* charter = kept(assembly, hash);
    const bool is_of_poll = decided != dossier.polls.end() && decided->charter == hash;
    const bool is_other = stands.decision && stands.decision->charter != hash && !is_of_poll;
    if (charter == nullptr || is_other) continue;
    const auto line = lawful_charters(assembly, uses, time);
    if (!line.empty() && line.back()->hash == hash) continue;
    return Finding{"charter-undecided",
                   Severity::error,
                   {{"proposal", dossier.proposal.id}, {"version", std::to_string(charter->version)}},
                   {.path = charter->path, .text = {}}};
  }
  return std::nullopt;
}

CharterHistory charter_history(const Assembly& assembly, Instant now) {
  CharterHistory history;
  for (const auto& dossier : assembly.dossiers) {
    if (dossier.is_draft || !is_about_charter(dossier.proposal)) continue;
    auto stands = course(assembly, dossier, now);
    follow_fate(assembly, dossier, now, nullptr, stands);
    if (!stands.decision || !stands.decision->adopted) continue;
    const auto& made = *stands.decision;
    const bool holds = is_adopted(stands.state);
    history.changes.push_back(
        {&dossier, made.decided, made.in_force_from, holds ? std::nullopt : stands.since});
  }
  if (assembly.sealed.size() > 1 || !history.changes.empty()) history.uses = charter_uses(assembly);
  if (!history.changes.empty()) history.lawful = lawful_charters(assembly, history.uses, now);
  return history;
}

std::vector<const Dossier*> decisions_not_in(const Charter& charter, const CharterHistory& history,
                                             Instant at) {
  const auto made_from = [&](const Charter& one, const CharterHistory::Change& change) {
    if (one.version > charter.version) return false;
    if (one.decision == change.dossier->proposal.id) return true;
    return std::ranges::any_of(history.changes, [&](const auto& later) {
      return later.dossier->proposal.id == one.decision && later.decided >= change.decided;
    });
  };
  std::vector<const Dossier*> found;
  for (const auto& change : history.changes) {
    if (change.from >= at || (change.until && *change.until <= at)) continue;
    const bool is_known =
        made_from(charter, change) ||
        std::ranges::any_of(history.lawful, [&](const auto* one) { return made_from(*one, change); });
    if (!is_known) found.push_back(change.dossier);
  }
  return found;
}

std::optional<Finding> older_charter(const Assembly& assembly, const CharterHistory& history,
                                     const Dossier& dossier, const Standing& stands, Instant now) {
  if (history.changes.empty() || (!stands.decision && is_fallen(stands.state))) return std::nullopt;
  CharterUses own;
  add_uses(dossier, now, own);
  for (const auto& [hash, time] : own) {
    const auto* charter = kept(assembly, hash);
    if (charter == nullptr || (stands.decision && stands.decision->charter != hash)) continue;
    auto unknown = decisions_not_in(*charter, history, time);
    std::erase(unknown, &dossier);
    if (unknown.empty()) continue;
    return Finding{"charter-older",
                   Severity::warning,
                   {{"proposal", dossier.proposal.id},
                    {"version", std::to_string(charter->version)},
                    {"decision", unknown.back()->proposal.id}},
                   {.path = dossier.proposal.path, .text = {}}};
  }
  return std::nullopt;
}

std::optional<Need> charter_need(const Assembly& assembly, const CharterHistory& history,
                                 const Dossier& dossier, Instant now) {
  const auto open = decisions_not_in(assembly.charter, history, now);
  if (std::ranges::find(open, &dossier) == open.end()) return std::nullopt;
  return Need{{"need-charter-written",
               {{"id", dossier.proposal.id}, {"version", Fraction(assembly.charter.version + 1)}}},
              {"members"},
              {},
              "voix charter diff"};
}

}  // namespace voix::govern
