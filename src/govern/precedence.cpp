// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/precedence.hpp"

#include <algorithm>
#include <deque>

#include "govern/case.hpp"
#include "govern/classes.hpp"

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
std::vector<std::string> undone_by(const Proposal& proposal, const Assembly& assembly) {
  auto all = named(proposal);
  if (proposal.kind != "revocation") return all;
  const auto mandate = std::ranges::find(assembly.mandates, proposal.mandate, &Mandate::id);
  if (mandate != assembly.mandates.end()) all.push_back(mandate->granted_by);
  return all;
}

/// The highest body that can have decided it.
std::size_t best_rank(const Assembly& assembly, const Dossier& dossier) {
  const auto& charter = assembly.charter;
  auto best = charter.precedence.size();
  const auto take = [&](std::string_view body) { best = std::min(best, charter.rank(body)); };
  if (const auto* one = charter.find(dossier.proposal.class_name)) take(one->body);
  for (const auto& act : dossier.acts) {
    if (act.kind != "raise") continue;
    if (const auto* one = charter.find(act.field("class"))) take(one->body);
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

}  // namespace

std::optional<Conflict> conflict(const Assembly& assembly, const Dossier& dossier, std::string_view body,
                                 Instant now, const Seen* seen) {
  const auto rank = assembly.charter.rank(body);
  const Seen here{&dossier, seen};
  std::deque<Reached> waiting;
  std::vector<const Dossier*> known{&dossier};
  const auto reach = [&](const Dossier& next, std::vector<std::string> chain) {
    if (std::ranges::find(known, &next) != known.end() || contains(&here, next)) return;
    known.push_back(&next);
    chain.push_back(next.proposal.id);
    waiting.push_back({&next, std::move(chain)});
  };
  const auto reach_named = [&](const Dossier& from, const std::vector<std::string>& chain) {
    for (const auto& id : undone_by(from.proposal, assembly)) {
      if (const auto* next = assembly.find(id)) reach(*next, chain);
    }
  };
  reach_named(dossier, {});
  for (; !waiting.empty(); waiting.pop_front()) {
    const auto [reached, chain] = waiting.front();
    if (best_rank(assembly, *reached) < rank) {
      auto standing = course(assembly, *reached, now, &here);
      follow_fate(assembly, *reached, now, &here, standing);
      if (is_adopted(standing.state) && assembly.charter.rank(standing.decision->body) < rank) {
        return Conflict{reached->proposal.id, standing.decision->body, chain};
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
                                    const DecisionClass& least, Instant now) {
  if (!conflict(assembly, dossier, least.body, now)) return &least;
  for (const auto& one : assembly.charter.classes) {
    if (is_at_least_as_hard(one, least, assembly.charter) && !conflict(assembly, dossier, one.body, now))
      return &one;
  }
  return nullptr;
}

}  // namespace voix::govern
