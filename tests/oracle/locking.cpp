// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <set>

#include "oracle/oracle.hpp"

namespace oracle {
namespace {

/// By strength, then by the smaller minority.
int compare_for_locking(Strength kind, const Win& x, const Win& y) {
  if (const int c = compare(kind, x, y); c != 0) return c;
  return x.against < y.against ? 1 : x.against > y.against ? -1 : 0;
}

/// The wins in groups of equal strength, strongest first.
template <typename Compare>
std::vector<std::vector<Win>> grouped(std::vector<Win> wins, Compare compare_wins) {
  std::stable_sort(wins.begin(), wins.end(),
                   [&](const Win& x, const Win& y) { return compare_wins(x, y) > 0; });
  std::vector<std::vector<Win>> groups;
  for (const auto& win : wins) {
    if (groups.empty() || compare_wins(groups.back().front(), win) != 0) groups.emplace_back();
    groups.back().push_back(win);
  }
  return groups;
}

/// Calls `visit` with the wins in every order that puts a stronger group before a weaker one.
template <typename Visit>
void every_order(std::vector<std::vector<Win>> groups, std::size_t group, std::vector<Win>& order,
                 Visit visit) {
  if (group == groups.size()) return visit(order);
  auto& now = groups[group];
  std::vector<std::size_t> permutation(now.size());
  std::iota(permutation.begin(), permutation.end(), std::size_t{0});
  do {
    for (const auto i : permutation) order.push_back(now[i]);
    every_order(groups, group + 1, order, visit);
    order.resize(order.size() - now.size());
  } while (std::next_permutation(permutation.begin(), permutation.end()));
}

}  // namespace

Relation ranked_pairs(const Matrix& v, Strength kind) {
  auto locked = no_relation(v.size());
  const auto groups =
      grouped(all_wins(v), [kind](const Win& x, const Win& y) { return compare_for_locking(kind, x, y); });
  for (const auto& group : groups) {
    auto with_group = locked;
    for (const auto& win : group) with_group[win.winner][win.loser] = true;
    const auto reaches = transitive_closure(with_group);
    for (const auto& win : group)
      if (!reaches[win.loser][win.winner]) locked[win.winner][win.loser] = true;
  }
  return transitive_closure(locked);
}

// Döring, Brill & Heitzig 2023: from the largest margin down, keep a win unless its loser has lost already
// or it closes a cycle; the option that has not lost wins. Equal margins: in every order.
Options river(const Matrix& v) {
  const auto groups =
      grouped(all_wins(v), [](const Win& x, const Win& y) { return compare(Strength::margins, x, y); });
  std::set<std::size_t> winners;
  std::vector<Win> order;
  every_order(groups, 0, order, [&](const std::vector<Win>& wins) {
    auto kept = no_relation(v.size());
    std::vector<bool> lost(v.size(), false);
    for (const auto& win : wins) {
      if (lost[win.loser] || transitive_closure(kept)[win.loser][win.winner]) continue;
      kept[win.winner][win.loser] = lost[win.loser] = true;
    }
    for (std::size_t a = 0; a < v.size(); ++a)
      if (!lost[a]) winners.insert(a);
  });
  return {winners.begin(), winners.end()};
}

}  // namespace oracle
