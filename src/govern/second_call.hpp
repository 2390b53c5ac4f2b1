// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second call: a vote that follows one which missed its quorum has the lower quorum of the class. An item
// that a meeting did not come to is adjourned, and keeps the first quorum.
#pragma once

#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

/// Votes on one proposal that were called before the one at hand.
struct EarlierCalls {
  std::vector<const Meeting*> meetings;
  std::vector<const PollFacts*> polls;    // apart from any meeting
  std::vector<const PollFacts*> in_room;  // of those meetings
};

/// Of those calls and polls the ones before a vote that begins at `begins`. What belongs to a meeting has
/// missed its quorum with that meeting, or not at all. `polls`: those that count.
[[nodiscard]] EarlierCalls calls_before(Instant begins, const std::vector<const Meeting*>& calls,
                                        const std::vector<const PollFacts*>& polls);

/// The quorum of `one` that a meeting missed: hands were counted there and were too few, or ballots (`polls`)
/// were, or none were counted and at no time enough members were in the room. None if it did not: a meeting
/// of which no attendance is written down says nothing, nor does one that could not decide: the discussion
/// went on, or the time to reply to an exclusion.
[[nodiscard]] std::optional<Inequality> missed_quorum(const Meeting& meeting, const Dossier& dossier,
                                                      const DecisionClass& one, const Assembly& assembly,
                                                      const Charter& charter,
                                                      const std::vector<const PollFacts*>& polls);

/// The class as it was when the meeting began, where `charter` came later and nothing was voted on there: a
/// vote is judged by the charter that it sealed.
[[nodiscard]] const DecisionClass& class_then(const Meeting& meeting, const Dossier& dossier,
                                              const DecisionClass& one, const Assembly& assembly,
                                              const Charter& charter);

/// True when it was closed with fewer ballots than the quorum of `one` asks for.
[[nodiscard]] bool missed_quorum(const PollFacts& poll, const DecisionClass& one);

/// True when a poll that is opened at `opens` would be a second call: at a meeting, after one that missed the
/// quorum; apart from any, after a poll that did.
[[nodiscard]] bool would_be_second_call(Instant opens, const Dossier& dossier, const DecisionClass& one,
                                        const Assembly& assembly, const Charter& charter);

/// True when the class has a second call, and one of the earlier ones missed the quorum. `charter`: the one
/// that governs the vote.
[[nodiscard]] bool is_second_call(const EarlierCalls& before, const Dossier& dossier,
                                  const DecisionClass& one, const Assembly& assembly, const Charter& charter);

}  // namespace voix::govern
