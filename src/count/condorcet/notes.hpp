// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes: another named choice of the same method (how strong a win is, what becomes of unranked options)
// that would elect someone else. One note each: "other-margins" {winners}, "other-margins-tie" {winners}
// when several would tie, and so on for the other choices.
#pragma once

#include "count/condorcet/election.hpp"

namespace voix::condorcet {

using Rule = Verdict (*)(const Election&);

/// `winners` are those of `election` by its own method, before any lot. `other` is V under the other policy
/// for unranked options, or of size 0 when it would be the same.
[[nodiscard]] std::vector<Step> notes(const Election& election, Rule rule, const Options& winners,
                                      const Matrix& other);

}  // namespace voix::condorcet
