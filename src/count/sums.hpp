// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums: exact totals by index, cheap for the many ballots of weight 1 and right for any other weight. The
// ones are counted in 64 bits, which no file can exceed one ballot at a time; other weights are added as
// fractions. A table grows to the largest index it was given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <voix/fraction.hpp>
#include <voix/profile.hpp>

namespace voix {

class Sums {
 public:
  void add(std::size_t index) {
    if (index >= ones_.size()) ones_.resize(index + 1);
    ++ones_[index];
  }
  void add(std::size_t index, const Fraction& weight) {
    if (index >= weights_.size()) weights_.resize(index + 1);
    weights_[index] += weight;
  }
  void merge(const Sums& other) {
    if (other.ones_.size() > ones_.size()) ones_.resize(other.ones_.size());
    for (std::size_t i = 0; i < other.ones_.size(); ++i) ones_[i] += other.ones_[i];
    for (std::size_t i = 0; i < other.weights_.size(); ++i) add(i, other.weights_[i]);
  }
  /// 0 for an index that was never given.
  [[nodiscard]] Fraction operator[](std::size_t index) const {
    return (index < ones_.size() ? Fraction(ones_[index]) : 0) +
           (index < weights_.size() ? weights_[index] : 0);
  }

 private:
  std::vector<std::uint64_t> ones_;
  std::vector<Fraction> weights_;
};

/// How many ballots there were, and how many of them were blank.
class BallotSums {
 public:
  void add(bool blank) {
    ++ones_;
    blank_ones_ += blank;
  }
  void add(bool blank, const Fraction& ballots, const Fraction& weight) {
    others_.counted += ballots;
    others_.weight += weight;
    if (blank) others_.blank += weight;
  }
  void merge(const BallotSums& other) {
    ones_ += other.ones_;
    blank_ones_ += other.blank_ones_;
    others_.counted += other.others_.counted;
    others_.weight += other.others_.weight;
    others_.blank += other.others_.blank;
  }
  [[nodiscard]] Ballots totals() const {
    return {others_.counted + ones_, others_.weight + ones_, others_.blank + blank_ones_, 0};
  }

 private:
  std::uint64_t ones_ = 0, blank_ones_ = 0;
  Ballots others_;
};

}  // namespace voix
