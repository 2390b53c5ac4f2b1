// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counters: ballots → profile, one counter for each kind of profile. Each adds with integers of 64 bits
// while they suffice and with Fraction when they do not. `order` and `grade_order` say which of the ids
// used on the ballots is option (grade) number k of the profile.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include <voix/ballot.hpp>
#include <voix/profile.hpp>

#include "count/sums.hpp"

namespace voix {

/// m options: m² additions a ballot, in vector registers where the processor has them.
class PairwiseCounter final : public Counter {
 public:
  PairwiseCounter();
  ~PairwiseCounter() override;
  void add(std::span<const Cell> ranks) override;
  void add(std::span<const Cell> ranks, const Fraction& ballots, const Fraction& weight) override;
  [[nodiscard]] std::unique_ptr<Counter> fork() const override;
  void merge(const Counter& fork) override;
  [[nodiscard]] Pairwise totals(std::vector<std::string> options, std::span<const Option> order) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Equal rankings are kept once: memory grows with the number of different rankings. Blank ballots are an
/// entry too, so the weights of the entries add up to the weight of the ballots.
class RankingCounter final : public Counter {
 public:
  void add(std::span<const Cell> ranks) override;
  void add(std::span<const Cell> ranks, const Fraction& ballots, const Fraction& weight) override;
  [[nodiscard]] std::unique_ptr<Counter> fork() const override;
  void merge(const Counter& fork) override;
  [[nodiscard]] Rankings totals(std::vector<std::string> options, std::span<const Option> order) const;

 private:
  struct Hash {
    std::size_t operator()(const std::vector<Cell>& ranks) const;
  };
  Fraction& weight_of(std::span<const Cell> ranks);

  std::unordered_map<std::vector<Cell>, Fraction, Hash> weights_;  // dense ranks by id, no trailing `missing`
  std::vector<Cell> ranking_, distinct_;                           // of the ballot at hand
  BallotSums ballots_;
};

class GradeCounter final : public Counter {
 public:
  void add(std::span<const Cell> grades) override;
  void add(std::span<const Cell> grades, const Fraction& ballots, const Fraction& weight) override;
  [[nodiscard]] std::unique_ptr<Counter> fork() const override;
  void merge(const Counter& fork) override;
  [[nodiscard]] GradeTally totals(std::vector<std::string> options, std::span<const Option> order,
                                  std::vector<std::string> grades, std::span<const Cell> grade_order) const;

 private:
  std::vector<Sums> counts_;  // by option id, then by grade cell
  BallotSums ballots_;
};

class ChoiceCounter final : public Counter {
 public:
  void add(std::span<const Cell> chosen) override;
  void add(std::span<const Cell> chosen, const Fraction& ballots, const Fraction& weight) override;
  [[nodiscard]] std::unique_ptr<Counter> fork() const override;
  void merge(const Counter& fork) override;
  [[nodiscard]] ChoiceTally totals(std::vector<std::string> options, std::span<const Option> order) const;

 private:
  Sums counts_;  // by option id
  BallotSums ballots_;
};

}  // namespace voix
