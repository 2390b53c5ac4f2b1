// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every Condorcet method has to say before its own derivation: the duels with their numbers, the
// Condorcet winner, the Smith and Schwartz sets; and whether the winner is the Condorcet winner.
#pragma once

#include <vector>

#include <voix/result.hpp>

namespace voix::condorcet {

/// `result` has its pairwise matrix, its sets and its ranking. Adds the reasons and steps of the method
/// after those that all methods share.
void explain(Result& result, std::vector<Step> reasons, std::vector<Step> steps);

}  // namespace voix::condorcet
