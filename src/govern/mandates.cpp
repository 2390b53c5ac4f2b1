// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/mandates.hpp"

#include <algorithm>
#include <array>

#include "govern/classes.hpp"
#include "govern/life.hpp"
#include "govern/listed.hpp"
#include "govern/members.hpp"

namespace voix::govern {
namespace {

/// Noon of a day, so that every zone agrees on the day. The day was checked when its file was read.
Instant noon(const std::string& day) { return parse_instant(day + "T12:00:00Z").value_or(0); }

/// The last day that a mandate from `from` on may have.
std::string latest_day(const std::string& from, const Charter& charter) {
  return utc(noon(from) + charter.mandate_max_term).substr(0, 10);
}

/// The decision that superseded or repealed another, as the standing of that one tells.
std::string replaced_by(const Standing& standing) {
  for (const auto& [name, value] : standing.why.back().values) {
    if (const auto* id = std::get_if<std::string>(&value); id != nullptr && name == "id") return *id;
  }
  return {};
}

Finding about(const Mandate& mandate, std::string_view slug, std::string_view key, Severity severity,
              Arguments arguments = {}) {
  const auto place = mandate.places.find(key);
  arguments.emplace(arguments.begin(), "mandate", mandate.id);
  return {slug, severity, std::move(arguments),
          place == mandate.places.end() ? Place{.path = mandate.path, .text = {}} : place->second};
}

Mandate granted_by(const Dossier& dossier, const Standing& one, const Assembly& assembly, Instant now) {
  const auto& proposal = dossier.proposal;
  Mandate mandate;
  mandate.holders = proposal.holders;
  if (mandate.holders.empty() && one.decision) mandate.holders = one.decision->chosen;
  mandate.scope = proposal.scope;
  mandate.granted_by = proposal.id;
  mandate.from = assembly.zone.day(one.decision ? one.decision->in_force_from : now);
  mandate.until = proposal.until;
  mandate.report = proposal.report;
  return mandate;
}

/// Where the file says something else than what was granted. Its first day may be one off: the clocks of the
/// assembly may have changed since.
void compare(const Mandate& mandate, const Mandate& decided, std::vector<Finding>& errors) {
  const auto differs = [&](std::string_view key, const std::string& granted) {
    errors.push_back(about(mandate, "mandate-not-as-decided", key, Severity::error,
                           {{"key", std::string(key)},
                            {"decision", mandate.granted_by},
                            {"decided", granted},
                            {"path", mandate.path}}));
  };
  const auto off = noon(mandate.from) - noon(decided.from);
  if (mandate.holders != decided.holders) differs("holders", listed(decided.holders));
  if (mandate.scope != decided.scope) differs("scope", decided.scope);
  if (std::abs(off) > Duration::days(1).seconds) differs("from", decided.from);
  if (mandate.until != decided.until) differs("until", decided.until);
  if (mandate.report != decided.report) differs("report", decided.report);
}

/// Why nobody can say that `mandate` is what `dossier` granted, and nothing else: `decided`.
std::vector<Finding> doubts(const Mandate& mandate, const Mandate& decided, const Dossier& dossier,
                            const Standing& grant, const Assembly& assembly, Instant now) {
  std::vector<Finding> errors;
  if (!errors_of(assembly, dossier, grant).empty())
    errors.push_back(about(mandate, "mandate-in-doubt", "granted-by", Severity::error,
                           {{"decision", mandate.granted_by}}));
  for (const auto& other : assembly.mandates) {
    if (other.granted_by == mandate.granted_by && other.path != mandate.path)
      errors.push_back(about(mandate, "mandate-twice", "granted-by", Severity::error,
                             {{"decision", mandate.granted_by}, {"other", other.id}}));
  }
  // Which mandate a revocation named when it was decided is not known while its text is another, and one that
  // names this mandate with another decision contradicts itself.
  for (const auto& other : assembly.dossiers) {
    if (other.proposal.kind != "revocation") continue;
    const auto one = standing(assembly, other, now);
    if (!has_effect(one) || one.decision->decided < grant.decision->decided) continue;
    const bool contradicts =
        other.proposal.mandate == mandate.id && other.proposal.granted_by != mandate.granted_by;
    if (other.proposal.hash != one.decision->text || contradicts)
      errors.push_back(about(mandate, "mandate-maybe-revoked", "granted-by", Severity::error,
                             {{"decision", other.proposal.id}}));
  }
  compare(mandate, decided, errors);
  return errors;
}

}  // namespace

std::string_view mandate_state_name(MandateStanding::State state) {
  constexpr std::array<std::string_view, 7> names{"not-begun",  "in-force",    "expired", "revoked",
                                                  "superseded", "not-granted", "in-doubt"};
  return names[static_cast<std::size_t>(state)];
}

MandateStanding mandate_state(const Mandate& mandate, const Assembly& assembly, Instant now) {
  using enum MandateStanding::State;
  MandateStanding one;
  for (const auto& act : mandate.acts) {
    const bool by_holder = std::ranges::find(mandate.holders, act.by) != mandate.holders.end();
    const bool is_since = assembly.zone.day(act.time) >= mandate.from;
    if (act.kind == "report" && by_holder && is_since && act.time <= now) one.reports.push_back(&act);
  }
  const auto day = assembly.zone.day(now);
  const auto* decision = assembly.find(mandate.granted_by);
  const auto grant = decision == nullptr ? Standing{} : standing(assembly, *decision, now);
  const bool replaced = grant.state == State::superseded || grant.state == State::repealed;
  if (!has_effect(grant) && !replaced) {
    one.why.push_back({"mandate-without-decision", {{"id", mandate.granted_by}}});
    return one;
  }
  const auto ended = revocation_of(*decision, *grant.decision, assembly, now);
  if (ended && ended->as_decided) {
    one.state = revoked;
    one.ended_by = ended->by;
    one.ended = ended->time;
    one.why.push_back({"mandate-revoked", {{"id", ended->by}, {"time", assembly.zone.text(ended->time)}}});
    return one;
  }
  if (!ended && replaced && grant.since && assembly.zone.day(*grant.since) <= mandate.until) {
    one.state = superseded;
    one.ended_by = replaced_by(grant);
    one.ended = grant.since;
    one.why.push_back(
        {"mandate-replaced",
         {{"decision", mandate.granted_by}, {"id", one.ended_by}, {"time", assembly.zone.text(*one.ended)}}});
    return one;
  }
  const auto decided = granted_by(*decision, grant, assembly, now);
  one.errors = doubts(mandate, decided, *decision, grant, assembly, now);
  const auto last = std::max(mandate.until, decided.until);
  one.state = day < mandate.from ? not_begun : day > last ? expired : in_force;
  if (one.state != expired && !one.errors.empty()) {
    one.state = in_doubt;
    one.why.push_back({"mandate-doubtful", {{"id", mandate.granted_by}}});
    return one;
  }
  one.why.push_back(
      {one.state == not_begun ? "mandate-not-begun"
       : one.state == expired ? "mandate-over"
                              : "mandate-runs",
       {{"id", mandate.granted_by}, {"day", one.state == not_begun ? mandate.from : mandate.until}}});
  one.report_due = !mandate.report.empty() && day >= mandate.report && one.reports.empty();
  if (one.report_due) one.why.push_back({"mandate-report-due", {{"day", mandate.report}}});
  return one;
}

Mandate granted(const Dossier& dossier, const Assembly& assembly, Instant now) {
  return granted_by(dossier, standing(assembly, dossier, now), assembly, now);
}

std::vector<Finding> grant_findings(const Dossier& dossier, const Assembly& assembly, Instant now) {
  std::vector<Finding> findings;
  const auto& proposal = dossier.proposal;
  const auto refuse = [&](std::string_view slug, std::string_view key, Arguments arguments) {
    const auto place = proposal.places.find(key);
    arguments.emplace(arguments.begin(), "proposal", proposal.id);
    findings.push_back(
        {slug, Severity::error, std::move(arguments),
         place == proposal.places.end() ? Place{.path = proposal.path, .text = {}} : place->second});
  };
  if (!grants_mandate(proposal.kind)) {
    refuse("grant-wrong-kind", "kind", {{"kind", proposal.kind}});
    return findings;
  }
  const auto one = standing(assembly, dossier, now);
  std::ranges::move(errors_of(assembly, dossier, one), std::back_inserter(findings));
  if (!is_in_force(one.state)) {
    refuse("grant-not-in-force", "id", {{"state", std::string(state_name(one.state))}});
    if (one.decision && !one.decision->adopted) return findings;  // it never will be
  }
  for (const auto& mandate : assembly.mandates) {
    if (mandate.granted_by == proposal.id) refuse("granted-already", "id", {{"mandate", mandate.id}});
  }
  const auto mandate = granted_by(dossier, one, assembly, now);
  if (mandate.holders.empty()) refuse("grant-without-holder", "holders", {});
  for (const auto& holder : mandate.holders) {
    const auto* person = assembly.person(holder);
    if (person == nullptr || !person->is_member(assembly.zone.day(now))) {
      refuse("grant-holder-not-member", "holders", {{"holder", holder}});
    } else if (person->legal) {
      refuse("grant-holder-legal", "holders", {{"holder", holder}});
    }
  }
  if (mandate.scope.empty()) refuse("grant-without-scope", "scope", {});
  const auto latest = latest_day(mandate.from, assembly.charter);
  if (mandate.until.empty()) {
    refuse("grant-without-end", "until", {{"last", latest}});
  } else if (mandate.until > latest || mandate.until < mandate.from) {
    refuse("grant-bad-term", "until", {{"until", mandate.until}, {"from", mandate.from}, {"latest", latest}});
  }
  return findings;
}

std::vector<Finding> mandate_findings(const Assembly& assembly, Instant now) {
  std::vector<Finding> findings;
  const auto& charter = assembly.charter;
  const auto* revoking = charter.find(charter.mandate_revoke);
  for (const auto& mandate : assembly.mandates) {
    const auto one = mandate_state(mandate, assembly, now);
    if (one.state == MandateStanding::State::not_granted) {
      findings.push_back(about(mandate, "mandate-not-granted", "granted-by", Severity::error,
                               {{"decision", mandate.granted_by}}));
      continue;
    }
    findings.insert(findings.end(), one.errors.begin(), one.errors.end());
    if (one.state == MandateStanding::State::expired && one.reports.empty()) {
      findings.push_back(
          about(mandate, "mandate-expired", "until", Severity::warning, {{"day", mandate.until}}));
    }
    if (one.state == MandateStanding::State::in_force) {
      for (const auto& holder : mandate.holders) {
        const auto* person = assembly.person(holder);
        if (person != nullptr && person->is_member(assembly.zone.day(now))) continue;
        findings.push_back(
            about(mandate, "mandate-of-former-member", "holders", Severity::warning, {{"holder", holder}}));
      }
    }
    if (one.report_due) {
      findings.push_back(
          about(mandate, "mandate-report-missing", "report", Severity::warning, {{"day", mandate.report}}));
    }
    const auto latest = latest_day(mandate.from, charter);
    if (mandate.until > latest) {
      findings.push_back(about(mandate, "mandate-too-long", "until", Severity::error, {{"latest", latest}}));
    }
    const auto* granting =
        charter.find(standing(assembly, *assembly.find(mandate.granted_by), now).class_name);
    if (granting == nullptr || revoking == nullptr || one.is_over()) continue;
    if (revokes_harder(*revoking, *granting, charter)) {
      findings.push_back(about(mandate, "mandate-hard-to-revoke", "granted-by", Severity::error,
                               {{"granted", granting->name}, {"revoked", revoking->name}}));
    }
  }
  return findings;
}

}  // namespace voix::govern
