// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "oracle/oracle.hpp"

namespace oracle {

Groups minimax(const Matrix& v, Minimax kind) {
  std::vector<Number> score(v.size(), 0);
  for (std::size_t a = 0; a < v.size(); ++a) {
    Number greatest = 0;
    for (std::size_t b = 0; b < v.size(); ++b) {
      const bool defeat = v[b][a] > v[a][b];
      const Number size = kind == Minimax::opposition ? v[b][a]
                          : !defeat                   ? 0
                          : kind == Minimax::winning  ? v[b][a]
                                                      : v[b][a] - v[a][b];
      if (a != b) greatest = std::max(greatest, size);
    }
    score[a] = -greatest;
  }
  return by_score(score);
}

Groups copeland(const Matrix& v, Number tie) {
  std::vector<Number> score(v.size(), 0);
  for (std::size_t a = 0; a < v.size(); ++a)
    for (std::size_t b = 0; b < v.size(); ++b)
      if (a != b) score[a] += v[a][b] > v[b][a] ? 2 : v[a][b] == v[b][a] ? tie : 0;
  return by_score(score);
}

Kemeny kemeny(const Matrix& v) {
  Options order(v.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  Kemeny best;
  best.agreement = -1;
  do {
    Number agreement = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
      for (std::size_t j = i + 1; j < order.size(); ++j) agreement += v[order[i]][order[j]];
    if (agreement > best.agreement) best = {{}, agreement};
    if (agreement == best.agreement) best.optimal.push_back(order);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

}  // namespace oracle
