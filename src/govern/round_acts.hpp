// SPDX-License-Identifier: GPL-3.0-or-later
//
// The acts of one consent round: how it was opened, which stances count, when it ends, what follows. Within
// govern only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "govern/rounds.hpp"

namespace voix::govern {

/// A round as its opening seals it.
struct Opening {
  const Act* act = nullptr;
  std::uint64_t number = 0;
  const Charter* charter = nullptr;
  const DecisionClass* decision_class = nullptr;
  Instant opened = 0, closes = 0;    // closes: as sealed
  const Charter* first = nullptr;    // of the first round: what follows the last one stands there
  std::optional<Instant> latest;     // of a round at a meeting: its end, which nothing moves
  std::vector<std::string> members;  // natural persons who are asked, in the order of ids
};

/// The acts of a dossier up to a time, in the order of comes_before, whatever their order in the folder.
[[nodiscard]] std::vector<const Act*> acts_until(const Dossier& dossier, Instant until);

/// "consent", …, "objection"; empty for any other act.
[[nodiscard]] std::string stance_of(const Act& act);

/// Why a stance does not count in its round, apart from its time; empty if it does.
[[nodiscard]] std::optional<Finding> stance_refusal(const Act& act, const Opening& opening);

/// By member, the last stance that counts, of those signed between the opening and `until`.
using Stances = std::map<std::string, const Act*, std::less<>>;
[[nodiscard]] Stances stances_until(const std::vector<const Act*>& acts, const Opening& opening,
                                    Instant until);

/// When stances are no longer taken.
struct End {
  Instant time = 0;
  Instant last = 0;            // the last second at which a stance counts: the deadline is over at `time`
  const Act* close = nullptr;  // the act that ends the round; null if none does
  std::vector<std::string> holding;  // who moves the deadline, at `closes`
  std::vector<std::string> asking;   // whose question is open, at the end
};
/// As the acts until now tell it.
[[nodiscard]] End end_of(const std::vector<const Act*>& acts, const Opening& opening);

/// The stances at the end: those that the close act lists, if there is one.
[[nodiscard]] Stances final_stances(const std::vector<const Act*>& acts, const Opening& opening,
                                    const End& end);

/// The round as it stands at `now`. `earlier`: the concerns of the round before.
[[nodiscard]] RoundResult count_round(const Dossier& dossier, const Assembly& assembly,
                                      const Opening& opening, const std::vector<Concern>& earlier,
                                      Instant now);

}  // namespace voix::govern
