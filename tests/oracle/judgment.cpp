// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/judgment.hpp"

#include <algorithm>
#include <numeric>

namespace oracle {
namespace {

Number total(const std::vector<Number>& counts) {
  return std::accumulate(counts.begin(), counts.end(), Number{0});
}

std::vector<std::size_t> in_a_row(const std::vector<Number>& counts) {
  std::vector<std::size_t> row;
  for (std::size_t grade = 0; grade < counts.size(); ++grade)
    row.insert(row.end(), static_cast<std::size_t>(counts[grade]), grade);
  return row;
}

/// Worst first, so that of two grades in the middle the worse is the one before the middle.
std::size_t lower_median(const std::vector<std::size_t>& row) { return (row.size() - 1) / 2; }

struct Quotient {
  Number n = 0, d = 1;  // d > 0
};
Quotient quotient(Number n, Number d) {
  return d == 0 ? Quotient{0, 1} : d < 0 ? Quotient{-n, -d} : Quotient{n, d};
}
Quotient operator+(Quotient x, Quotient y) { return {x.n * y.d + y.n * x.d, x.d * y.d}; }
int compare(Quotient x, Quotient y) {
  const auto difference = x.n * y.d - y.n * x.d;
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/// A. Fabre 2021, with shares p = better / n and q = worse / n.
Quotient tie_break(const std::vector<Number>& counts, Judging variant) {
  const auto [median, better, worse] = gauge(counts);
  const auto n = total(counts);
  switch (variant) {
    case Judging::standard:
      break;
    case Judging::gauge:
      return quotient(better > worse ? better : -worse, n);
    case Judging::usual:
      return quotient(better - worse, 2 * (n - better - worse));
    case Judging::typical:
      return quotient(better - worse, n);
    case Judging::central: {
      auto value = quotient(better - worse, 2 * (better + worse));
      if (median + 1 == counts.size()) value = value + quotient(n - 2 * worse, 4 * n);
      if (median == 0) value = value + quotient(2 * better - n, 4 * n);
      return value;
    }
  }
  return {};
}

/// 1 if x ranks above y.
int compare(const std::vector<Number>& x, const std::vector<Number>& y, Judging variant) {
  if (total(x) == 0 || total(y) == 0) return (total(x) > 0) - (total(y) > 0);
  if (variant == Judging::standard) {
    const auto first = majority_values(x);
    const auto second = majority_values(y);
    return first > second ? 1 : first < second ? -1 : 0;
  }
  const auto a = gauge(x).median;
  const auto b = gauge(y).median;
  if (a != b) return a > b ? 1 : -1;
  return compare(tie_break(x, variant), tie_break(y, variant));
}

}  // namespace

std::vector<Number> completed(const Grades& grades, Missing policy, std::size_t named) {
  auto counts = grades.counts;
  switch (policy) {
    case Missing::worst:
      counts.front() += grades.missing;
      break;
    case Missing::named:
      counts[named] += grades.missing;
      break;
    case Missing::median:
      counts[total(counts) == 0 ? 0 : gauge(counts).median] += grades.missing;
      break;
    case Missing::ignore:
      break;
  }
  return counts;
}

std::vector<std::size_t> majority_values(const std::vector<Number>& counts) {
  auto row = in_a_row(counts);
  std::vector<std::size_t> values;
  while (!row.empty()) {
    const auto middle = row.begin() + static_cast<std::ptrdiff_t>(lower_median(row));
    values.push_back(*middle);
    row.erase(middle);
  }
  return values;
}

Gauge gauge(const std::vector<Number>& counts) {
  const auto row = in_a_row(counts);
  if (row.empty()) return {};
  Gauge g;
  g.median = row[lower_median(row)];
  for (const auto grade : row) {
    g.better += grade > g.median ? 1 : 0;
    g.worse += grade < g.median ? 1 : 0;
  }
  return g;
}

Groups judge(const std::vector<std::vector<Number>>& counts, Judging variant) {
  Number multiple = 1;
  for (const auto& c : counts)
    if (total(c) > 0) multiple = std::lcm(multiple, total(c));
  auto equal = counts;
  for (auto& c : equal)
    if (const auto n = total(c); n > 0)
      for (auto& number : c) number *= multiple / n;
  auto better = no_relation(counts.size());
  for (std::size_t a = 0; a < counts.size(); ++a)
    for (std::size_t b = 0; b < counts.size(); ++b) better[a][b] = compare(equal[a], equal[b], variant) > 0;
  return peel(better);
}

}  // namespace oracle
