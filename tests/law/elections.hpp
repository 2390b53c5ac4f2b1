// SPDX-License-Identifier: GPL-3.0-or-later
//
// Elections for laws: a few ballots over a few options, equal and missing ranks included, and what can be
// done to them. `holds` runs one law on a hundred of them and shows the smallest that breaks it.
#pragma once

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <voix/count.hpp>

#include "support/catch.hpp"

namespace law {

/// One rank per option, 1 the best, 0 not ranked.
using Ballot = std::vector<int>;

struct Election {
  std::size_t options = 0;
  std::vector<Ballot> ballots;
};

inline void showValue(const Election& election, std::ostream& out) {
  for (const auto& ballot : election.ballots) {
    for (const int rank : ballot) out << rank;
    out << ' ';
  }
}

inline rc::Gen<Election> elections(std::size_t most_options = 5, std::size_t most_ballots = 9) {
  return rc::gen::mapcat(
      rc::gen::inRange<std::size_t>(2, most_options + 1), [most_ballots](std::size_t options) {
        const auto ballot =
            rc::gen::container<Ballot>(options, rc::gen::inRange(0, static_cast<int>(options) + 1));
        return rc::gen::map(rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, most_ballots + 1),
                                            [ballot](std::size_t n) {
                                              return rc::gen::container<std::vector<Ballot>>(n, ballot);
                                            }),
                            [options](std::vector<Ballot> ballots) {
                              return Election{options, std::move(ballots)};
                            });
      });
}

inline voix::Rankings profile(const Election& election) {
  voix::Rankings rankings;
  for (std::size_t a = 0; a < election.options; ++a)
    rankings.options.push_back("option " + std::to_string(a));
  std::map<std::vector<voix::Cell>, voix::Fraction> entries;
  for (const auto& ballot : election.ballots) {
    std::vector<voix::Cell> ranks;
    for (const int rank : ballot) ranks.push_back(rank == 0 ? voix::missing : static_cast<voix::Cell>(rank));
    auto used = ranks;
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (auto& rank : ranks)
      if (rank != voix::missing)
        rank = static_cast<voix::Cell>(std::lower_bound(used.begin(), used.end(), rank) - used.begin() + 1);
    entries[ranks] += 1;
  }
  for (const auto& [ranks, weight] : entries) rankings.entries.push_back({ranks, weight});
  rankings.ballots.counted = rankings.ballots.weight = election.ballots.size();
  return rankings;
}

inline voix::Result count(const Election& election, voix::Method method,
                          const voix::Settings& settings = {}) {
  const auto rankings = profile(election);
  const voix::Condorcet rule{method};
  return needs_rankings(rule) ? voix::count(rankings, rule, settings)
                              : voix::count(voix::pairwise(rankings), rule, settings);
}

inline std::vector<voix::Option> winners(const Election& election, voix::Method method,
                                         const voix::Settings& settings = {}) {
  return count(election, method, settings).outcome.winners;
}

inline voix::Settings not_compared() {
  voix::Settings settings;
  settings.unranked = voix::Unranked::not_compared;
  return settings;
}

template <typename Property>
void holds(const std::string& law, Property property) {
  CHECK(rc::check(law, property));
}

inline std::string named(const char* law, voix::Method method) {
  return std::string(voix::method_name(method)) + ": " + law;
}

}  // namespace law
