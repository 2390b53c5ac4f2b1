// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "count/counters.hpp"

namespace voix {

namespace {

// Ranks 10, 30, 30 become 1, 2, 2. `distinct` is working room.
void make_dense(std::span<Cell> ranks, std::vector<Cell>& distinct) {
  distinct.assign(ranks.begin(), ranks.end());
  std::ranges::sort(distinct);
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  for (auto& rank : ranks) {
    if (rank == missing) continue;
    rank = static_cast<Cell>(std::ranges::lower_bound(distinct, rank) - distinct.begin() + 1);
  }
}

}  // namespace

std::size_t RankingCounter::Hash::operator()(const std::vector<Cell>& ranks) const {
  std::uint64_t hash = ranks.size();
  for (const auto rank : ranks) hash = ((hash ^ rank) * 0x9E3779B97F4A7C15U) ^ (hash >> 29U);
  return hash;
}

Fraction& RankingCounter::weight_of(std::span<const Cell> ranks) {
  ranking_.assign(ranks.begin(), ranks.end());
  while (!ranking_.empty() && ranking_.back() == missing) ranking_.pop_back();
  make_dense(ranking_, distinct_);
  return weights_[ranking_];
}

void RankingCounter::add(std::span<const Cell> ranks) {
  weight_of(ranks) += 1;
  ballots_.add(ranking_.empty());
}

void RankingCounter::add(std::span<const Cell> ranks, const Fraction& ballots, const Fraction& weight) {
  weight_of(ranks) += weight;
  ballots_.add(ranking_.empty(), ballots, weight);
}

std::unique_ptr<Counter> RankingCounter::fork() const { return std::make_unique<RankingCounter>(); }

void RankingCounter::merge(const Counter& fork) {
  const auto& other = dynamic_cast<const RankingCounter&>(fork);
  for (const auto& [ranks, weight] : other.weights_) weights_[ranks] += weight;
  ballots_.merge(other.ballots_);
}

Rankings RankingCounter::totals(std::vector<std::string> options, std::span<const Option> order) const {
  std::map<std::vector<Cell>, Fraction> sorted;
  std::vector<Cell> distinct;
  for (const auto& [by_id, weight] : weights_) {
    std::vector<Cell> ranks;
    for (const auto id : order) ranks.push_back(id < by_id.size() ? by_id[id] : missing);
    make_dense(ranks, distinct);
    sorted[std::move(ranks)] += weight;
  }
  Rankings rankings{std::move(options), ballots_.totals(), {}};
  for (auto& [ranks, weight] : sorted) rankings.entries.push_back({ranks, weight});
  return rankings;
}

}  // namespace voix
