// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constitution of the Debian project, A.6 (v1.5 and later): clauses 2 to 8, one after the other.
#include <algorithm>

#include "oracle/oracle.hpp"

namespace oracle {
namespace {

/// 8.1: a defeat is weaker if fewer prefer its winner, or as many do and more prefer its loser.
bool weaker(const Win& x, const Win& y) {
  return x.for_ < y.for_ || (x.for_ == y.for_ && x.against > y.against);
}

/// 7: a is in the set if, for all b, a transitively defeats b or b does not transitively defeat a.
Options schwartz_of(const std::vector<Win>& defeats, const Options& candidates, std::size_t size) {
  auto r = no_relation(size);
  for (const auto& d : defeats) r[d.winner][d.loser] = true;
  r = transitive_closure(r);
  Options set;
  for (const auto a : candidates)
    if (std::all_of(candidates.begin(), candidates.end(), [&](auto b) { return r[a][b] || !r[b][a]; }))
      set.push_back(a);
  return set;
}

bool contains(const Options& set, std::size_t a) { return std::find(set.begin(), set.end(), a) != set.end(); }

}  // namespace

Options drop_defeats(const Matrix& v, const Options& candidates) {
  std::vector<Win> defeats;
  for (const auto& win : all_wins(v))
    if (contains(candidates, win.winner) && contains(candidates, win.loser)) defeats.push_back(win);
  for (;;) {
    const auto set = schwartz_of(defeats, candidates, v.size());
    std::vector<Win> within;
    for (const auto& d : defeats)
      if (contains(set, d.winner) && contains(set, d.loser)) within.push_back(d);
    if (within.empty()) return set;
    const auto weakest = *std::min_element(within.begin(), within.end(), weaker);
    std::vector<Win> left;
    for (const auto& d : defeats) {
      const bool inside = contains(set, d.winner) && contains(set, d.loser);
      if (!inside || weaker(weakest, d)) left.push_back(d);
    }
    defeats = left;
  }
}

Dropped debian(const Matrix& v, const Debian& rule) {
  Dropped result;
  Options candidates;
  for (std::size_t a = 0; a < v.size(); ++a) {
    if (!rule.default_option || a == *rule.default_option) {
      candidates.push_back(a);
      continue;
    }
    const auto over = v[a][*rule.default_option];
    const auto under = v[*rule.default_option][a];
    const auto ratio = a < rule.ratios.size() ? rule.ratios[a] : Ratio{};
    const auto left = over * ratio.d;
    const auto right = under * ratio.n;
    if (over * over * rule.quorum_squared.d < rule.quorum_squared.n)
      result.by_quorum.push_back(a);
    else if ((rule.strict ? left <= right : left < right) || over <= under)
      result.by_ratio.push_back(a);
    else
      candidates.push_back(a);
  }
  result.winners = drop_defeats(v, candidates);
  return result;
}

}  // namespace oracle
