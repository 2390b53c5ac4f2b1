// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every small election. A ballot is a weak order on some of the options, the rest unranked; an election is a
// multiset of ballots, at most 5 of them. Elections that differ only in the names of the options are visited
// once, under one of their names chosen by a hash: that no name is favoured is a law, tested in tests/law.
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "oracle/oracle.hpp"

namespace exhaustive {

/// All ballots: 1, 2, 5, 26 and 150 for 0 to 4 options; without unranked options 1, 1, 3, 13 and 75.
std::vector<oracle::Ballot> all_ballots(std::size_t options, bool with_unranked);

/// Every matrix that at most `voters` ballots add up to, with unranked options last or not compared; a matrix
/// that is found under both policies once.
std::set<oracle::Matrix> all_matrices(std::size_t options, std::size_t voters, bool unranked_last);

/// Of those, one for each matrix of margins.
std::vector<oracle::Matrix> all_margins(const std::set<oracle::Matrix>& matrices);

/// Calls `visit` with every election of `voters` ballots. Returns how many there were.
std::size_t each_election(std::size_t options, std::size_t voters, bool with_unranked,
                          const std::function<void(const oracle::Ballots&)>& visit);

/// Calls `visit` with all ways to put `total` things into `boxes` boxes.
void each_distribution(oracle::Number total, std::size_t boxes,
                       const std::function<void(const std::vector<oracle::Number>&)>& visit);

}  // namespace exhaustive
