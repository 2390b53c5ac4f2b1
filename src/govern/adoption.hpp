// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adoption: what a vote means under a class of the charter. A majority is counted again from its totals with
// the class's own base, threshold and quorum, hand counts added; any other rule keeps the outcome of its
// count, and what changes nothing (the status quo, the default option) rejects the proposal.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <voix/charter.hpp>
#include <voix/proposal.hpp>
#include <voix/result.hpp>

namespace voix::govern {

/// What was voted, and by how many it could have been.
struct Votes {
  std::optional<Result> poll;                           // as it was counted
  std::vector<std::pair<std::string, Fraction>> hands;  // by answer or option: {"yes", 41}
  Fraction roll;                                        // members who may vote
  std::optional<Fraction> present;                      // at the meeting
  bool second_call = false;                             // then that quorum holds
};

struct Verdict {
  enum class Kind { adopted, rejected, tie, no_quorum };
  Kind kind = Kind::rejected;
  std::optional<Result> result;  // with the hand counts added
  std::string chosen;            // the option that won, where options were chosen
  std::vector<Step> why;         // the formula with these numbers, and what would have changed it
};

/// `tie` only where the class lets an assembly decide ties. Throws Error{document} for answers that the rule
/// does not know, and where the votes are neither a poll nor hands.
[[nodiscard]] Verdict adoption(const DecisionClass& one, const Proposal& proposal, const Votes& votes);

}  // namespace voix::govern
