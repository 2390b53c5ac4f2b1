// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "oracle/oracle.hpp"

namespace oracle {
namespace {

Win win_of(const Matrix& v, std::size_t a, std::size_t b) { return {a, b, v[a][b], v[b][a]}; }

/// Walks every path of wins that visits no option twice, and keeps the strongest weakest link.
void walk(const Matrix& v, Strength kind, std::size_t at, std::size_t goal, std::vector<bool>& visited,
          const std::optional<Win>& weakest, std::optional<Win>& best) {
  if (at == goal) {
    if (!best || compare(kind, *weakest, *best) > 0) best = weakest;
    return;
  }
  visited[at] = true;
  for (std::size_t next = 0; next < v.size(); ++next) {
    if (visited[next] || v[at][next] <= v[next][at]) continue;
    const auto link = win_of(v, at, next);
    walk(v, kind, next, goal, visited, weakest && compare(kind, *weakest, link) <= 0 ? *weakest : link, best);
  }
  visited[at] = false;
}

/// Empty where there is no path at all.
std::optional<Win> strongest_path(const Matrix& v, Strength kind, std::size_t from, std::size_t to) {
  std::vector<bool> visited(v.size(), false);
  std::optional<Win> best;
  walk(v, kind, from, to, visited, std::nullopt, best);
  return best;
}

/// Walks every cycle that starts with the win a → b; true as soon as one has a → b as (one of) its weakest.
bool weakest_of_a_cycle(const Matrix& v, std::size_t a, std::size_t at, std::vector<bool>& visited,
                        Number first, Number smallest) {
  if (at == a) return first <= smallest;
  visited[at] = true;
  bool found = false;
  for (std::size_t next = 0; next < v.size() && !found; ++next) {
    const auto margin = v[at][next] - v[next][at];
    if (visited[next] || margin <= 0) continue;
    found = weakest_of_a_cycle(v, a, next, visited, first, std::min(smallest, margin));
  }
  visited[at] = false;
  return found;
}

Options undefeated(const Relation& defeats, const Options& among) {
  Options free;
  for (const auto a : among)
    if (std::none_of(among.begin(), among.end(), [&](std::size_t b) { return defeats[b][a]; }))
      free.push_back(a);
  return free;
}

/// The matrix of some of the options only.
Matrix restricted(const Matrix& v, const Options& to) {
  Matrix part(to.size(), std::vector<Number>(to.size()));
  for (std::size_t i = 0; i < to.size(); ++i)
    for (std::size_t j = 0; j < to.size(); ++j) part[i][j] = v[to[i]][to[j]];
  return part;
}

}  // namespace

Relation schulze(const Matrix& v, Strength kind) {
  auto better = no_relation(v.size());
  for (std::size_t a = 0; a < v.size(); ++a)
    for (std::size_t b = 0; b < v.size(); ++b) {
      if (a == b) continue;
      const auto there = strongest_path(v, kind, a, b);
      const auto back = strongest_path(v, kind, b, a);
      better[a][b] = there && (!back || compare(kind, *there, *back) > 0);
    }
  return better;
}

Relation split_cycle(const Matrix& v) {
  auto defeats = no_relation(v.size());
  for (const auto& win : all_wins(v)) {
    const auto margin = win.for_ - win.against;
    std::vector<bool> visited(v.size(), false);
    defeats[win.winner][win.loser] = !weakest_of_a_cycle(v, win.winner, win.loser, visited, margin, margin);
  }
  return defeats;
}

// Holliday & Pacuit 2023: a sole option wins. Otherwise take the pairs (a, b) with a undefeated by Split
// Cycle, from the largest margin of a over b to the smallest (which may be negative); at the first margin
// where some a wins the election without b, all such a of that margin win.
Options stable_voting(const Matrix& v) {
  Options all(v.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  if (v.size() <= 1) return all;
  const auto candidates = undefeated(split_cycle(v), all);
  std::vector<std::pair<Number, std::pair<std::size_t, std::size_t>>> pairs;
  for (const auto a : candidates)
    for (const auto b : all)
      if (a != b) pairs.push_back({v[a][b] - v[b][a], {a, b}});
  std::sort(pairs.begin(), pairs.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
  Options winners;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!winners.empty() && pairs[i].first < pairs[i - 1].first) break;
    const auto [a, b] = pairs[i].second;
    Options rest;
    for (const auto c : all)
      if (c != b) rest.push_back(c);
    for (const auto w : stable_voting(restricted(v, rest)))
      if (rest[w] == a && std::find(winners.begin(), winners.end(), a) == winners.end()) winners.push_back(a);
  }
  std::sort(winners.begin(), winners.end());
  return winners;
}

}  // namespace oracle
