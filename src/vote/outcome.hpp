// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outcome of a poll: the totals of each question become a profile, and the rules of voix-tally(1) decide as
// they do for any other profile. result.txt says the totals and the outcomes; whoever verifies makes it
// again.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <voix/result.hpp>

#include "vote/decryption.hpp"

namespace voix::vote {

/// One result for each question. `counts`: the totals of all cells, open_tally's or those of an open poll.
/// `roll_weight`: what a majority of the roll, or a quorum, is counted from. Throws Error{usage} when the
/// rule needs a number that a poll does not know (those present).
[[nodiscard]] std::vector<Result> outcomes(const Election& election, const Tally& tally,
                                           std::span<const std::uint64_t> counts, std::uint64_t roll_weight);

/// result.txt. `tally`: the SHA-256 of its file. `trustees`: whose shares gave the totals, ascending; none in
/// an open poll.
[[nodiscard]] std::string write_result(const Election& election, const Hash32& id, const TallyName& tally,
                                       std::span<const std::uint64_t> trustees,
                                       std::span<const std::uint64_t> counts,
                                       std::span<const Result> results);

}  // namespace voix::vote
