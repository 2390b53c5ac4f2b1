// SPDX-License-Identifier: GPL-3.0-or-later
//
// Classes of decisions: which one a change falls under, and which of two is harder to pass. Whoever drafts is
// told; any member may raise a proposal to a harder class, nobody may lower it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <voix/assembly.hpp>

namespace voix::govern {

/// `?` is one character, `*` any but "/", `**` any at all. The whole of `path` has to match.
[[nodiscard]] bool matches(std::string_view glob, std::string_view path);

/// Yes votes needed of a base, as a share: 1/2 for "> 1/2" and "n/2 + 1"; of condorcet:debian the
/// share that its ratio asks for against the default option; 1/2 for rules without a threshold.
[[nodiscard]] Fraction share_of(const DecisionClass& one);

/// True when adopting under `a` takes no less than under `b`: the body, and below the same body the share,
/// the number of yes, the quorum of both calls, with what a share of the roll implies, and how long the vote
/// lasts.
[[nodiscard]] bool adopts_as_hard(const DecisionClass& a, const DecisionClass& b, const Charter& charter);
/// True when it is harder to adopt something in `revoking` than in `granting`, so that a mandate would be
/// harder to take back than to give. Where one member can block, it is.
[[nodiscard]] bool revokes_harder(const DecisionClass& revoking, const DecisionClass& granting,
                                  const Charter& charter);

/// True when nothing that `a` asks is less than what `b` asks: below the same body the sponsors too.
[[nodiscard]] bool is_at_least_as_hard(const DecisionClass& a, const DecisionClass& b,
                                       const Charter& charter);

/// True when `a` counts in no fewer voters than `b`, and leaves objections what they are in `b` unless a
/// higher body decides: neither fewer of them stop it, nor does silence adopt what had needed a vote.
[[nodiscard]] bool keeps_safeguards(const DecisionClass& a, const DecisionClass& b, const Charter& charter);

/// True when `a` may decide what `b` is asked for: at least as hard, with its safeguards.
[[nodiscard]] bool may_stand_for(const DecisionClass& a, const DecisionClass& b, const Charter& charter);

/// True when a proposal of the class `from` may be raised to `to`: that may stand for it, still takes yes and
/// no where `from` does, and below the same body leaves as much time to discuss and to contest.
[[nodiscard]] bool may_raise(const DecisionClass& from, const DecisionClass& to, const Charter& charter);

/// True for a kind whose decision grants a mandate: a mandate, an election.
[[nodiscard]] bool grants_mandate(std::string_view kind);

/// The class that something asks for, and what: the path, the charter key or the kind of the proposal.
struct ClassDemand {
  const DecisionClass* one = nullptr;  // null where nothing asks for a class
  std::string what;
};

/// Whether the proposal takes back a mandate: at once, so nobody raises it.
[[nodiscard]] bool is_recall(const Proposal& proposal);

/// Whether the proposal takes back the mandate that `grant` would grant. It names the decision, which is what
/// was signed: a mandate's file could be renamed.
[[nodiscard]] bool revokes(const Proposal& proposal, const Proposal& grant);

/// True for a rule that chooses between options, and not between yes and no.
[[nodiscard]] bool chooses(const Rule& rule);

/// Whether a decision on the proposal decides about the charter.
[[nodiscard]] bool is_about_charter(const Proposal& proposal);

/// The class that `protects` one of the touched paths or charter keys: the hardest of them.
[[nodiscard]] ClassDemand class_for(std::span<const std::string> touched, const Charter& charter);

/// The class that a proposal falls under, after raises; null if the charter has no such class.
[[nodiscard]] const DecisionClass* class_of(const Dossier& dossier, const Charter& charter);

/// Whether a class decides single texts, and not only choices between options.
[[nodiscard]] bool decides_texts(const DecisionClass& one);

/// Whether a class can decide what consent rounds did not: one text, and not by rounds again.
[[nodiscard]] bool may_follow_rounds(const DecisionClass& one);

/// The class that decides after the last consent round; null where the charter rejects then, or names a class
/// that cannot. A fallback to the assembly is decided as the first class of that body is that can.
[[nodiscard]] const DecisionClass* fallback_class(const Charter& charter);

/// The class that a proposal has to have at least: for what it changes and for its kind. Where nothing asks
/// for one, whoever proposes chooses any.
[[nodiscard]] ClassDemand class_needed(const Proposal& proposal, const Charter& charter);

}  // namespace voix::govern
