// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/condorcet/election.hpp"

namespace voix::condorcet {

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
  return in_places(options, [&](Option a, Option b) { return score[a] > score[b]; });
}

}  // namespace voix::condorcet
