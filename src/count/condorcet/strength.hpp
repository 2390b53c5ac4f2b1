// SPDX-License-Identifier: GPL-3.0-or-later
//
// How strong a win is. A Win is an ordered pair with V(winner, loser) > V(loser, winner). Each comparison
// is a weak order of wins, greater is stronger; all are exact.
#pragma once

#include <compare>
#include <vector>

#include "count/condorcet/election.hpp"

namespace voix::condorcet {

struct Win {
  Option winner = 0, loser = 0;
  Fraction votes, against;
  [[nodiscard]] Fraction margin() const { return votes - against; }
};

/// All wins, by winner and then by loser.
[[nodiscard]] std::vector<Win> wins(const Matrix& v);

using Compare = std::strong_ordering (*)(const Win& x, const Win& y);
/// First the votes of the winner; then the fewer votes of the loser (Schulze 2011, 2.1; Debian A.6.8).
std::strong_ordering by_winning_votes(const Win& x, const Win& y);
std::strong_ordering by_winning_votes_only(const Win& x, const Win& y);
std::strong_ordering by_margin(const Win& x, const Win& y);
/// The margin; then the fewer votes of the loser.
std::strong_ordering by_margin_then_minority(const Win& x, const Win& y);
/// The quotient; n/0 is above every finite one, and a larger n above a smaller one.
std::strong_ordering by_ratio(const Win& x, const Win& y);

/// Groups of equal strength, strongest first.
[[nodiscard]] std::vector<std::vector<Win>> strongest_first(std::vector<Win> wins, Compare compare);

/// A step about one win: {better, worse, for, against}.
[[nodiscard]] Step duel(std::string_view slug, const Election& election, const Win& win);

}  // namespace voix::condorcet
