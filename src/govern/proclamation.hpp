// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proclamation says: the outcome as it is computed, in the words of the files.
#pragma once

#include <string_view>

#include <voix/standing.hpp>

#include "govern/adoption.hpp"

namespace voix::govern {

/// The last moment at which a proclamation counts: a week after the vote, or the time to contest if that is
/// longer. Later, the end of the vote is the proclamation, or an entry into force would move after months.
[[nodiscard]] Instant latest_proclamation(const Decision& made, const Charter& charter);

/// "adopted", "rejected", "tie", "no-quorum": the field `outcome` of an act `proclaim`.
[[nodiscard]] std::string_view outcome_text(Verdict::Kind outcome);
/// The same of what was counted; empty if nothing was yet.
[[nodiscard]] std::string_view outcome_text(const Standing& standing);

}  // namespace voix::govern
