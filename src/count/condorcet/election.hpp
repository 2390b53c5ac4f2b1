// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Condorcet method is given and what it answers. An Election is the matrix V with the names and the
// settings; a Verdict is the ranking with the derivation. The first group of the ranking are the winners: a
// method never breaks a tie that its definition leaves, and never returns an empty ranking for an election
// with options. One function a method, listed in the table of count.cpp.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <voix/profile.hpp>
#include <voix/result.hpp>
#include <voix/rule.hpp>

#include "count/ranking.hpp"

namespace voix::condorcet {

using Options = std::vector<Option>;   // ascending where it is a set
using Ranking = std::vector<Options>;  // best first; a group is a tie, ascending

struct Election {
  std::span<const std::string> options;
  const Settings& settings;
  Method method;
  Matrix v;                            // row preferred to column
  const Rankings* rankings = nullptr;  // the ballots, when they are known
  bool in_full = true;                 // false: the ranking is asked for, and not the steps to it
};

struct Verdict {
  Ranking ranking;
  std::vector<Dropped> dropped;
  std::vector<Step> reasons;
  std::vector<Step> steps;
};

Verdict schulze(const Election& election);        // schulze.cpp
Verdict ranked_pairs(const Election& election);   // ranked_pairs.cpp
Verdict minimax(const Election& election);        // minimax.cpp
Verdict copeland(const Election& election);       // copeland.cpp: llull too
Verdict kemeny(const Election& election);         // kemeny.cpp
Verdict split_cycle(const Election& election);    // split_cycle.cpp
Verdict stable_voting(const Election& election);  // stable_voting.cpp
Verdict river(const Election& election);          // river.cpp
Verdict black(const Election& election);          // borda.cpp
Verdict nanson(const Election& election);
Verdict baldwin(const Election& election);
Verdict by_elimination(const Election& election);  // elimination.cpp: tideman-alternative, smith-irv
Verdict debian(const Election& election);          // debian.cpp

[[nodiscard]] std::vector<std::string> names(const Election& election, const Options& options);
/// The rows and columns of some options.
[[nodiscard]] Matrix restricted(const Matrix& v, const Options& to);
/// Highest score first, equal scores tied.
[[nodiscard]] Ranking by_score(const Options& options, const std::vector<Fraction>& score);

/// For rules that only elect: the winners, then the winners of the election without them, and so on.
template <typename Winners>
[[nodiscard]] Ranking by_repetition(Options left, Winners winners) {
  Ranking ranking;
  while (!left.empty()) {
    ranking.push_back(winners(left));
    for (const auto option : ranking.back()) std::erase(left, option);
  }
  return ranking;
}

}  // namespace voix::condorcet
