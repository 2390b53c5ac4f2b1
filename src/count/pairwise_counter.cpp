// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is counted: less(a, b) = the weight of the ballots that rank a and either rank b lower or not at
// all, and equal(a, b) = of those that rank both in one place. The last lane of each row stands for no
// option, so less(a, last) = the weight of all that rank a, and everything asked for follows:
//   preferred(b, a) = less(a, last) − less(a, b) − equal(a, b)
//   only_ranked(a, b) = less(a, b) − preferred(a, b)
// The same lane makes it right to discover an option late: no earlier ballot ranks it, so for each a its
// lane begins with less(a, last), and its own row with zeros.
#include <algorithm>

#include "count/counters.hpp"
#include "count/pair_lanes.hpp"
#include "count/sums.hpp"

namespace voix {
namespace {

constexpr std::uint64_t beyond_small = std::uint64_t{1} << 63U;

/// less and equal, lanes × lanes, in numbers of one type.
template <typename Number>
struct Pairs {
  std::vector<Number> less, equal;

  [[nodiscard]] bool empty() const { return less.empty(); }

  void resize(std::size_t lanes_before, std::size_t lanes) {
    Pairs larger{std::vector<Number>(lanes * lanes), std::vector<Number>(lanes * lanes)};
    for (std::size_t a = 0; a < lanes_before; ++a) {
      for (std::size_t b = 0; b < lanes; ++b) {
        larger.less[a * lanes + b] = less[a * lanes_before + std::min(b, lanes_before - 1)];
        if (b < lanes_before) larger.equal[a * lanes + b] = equal[a * lanes_before + b];
      }
    }
    *this = std::move(larger);
  }

  void add(const Cell* ranks, std::size_t rows, std::size_t lanes, const Number& weight) {
    for (std::size_t a = 0; a < rows; ++a) {
      if (ranks[a] == missing) continue;
      for (std::size_t b = 0; b < lanes; ++b) {
        if (ranks[a] < ranks[b]) less[a * lanes + b] += weight;
        if (ranks[a] == ranks[b]) equal[a * lanes + b] += weight;
      }
    }
  }
};

}  // namespace

struct PairwiseCounter::State {
  std::size_t rows = 0;   // options seen so far
  std::size_t width = 0;  // vectors a row; always more lanes than options
  AddPairs* const add_pairs = fastest_add_pairs();
  std::vector<Lanes> ranks;        // the ballot at hand
  std::vector<Lanes> less, equal;  // ballots of weight 1 since the last flush
  std::uint16_t unflushed = 0;
  Pairs<std::uint64_t> flushed;  // integer weights, while their sum stays below 2^63
  std::uint64_t flushed_weight = 0;
  Pairs<Fraction> large;  // the others
  BallotSums ballots;

  [[nodiscard]] std::size_t lanes() const { return width * lanes_per_vector; }

  /// Makes room for options 0 … `options` − 1.
  void reserve(std::size_t options) {
    rows = std::max(rows, options);
    const auto lanes_before = lanes();
    if (rows < lanes_before) return;
    flush();
    width = std::max(width + width / 2, rows / lanes_per_vector + 1);
    flushed.resize(lanes_before, lanes());
    if (!large.empty()) large.resize(lanes_before, lanes());
    Lanes none;
    none.lane.fill(missing);
    ranks.assign(width, none);
    less.assign(lanes() * width, Lanes{});
    equal.assign(lanes() * width, Lanes{});
  }

  void flush() {
    if (unflushed == 0) return;
    for (std::size_t v = 0; v < less.size(); ++v) {
      for (std::size_t b = 0; b < lanes_per_vector; ++b) {
        flushed.less[v * lanes_per_vector + b] += less[v].lane[b];
        flushed.equal[v * lanes_per_vector + b] += equal[v].lane[b];
      }
      less[v] = equal[v] = Lanes{};
    }
    unflushed = 0;
  }

  /// Lays the ballot out in lanes and returns true if it ranks nothing.
  bool lay_out(std::span<const Cell> cells) {
    reserve(cells.size());
    if (cells.empty()) return true;
    Cell* const lane = ranks.front().lane.data();
    std::ranges::copy(cells, lane);
    std::fill(lane + cells.size(), lane + rows, missing);
    Cell all = missing;
    for (const auto cell : cells) all = static_cast<Cell>(all & cell);
    return all == missing;
  }

