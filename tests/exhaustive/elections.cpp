// SPDX-License-Identifier: GPL-3.0-or-later
#include "exhaustive/elections.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>

namespace exhaustive {
namespace {

using oracle::Ballot;
using oracle::Ballots;
using oracle::Matrix;
using oracle::Number;
using oracle::Options;

std::vector<Options> renamings(std::size_t options) {
  Options p(options);
  std::iota(p.begin(), p.end(), std::size_t{0});
  std::vector<Options> all;
  do all.push_back(p);
  while (std::next_permutation(p.begin(), p.end()));
  return all;
}

Matrix renamed(const Matrix& v, const Options& names) {
  Matrix w = v;
  for (std::size_t a = 0; a < v.size(); ++a)
    for (std::size_t b = 0; b < v.size(); ++b) w[names[a]][names[b]] = v[a][b];
  return w;
}

Matrix first_of_its_names(const Matrix& v, const std::vector<Options>& names) {
  Matrix first = v;
  for (const auto& p : names) first = std::min(first, renamed(v, p));
  return first;
}

/// FNV-1a: some name for each, the same in every run.
std::size_t hash(const Matrix& v) {
  std::uint64_t h = 0xcbf29ce484222325U;
  for (const auto& row : v)
    for (const auto n : row) h = (h ^ static_cast<std::uint64_t>(n)) * 0x100000001b3U;
  return static_cast<std::size_t>(h >> 7);
}

bool dense(const std::vector<int>& ranks) {
  const std::set<int> used(ranks.begin(), ranks.end());
  int next = used.count(oracle::unranked) ? 0 : 1;
  return std::all_of(used.begin(), used.end(), [&](int r) { return r == next++; });
}

}  // namespace

std::vector<Ballot> all_ballots(std::size_t options, bool with_unranked) {
  std::vector<Ballot> ballots;
  const int least = with_unranked ? oracle::unranked : 1;
  std::vector<int> ranks(options, least);
  for (;;) {
    if (dense(ranks)) ballots.push_back({ranks, 1});
    std::size_t i = 0;
    while (i < options && ranks[i] == static_cast<int>(options)) ranks[i++] = least;
    if (i == options) return ballots;
    ++ranks[i];
  }
}

std::set<Matrix> all_matrices(std::size_t options, std::size_t voters, bool unranked_last) {
  std::set<Matrix> one;
  for (const auto& ballot : all_ballots(options, true))
    one.insert(oracle::pairwise({ballot}, options, unranked_last));
  const auto names = renamings(options);
  std::set<Matrix> all{Matrix(options, std::vector<Number>(options, 0))};
  auto last = all;
  for (std::size_t voter = 0; voter < voters; ++voter) {
    std::set<Matrix> sums;
    for (const auto& v : last)
      for (auto sum : one) {
        for (std::size_t a = 0; a < options; ++a)
          for (std::size_t b = 0; b < options; ++b) sum[a][b] += v[a][b];
        sums.insert(std::move(sum));
      }
    last.clear();
    for (const auto& sum : sums) last.insert(first_of_its_names(sum, names));
    all.insert(last.begin(), last.end());
  }
  std::set<Matrix> shuffled;
  for (const auto& v : all) shuffled.insert(renamed(v, names[hash(v) % names.size()]));
  return shuffled;
}

std::vector<Matrix> all_margins(const std::set<Matrix>& matrices) {
  std::map<Matrix, Matrix> by_margins;
  for (const auto& v : matrices) {
    auto margins = v;
    for (std::size_t a = 0; a < v.size(); ++a)
      for (std::size_t b = 0; b < v.size(); ++b) margins[a][b] = v[a][b] - v[b][a];
    by_margins.emplace(first_of_its_names(margins, renamings(v.size())), v);
  }
  std::vector<Matrix> one_each;
  for (const auto& [margins, v] : by_margins) one_each.push_back(v);
  return one_each;
}

std::size_t each_election(std::size_t options, std::size_t voters, bool with_unranked,
                          const std::function<void(const Ballots&)>& visit) {
  const auto kinds = all_ballots(options, with_unranked);
  std::map<std::vector<int>, std::size_t> kind_of;
  for (std::size_t k = 0; k < kinds.size(); ++k) kind_of[kinds[k].ranks] = k;
  // renamed_kind[p][k]: what ballot k becomes under renaming p
  const auto names = renamings(options);
  std::vector<std::vector<std::size_t>> renamed_kind;
  for (const auto& p : names) {
    auto& row = renamed_kind.emplace_back();
    for (const auto& ballot : kinds) {
      auto ranks = ballot.ranks;
      for (std::size_t a = 0; a < options; ++a) ranks[p[a]] = ballot.ranks[a];
      row.push_back(kind_of.at(ranks));
    }
  }
  std::size_t visited = 0;
  std::vector<std::size_t> chosen(voters, 0);  // ascending
  for (;;) {
    const bool first = std::all_of(renamed_kind.begin(), renamed_kind.end(), [&](const auto& row) {
      std::vector<std::size_t> other;
      for (const auto k : chosen) other.push_back(row[k]);
      std::sort(other.begin(), other.end());
      return !(other < chosen);
    });
    if (first) {
      const auto& row = renamed_kind[visited++ % names.size()];
      Ballots ballots;
      for (const auto k : chosen) ballots.push_back(kinds[row[k]]);
      visit(ballots);
    }
    std::size_t i = voters;
    while (i > 0 && chosen[i - 1] + 1 == kinds.size()) --i;
    if (i == 0) return visited;
    std::fill(chosen.begin() + static_cast<std::ptrdiff_t>(i - 1), chosen.end(), chosen[i - 1] + 1);
  }
}

void each_distribution(Number total, std::size_t boxes,
                       const std::function<void(const std::vector<Number>&)>& visit) {
  std::vector<Number> counts;
  const std::function<void(Number)> fill = [&](Number left) {
    if (counts.size() + 1 == boxes) {
      counts.push_back(left);
      visit(counts);
      counts.pop_back();
      return;
    }
    for (Number n = 0; n <= left; ++n) {
      counts.push_back(n);
      fill(left - n);
      counts.pop_back();
    }
  };
  fill(total);
}

}  // namespace exhaustive
