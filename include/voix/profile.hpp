// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles: what is left of the ballots once they are counted, and all that a rule needs. Each one can be
// reached from ballots (count/counters.hpp), from a file of totals, or from decrypted totals, and the rules
// cannot tell the difference. Totals are weights; `Ballots` also keeps how many ballots there were.
#pragma once

#include <string>
#include <vector>

#include <voix/ballot.hpp>
#include <voix/fraction.hpp>

namespace voix {

/// How many ballots there were. `counted` includes the blank ones, not the discarded ones.
struct Ballots {
  Fraction counted;    // number of ballots
  Fraction weight;     // their weights, added
  Fraction blank;      // of `weight`: ballots that name no option at all
  Fraction discarded;  // number of ballots left out by --lenient or by the format's own rule
};

/// A square matrix of weights, m × m for m options; the diagonal is zero.
class Matrix {
 public:
  Matrix() = default;
  explicit Matrix(std::size_t size) : size_(size), cells_(size * size) {}
  [[nodiscard]] std::size_t size() const { return size_; }
  Fraction& operator()(std::size_t row, std::size_t column) { return cells_[row * size_ + column]; }
  const Fraction& operator()(std::size_t row, std::size_t column) const {
    return cells_[row * size_ + column];
  }
  bool operator==(const Matrix&) const = default;

 private:
  std::size_t size_ = 0;
  std::vector<Fraction> cells_;
};

/// Ballots that rank, as totals per pair. preferred(a, b) is the weight of the ballots that rank both and
/// prefer a; only_ranked(a, b) of those that rank a and do not rank b. With unranked options in the last
/// place V = preferred + only_ranked; with unranked options not compared V = preferred.
struct Pairwise {
  std::vector<std::string> options;
  Ballots ballots;
  Matrix preferred;
  Matrix only_ranked;  // of size 0 when every ballot ranks every option, or when it is not known
};

/// Ballots that rank, kept whole, equal ones together: for the rules that eliminate options.
struct Rankings {
  struct Entry {
    std::vector<Cell> ranks;  // one per option: 1 is best, dense (1, 2, 2, 3); `missing` if not ranked
    Fraction weight;
  };
  std::vector<std::string> options;
  Ballots ballots;
  std::vector<Entry> entries;  // in ascending order of `ranks`, no two equal
};

/// Ballots that grade, as totals: counts[option][grade], best grade first.
struct GradeTally {
  std::vector<std::string> options;
  std::vector<std::string> grades;  // best first
  Ballots ballots;
  std::vector<std::vector<Fraction>> counts;  // options × grades
  std::vector<Fraction> missing;              // per option: the weight that gave it no grade
};

/// Ballots that choose: how often each option (or each answer: yes, no, blank, objection…) was chosen.
struct ChoiceTally {
  std::vector<std::string> options;
  Ballots ballots;
  std::vector<Fraction> counts;  // per option
};

}  // namespace voix
