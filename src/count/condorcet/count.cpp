// SPDX-License-Identifier: GPL-3.0-or-later
//
// Condorcet: options are compared two by two. V(a,b) is the weight of the ballots that prefer a to b. The
// table below says where each method is defined; here is what they share: V from the ballots, what is
// always reported (the Condorcet winner, the Smith and Schwartz sets), the quorum, the lot, the notes.
// The result is void when there is no option, or when there is no ballot: an election that nobody took part
// in elects nobody. Only `debian` then elects the default option.
#include <voix/count.hpp>

#include <algorithm>
#include <limits>

#include <voix/nearest.hpp>

#include "count/condorcet/explain.hpp"
#include "count/condorcet/notes.hpp"
#include "count/condorcet/relation.hpp"
#include "count/quorum.hpp"
#include "count/ranking.hpp"

namespace voix {

namespace condorcet {
namespace {

struct Definition {
  Method method;
  Rule rule;
};

constexpr Definition definitions[] = {
    {Method::schulze, schulze},
    {Method::schulze_winning_only, schulze},
    {Method::schulze_margins, schulze},
    {Method::schulze_ratio, schulze},
    {Method::ranked_pairs, ranked_pairs},
    {Method::ranked_pairs_margins, ranked_pairs},
    {Method::minimax_winning, minimax},
    {Method::minimax_margins, minimax},
    {Method::minimax_opposition, minimax},
    {Method::copeland, copeland},
    {Method::llull, copeland},
    {Method::kemeny, kemeny},
    {Method::split_cycle, split_cycle},
    {Method::stable_voting, stable_voting},
    {Method::river, river},
    {Method::black, black},
    {Method::nanson, nanson},
    {Method::baldwin, baldwin},
    {Method::tideman_alternative, by_elimination},
    {Method::smith_irv, by_elimination},
    {Method::debian, debian},
};

void check_name(const std::string& name, const std::vector<std::string>& options) {
  if (std::ranges::find(options, name) != options.end()) return;
  Finding finding{"unknown-option", Severity::error, {{"option", name}}, {}};
  if (auto suggestion = nearest(name, options)) finding.arguments.emplace_back("suggestion", *suggestion);
  throw Error(Fault::usage, std::move(finding));
}

/// Beyond so many options a method would take minutes: its steps grow with their third or fourth power.
std::size_t most_options(Method method) {
  switch (method) {
    case Method::river:
    case Method::stable_voting:
    case Method::debian:
    case Method::tideman_alternative:
    case Method::smith_irv:
      return 200;
    case Method::minimax_winning:
    case Method::minimax_margins:
    case Method::minimax_opposition:
    case Method::copeland:
    case Method::llull:
      return std::numeric_limits<std::size_t>::max();
    default:
      return 1000;
  }
}

void check_size(Method method, std::size_t options) {
  if (options <= most_options(method)) return;
  throw Error(Fault::usage, Finding{"too-many-options-for-method",
                                    Severity::error,
                                    {{"method", std::string(method_name(method))},
                                     {"options", std::to_string(options)},
                                     {"most", std::to_string(most_options(method))}},
                                    {}});
}

void check_settings(Method method, const Settings& settings, const std::vector<std::string>& options) {
  for (const auto& name : settings.tie_ballot) check_name(name, options);
  if (!settings.tie_ballot.empty()) {
    for (const auto& option : options) {
      if (std::ranges::count(settings.tie_ballot, option) == 1) continue;
      throw Error(Fault::usage, Finding{"tie-ballot-incomplete", Severity::error, {{"option", option}}, {}});
    }
  }
  if (method != Method::debian) return;
  if (!settings.default_option) {
    throw Error(Fault::usage, Finding{"default-option-needed", Severity::error, {}, {}});
  }
  check_name(*settings.default_option, options);
  for (const auto& [name, ratio] : settings.ratios) check_name(name, options);
}

bool is_void(const Result& result, Method method) {
  if (result.options.empty()) return true;
  return method != Method::debian && result.ballots.weight == 0 &&
         *result.pairwise == Matrix(result.options.size());
}

Result count(const Pairwise& totals, const Rankings* rankings, const Condorcet& rule,
             const Settings& settings) {
  check_size(rule.method, totals.options.size());
  check_settings(rule.method, settings, totals.options);
  Result result;
  result.rule = rule;
  result.settings = settings;
  result.options = totals.options;
  result.ballots = totals.ballots;
  result.pairwise = compared(totals, settings.unranked);
  const auto beaten = beats(*result.pairwise);
  result.condorcet_winner = condorcet_winner(beaten);
  result.smith = smith(beaten);
  result.schwartz = schwartz(beaten);
  if (is_void(result, rule.method)) {
    result.reasons.push_back({result.options.empty() ? "nothing-to-choose" : "nobody-voted", {}});
    return result;
  }
  if (rule.method != Method::debian && !check_quorum(result, result.ballots.weight)) return result;

  const auto define = std::ranges::find(definitions, rule.method, &Definition::method)->rule;
  const Election election{result.options, result.settings, rule.method, *result.pairwise, rankings};
  auto verdict = define(election);
  result.ranking = std::move(verdict.ranking);
  result.dropped = std::move(verdict.dropped);
  explain(result, std::move(verdict.reasons), std::move(verdict.steps));
  const auto other = settings.unranked == Unranked::last ? Unranked::not_compared : Unranked::last;
  result.notes = notes(election, define, result.ranking.front(),
                       totals.only_ranked.size() > 0 ? compared(totals, other) : Matrix());
  decide(result);
  return result;
}

}  // namespace
}  // namespace condorcet

Result count(const Pairwise& totals, const Condorcet& rule, const Settings& settings) {
  return condorcet::count(totals, nullptr, rule, settings);
}

Result count(const Rankings& rankings, const Condorcet& rule, const Settings& settings) {
  return condorcet::count(pairwise(rankings), &rankings, rule, settings);
}

Pairwise pairwise(const Rankings& rankings) {
  const auto size = rankings.options.size();
  Pairwise totals{rankings.options, rankings.ballots, Matrix(size), Matrix(size)};
  for (const auto& [ranks, weight] : rankings.entries) {
    for (std::size_t a = 0; a < size; ++a) {
      if (ranks[a] == missing) continue;
      for (std::size_t b = 0; b < size; ++b) {
        if (ranks[b] == missing) totals.only_ranked(a, b) += weight;
        if (ranks[b] != missing && ranks[a] < ranks[b]) totals.preferred(a, b) += weight;
      }
    }
  }
  if (totals.only_ranked == Matrix(size)) totals.only_ranked = Matrix();
  return totals;
}

Matrix compared(const Pairwise& totals, Unranked policy) {
  Matrix v = totals.preferred;
  if (policy == Unranked::not_compared || totals.only_ranked.size() == 0) return v;
  for (std::size_t a = 0; a < v.size(); ++a) {
    for (std::size_t b = 0; b < v.size(); ++b) v(a, b) += totals.only_ranked(a, b);
  }
  return v;
}

}  // namespace voix
