// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/oracle.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <numeric>

namespace oracle {
namespace {

using Scores = std::map<std::size_t, Number>;

Options all_of(std::size_t options) {
  Options all(options);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

/// Borda as a sum over duels among those left: one point for each ballot that prefers the option to
/// another, one less for each that prefers the other. With whole rankings this orders as points by place
/// do, and the average is 0.
Scores borda(const Matrix& v, const Options& left) {
  Scores scores;
  for (const auto a : left) {
    scores[a] = 0;
    for (const auto b : left) scores[a] += v[a][b] - v[b][a];
  }
  return scores;
}

/// Each ballot gives one vote to the best of those left that it ranks, shared if several are equal; times 12,
/// so that it can be shared among up to 4. With unranked options last, a ballot that ranks none of those left
/// holds them all equal, which changes nothing.
Scores first_places(const Ballots& ballots, const Options& left) {
  Scores scores;
  for (const auto a : left) scores[a] = 0;
  for (const auto& ballot : ballots) {
    int best = std::numeric_limits<int>::max();
    for (const auto a : left)
      if (ballot.ranks[a] != unranked) best = std::min(best, ballot.ranks[a]);
    Options first;
    for (const auto a : left)
      if (ballot.ranks[a] == best) first.push_back(a);
    for (const auto a : first) scores[a] += ballot.weight * 12 / static_cast<Number>(first.size());
  }
  return scores;
}

/// Takes out those with the lowest score. False if all are equal.
bool without_lowest(Options& left, const Scores& scores) {
  Number lowest = std::numeric_limits<Number>::max();
  for (const auto& [a, score] : scores) lowest = std::min(lowest, score);
  Options rest;
  for (const auto a : left)
    if (scores.at(a) > lowest) rest.push_back(a);
  if (rest.empty()) return false;
  left = rest;
  return true;
}

Options smith_among(const Matrix& v, const Options& left) {
  Matrix part(left.size(), std::vector<Number>(left.size()));
  for (std::size_t i = 0; i < left.size(); ++i)
    for (std::size_t j = 0; j < left.size(); ++j) part[i][j] = v[left[i]][left[j]];
  Options set;
  for (const auto i : smith(part)) set.push_back(left[i]);
  return set;
}

}  // namespace

Options black(const Ballots& ballots, std::size_t options, bool unranked_last) {
  const auto v = pairwise(ballots, options, unranked_last);
  if (const auto winner = condorcet_winner(v)) return {*winner};
  const auto scores = borda(v, all_of(options));
  Options best;
  for (const auto& [a, score] : scores)
    if (std::all_of(scores.begin(), scores.end(),
                    [s = score](const auto& other) { return other.second <= s; }))
      best.push_back(a);
  return best;
}

Options nanson(const Ballots& ballots, std::size_t options, bool unranked_last) {
  const auto v = pairwise(ballots, options, unranked_last);
  auto left = all_of(options);
  for (;;) {
    const auto scores = borda(v, left);
    Options rest;
    for (const auto a : left)
      if (scores.at(a) > 0) rest.push_back(a);
    if (rest.empty()) return left;
    left = rest;
  }
}

Options baldwin(const Ballots& ballots, std::size_t options, bool unranked_last) {
  const auto v = pairwise(ballots, options, unranked_last);
  auto left = all_of(options);
  while (without_lowest(left, borda(v, left))) continue;
  return left;
}

Options tideman_alternative(const Ballots& ballots, std::size_t options, bool unranked_last) {
  const auto v = pairwise(ballots, options, unranked_last);
  auto left = smith_among(v, all_of(options));
  while (without_lowest(left, first_places(ballots, left))) left = smith_among(v, left);
  return left;
}

Options smith_irv(const Ballots& ballots, std::size_t options, bool unranked_last) {
  auto left = smith(pairwise(ballots, options, unranked_last));
  while (without_lowest(left, first_places(ballots, left))) continue;
  return left;
}

Matrix pairwise(const Ballots& ballots, std::size_t options, bool unranked_last) {
  Matrix v(options, std::vector<Number>(options, 0));
  for (const auto& ballot : ballots)
    for (std::size_t a = 0; a < options; ++a)
      for (std::size_t b = 0; b < options; ++b) {
        if (ballot.ranks[a] == unranked) continue;
        const bool prefers = ballot.ranks[b] == unranked ? unranked_last : ballot.ranks[a] < ballot.ranks[b];
        if (prefers) v[a][b] += ballot.weight;
      }
  return v;
}

}  // namespace oracle
