// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the literature promises of each method.
#include "law/elections.hpp"
#include "oracle/oracle.hpp"

namespace law {
namespace {

using voix::Method;
using voix::Option;

/// What a method has. Everything has neutrality.
struct Promise {
  Method method;
  bool condorcet_winner, condorcet_loser, smith, monotone;
};
constexpr Promise promises[] = {
    {Method::schulze, true, true, true, true},
    {Method::schulze_winning_only, true, true, true, true},
    {Method::schulze_margins, true, true, true, true},
    {Method::schulze_ratio, true, true, true, true},
    {Method::ranked_pairs, true, true, true, false},
    {Method::ranked_pairs_margins, true, true, true, false},
    {Method::minimax_winning, true, false, false, true},
    {Method::minimax_margins, true, false, false, true},
    {Method::minimax_opposition, false, false, false, true},
    {Method::copeland, true, true, true, true},
    {Method::llull, true, true, true, true},
    {Method::kemeny, true, true, true, true},
    {Method::split_cycle, true, true, true, true},
    {Method::stable_voting, true, true, true, false},
    {Method::river, true, true, true, false},
    {Method::black, true, true, false, true},
    {Method::nanson, true, true, true, false},
    {Method::baldwin, true, true, true, false},
    {Method::tideman_alternative, true, true, true, false},
    {Method::smith_irv, true, true, true, false},
};

bool contains(const std::vector<Option>& list, Option a) {
  return std::find(list.begin(), list.end(), a) != list.end();
}

voix::Settings any_policy() { return *rc::gen::arbitrary<bool>() ? not_compared() : voix::Settings{}; }

std::vector<std::size_t> renaming(std::size_t options) {
  std::vector<std::size_t> p(options);
  for (std::size_t a = 0; a < options; ++a) p[a] = a;
  for (std::size_t a = options; a-- > 1;) std::swap(p[a], p[*rc::gen::inRange<std::size_t>(0, a + 1)]);
  return p;
}

/// The option that loses to every other one.
std::vector<Option> condorcet_loser(const voix::Matrix& v) {
  for (Option a = 0; a < v.size(); ++a) {
    bool loses_all = v.size() > 1;
    for (Option b = 0; b < v.size(); ++b) loses_all = loses_all && (a == b || v(a, b) < v(b, a));
    if (loses_all) return {a};
  }
  return {};
}

oracle::Matrix plain(const voix::Matrix& v) {
  oracle::Matrix m(v.size(), std::vector<oracle::Number>(v.size()));
  for (std::size_t a = 0; a < v.size(); ++a)
    for (std::size_t b = 0; b < v.size(); ++b) m[a][b] = static_cast<oracle::Number>(*v(a, b).as_u64());
  return m;
}

}  // namespace

TEST_CASE("neutrality: renaming the options renames the ranking") {
  for (const auto& promise : promises)
    holds(named("neutrality", promise.method), [&] {
      const auto election = *elections();
      const auto settings = any_policy();
      const auto p = renaming(election.options);
      auto renamed = election;
      for (std::size_t i = 0; i < election.ballots.size(); ++i)
        for (std::size_t a = 0; a < election.options; ++a) renamed.ballots[i][p[a]] = election.ballots[i][a];
      auto expected = count(election, promise.method, settings).ranking;
      for (auto& group : expected) {
        for (auto& a : group) a = static_cast<Option>(p[a]);
        std::sort(group.begin(), group.end());
      }
      RC_ASSERT(count(renamed, promise.method, settings).ranking == expected);
    });
}

TEST_CASE("a Condorcet winner wins alone") {
  for (const auto& promise : promises)
    if (promise.condorcet_winner)
      holds(named("Condorcet winner", promise.method), [&] {
        const auto result = count(*elections(), promise.method, any_policy());
        if (result.condorcet_winner)
          RC_ASSERT(result.outcome.winners == std::vector{*result.condorcet_winner});
      });
}

TEST_CASE("a Condorcet loser never wins") {
  for (const auto& promise : promises)
    if (promise.condorcet_loser)
      holds(named("Condorcet loser", promise.method), [&] {
        const auto result = count(*elections(), promise.method, any_policy());
        for (const auto a : condorcet_loser(*result.pairwise))
          RC_ASSERT(!contains(result.outcome.winners, a));
      });
}

TEST_CASE("winners are of the Smith set") {
  for (const auto& promise : promises)
    if (promise.smith)
      holds(named("Smith", promise.method), [&] {
        const auto result = count(*elections(), promise.method, any_policy());
        for (const auto a : result.outcome.winners) RC_ASSERT(contains(result.smith, a));
      });
}

TEST_CASE("monotonicity: raising a winner on a ballot does not make it lose") {
  for (const auto& promise : promises)
    if (promise.monotone)
      holds(named("monotonicity", promise.method), [&] {
        auto election = *elections();
        const auto before = winners(election, promise.method);
        RC_PRE(!before.empty());
        const auto winner = *rc::gen::elementOf(before);
        auto& ballot = election.ballots[*rc::gen::inRange<std::size_t>(0, election.ballots.size())];
        for (auto& rank : ballot) rank *= 2;
        const int highest = static_cast<int>(2 * election.options + 1);
        const int rank = ballot[winner] == 0 ? highest + 1 : ballot[winner];
        ballot[winner] = *rc::gen::inRange(1, rank + 1);
        RC_ASSERT(contains(winners(election, promise.method), winner));
      });
}

TEST_CASE("Schulze elects whom Debian's dropping of defeats elects") {
  holds("Schulze is A.6", [] {
    const auto result = count(*elections(7, 12), Method::schulze, any_policy());
    oracle::Options all;
    for (std::size_t a = 0; a < result.options.size(); ++a) all.push_back(a);
    const auto left = oracle::drop_defeats(plain(*result.pairwise), all);
    RC_ASSERT(oracle::Options(result.outcome.winners.begin(), result.outcome.winners.end()) == left);
  });
}

TEST_CASE("margins alone decide where a method says so") {
  for (const auto method : {Method::schulze_margins, Method::minimax_margins, Method::copeland, Method::llull,
                            Method::kemeny, Method::split_cycle, Method::stable_voting, Method::river})
    holds(named("a function of margins", method), [&] {
      auto totals = voix::pairwise(profile(*elections()));
      const auto before = voix::count(totals, voix::Condorcet{method}, {}).ranking;
      for (std::size_t a = 0; a < totals.options.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
          const auto more = *rc::gen::inRange(0, 9);
          totals.preferred(a, b) += more;
          totals.preferred(b, a) += more;
        }
      RC_ASSERT(voix::count(totals, voix::Condorcet{method}, {}).ranking == before);
    });
}

}  // namespace law
