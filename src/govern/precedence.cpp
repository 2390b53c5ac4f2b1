// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/precedence.hpp"

#include <algorithm>
#include <deque>

#include "govern/adoption.hpp"
#include "govern/case.hpp"
#include "govern/classes.hpp"
#include "govern/seen.hpp"

namespace voix::govern {
namespace {

/// A decision, and how it was reached.
struct Reached {
  const Dossier* dossier;
  std::vector<std::string> chain;
};

/// What a proposal names.
std::vector<std::string> named(const Proposal& proposal) {
  auto all = proposal.supersedes;
  all.insert(all.end(), proposal.amends.begin(), proposal.amends.end());
  return all;
}

/// And, of a revocation, the decision that granted the mandate: revoking undoes what was granted.
std::vector<std::string> undone_by(const Proposal& proposal) {
  auto all = named(proposal);
  if (is_recall(proposal)) all.push_back(proposal.granted_by);
  return all;
}

/// The classes in which it can have been decided.
std::vector<std::string> classes_of(const Assembly& assembly, const Dossier& dossier) {
  std::vector<std::string> all{dossier.proposal.class_name};
  for (const auto& act : dossier.acts) {
    if (act.kind == "raise") all.push_back(act.field("class"));
  }
  for (const auto& poll : dossier.polls) all.push_back(poll.class_name);
  const auto* own = assembly.charter.find(dossier.proposal.class_name);
  const auto* last =
      own != nullptr && is_by_rounds(*own, dossier.proposal) ? fallback_class(assembly.charter) : nullptr;
  if (last != nullptr) all.push_back(last->name);
  return all;
}

/// The highest body that can have decided it.
std::size_t best_rank(const Assembly& assembly, const Dossier& dossier, const Charter& charter) {
  auto best = charter.precedence.size();
  const auto take = [&](std::string_view body) { best = std::min(best, charter.rank(body)); };
  for (const auto& name : classes_of(assembly, dossier)) {
    if (const auto* one = charter.find(name)) take(one->body);
    for (const auto& [hash, then] : assembly.sealed) {  // where it has another name now, or is gone
      if (const auto* one = then.find(name)) take(one->body);
    }
  }
  for (const auto& poll : dossier.polls) take(poll.body);
  for (const auto& meeting : assembly.meetings) {
    if (std::ranges::find(meeting.items, dossier.proposal.id, &Meeting::Item::proposal) !=
        meeting.items.end()) {
      take(meeting.body);
    }
  }
  return best;
}

/// Whether it is worth looking how it was decided by `at`.
bool can_bind(const Assembly& assembly, const Dossier& dossier, const Decider& by, Instant at) {
  if (!voted_by(dossier, at)) return false;
  const auto best = best_rank(assembly, dossier, by.charter), rank = by.charter.rank(by.body);
  const auto names = classes_of(assembly, dossier);
  return best < rank || (best == rank && std::ranges::any_of(names, [&](const std::string& name) {
                           return name != by.one.name;
                         }));
}

/// The class as it decides in the name of `body`. How long a vote lasts tells something of a vote from afar.
DecisionClass in_name_of(std::string_view body, DecisionClass one) {
  one.body = body;
  if (body != "online") one.min_duration = {};
  return one;
}

/// What was decided about it at `at`, if that held then: nothing had undone it, and as far as is known at
/// `now` it was decided and is not void. A meeting's second teller may sign for some days.
std::optional<Decision> held(const Assembly& assembly, const Dossier& dossier, Instant at, Instant now,
                             const Seen* seen) {
  auto known = course(assembly, dossier, now, seen);
  if (!known.decision || !known.decision->adopted || known.decision->decided > at) return std::nullopt;
  auto then = now == at ? known : course(assembly, dossier, at, seen);
  follow_fate(assembly, dossier, at, seen, then);
  if (is_fallen(then.state)) return std::nullopt;
  return std::move(known.decision);
}

}  // namespace

bool may_undo(const Assembly& assembly, const Proposal& proposal, const Decider& by, const Proposal& made,
              const Decision& decision) {
  const auto rank = by.charter.rank(by.body), bound = by.charter.rank(decision.body);
  if (rank != bound || revokes(proposal, made)) return rank <= bound;
  if (by.one.name == decision.class_name || by.one.name == by.charter.governance) return true;
  const auto& then = assembly.charter_of(decision.charter);
  const auto* one = then.find(decision.class_name);
  if (one == nullptr) return true;
  const auto here = in_name_of(by.body, by.one), there = in_name_of(by.body, *one);
  return adopts_as_hard(here, there, by.charter) && keeps_safeguards(here, there, by.charter);
}

bool voted_by(const Dossier& dossier, Instant at) {
  return std::ranges::any_of(dossier.polls, [&](const PollFacts& poll) { return poll.closes <= at; }) ||
         std::ranges::any_of(dossier.acts, [&](const Act& act) {
           if (act.kind == "count") return parse_instant(act.field("at")).value_or(act.time) <= at;
           return act.kind == "open" && act.time <= at;
         });
}

bool changes_decisions(const Proposal& proposal) {
  return !proposal.supersedes.empty() || !proposal.amends.empty() || is_recall(proposal);
}

std::optional<Conflict> conflict(const Assembly& assembly, const Dossier& dossier, const Decider& by,
                                 Instant at, const Seen* seen, std::optional<Instant> now) {
  const Seen here(dossier, seen);
  std::deque<Reached> waiting;
  std::vector<const Dossier*> known{&dossier};
  const auto reach = [&](const Dossier& next, std::vector<std::string> chain) {
    if (std::ranges::find(known, &next) != known.end()) return;
    known.push_back(&next);
    chain.push_back(next.proposal.id);
    waiting.push_back({&next, std::move(chain)});
  };
  const auto reach_named = [&](const Dossier& from, const std::vector<std::string>& chain) {
    for (const auto& id : undone_by(from.proposal)) {
      if (const auto* next = assembly.find(id)) reach(*next, chain);
    }
  };
  reach_named(dossier, {});
  for (; !waiting.empty(); waiting.pop_front()) {
    const auto [reached, chain] = waiting.front();
    if (can_bind(assembly, *reached, by, at) && !here.contains(*reached)) {
      const auto made = held(assembly, *reached, at, now.value_or(at), &here);
      if (made && !may_undo(assembly, dossier.proposal, by, reached->proposal, *made)) {
        return Conflict{reached->proposal.id, made->body, made->class_name, chain,
                        by.charter.rank(made->body) < by.charter.rank(by.body)};
      }
    }
    reach_named(*reached, chain);
    for (const auto& other : assembly.dossiers) {
      const auto names = named(other.proposal);
      if (std::ranges::find(names, reached->proposal.id) != names.end()) reach(other, chain);
    }
  }
  return std::nullopt;
}

const DecisionClass* class_that_may(const Assembly& assembly, const Dossier& dossier,
                                    const DecisionClass& first, const DecisionClass* least, Instant now) {
  const auto& charter = assembly.charter;
  const auto may = [&](const DecisionClass& one) {
    return !conflict(assembly, dossier, {one, one.body, charter}, now);
  };
  if (may(first)) return &first;
  for (const auto& one : charter.classes) {
    if ((least == nullptr || is_at_least_as_hard(one, *least, charter)) && may(one)) return &one;
  }
  return nullptr;
}

}  // namespace voix::govern
