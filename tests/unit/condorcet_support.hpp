// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small elections for the tests of Condorcet methods: options are A, B, C, …
#pragma once

#include <map>

#include <voix/count.hpp>

namespace voix::test {

using Ranking = std::vector<std::vector<Option>>;
using Options = std::vector<Option>;

inline std::vector<std::string> letters(std::size_t size) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < size; ++i) names.emplace_back(1, static_cast<char>('A' + i));
  return names;
}

inline Pairwise totals(const std::vector<std::vector<int>>& v, int ballots = 10) {
  Pairwise totals{letters(v.size()), {ballots, ballots, 0, 0}, Matrix(v.size()), {}};
  for (std::size_t a = 0; a < v.size(); ++a) {
    for (std::size_t b = 0; b < v.size(); ++b) totals.preferred(a, b) = v[a][b];
  }
  return totals;
}

/// "A>B=C": options that are not named are not ranked; "" is blank.
inline Rankings ballots(std::size_t size, const std::vector<std::pair<std::string, int>>& lines) {
  std::map<std::vector<Cell>, Fraction> entries;
  Rankings rankings{letters(size), {}, {}};
  for (const auto& [line, weight] : lines) {
    std::vector<Cell> ranks(size, missing);
    Cell rank = 1;
    for (const char c : line) {
      if (c == '>') ++rank;
      if (c >= 'A' && c <= 'Z') ranks[static_cast<std::size_t>(c - 'A')] = rank;
    }
    entries[ranks] += weight;
    rankings.ballots.counted += weight;
    rankings.ballots.weight += weight;
    if (line.empty()) rankings.ballots.blank += weight;
  }
  for (const auto& [ranks, weight] : entries) rankings.entries.push_back({ranks, weight});
  return rankings;
}

template <typename Profile>
Result by(Method method, const Profile& profile, const Settings& settings = {}) {
  return count(profile, Condorcet{method}, settings);
}

inline bool has_step(const std::vector<Step>& steps, std::string_view slug) {
  for (const auto& step : steps) {
    if (step.slug == slug) return true;
  }
  return false;
}

inline constexpr Method every_method[] = {Method::schulze,
                                          Method::schulze_winning_only,
                                          Method::schulze_margins,
                                          Method::schulze_ratio,
                                          Method::ranked_pairs,
                                          Method::ranked_pairs_margins,
                                          Method::minimax_winning,
                                          Method::minimax_margins,
                                          Method::minimax_opposition,
                                          Method::copeland,
                                          Method::llull,
                                          Method::kemeny,
                                          Method::split_cycle,
                                          Method::stable_voting,
                                          Method::river,
                                          Method::black,
                                          Method::nanson,
                                          Method::baldwin,
                                          Method::tideman_alternative,
                                          Method::smith_irv,
                                          Method::debian};

}  // namespace voix::test
