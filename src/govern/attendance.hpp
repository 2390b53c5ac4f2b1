// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attendance of a meeting, from the signed acts `attend`: members come in and go out, so the number present
// differs from item to item, and with it the quorum.
#pragma once

#include <string>
#include <vector>

#include <voix/assembly.hpp>
#include <voix/meeting_facts.hpp>

namespace voix::govern {

/// Every stay, by its beginning, then by member. Acts of one member that contradict each other (in twice, out
/// without having come in) are read kindly: the first arrival holds, and going out of nowhere says nothing.
[[nodiscard]] std::vector<Presence> stays(const Meeting& meeting);

/// The members with a vote who are there at `at`, ascending. Who leaves at that very second is not.
[[nodiscard]] std::vector<std::string> present_at(const Meeting& meeting, const Assembly& assembly,
                                                  Instant at);

/// The class's quorum against that number present; none if it asks for none. `roll`: members with a vote.
[[nodiscard]] std::optional<Inequality> quorum_of(const DecisionClass& one, std::uint64_t present,
                                                  std::uint64_t roll);

/// For each item, when its vote was (the hand count, the opening of its poll or round within a day of the
/// start, else the proclamation at this meeting) and who was there.
[[nodiscard]] std::vector<ItemPresence> items_of(const Meeting& meeting, const Assembly& assembly);

}  // namespace voix::govern
