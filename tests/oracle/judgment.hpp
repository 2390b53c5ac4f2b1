// SPDX-License-Identifier: GPL-3.0-or-later
//
// Majority judgment by hand: the grades are laid out in a row, the lower median is taken away, and again.
// Grades are numbers here, 0 the worst.
#pragma once

#include <optional>
#include <vector>

#include "oracle/oracle.hpp"

namespace oracle {

/// One option: how many judges gave each grade, worst first, and how many gave none.
struct Grades {
  std::vector<Number> counts;
  Number missing = 0;
};

enum class Missing { worst, named, median, ignore };
/// What is left to compare once missing grades are dealt with.
std::vector<Number> completed(const Grades& grades, Missing policy, std::size_t named);

/// The majority values: the lower median, then that of the rest, until nothing is left.
std::vector<std::size_t> majority_values(const std::vector<Number>& counts);

enum class Judging { standard, gauge, usual, typical, central };
/// Best first. Unequal totals are compared as shares: each is repeated until all are as many.
Groups judge(const std::vector<std::vector<Number>>& counts, Judging variant);

/// The lower median, and how many gave a better and a worse grade.
struct Gauge {
  std::size_t median = 0;
  Number better = 0, worse = 0;
};
Gauge gauge(const std::vector<Number>& counts);

}  // namespace oracle
