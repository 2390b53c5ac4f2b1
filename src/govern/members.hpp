// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members: who has a voice, and what an exclusion owes to the one it is about. Legal persons are members
// without a vote; where the charter sets dues, who has not paid them has no vote.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/standing.hpp>

#include "crypto/listed_key.hpp"

namespace voix::govern {

/// Members who may vote on that day (YYYY-MM-DD), in the order of the roll.
[[nodiscard]] std::vector<std::string> voters_on(const Assembly& assembly, std::string_view day);

/// Why someone has no vote on that day: a slug with its values (not a member, legal person, dues); empty for
/// one who has.
[[nodiscard]] std::optional<Step> without_vote(const Assembly& assembly, std::string_view member,
                                               std::string_view day);

/// Members with a vote on the day when a poll was opened whom its sealed roll leaves out, others whom it lets
/// in, and those whose voices it counts otherwise than the roll does. Who joined on that very day may have
/// come later, and dues may have been paid since.
[[nodiscard]] std::vector<Finding> roll_findings(const PollFacts& poll, const Dossier& dossier,
                                                 const Assembly& assembly);

/// An exclusion is decided only after the member was notified (act `notify`) and has had the time of the
/// charter to reply (act `reply`).
struct ExclusionGuard {
  bool may_decide = true;           // true for every other kind of proposal
  std::optional<Instant> told;      // when the member was notified
  std::optional<Instant> from;      // when the decision may begin
  std::vector<const Act*> replies;  // of the dossier
  std::vector<Step> why;
  std::optional<Need> need;  // while the decision may not begin
};

/// The decision is the vote or round that would open at `now`.
[[nodiscard]] ExclusionGuard exclusion_guard(const Dossier& dossier, const Assembly& assembly, Instant now);

/// What charter check says of exclusions: decided without notice, or before the time to reply was over and
/// without a reply. `opened`: when the decision began.
[[nodiscard]] std::vector<Finding> exclusion_findings(const Dossier& dossier, const Assembly& assembly,
                                                      Instant opened);

/// What has to be typed once an admission or exclusion is in force: the roll is edited by people. Empty when
/// it is done, and for other kinds.
[[nodiscard]] std::optional<Need> roll_need(const Proposal& proposal, const Assembly& assembly, Instant now);

/// That the members decided to admit somebody of this id, and with another key.
[[nodiscard]] std::optional<Finding> key_not_admitted(const std::string& id, const PublicKey& key,
                                                      const Assembly& assembly);

/// That the exclusion of this member was decided, and may still be contested.
[[nodiscard]] std::optional<Finding> contestable_exclusion(std::string_view id, const Assembly& assembly,
                                                           Instant now);

}  // namespace voix::govern
