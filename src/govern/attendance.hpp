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

/// On its agenda, and of a body that may decide a proposal of this class.
[[nodiscard]] bool may_decide(const Meeting& meeting, std::string_view proposal, const DecisionClass& one,
                              const Charter& charter);
/// True when a notice was signed so long ahead as the charter wants, and not after `now`, of the agenda as it
/// is.
[[nodiscard]] bool is_called(const Meeting& meeting, const Charter& charter, Instant now);
/// True when such a notice is there, but of another agenda.
[[nodiscard]] bool is_changed_since_notice(const Meeting& meeting, const Charter& charter, Instant now);
/// True when a vote at that time belongs to the meeting: within a day of its start.
[[nodiscard]] bool is_during(const Meeting& meeting, Instant at);

/// True when the poll is open at some time of the meeting: its ballots and the hands are one vote.
[[nodiscard]] bool is_open_at(const Meeting& meeting, const PollFacts& poll);

/// The class's quorum against that number present; none if it asks for none. `roll`: members with a vote.
[[nodiscard]] std::optional<Inequality> quorum_of(const DecisionClass& one, std::uint64_t present,
                                                  std::uint64_t roll);

/// For each item, when its vote was (the hand count, the opening of its poll or round within a day of the
/// start, else the proclamation at this meeting) and who was there.
[[nodiscard]] std::vector<ItemPresence> items_of(const Meeting& meeting, const Assembly& assembly);

}  // namespace voix::govern
