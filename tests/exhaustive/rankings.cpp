// SPDX-License-Identifier: GPL-3.0-or-later
//
// The methods that need whole rankings: every election of up to 5 voters over 3 options and of up to 3 over
// 4, with unranked options under both policies; and how ballots add up to pairwise totals.
#include <iostream>
#include <map>

#include "exhaustive/compare.hpp"
#include "exhaustive/elections.hpp"

namespace exhaustive {
namespace {

using oracle::Ballots;
using voix::Method;

voix::Rankings profile(const Ballots& ballots, std::size_t options) {
  voix::Rankings rankings;
  rankings.options = names(options);
  std::map<std::vector<voix::Cell>, voix::Fraction> entries;
  for (const auto& ballot : ballots) {
    std::vector<voix::Cell> ranks;
    bool blank = true;
    for (const auto rank : ballot.ranks) {
      ranks.push_back(rank == oracle::unranked ? voix::missing : static_cast<voix::Cell>(rank));
      blank = blank && rank == oracle::unranked;
    }
    entries[ranks] += ballot.weight;
    rankings.ballots.counted += 1;
    rankings.ballots.weight += ballot.weight;
    if (blank) rankings.ballots.blank += ballot.weight;
  }
  for (const auto& [ranks, weight] : entries) rankings.entries.push_back({ranks, weight});
  return rankings;
}

std::string text(const Ballots& ballots) {
  std::string s;
  for (const auto& ballot : ballots) {
    s += s.empty() ? "" : " ";
    for (const auto rank : ballot.ranks) s += rank == oracle::unranked ? "-" : std::to_string(rank);
  }
  return s;
}

constexpr struct {
  Method method;
  oracle::Options (*oracle)(const Ballots&, std::size_t, bool);
} methods[] = {
    {Method::black, oracle::black},         {Method::nanson, oracle::nanson},
    {Method::baldwin, oracle::baldwin},     {Method::tideman_alternative, oracle::tideman_alternative},
    {Method::smith_irv, oracle::smith_irv},
};

template <typename Visit>
std::size_t each_small_election(Visit visit) {
  std::size_t elections = 0;
  for (std::size_t options = 1; options <= 4; ++options)
    for (std::size_t voters = 1; voters <= (options < 4 ? 5U : 3U); ++voters)
      elections +=
          each_election(options, voters, true, [&](const Ballots& ballots) { visit(ballots, options); });
  return elections;
}

}  // namespace

TEST_CASE("methods that need whole rankings") {
  for (const auto unranked : {voix::Unranked::last, voix::Unranked::not_compared})
    for (const auto& [method, winners] : methods) {
      Comparison comparison{std::string(voix::method_name(method)) + (unranked == voix::Unranked::last
                                                                          ? ", unranked last"
                                                                          : ", unranked not compared")};
      voix::Settings settings;
      settings.unranked = unranked;
      each_small_election([&, of = winners, by = method](const Ballots& ballots, std::size_t options) {
        const auto result = voix::count(profile(ballots, options), voix::Condorcet{by}, settings);
        const auto expected = of(ballots, options, unranked == voix::Unranked::last);
        const auto where = text(ballots);
        comparison.same(plain(result.outcome.winners), expected, "winners", where);
        comparison.same(result.ranking.empty() ? oracle::Options{} : plain(result.ranking).front(), expected,
                        "first place", where);
      });
      comparison.finish();
    }
}

TEST_CASE("pairwise totals of ballots") {
  Comparison comparison{"pairwise totals"};
  const auto elections = each_small_election([&](const Ballots& ballots, std::size_t options) {
    const auto totals = voix::pairwise(profile(ballots, options));
    for (const auto policy : {voix::Unranked::last, voix::Unranked::not_compared}) {
      const auto v = oracle::pairwise(ballots, options, policy == voix::Unranked::last);
      comparison.same(
          std::string(voix::compared(totals, policy) == exhaustive::profile(v).preferred ? "same"
                                                                                         : "different"),
          std::string("same"), "matrix", text(ballots));
    }
  });
  comparison.finish();
  std::cout << "elections with whole rankings: " << elections << '\n';
  CHECK(elections > 50000);
}

}  // namespace exhaustive