  [[nodiscard]] Fraction cell(bool equality, std::size_t a, std::size_t b) const {
    if (a >= rows) return 0;
    b = std::min(b, lanes() - 1);
    const auto at = a * lanes() + b;
    Fraction sum = (equality ? equal : less)[at / lanes_per_vector].lane[at % lanes_per_vector];
    sum += (equality ? flushed.equal : flushed.less)[at];
    if (!large.empty()) sum += (equality ? large.equal : large.less)[at];
    return sum;
  }
};

PairwiseCounter::PairwiseCounter() : state_(std::make_unique<State>()) {}
PairwiseCounter::~PairwiseCounter() = default;

void PairwiseCounter::add(std::span<const Cell> ranks) {
  State& s = *state_;
  const bool blank = s.lay_out(ranks);
  s.ballots.add(blank);
  if (blank) return;
  s.add_pairs(s.ranks.data(), s.rows, s.width, s.less.data(), s.equal.data());
  ++s.flushed_weight;
  if (++s.unflushed == 0xFFFF) s.flush();
}

void PairwiseCounter::add(std::span<const Cell> ranks, const Fraction& ballots, const Fraction& weight) {
  State& s = *state_;
  const bool blank = s.lay_out(ranks);
  s.ballots.add(blank, ballots, weight);
  if (blank) return;
  const Cell* const lane = s.ranks.front().lane.data();
  const auto integer = weight.as_u64();
  if (integer && *integer < beyond_small && s.flushed_weight + *integer < beyond_small) {
    s.flushed.add(lane, s.rows, s.lanes(), *integer);
    s.flushed_weight += *integer;
  } else {
    if (s.large.empty()) s.large.resize(0, s.lanes());
    s.large.add(lane, s.rows, s.lanes(), weight);
  }
}

std::unique_ptr<Counter> PairwiseCounter::fork() const { return std::make_unique<PairwiseCounter>(); }

void PairwiseCounter::merge(const Counter& fork) {
  State& s = *state_;
  const State& other = *dynamic_cast<const PairwiseCounter&>(fork).state_;
  s.ballots.merge(other.ballots);
  s.reserve(other.rows);
  const bool small = other.large.empty() && s.flushed_weight + other.flushed_weight < beyond_small;
  if (small) s.flushed_weight += other.flushed_weight;
  if (!small && s.large.empty()) s.large.resize(0, s.lanes());
  for (std::size_t a = 0; a < other.rows; ++a) {
    for (std::size_t b = 0; b < s.lanes(); ++b) {
      const auto at = a * s.lanes() + b;
      const auto less = other.cell(false, a, b), equal = other.cell(true, a, b);
      if (small) {
        s.flushed.less[at] += *less.as_u64();
        s.flushed.equal[at] += *equal.as_u64();
      } else {
        s.large.less[at] += less;
        s.large.equal[at] += equal;
      }
    }
  }
}

Pairwise PairwiseCounter::totals(std::vector<std::string> options, std::span<const Option> order) const {
  const State& s = *state_;
  const std::size_t size = order.size();
  Pairwise result{std::move(options), s.ballots.totals(), Matrix(size), Matrix(size)};
  bool complete = true;
  for (std::size_t a = 0; a < size; ++a) {
    const auto ranked =
        s.cell(false, order[a], s.rows);  // no option: its lane stands for any that is not ranked
    for (std::size_t b = 0; b < size; ++b) {
      if (a == b) continue;
      result.preferred(b, a) = ranked - s.cell(false, order[a], order[b]) - s.cell(true, order[a], order[b]);
    }
  }
  for (std::size_t a = 0; a < size; ++a) {
    for (std::size_t b = 0; b < size; ++b) {
      if (a == b) continue;
      result.only_ranked(a, b) = s.cell(false, order[a], order[b]) - result.preferred(a, b);
      complete &= result.only_ranked(a, b).sign() == 0;
    }
  }
  if (complete) result.only_ranked = Matrix();
  return result;
}

}  // namespace voix
