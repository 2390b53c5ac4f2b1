// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hand counts: what two tellers saw and signed, each by themselves. One teller's word is not enough, and two
// that differ are told to count again. Hands are added to the totals of a remote poll of the same proposal,
// and both are counted as one vote.
#pragma once

#include <optional>

#include <voix/assembly.hpp>
#include <voix/meeting_facts.hpp>

namespace voix::govern {

/// Somebody signed hands of the proposal for that meeting, whether they count or not.
[[nodiscard]] bool has_hands_of(const Meeting& meeting, const Dossier& dossier);

/// The hands that were counted for this proposal at that meeting; none if there were none. Of a teller who
/// signed several counts, the last holds. It stands once two tellers signed the same, until two sign another
/// or none of them holds to it, and if no more votes were counted than members were there who had not voted
/// remotely. What is signed after a proclamation of a count that stood changes nothing.
[[nodiscard]] std::optional<HandCount> hand_count_at(std::string_view meeting, const Dossier& dossier,
                                                     const Assembly& assembly);

/// The meeting at which the member was in the room when hands were counted for this proposal, beside a poll
/// of these times; null if there is none. With a ballot in it they would vote twice.
[[nodiscard]] const Meeting* counted_in_room(std::string_view member, Instant opens, Instant closes,
                                             const Dossier& dossier, const Assembly& assembly);

/// What is to be said where no hands that were counted there count.
[[nodiscard]] std::vector<Finding> left_out_at(std::string_view meeting, const Dossier& dossier,
                                               const Assembly& assembly);

/// True when hands are a vote of their own, and not one with the ballots of this poll: it was not open at the
/// meeting, or was opened after they were counted; or it was closed with so few that they stay sealed, and
/// hands were counted after that, or there was no ballot at all.
[[nodiscard]] bool is_apart(const HandCount& hands, const Meeting& meeting, const PollFacts& poll);

/// How many members voted by hand. In an approval everybody in the room did: whoever raises no hand approves
/// of nothing.
[[nodiscard]] Fraction voters_of(const HandCount& hands, const Rule& rule);

/// True when hands can be counted for the rule, and the class lets them: one that says of itself that its
/// votes are secret does not.
[[nodiscard]] bool counts_hands(const DecisionClass& one, const Rule& rule);

/// What tellers type for such a rule: "yes=…,no=…,blank=…".
[[nodiscard]] std::string_view hands_to_type(const Rule& rule);

/// The hands alone, by a rule for which is_for_hands is true. `options`: of approval and plurality. The
/// members present become Settings::present.
[[nodiscard]] Result count_hands(const HandCount& hands, const Rule& rule, Settings settings,
                                 const std::vector<std::string>& options);

/// The totals of a remote poll and the hands, counted together by the poll's rule, for which is_for_hands is
/// true. Settings::present: the members in the room and those who voted from elsewhere.
[[nodiscard]] Result with_hands(const Result& remote, const HandCount& hands);

}  // namespace voix::govern
