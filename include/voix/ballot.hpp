// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ballot, as every reader gives it and every counter takes it: one small number per option. What the
// number means is the Reading that the rule asked for. A reader never keeps ballots; it hands them one by
// one to a Counter, so memory does not grow with the number of voters. Counters are forked, one a thread,
// and merged by exact addition, so neither threads nor the order of ballots can change a total.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <voix/fraction.hpp>

namespace voix {

/// Index of an option in the list of options of its election.
using Option = std::uint32_t;

/// What a ballot says of one option.
using Cell = std::uint16_t;

/// The ballot does not name this option. Cells beyond the end of a ballot are missing too.
inline constexpr Cell missing = 0xFFFF;

/// What a rule reads in a ballot.
enum class Reading {
  ranking,   ///< cell = rank; lower is preferred, equal is tied; ranks need not be consecutive
  grading,   ///< cell = index of a grade label, see format/reader.hpp
  choosing,  ///< cell = 1 for a chosen option, missing otherwise
};

/// Takes ballots, one call for each line of a file.
class Counter {
 public:
  Counter() = default;
  Counter(const Counter&) = delete;
  Counter& operator=(const Counter&) = delete;
  virtual ~Counter() = default;

  /// One ballot of weight 1. The span is valid during the call only. May be shorter than the list of
  /// options (the rest is missing) and may be longer than in earlier calls (options are found on the way).
  virtual void add(std::span<const Cell> cells) = 0;
  /// `ballots` equal ballots whose weights add up to `weight`. Both are positive.
  virtual void add(std::span<const Cell> cells, const Fraction& ballots, const Fraction& weight) = 0;

  /// An empty counter of the same kind, for another thread.
  [[nodiscard]] virtual std::unique_ptr<Counter> fork() const = 0;
  /// Adds what a fork has counted.
  virtual void merge(const Counter& fork) = 0;
};

}  // namespace voix
