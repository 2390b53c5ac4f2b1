// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "oracle/oracle.hpp"

namespace oracle {
namespace {

/// All non-empty sets of options, smaller ones first.
std::vector<Options> subsets(std::size_t size) {
  std::vector<Options> all;
  for (std::size_t bits = 1; bits < std::size_t{1} << size; ++bits) {
    Options set;
    for (std::size_t a = 0; a < size; ++a)
      if (bits >> a & 1) set.push_back(a);
    all.push_back(set);
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& x, const auto& y) { return x.size() < y.size(); });
  return all;
}

bool contains(const Options& set, std::size_t a) { return std::find(set.begin(), set.end(), a) != set.end(); }

template <typename Test>
bool for_each_inside_and_outside(const Options& set, std::size_t size, Test test) {
  for (const auto a : set)
    for (std::size_t b = 0; b < size; ++b)
      if (!contains(set, b) && !test(a, b)) return false;
  return true;
}

}  // namespace

std::optional<std::size_t> condorcet_winner(const Matrix& v) {
  for (std::size_t a = 0; a < v.size(); ++a) {
    bool wins_all = true;
    for (std::size_t b = 0; b < v.size(); ++b)
      if (a != b && v[a][b] <= v[b][a]) wins_all = false;
    if (wins_all) return a;
  }
  return std::nullopt;
}

Options smith(const Matrix& v) {
  for (const auto& set : subsets(v.size()))
    if (for_each_inside_and_outside(set, v.size(), [&](auto a, auto b) { return v[a][b] > v[b][a]; }))
      return set;
  return {};
}

Options schwartz(const Matrix& v) {
  std::vector<Options> unbeaten;
  for (const auto& set : subsets(v.size()))
    if (for_each_inside_and_outside(set, v.size(), [&](auto a, auto b) { return v[b][a] <= v[a][b]; }))
      unbeaten.push_back(set);
  Options all;
  for (const auto& set : unbeaten) {
    const bool minimal = std::none_of(unbeaten.begin(), unbeaten.end(), [&](const Options& other) {
      return other.size() < set.size() && std::includes(set.begin(), set.end(), other.begin(), other.end());
    });
    if (minimal) all.insert(all.end(), set.begin(), set.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace oracle
