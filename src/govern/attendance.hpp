// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attendance of a meeting, from the signed acts `attend`: members come in and go out, so the number present
// differs from item to item, and with it the quorum.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include <voix/assembly.hpp>
#include <voix/meeting_facts.hpp>

namespace voix::govern {

/// All that is written down, whenever.
inline constexpr Instant whenever = std::numeric_limits<Instant>::max();

/// Every stay, by its beginning, then by member. Acts of one member that contradict each other (in twice, out
/// without having come in) are read kindly: the first arrival holds, and going out of nowhere says nothing.
/// What was signed after `noted` is left out.
[[nodiscard]] std::vector<Presence> stays(const Meeting& meeting, Instant noted = whenever);

/// True when that member, with a vote or without, is there at `at`. Who leaves at that very second is not.
[[nodiscard]] bool is_there(const Meeting& meeting, std::string_view member, Instant at,
                            Instant noted = whenever);

/// The members with a vote who are there at `at`, ascending.
[[nodiscard]] std::vector<std::string> present_at(const Meeting& meeting, const Assembly& assembly,
                                                  Instant at, Instant noted = whenever);

/// On its agenda.
[[nodiscard]] bool has_item(const Meeting& meeting, std::string_view proposal);
/// On its agenda, and of a body that may decide a proposal of this class.
[[nodiscard]] bool may_decide(const Meeting& meeting, std::string_view proposal, const DecisionClass& one,
                              const Charter& charter);
/// True when the meeting may decide the proposal and was called for it: a notice of this agenda, or one that
/// names the proposal, the body and the time of this meeting, was signed so long ahead as the charter wants,
/// after the proposal was submitted, and not after `now`. What else is written into the file later changes
/// nothing.
[[nodiscard]] bool is_called(const Meeting& meeting, const Dossier& dossier, const DecisionClass& one,
                             const Charter& charter, const Assembly& assembly, Instant now);
/// Those on the roll of a poll who were there at `at`: whoever may vote since, having paid at the door, is
/// not.
[[nodiscard]] std::uint64_t on_roll_at(const PollFacts& poll, const Meeting& meeting,
                                       const Assembly& assembly, Instant at, Instant noted);
/// How long ahead the charter of that day asks for it.
[[nodiscard]] Duration needed_ahead(const Act& notice, const Assembly& assembly);
/// True when a notice was signed in time, but of another agenda than the file has now.
[[nodiscard]] bool is_changed_since_notice(const Meeting& meeting, const Assembly& assembly, Instant now);
/// True when a vote of this class that lasts from `opens` to `closes` may decide the proposal: of a body that
/// meets only if a meeting that was called for it begins, or goes on, while it is open, and it ends when the
/// meeting does at the latest.
[[nodiscard]] bool is_at_its_place(const DecisionClass& one, const Dossier& dossier, Instant opens,
                                   Instant closes, const Assembly& assembly, const Charter& charter);
/// True when somebody signed a notice of this meeting, in time, that announced the proposal, and the file of
/// the agenda says another body or time now, or no longer names it.
[[nodiscard]] bool was_announced_otherwise(const Meeting& meeting, std::string_view proposal,
                                           const Assembly& assembly, Instant now);
/// A meeting and what belongs to it end a day after its start.
[[nodiscard]] Instant end_of(const Meeting& meeting);
/// What is signed of it a week after its start is too late to count: who was there, and how many hands.
[[nodiscard]] Instant last_note(const Meeting& meeting);
/// Null if the agenda has no meeting of that id.
[[nodiscard]] const Meeting* meeting_named(std::string_view id, const Assembly& assembly);
/// True when a vote at that time belongs to the meeting.
[[nodiscard]] bool is_during(const Meeting& meeting, Instant at);

/// True when a poll from `opens` to `closes` is open at some time of the meeting: its ballots and the hands
/// are one vote.
[[nodiscard]] bool is_open_at(const Meeting& meeting, Instant opens, Instant closes);

/// True for a poll that is open at the meeting, and ends when it does at the latest.
[[nodiscard]] bool belongs_to(const PollFacts& poll, const Meeting& meeting);

/// When those present are counted for such a poll: at its opening or, if it began before the meeting, when
/// most members with a vote were there until its end.
[[nodiscard]] Instant taken_at(const PollFacts& poll, const Meeting& meeting, const Assembly& assembly,
                               Instant noted = whenever);

/// The first moment until `end` at which most members with a vote were there; the start, if none ever was.
[[nodiscard]] Instant fullest(const Meeting& meeting, const Assembly& assembly, Instant end,
                              Instant noted = whenever);

/// The class's quorum against that number present; none if it asks for none. `roll`: members with a vote.
[[nodiscard]] std::optional<Inequality> quorum_of(const DecisionClass& one, std::uint64_t present,
                                                  std::uint64_t roll);

/// When the vote on that item was (the hand count, its poll as `taken_at` says, the opening of its round
/// within a day of the start, else the proclamation at this meeting) and who was there, as it was written
/// down until `noted`.
[[nodiscard]] ItemPresence presence_of(std::size_t item, const Meeting& meeting, const Assembly& assembly,
                                       Instant noted = whenever);

/// Told when tellers sealed another number of members with a vote than roll.toml has for that day. Dues may
/// have been paid since, so where the charter sets them only a larger number tells something.
[[nodiscard]] std::optional<Finding> roll_otherwise(const HandCount& hands, const Dossier& dossier,
                                                    const Assembly& assembly);

/// Until when attendance could be written down to count for a vote at `at`: its proclamation, else `now`.
[[nodiscard]] Instant noted_until(const Dossier& dossier, Instant at, Instant now = whenever);

/// Told when tellers signed that more or fewer were there than attendance says, as it was written down until
/// the outcome was proclaimed. Nothing if no attendance is written down.
[[nodiscard]] std::optional<Finding> noted_otherwise(const HandCount& hands, const Dossier& dossier,
                                                     const Meeting& meeting, const Assembly& assembly,
                                                     Instant now);

}  // namespace voix::govern
