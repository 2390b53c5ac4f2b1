// SPDX-License-Identifier: GPL-3.0-or-later
//
// BallotList: a Counter that counts nothing and keeps everything: every ballot, in the order of the files,
// for `voix convert`. Ballots lie one after the other in one array of cells; a repeat or a weight is kept
// only where there is one. Order holds when files are read by one thread (Request::jobs is 1).
#pragma once

#include <functional>
#include <span>
#include <vector>

#include <voix/ballot.hpp>
#include <voix/fraction.hpp>

namespace voix::format {

class BallotList final : public Counter {
 public:
  /// One line of a file: `ballots` equal ballots, whose weights add up to `weight`.
  struct Entry {
    std::span<const Cell> cells;  // by option id; what is missing at the end is left off
    Fraction ballots = 1;
    Fraction weight = 1;
  };

  void add(std::span<const Cell> cells) override;
  void add(std::span<const Cell> cells, const Fraction& ballots, const Fraction& weight) override;
  [[nodiscard]] std::unique_ptr<Counter> fork() const override { return std::make_unique<BallotList>(); }
  void merge(const Counter& fork) override;

  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  /// Calls `take` with every entry, in order.
  void each(const std::function<void(const Entry&)>& take) const;

 private:
  struct Sums {
    std::size_t index;
    Fraction ballots, weight;
  };
  std::vector<Cell> cells_;
  std::vector<std::size_t> ends_;  // of each ballot within `cells_`
  std::vector<Sums> sums_;         // of the entries that are not one ballot of weight 1
};

}  // namespace voix::format
