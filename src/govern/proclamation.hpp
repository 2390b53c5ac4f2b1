// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proclamation says: the outcome as it is computed, in the words of the files.
#pragma once

#include <string>

#include <voix/standing.hpp>

namespace voix::govern {

/// The last moment at which a proclamation counts: a week after the vote, or the time to contest if that is
/// longer. Later, the end of the vote is the proclamation, or an entry into force would move after months.
[[nodiscard]] Instant latest_proclamation(const Decision& made, const Charter& charter);

/// "adopted", "rejected", "tie", "no-quorum": the field `outcome` of an act `proclaim`. Empty if nothing was
/// counted yet.
[[nodiscard]] inline std::string outcome_text(const Standing& standing) {
  if (!standing.decision) return {};
  if (standing.decision->adopted) return "adopted";
  const bool undecided = standing.state == State::tie || standing.state == State::no_quorum;
  return undecided ? std::string(state_name(standing.state)) : "rejected";
}

}  // namespace voix::govern
