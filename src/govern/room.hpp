// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room: votes that a meeting holds from beginning to end are of the body that meets; others are from
// afar.
#pragma once

#include <string>

#include <voix/assembly.hpp>

namespace voix::govern {

/// The meeting which has the proposal on its agenda and holds a vote from `opens` to `closes` from beginning
/// to end; null if none does.
[[nodiscard]] const Meeting* room_of(const DecisionClass& one, const Dossier& dossier, Instant opens,
                                     Instant closes, const Assembly& assembly, const Charter& charter);
/// The body in whose name such a vote decides: that of its room, else that of the class.
[[nodiscard]] std::string body_of_vote(const DecisionClass& one, const Dossier& dossier, Instant opens,
                                       Instant closes, const Assembly& assembly, const Charter& charter);
/// No vote of an assembly is open for longer.
inline constexpr Duration longest_vote = Duration::days(366);
/// How long such a vote lasts at least. Days are for those who vote from afar: in the room there are none.
[[nodiscard]] Duration least_duration(const DecisionClass& one, const Dossier& dossier, Instant opens,
                                      Instant closes, const Assembly& assembly, const Charter& charter);
/// The meeting during which a vote from afar begins that goes on after it, while the meeting, which was
/// called before the vote was `sealed`, has the proposal on its agenda and could decide it itself; null if
/// there is none.
[[nodiscard]] const Meeting* outlasted(const DecisionClass& one, const Dossier& dossier, Instant sealed,
                                       Instant opens, Instant closes, const Assembly& assembly,
                                       const Charter& charter);

}  // namespace voix::govern
