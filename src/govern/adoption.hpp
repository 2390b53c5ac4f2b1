// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adoption: what a vote means under a class of the charter. A majority is counted again from its totals, with
// the class's own base, threshold and quorum; any other rule keeps the outcome of its count. What changes
// nothing, the status quo or the default option, rejects the proposal when it wins.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <voix/charter.hpp>
#include <voix/proposal.hpp>
#include <voix/result.hpp>
#include <voix/standing.hpp>

namespace voix::govern {

/// The rule by which a proposal of this class is decided: its own, if it has one. A majority is always the
/// class's: nobody sets a threshold for their own proposal.
[[nodiscard]] Rule rule_of(const DecisionClass& one, const Proposal& proposal);

/// The rule of a poll on it: that one, or consent in a class where silence is assent.
[[nodiscard]] Rule ballot_rule(const DecisionClass& one, const Proposal& proposal);

/// The proposal as it is decided once its rounds are used up: the class that follows them decides by its own
/// rule, and consent that the proposal asked for itself is over.
[[nodiscard]] Proposal after_rounds(Proposal proposal, const Standing& standing);

/// How many an election fills by approval, as its class says; 1 for everything else.
[[nodiscard]] std::uint64_t seats_of(const DecisionClass& one, const Proposal& proposal);

/// How many have to vote: what the class asks for; of consents, where it asks for nothing, what [consent]
/// does; of lazy consensus none.
[[nodiscard]] std::optional<Quorum> quorum_of(const DecisionClass& one, const Rule& rule,
                                              const Charter& charter, bool second_call);

/// A majority with as many yes as no.
[[nodiscard]] bool is_even(const Result& result);

/// The sentence that says whether enough were in the room, with its numbers.
[[nodiscard]] Step presence_step(const Inequality& quorum);

/// True when that rule would adopt what the class does not: without the share, the number of yes or the
/// consent that the class asks for, over more objections, or without its test against the default option.
[[nodiscard]] bool is_rule_too_weak(const DecisionClass& one, const Proposal& proposal);

/// True when open consent rounds decide, and not a poll.
[[nodiscard]] bool is_by_rounds(const DecisionClass& one, const Proposal& proposal);

/// True for a kind of which being adopted does one thing: a mandate is granted, somebody is excluded. Such a
/// proposal has no options.
[[nodiscard]] bool has_one_effect(std::string_view kind);

/// True when members may add options to it.
[[nodiscard]] bool takes_options(const DecisionClass& one, const Proposal& proposal);

/// Whom an election without candidates proposed is chosen, once it is adopted.
void name_elected(Decision& made, const Proposal& proposal);

/// What a poll on the proposal asks, `amendments` being the labels that stand on its ballot: made when it is
/// opened, and compared when it counts.
[[nodiscard]] Asked asked(const DecisionClass& one, const Proposal& proposal,
                          const std::vector<std::string>& amendments, const Charter& charter,
                          bool second_call);

/// What goes on the ballot under a rule that chooses among options: those of a choice or an election, else
/// the text itself by its title; those that amendments became; what changes nothing. Empty for the other
/// rules.
[[nodiscard]] std::vector<std::string> options_of(const DecisionClass& one, const Proposal& proposal,
                                                  const std::vector<std::string>& amendments);

/// The seed by which a tie among options is broken: empty if the class does not leave it to the lot, or there
/// are no options. The charter and the number of the proposal fix it long before anybody votes, so whoever
/// opens the vote chooses nothing. `charter`: the hash of the one that was sealed.
[[nodiscard]] std::string lot_seed(const DecisionClass& one, const Proposal& proposal,
                                   std::string_view charter);

/// What was voted, and by how many it could have been.
struct Votes {
  Result result;                    // of a poll, a hand count, or both added up
  Fraction roll;                    // members who may vote
  std::optional<Fraction> present;  // at the meeting
  bool second_call = false;         // then that quorum holds
};

struct Verdict {
  enum class Kind { adopted, rejected, tie, no_quorum };
  Kind kind = Kind::rejected;
  Result result;                    // under the class
  std::vector<std::string> chosen;  // the option that won, or those with a seat, best first
  std::vector<Step> why;            // the formula with these numbers, and what would have changed it
};

/// `tie` only where the class leaves ties to an assembly. Throws Error{usage} when the class counts those
/// present and their number is not known.
[[nodiscard]] Verdict adoption(const DecisionClass& one, const Proposal& proposal, const Votes& votes);

}  // namespace voix::govern
