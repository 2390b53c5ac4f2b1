// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results made by hand, one of each kind: what render is tested with, so that its tests stand on no rule.
#pragma once

#include <voix/result.hpp>

namespace voix::test {

/// 60 voters, three legal forms, the seven French grades; the first has the best majority grade.
inline Result judgment_result() {
  Result result;
  result.rule = Judgment{};
  result.options = {"Association loi 1901", "Association de fait", "Coopérative (SCIC)"};
  result.ballots = {60, 60, 1, 0};
  result.outcome = {Outcome::Kind::winner, {0}};
  result.ranking = {{0}, {2}, {1}};
  result.grades = {"Excellent", "Très bien", "Bien", "Assez bien", "Passable", "Insuffisant", "À rejeter"};
  result.profiles = {{0, {9, 18, 16, 8, 4, 3, 2}, 2, 27, 17},
                     {1, {2, 6, 10, 14, 12, 9, 7}, 4, 32, 16},
                     {2, {7, 11, 12, 10, 9, 6, 5}, 3, 30, 20}};
  return result;
}

/// Four options where the winner beats everyone, with names in several scripts.
inline Result condorcet_result() {
  Result result;
  result.rule = Condorcet{};
  result.options = {"Économie sociale", "選擇", "Logement 🏠", "Transports"};
  result.ballots = {45, 45, 0, 0};
  result.outcome = {Outcome::Kind::winner, {2}};
  result.ranking = {{2}, {0}, {1, 3}};
  Matrix pairwise(4);
  const int votes[4][4] = {{0, 25, 20, 26}, {20, 0, 19, 22}, {25, 26, 0, 30}, {19, 22, 15, 0}};
  for (std::size_t row = 0; row < 4; ++row) {
    for (std::size_t column = 0; column < 4; ++column) pairwise(row, column) = votes[row][column];
  }
  result.pairwise = pairwise;
  result.condorcet_winner = 2;
  result.smith = {2};
  result.schwartz = {2};
  return result;
}

/// 41 yes, 19 no, 3 blank: two thirds of the votes cast are missed by one vote.
inline Result majority_result() {
  Result result;
  result.rule = Majority{{Threshold::Kind::at_least, Fraction(2) / 3}, Base::cast};
  result.options = {"yes", "no", "blank"};
  result.ballots = {63, 63, 3, 0};
  result.outcome = {Outcome::Kind::rejected, {}};
  result.counts = {{"yes", 41}, {"no", 19}, {"blank", 3}};
  result.threshold = Inequality{"3 × yes >= 2 × cast", 123, 126, false};
  return result;
}

/// 50 stances of 60 members, two of them objections.
inline Result consent_result() {
  Result result;
  result.rule = Consent{};
  result.options = {"consent", "reserve", "stand-aside", "objection"};
  result.ballots = {50, 50, 0, 0};
  result.outcome = {Outcome::Kind::blocked, {}};
  result.counts = {{"consent", 40}, {"reserve", 5}, {"stand-aside", 3}, {"objection", 2}};
  result.threshold = Inequality{"objections <= 0", 2, 0, false};
  result.quorum = Inequality{"2 × cast >= 1 × roll", 100, 60, true};
  result.settings.roll = Fraction(60);
  result.settings.quorum = Quorum{Quorum::Kind::share_of_roll, Fraction(1) / 2};
  return result;
}

/// Two seats, 30 voters, a tie for the second place broken by lot.
inline Result approval_result() {
  Result result;
  result.rule = Approval{};
  result.options = {"Alma", "Béatrice", "Chloé"};
  result.ballots = {30, Fraction(61) / 2, 1, 2};
  result.outcome = {Outcome::Kind::winner, {1, 2}};
  result.ranking = {{1}, {2}, {0}};
  result.approvals = {12, Fraction(41) / 2, 12};
  result.settings.seats = 2;
  result.settings.lot_seed = "assemblée du 30 octobre";
  result.lot = Lot{"assemblée du 30 octobre", {"Chloé", "Alma", "Béatrice"}};
  result.elected = {1, 2};
  return result;
}

}  // namespace voix::test
