// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/condorcet/election.hpp"

#include <algorithm>
#include <numeric>

namespace voix::condorcet {

Options all_options(std::size_t size) {
  Options all(size);
  std::iota(all.begin(), all.end(), Option(0));
  return all;
}

std::vector<std::string> names(const Election& election, const Options& options) {
  std::vector<std::string> list;
  for (const auto option : options) list.push_back(election.options[option]);
  return list;
}

Matrix restricted(const Matrix& v, const Options& to) {
  Matrix part(to.size());
  for (std::size_t row = 0; row < to.size(); ++row) {
    for (std::size_t column = 0; column < to.size(); ++column) part(row, column) = v(to[row], to[column]);
  }
  return part;
}

Ranking by_score(const Options& options, const std::vector<Fraction>& score) {
  Options sorted = options;
  std::ranges::stable_sort(sorted, [&](Option a, Option b) { return score[a] > score[b]; });
  Ranking ranking;
  for (const auto option : sorted) {
    if (ranking.empty() || score[ranking.back().front()] != score[option]) ranking.emplace_back();
    ranking.back().push_back(option);
  }
  return ranking;
}

}  // namespace voix::condorcet
