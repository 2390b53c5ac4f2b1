// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/life.hpp"

#include <algorithm>

#include "govern/case.hpp"
#include "govern/charter/lawful.hpp"
#include "govern/classes.hpp"
#include "govern/lint.hpp"
#include "govern/members.hpp"
#include "govern/precedence.hpp"
#include "govern/text.hpp"
#include "govern/unseen.hpp"

namespace voix::govern {
namespace {

bool names(const std::vector<std::string>& list, const std::string& id) {
  return std::ranges::find(list, id) != list.end();
}

/// Whether a later decision was one that may undo what was made of the other.
bool undoes(const Assembly& assembly, const Dossier& later, const Decision& by, const Dossier& dossier,
            const Decision& made) {
  const auto& charter = assembly.charter_of(by.charter);
  const auto* one = charter.find(by.class_name);
  return one != nullptr &&
         may_undo(assembly, later.proposal, {*one, by.body, charter}, dossier.proposal, made);
}

/// A later decision, in force, that may undo.
struct Later {
  const Dossier* dossier = nullptr;
  Decision decision;
};

/// `amending`: those that only amend it, too.
std::vector<Later> later_decisions(const Assembly& assembly, const Dossier& dossier, Instant now,
                                   const Seen& seen, const Decision& made, bool amending) {
  std::vector<Later> found;
  const auto& id = dossier.proposal.id;
  for (const auto& other : assembly.dossiers) {
    const auto& proposal = other.proposal;
    const bool amends = !names(proposal.supersedes, id);
    if (amends && !(amending && names(proposal.amends, id))) continue;
    if (!voted_by(other, now) || seen.contains(other)) continue;
    auto standing = course(assembly, other, now, &seen);
    if (!is_in_force(standing.state) || standing.decision->decided < made.decided) continue;
    // What was superseded in its turn has superseded all the same; what it amended is as it was before.
    const Seen here(other, &seen);
    const bool is_over = !proposal.until.empty() && assembly.zone.day(now) > proposal.until;
    if (amends &&
        (is_over || !later_decisions(assembly, other, now, here, *standing.decision, false).empty()))
      continue;
    if (!undoes(assembly, other, *standing.decision, dossier, made)) continue;
    found.push_back({&other, std::move(*standing.decision)});
  }
  std::ranges::sort(found, {}, [](const Later& one) {
    return std::pair(one.decision.in_force_from, std::string_view(one.dossier->proposal.id));
  });
  return found;
}

void end(Standing& standing, State state, Step why, std::optional<Instant> since) {
  standing.state = state;
  // What was undone before it entered into force never was.
  const bool was = !since || *since > standing.decision->in_force_from;
  std::erase_if(standing.why, [&](const Step& step) {
    return step.slug == "life-pending" || (!was && step.slug == "life-in-force");
  });
  for (auto& step : standing.why) {
    if (step.slug == "life-in-force") step.slug = "life-was-in-force";
  }
  standing.why.push_back(std::move(why));
  standing.since = since;
  standing.until.reset();
  standing.needs.clear();
}

/// Who decided; and that the file holds another text than the one decided.
void tell_decided(Case& one) {
  auto& standing = one.standing;
  standing.body = standing.decision->body;
  auto other = text_not_decided(one.dossier.proposal, standing.decision->text);
  if (!other) return;
  drop_text_fault(standing.findings);
  standing.findings.push_back(std::move(*other));
}

}  // namespace

std::vector<std::string> amended_by(const Standing& standing) {
  std::vector<std::string> all;
  for (const auto& step : standing.why) {
    if (step.slug == "life-amended") all.push_back(std::get<std::string>(step.values.front().second));
  }
  return all;
}

std::string review_of(const Assembly& assembly, const Dossier& dossier, const Standing& standing) {
  auto review = dossier.proposal.review;
  if (review.empty()) return review;
  for (const auto& id : amended_by(standing)) review = std::max(review, assembly.find(id)->proposal.review);
  return review;
}

bool has_effect(const Standing& standing) {
  if (!standing.decision || !standing.decision->adopted) return false;
  return is_adopted(standing.state) || standing.state == State::expired;
}

std::optional<Revoked> revocation_of(const Dossier& grant, const Decision& made, const Assembly& assembly,
                                     Instant now, const Seen* seen) {
  std::optional<Revoked> first;
  for (const auto& other : assembly.dossiers) {
    if (!revokes(other.proposal, grant.proposal) || !voted_by(other, now)) continue;
    if (seen != nullptr && seen->contains(other)) continue;
    auto standing = course(assembly, other, now, seen);
    follow_fate(assembly, other, now, seen, standing);
    if (!has_effect(standing) || !undoes(assembly, other, *standing.decision, grant, made)) continue;
    const auto time = standing.decision->told;
    if (time <= now && (!first || time < first->time))
      first = Revoked{other.proposal.id, time, other.proposal.hash == standing.decision->text};
  }
  return first;
}

namespace {

Standing worked_out(const Assembly& assembly, const Dossier& dossier, Instant now, const Seen* seen) {
  Case one(assembly, dossier, now, seen);
  for (const auto phase :
       {is_void, is_not_submitted, is_ended, is_damaged, is_unfit, is_discussed, is_in_rounds, is_voted}) {
    if (phase(one)) break;
  }
  one.name_body();
  overrule(one);
  fall_with_base(one);
  tell_lost_poll(one);
  if (one.standing.decision) tell_decided(one);
  if (one.standing.decision && !one.standing.decision->adopted) find_proclamation(one);
  return std::move(one.standing);
}

}  // namespace

Standing course(const Assembly& assembly, const Dossier& dossier, Instant now, const Seen* seen) {
  const auto work = [&] { return worked_out(assembly, dossier, now, seen); };
  return seen == nullptr ? work() : seen->known().course(dossier, now, *seen, work);
}

void follow_fate(const Assembly& assembly, const Dossier& dossier, Instant now, const Seen* seen,
                 Standing& standing) {
  if (standing.state != State::in_force && standing.state != State::pending) return;
  const Seen here(dossier, seen);
  const auto& id = dossier.proposal.id;
  const auto today = assembly.zone.day(now);
  for (const auto& later : later_decisions(assembly, dossier, now, here, *standing.decision, true)) {
    const auto& proposal = later.dossier->proposal;
    // What it names may be what nobody decided.
    if (auto other = text_not_decided(proposal, later.decision.text))
      standing.findings.push_back(std::move(*other));
    if (names(proposal.supersedes, id)) {
      const bool repeals = proposal.kind == "revocation";
      return end(standing, repeals ? State::repealed : State::superseded,
                 {repeals ? "life-repealed" : "life-superseded",
                  {{"id", proposal.id}, {"time", assembly.zone.text(later.decision.in_force_from)}}},
                 later.decision.in_force_from);
    }
    standing.why.push_back({"life-amended", {{"id", proposal.id}}});
  }
  if (const auto revoked = revocation_of(dossier, *standing.decision, assembly, now, &here)) {
    return end(standing, State::repealed,
               {"life-repealed", {{"id", revoked->by}, {"time", assembly.zone.text(revoked->time)}}},
               revoked->time);
  }
  if (standing.state != State::in_force) return;
  if (const auto& until = dossier.proposal.until; !until.empty() && today > until) {
    return end(standing, State::expired, {"life-expired", {{"day", until}}}, std::nullopt);
  }
  const auto review = review_of(assembly, dossier, standing);
  if (review.empty() || today < review) return;
  standing.state = State::review_due;
  standing.why.push_back({"life-review-due", {{"day", review}}});
  standing.needs.push_back(
      {{"need-review", {}}, {"members"}, {}, "voix draft --supersedes " + dossier.proposal.id});
}

namespace {

/// A mandate gives no power before its file says who holds it.
std::optional<Need> grant_need(const Proposal& proposal, const Assembly& assembly) {
  if (!grants_mandate(proposal.kind)) return std::nullopt;
  const auto& all = assembly.mandates;
  if (std::ranges::find(all, proposal.id, &Mandate::granted_by) != all.end()) return std::nullopt;
  return Need{{"need-mandate-written", {}}, {"members"}, {}, "voix mandate grant " + proposal.id};
}

Standing standing(const Assembly& assembly, const Dossier& dossier, Instant now,
                  const CharterHistory& history) {
  auto result = course(assembly, dossier, now);
  auto unseen = unseen_changes(assembly, dossier, now, result);
  std::ranges::move(unseen, std::back_inserter(result.findings));
  follow_fate(assembly, dossier, now, nullptr, result);
  if (auto fault = recall_fault(dossier.proposal, assembly); fault && !is_fallen(result.state))
    result.findings.push_back(std::move(*fault));
  if (assembly.sealed.size() > 1) {
    if (auto undecided = undecided_charter(assembly, history.uses, dossier, result, now))
      result.findings.push_back(std::move(*undecided));
  }
  const auto opening =
      std::ranges::find(result.needs, "need-opening", [](const Need& one) { return one.what.slug; });
  if (opening != result.needs.end() && charter_not_held(assembly, now))
    *opening = {{"need-charter-held", {}}, {"members"}, {}, "voix charter check"};
  if (result.state != State::draft) {
    auto told = exclusion_guard(dossier, assembly, now).why;
    result.why.insert(result.why.begin(), told.begin(), told.end());
  }
  if (auto older = older_charter(assembly, history, dossier, result, now))
    result.findings.push_back(std::move(*older));
  if (!is_in_force(result.state) || result.decision->text != dossier.proposal.hash) return result;
  for (auto need : {roll_need(dossier.proposal, assembly, now), grant_need(dossier.proposal, assembly),
                    charter_need(assembly, history, dossier, now)}) {
    if (need) result.needs.push_back(std::move(*need));
  }
  return result;
}

}  // namespace

Standing standing(const Assembly& assembly, const Dossier& dossier, Instant now) {
  return standing(assembly, dossier, now, charter_history(assembly, now));
}

std::vector<Standing> standings(const Assembly& assembly, Instant now) {
  const auto history = charter_history(assembly, now);
  std::vector<Standing> all;
  for (const auto& dossier : assembly.dossiers) all.push_back(standing(assembly, dossier, now, history));
  return all;
}

std::vector<Finding> findings(const Assembly& assembly, const Dossier& dossier, const Standing& standing) {
  auto all = dossier.findings;
  all.insert(all.end(), standing.findings.begin(), standing.findings.end());
  if (auto other = number_misspelled(dossier)) all.push_back(std::move(*other));
  if (auto taken = number_taken(assembly, dossier)) all.push_back(std::move(*taken));
  return all;
}

std::vector<Finding> errors_of(const Assembly& assembly, const Dossier& dossier, const Standing& standing) {
  auto all = findings(assembly, dossier, standing);
  std::erase_if(all, [](const Finding& one) { return one.severity != Severity::error; });
  return all;
}

}  // namespace voix::govern
