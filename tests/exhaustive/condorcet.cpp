// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every method that sees the pairwise totals alone, on every matrix that 5 ballots over 4 options can make.
// Methods that are functions of the margins by definition are compared once for each matrix of margins.
#include <iostream>

#include "exhaustive/compare.hpp"
#include "exhaustive/elections.hpp"

namespace exhaustive {
namespace {

using oracle::Matrix;
using oracle::Strength;
using voix::Method;

voix::Result count(const Matrix& v, Method method) {
  return voix::count(profile(v), voix::Condorcet{method}, voix::Settings{});
}

/// The outcome names the winners, and they are the first in the ranking.
void compare_winners(Comparison& comparison, const voix::Result& result, const oracle::Options& winners,
                     const Matrix& v) {
  comparison.same(plain(result.outcome.winners), winners, "winners", v);
  comparison.same(plain(result.ranking).front(), winners, "first place", v);
  const bool tie = result.outcome.kind == voix::Outcome::Kind::tie;
  comparison.same(oracle::Options{tie ? 1U : 0U}, oracle::Options{winners.size() > 1 ? 1U : 0U}, "a tie", v);
}

void compare_ranking(Comparison& comparison, const voix::Result& result, const oracle::Groups& ranking,
                     const Matrix& v) {
  comparison.same(plain(result.ranking), ranking, "ranking", v);
  compare_winners(comparison, result, ranking.front(), v);
}

template <typename Oracle>
void compare_rankings(Method method, const std::vector<Matrix>& matrices, Oracle ranking) {
  Comparison comparison{std::string(voix::method_name(method))};
  for (const auto& v : matrices) compare_ranking(comparison, count(v, method), ranking(v), v);
  comparison.finish();
}

template <typename Oracle>
void compare_winners_only(Method method, const std::vector<Matrix>& matrices, Oracle winners) {
  Comparison comparison{std::string(voix::method_name(method))};
  for (const auto& v : matrices) compare_winners(comparison, count(v, method), winners(v), v);
  comparison.finish();
}

/// All matrices of 5 voters and up to 4 options, found once for all tests.
const std::vector<Matrix>& matrices() {
  static const auto all = [] {
    std::vector<Matrix> list;
    for (std::size_t options = 1; options <= 4; ++options) {
      auto found = all_matrices(options, 5, true);
      found.merge(all_matrices(options, options < 4 ? 5 : 4, false));
      list.insert(list.end(), found.begin(), found.end());
    }
    std::cout << "pairwise matrices: " << list.size() << '\n';
    return list;
  }();
  return all;
}

const std::vector<Matrix>& margins() {
  static const auto all = [] {
    std::vector<Matrix> list;
    for (std::size_t options = 1; options <= 4; ++options) {
      const auto found = all_margins(all_matrices(options, 5, false));
      list.insert(list.end(), found.begin(), found.end());
    }
    std::cout << "matrices of margins: " << list.size() << '\n';
    return list;
  }();
  return all;
}

}  // namespace

TEST_CASE("the matrices are all there") {
  CHECK(all_ballots(4, true).size() == 150);
  CHECK(all_ballots(4, false).size() == 75);
  CHECK(all_matrices(4, 3, true).size() == 1675);
  CHECK(all_matrices(4, 3, false).size() == 5884);
  CHECK(matrices().size() > 150000);
  CHECK(margins().size() > 18538);
}

TEST_CASE("what is reported with every method") {
  Comparison comparison{"Condorcet winner, Smith, Schwartz"};
  for (const auto& v : margins()) {
    const auto result = count(v, Method::copeland);
    const auto winner = oracle::condorcet_winner(v);
    comparison.same(result.condorcet_winner ? oracle::Options{*result.condorcet_winner} : oracle::Options{},
                    winner ? oracle::Options{*winner} : oracle::Options{}, "Condorcet winner", v);
    comparison.same(plain(result.smith), oracle::smith(v), "Smith set", v);
    comparison.same(plain(result.schwartz), oracle::schwartz(v), "Schwartz set", v);
    const bool equal = result.pairwise && *result.pairwise == profile(v).preferred;
    comparison.same(oracle::Options{equal ? 1U : 0U}, oracle::Options{1U}, "matrix", v);
  }
  comparison.finish();
}

TEST_CASE("schulze") {
  const auto ranking = [](Strength kind) {
    return [kind](const Matrix& v) { return oracle::peel(oracle::schulze(v, kind)); };
  };
  compare_rankings(Method::schulze, matrices(), ranking(Strength::winning));
  compare_rankings(Method::schulze_winning_only, matrices(), ranking(Strength::winning_only));
  compare_rankings(Method::schulze_ratio, matrices(), ranking(Strength::ratio));
  compare_rankings(Method::schulze_margins, margins(), ranking(Strength::margins));
}

TEST_CASE("linearisations of schulze") {
  voix::Settings settings;
  Comparison comparison{"--order"};
  for (const auto& v : margins()) {
    const auto better = oracle::schulze(v, Strength::winning);
    settings.order = voix::Order::beaten_by;
    const voix::Condorcet rule{Method::schulze};
    comparison.same(plain(voix::count(profile(v), rule, settings).ranking), oracle::beaten_by(better),
                    "beaten-by", v);
    settings.order = voix::Order::wins;
    comparison.same(plain(voix::count(profile(v), rule, settings).ranking), oracle::wins(better), "wins", v);
  }
  comparison.finish();
}

TEST_CASE("ranked pairs") {
  compare_rankings(Method::ranked_pairs, matrices(),
                   [](const Matrix& v) { return oracle::peel(oracle::ranked_pairs(v, Strength::winning)); });
  compare_rankings(Method::ranked_pairs_margins, matrices(),
                   [](const Matrix& v) { return oracle::peel(oracle::ranked_pairs(v, Strength::margins)); });
}

TEST_CASE("minimax") {
  using oracle::Minimax;
  compare_rankings(Method::minimax_winning, matrices(),
                   [](const Matrix& v) { return oracle::minimax(v, Minimax::winning); });
  compare_rankings(Method::minimax_opposition, matrices(),
                   [](const Matrix& v) { return oracle::minimax(v, Minimax::opposition); });
  compare_rankings(Method::minimax_margins, margins(),
                   [](const Matrix& v) { return oracle::minimax(v, Minimax::margins); });
}

TEST_CASE("copeland and llull") {
  compare_rankings(Method::copeland, margins(), [](const Matrix& v) { return oracle::copeland(v, 1); });
  compare_rankings(Method::llull, margins(), [](const Matrix& v) { return oracle::copeland(v, 2); });
}

TEST_CASE("kemeny") {
  compare_winners_only(Method::kemeny, margins(), [](const Matrix& v) {
    std::set<std::size_t> first;
    for (const auto& order : oracle::kemeny(v).optimal) first.insert(order.front());
    return oracle::Options(first.begin(), first.end());
  });
}

TEST_CASE("split cycle") {
  compare_rankings(Method::split_cycle, margins(),
                   [](const Matrix& v) { return oracle::peel(oracle::split_cycle(v)); });
}

TEST_CASE("stable voting") {
  compare_winners_only(Method::stable_voting, margins(),
                       [](const Matrix& v) { return oracle::stable_voting(v); });
}

TEST_CASE("river") {
  compare_winners_only(Method::river, margins(), [](const Matrix& v) { return oracle::river(v); });
}

}  // namespace exhaustive
