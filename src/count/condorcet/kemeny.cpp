// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kemeny (J. G. Kemeny 1959; H. P. Young & A. Levenglick 1978): the rankings without ties that agree most
// with the ballots, that is with the largest sum of V(a,b) over all a ranked above b. Several may be
// optimal: their number is reported, and each option stands at the best place that one of them gives it, so
// the winners are the options that are first in an optimal ranking.
//
// When all of one part of the options beat all of the rest, that part comes first in every optimal ranking;
// so the options are split into such parts. Each part is solved by dynamic programming on its subsets:
// best[S] is the agreement of the best ranking of S. Exact, in 2^n · n additions for a part of n.
#include <algorithm>
#include <limits>
#include <optional>

#include "count/condorcet/relation.hpp"

namespace voix::condorcet {

namespace {

constexpr std::size_t most_in_part = 22;  // 24 bytes a subset: 100 MB

__extension__ using Wide = unsigned __int128;  // holds 22!

Fraction fraction(Wide number) {
  const Fraction half = std::uint64_t(1) << 32U;
  return Fraction(static_cast<std::uint64_t>(number >> 64U)) * half * half +
         Fraction(static_cast<std::uint64_t>(number));
}

struct Optima {
  std::vector<std::size_t> place;  // the best, by index in the part
  std::vector<std::size_t> order;  // one optimal ranking: the first in the order of the options
  Fraction count;
};

/// One part; `Number` holds any sum of its weights.
template <typename Number>
class Part {
 public:
  explicit Part(const std::vector<std::vector<Number>>& weights)
      : size_(weights.size()), half_(size_ / 2), low_(size_), high_(size_) {
    for (std::size_t a = 0; a < size_; ++a) {
      low_[a] = sums(weights[a], 0, half_);
      high_[a] = sums(weights[a], half_, size_);
    }
    solve();
  }

  [[nodiscard]] Optima optima() const {
    Optima found{std::vector(size_, size_), {}, fraction(count_.back())};
    std::vector<bool> reached(best_.size());
    reached.back() = true;
    for (std::size_t set = best_.size() - 1; set > 0; --set) {
      if (!reached[set]) continue;
      const auto place = size_ - static_cast<std::size_t>(__builtin_popcountll(set));
      for (std::size_t a = 0; a < size_; ++a) {
        if (!is_optimal_top(a, set)) continue;
        reached[set ^ bit(a)] = true;
        found.place[a] = std::min(found.place[a], place);
      }
    }
    for (std::size_t set = best_.size() - 1; set > 0; set ^= bit(found.order.back())) {
      std::size_t a = 0;
      while (!is_optimal_top(a, set)) ++a;
      found.order.push_back(a);
    }
    return found;
  }

 private:
  static std::size_t bit(std::size_t a) { return std::size_t(1) << a; }

  /// For each subset of the options from `begin` to `end`, the weights added.
  static std::vector<Number> sums(const std::vector<Number>& weights, std::size_t begin, std::size_t end) {
    std::vector<Number> sum(bit(end - begin));
    for (std::size_t set = 1; set < sum.size(); ++set) {
      const auto lowest = static_cast<std::size_t>(__builtin_ctzll(set));
      sum[set] = sum[set & (set - 1)] + weights[begin + lowest];
    }
    return sum;
  }

  /// The agreement with `a` above all of `rest`.
  [[nodiscard]] Number gain(std::size_t a, std::size_t rest) const {
    return low_[a][rest & (bit(half_) - 1)] + high_[a][rest >> half_];
  }

  [[nodiscard]] bool is_optimal_top(std::size_t a, std::size_t set) const {
    const auto rest = set ^ bit(a);
    return (set & bit(a)) != 0 && best_[rest] + gain(a, rest) == best_[set];
  }

  void solve() {
    best_.resize(bit(size_));
    count_.resize(bit(size_));
    count_[0] = 1;
    for (std::size_t set = 1; set < best_.size(); ++set) {
      for (std::size_t left = set; left != 0; left &= left - 1) {
        const auto a = static_cast<std::size_t>(__builtin_ctzll(left));
        const auto rest = set ^ bit(a);
        const Number agreement = best_[rest] + gain(a, rest);
        if (left == set || agreement > best_[set]) {
          best_[set] = agreement;
          count_[set] = count_[rest];
        } else if (agreement == best_[set]) {
          count_[set] += count_[rest];
        }
      }
    }
  }

