// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/classes.hpp"

#include <algorithm>
#include <variant>

namespace voix::govern {
namespace {

/// A quorum as a share of a roll, near enough to compare two of them: a root counts for a roll of 400.
Fraction size_of(const std::optional<Quorum>& quorum) {
  constexpr std::int64_t roll = 400, root = 20;
  if (!quorum) return 0;
  switch (quorum->kind) {
    case Quorum::Kind::count:
      return quorum->value / Fraction(roll);
    case Quorum::Kind::root_of_roll:
      return quorum->value * Fraction(root) / Fraction(roll);
    case Quorum::Kind::share_of_roll:
      break;
  }
  return quorum->value;
}

bool by_consent(const DecisionClass& one) { return std::holds_alternative<Consent>(one.rule); }

/// Of how many voters a majority is one, the fewest first.
int reach_of(Base base) {
  switch (base) {
    case Base::expressed:
      return 0;
    case Base::valid:
      return 1;
    case Base::cast:
      return 2;
    case Base::present:
      return 3;
    case Base::roll:
      break;
  }
  return 4;
}

/// How much of the roll has to say yes, whoever votes.
Fraction least_yes(const DecisionClass& one) {
  const auto* majority = std::get_if<Majority>(&one.rule);
  const auto number = size_of(Quorum{Quorum::Kind::count, one.min_yes});
  return majority != nullptr && majority->base == Base::roll ? std::max(number, share_of(one)) : number;
}

/// How much of the roll has to vote for something to be adopted, at a call with this quorum.
Fraction turnout(const DecisionClass& one, const std::optional<Quorum>& quorum) {
  return std::max(size_of(quorum), least_yes(one));
}

/// The same at the call that asks for less, if there is a second one.
Fraction least_turnout(const DecisionClass& one) {
  const auto first = turnout(one, one.quorum);
  return one.second_call ? std::min(first, turnout(one, one.second_call)) : first;
}

}  // namespace

bool matches(std::string_view glob, std::string_view path) {
  if (glob.empty()) return path.empty();
  if (glob.front() == '*') {
    const bool deep = glob.starts_with("**");
    const auto rest = glob.substr(deep ? 2 : 1);
    for (std::size_t taken = 0;; ++taken) {
      if (matches(rest, path.substr(taken))) return true;
      if (taken == path.size() || (!deep && path[taken] == '/')) return false;
    }
  }
  if (path.empty() || (glob.front() != '?' && glob.front() != path.front())) return false;
  return matches(glob.substr(1), path.substr(1));
}

Fraction share_of(const DecisionClass& one) {
  const auto* majority = std::get_if<Majority>(&one.rule);
  if (const auto* condorcet = std::get_if<Condorcet>(&one.rule);
      condorcet != nullptr && condorcet->method == Method::debian) {
    return one.ratio / (one.ratio + Fraction(1));
  }
  if (majority == nullptr || majority->threshold.kind == Threshold::Kind::half_plus_one) {
    return Fraction(1) / Fraction(2);
  }
  return majority->threshold.share;
}

bool adopts_as_hard(const DecisionClass& a, const DecisionClass& b, const Charter& charter) {
  const auto body_a = charter.rank(a.body), body_b = charter.rank(b.body);
  if (body_a != body_b) return body_a < body_b && share_of(a) >= share_of(b);
  return share_of(a) >= share_of(b) && least_yes(a) >= least_yes(b) &&
         turnout(a, a.quorum) >= turnout(b, b.quorum) && least_turnout(a) >= least_turnout(b) &&
         !is_shorter(a.min_duration, b.min_duration);
}

bool is_at_least_as_hard(const DecisionClass& a, const DecisionClass& b, const Charter& charter) {
  const bool same_body = charter.rank(a.body) == charter.rank(b.body);
  return adopts_as_hard(a, b, charter) && (!same_body || a.sponsors >= b.sponsors);
}

bool revokes_harder(const DecisionClass& revoking, const DecisionClass& granting, const Charter& charter) {
  const bool of_one_body = charter.rank(revoking.body) == charter.rank(granting.body);
  if (by_consent(revoking) && !by_consent(granting) && !revoking.lazy)
    return true;  // one member could block it
  if (by_consent(granting) && !by_consent(revoking) && of_one_body) return false;
  return !adopts_as_hard(granting, revoking, charter) && adopts_as_hard(revoking, granting, charter);
}

bool keeps_safeguards(const DecisionClass& a, const DecisionClass& b, const Charter& charter) {
  const bool is_higher = charter.rank(a.body) < charter.rank(b.body);
  const auto* majority_a = std::get_if<Majority>(&a.rule);
  const auto* majority_b = std::get_if<Majority>(&b.rule);
  if (majority_a != nullptr && majority_b != nullptr)
    return reach_of(majority_a->base) >= reach_of(majority_b->base);
  if (!by_consent(b)) return !a.lazy;
  return by_consent(a) ? !a.lazy || b.lazy : is_higher && majority_a != nullptr;
}

bool may_stand_for(const DecisionClass& a, const DecisionClass& b, const Charter& charter) {
  return keeps_safeguards(a, b, charter) && is_at_least_as_hard(a, b, charter);
}

bool may_raise(const DecisionClass& from, const DecisionClass& to, const Charter& charter) {
  const bool answers = std::holds_alternative<Majority>(to.rule) || by_consent(to);
  if (!answers && rule_text(to.rule) != rule_text(from.rule)) return false;
  const bool is_same = charter.rank(from.body) == charter.rank(to.body);
  const bool hurries =
      is_shorter(to.discussion_min, from.discussion_min) || is_shorter(to.contest, from.contest);
  return may_stand_for(to, from, charter) && !(is_same && hurries);
}

namespace {

/// Those of the classes that protect what is touched which ask for most, of those that `may` decide it.
template <class May>
ClassDemand class_for(std::span<const std::string> touched, const Charter& charter, const May& may) {
  ClassDemand chosen;
  for (const auto& one : charter.classes) {
    if (!may(one)) continue;
    const auto guarded = std::ranges::find_if(touched, [&](const std::string& path) {
      return std::ranges::any_of(one.protects, [&](const std::string& glob) { return matches(glob, path); });
    });
    if (guarded == touched.end()) continue;
    if (chosen.one == nullptr || is_at_least_as_hard(one, *chosen.one, charter)) chosen = {&one, *guarded};
  }
  return chosen;
}

}  // namespace

ClassDemand class_for(std::span<const std::string> touched, const Charter& charter) {
  return class_for(touched, charter, [](const DecisionClass&) { return true; });
}

const DecisionClass* class_of(const Dossier& dossier, const Charter& charter) {
  const auto* one = charter.find(dossier.proposal.class_name);
  for (const auto& act : dossier.acts) {
    if (act.kind != "raise" || one == nullptr || is_recall(dossier.proposal)) continue;
    const auto* higher = charter.find(act.field("class"));
    if (higher != nullptr && may_raise(*one, *higher, charter)) one = higher;
  }
  return one;
}

bool decides_texts(const DecisionClass& one) { return !chooses(one.rule) || one.default_option; }

bool may_follow_rounds(const DecisionClass& one) {
  const bool in_rounds =
      (one.lazy || std::holds_alternative<Consent>(one.rule)) && !one.secret.value_or(false);
  return !in_rounds && decides_texts(one);
}

const DecisionClass* fallback_class(const Charter& charter) {
  constexpr std::string_view vote = "vote:";
  if (charter.fallback.starts_with(vote)) {
    const auto* one = charter.find(charter.fallback.substr(vote.size()));
    return one != nullptr && may_follow_rounds(*one) ? one : nullptr;
  }
  if (charter.fallback != "assembly") return nullptr;
  const auto found = std::ranges::find_if(charter.classes, [](const DecisionClass& one) {
    return one.body == "assembly" && may_follow_rounds(one);
  });
  return found == charter.classes.end() ? nullptr : &*found;
}

bool grants_mandate(std::string_view kind) { return kind == "mandate" || kind == "election"; }

bool is_recall(const Proposal& proposal) {
  return proposal.kind == "revocation" && !proposal.granted_by.empty();
}

bool revokes(const Proposal& proposal, const Proposal& grant) {
  return is_recall(proposal) && proposal.granted_by == grant.id && grants_mandate(grant.kind);
}

bool chooses(const Rule& rule) {
  return !std::holds_alternative<Majority>(rule) && !std::holds_alternative<Consent>(rule);
}

bool is_about_charter(const Proposal& proposal) {
  return proposal.kind == "charter" || std::ranges::any_of(proposal.protects, [](const std::string& one) {
           return one == "charter.toml" || one.starts_with("charter:");
         });
}

ClassDemand class_needed(const Proposal& proposal, const Charter& charter) {
  auto touched = proposal.protects;
  if (proposal.kind == "charter") touched.emplace_back("charter.toml");
  if (proposal.kind == "admission" || proposal.kind == "exclusion") touched.emplace_back("roll.toml");
  constexpr std::string_view any_mandate = "mandates/M-0000.toml";
  if (grants_mandate(proposal.kind)) touched.emplace_back(any_mandate);
  // A class that only chooses decides nothing about a text that stands alone, where another can.
  auto needed = class_for(touched, charter, [&](const DecisionClass& one) {
    return decides_texts(one) || !proposal.options.empty();
  });
  if (needed.one == nullptr) needed = class_for(touched, charter);
  if (needed.what == any_mandate) needed.what = proposal.kind;
  const auto harder = [&](std::string_view name, const std::string& what) {
    const auto* one = charter.find(name);
    if (one == nullptr || one == needed.one) return;
    const bool is_enough = needed.one != nullptr && is_at_least_as_hard(*needed.one, *one, charter);
    if (!is_enough && (needed.one == nullptr || is_at_least_as_hard(*one, *needed.one, charter)))
      needed = {one, what};
  };
  if (is_about_charter(proposal)) harder(charter.governance, "charter.toml");
  if (proposal.kind == "exclusion") harder(charter.exclusion_class, proposal.kind);
  if (proposal.kind == "revocation") harder(charter.mandate_revoke, proposal.kind);
  return needed;
}

}  // namespace voix::govern