  std::size_t size_, half_;
  std::vector<std::vector<Number>> low_, high_;
  std::vector<Number> best_;
  std::vector<Wide> count_;
};

/// The weights as integers, if every sum of them fits.
std::optional<std::vector<std::vector<std::int64_t>>> as_integers(
    const std::vector<std::vector<Fraction>>& weights) {
  Fraction sum;
  for (const auto& row : weights) {
    for (const auto& weight : row) {
      if (!weight.is_integer()) return std::nullopt;
      sum += weight;
    }
  }
  if (sum > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  std::vector<std::vector<std::int64_t>> integers;
  for (const auto& row : weights) {
    auto& list = integers.emplace_back();
    for (const auto& weight : row) list.push_back(static_cast<std::int64_t>(*weight.as_u64()));
  }
  return integers;
}

/// Weights multiplied by their common denominator.
std::vector<std::vector<Fraction>> scaled(const Matrix& v) {
  Fraction scale = 1;
  for (std::size_t a = 0; a < v.size(); ++a) {
    for (std::size_t b = 0; b < v.size(); ++b) scale *= (v(a, b) * scale).denominator();
  }
  std::vector<std::vector<Fraction>> weights(v.size(), std::vector<Fraction>(v.size()));
  for (std::size_t a = 0; a < v.size(); ++a) {
    for (std::size_t b = 0; b < v.size(); ++b) weights[a][b] = v(a, b) * scale;
  }
  return weights;
}

Optima solve(const Matrix& v) {
  const auto weights = scaled(v);
  if (const auto integers = as_integers(weights)) return Part(*integers).optima();
  return Part(weights).optima();
}

/// Each part is the Smith set of what the earlier ones leave.
Ranking parts(const Matrix& v) {
  return by_repetition(all_options(v.size()), [&](const Options& left) {
    Options part;
    for (const auto index : smith(beats(restricted(v, left)))) part.push_back(left[index]);
    return part;
  });
}

void check_size(const Election& election, const Options& part) {
  if (part.size() <= most_in_part) return;
  throw Error(Fault::usage, Finding{"too-many-in-cycle",
                                    Severity::error,
                                    {{"method", std::string(method_name(election.method))},
                                     {"options", std::to_string(part.size())},
                                     {"most", std::to_string(most_in_part)}},
                                    {}});
}

}  // namespace

Verdict kemeny(const Election& election) {
  Verdict verdict;
  Options order;
  Fraction count = 1, agreement, disagreement;
  for (const auto& part : parts(election.v)) {
    check_size(election, part);
    const auto optima = solve(restricted(election.v, part));
    count *= optima.count;
    for (const auto index : optima.order) order.push_back(part[index]);
    std::vector<Fraction> score(election.options.size());
    for (std::size_t index = 0; index < part.size(); ++index)
      score[part[index]] = -Fraction(optima.place[index]);
    std::ranges::move(by_score(part, score), std::back_inserter(verdict.ranking));
  }
  for (std::size_t above = 0; above < order.size(); ++above) {
    for (std::size_t below = above + 1; below < order.size(); ++below) {
      agreement += election.v(order[above], order[below]);
      disagreement += election.v(order[below], order[above]);
    }
  }
  const auto& first = verdict.ranking.front();
  verdict.reasons.push_back(
      {first.size() == 1 ? "kemeny-first" : "kemeny-first-tie",
       {{"options", names(election, first)}, {"agreement", agreement}, {"optima", count}}});
  verdict.steps.push_back({"kemeny", {}});
  verdict.steps.push_back({"kemeny-ranking",
                           {{"ranking", names(election, order)},
                            {"agreement", agreement},
                            {"disagreement", disagreement},
                            {"optima", count}}});
  return verdict;
}

}  // namespace voix::condorcet
