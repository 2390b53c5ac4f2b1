// SPDX-License-Identifier: GPL-3.0-or-later
//
// Schulze (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
// single-winner election method", 2011). A path is a chain of wins, as strong as its weakest win; P(a,b) is
// the strongest path from a to b, and no path is weaker than any. a ≻ b iff P(a,b) > P(b,a), a strict
// partial order; the winners are the options with none above. The strength of a win is, by the name of the
// method, by_winning_votes (the default), by_winning_votes_only, by_margin or by_ratio.
// Strengths are replaced by their places among the distinct ones, so the widest paths are found on small
// integers, in m³ steps.
#include <algorithm>

#include "count/condorcet/relation.hpp"
#include "count/condorcet/strength.hpp"

namespace voix::condorcet {

namespace {

constexpr std::size_t most_in_full = 12;  // with more options, only the paths of the first winner are shown

Compare strength_of(Method method) {
  if (method == Method::schulze_winning_only) return by_winning_votes_only;
  if (method == Method::schulze_margins) return by_margin;
  if (method == Method::schulze_ratio) return by_ratio;
  return by_winning_votes;
}

/// Levels of strength: 0 is no win or no path, 1 the weakest.
class Levels {
 public:
  explicit Levels(std::size_t size) : size_(size), cells_(size * size) {}
  std::uint32_t& operator()(std::size_t a, std::size_t b) { return cells_[a * size_ + b]; }
  std::uint32_t operator()(std::size_t a, std::size_t b) const { return cells_[a * size_ + b]; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const std::uint32_t* row(std::size_t a) const { return cells_.data() + a * size_; }

  /// The widest paths (Floyd and Warshall).
  [[nodiscard]] Levels paths() const {
    Levels best = *this;
    for (std::size_t by = 0; by < size_; ++by) {
      for (std::size_t a = 0; a < size_; ++a) {
        const auto first = best(a, by);
        if (first == 0 || a == by) continue;
        auto* from = best.cells_.data() + a * size_;
        const auto* onward = best.row(by);
        for (std::size_t b = 0; b < size_; ++b) from[b] = std::max(from[b], std::min(first, onward[b]));
      }
    }
    return best;
  }

 private:
  std::size_t size_;
  std::vector<std::uint32_t> cells_;
};

class Schulze {
 public:
  explicit Schulze(const Election& election) : election_(election), wins_(election.v.size()) {
    const auto groups = strongest_first(wins(election.v), strength_of(election.method));
    for (std::size_t i = 0; i < groups.size(); ++i) {
      for (const auto& win : groups[i]) {
        wins_(win.winner, win.loser) = static_cast<std::uint32_t>(groups.size() - i);
      }
    }
    paths_ = wins_.paths();
  }

  [[nodiscard]] Verdict verdict() const {
    Relation better(wins_.size());
    for (std::size_t a = 0; a < wins_.size(); ++a) {
      for (std::size_t b = 0; b < wins_.size(); ++b) {
        if (paths_(a, b) > paths_(b, a)) better.set(a, b);
      }
    }
    Verdict verdict{linearise(better, election_.settings.order), {}, {}, {}};
    const auto& first = verdict.ranking.front();
    verdict.reasons.push_back(first.size() == 1
                                  ? Step{"paths-decide", {{"better", election_.options[first.front()]}}}
                                  : Step{"paths-tie", {{"options", names(election_, first)}}});
    if (election_.in_full) explain(verdict);
    return verdict;
  }

 private:
  void explain(Verdict& verdict) const {
    const auto all = all_options(wins_.size());
    const bool in_full = all.size() <= most_in_full;
    const auto first = verdict.ranking.front().front();
    verdict.steps.push_back({in_full ? "paths" : "paths-of-winner", {}});
    for (const auto a : all) {
      if (in_full || a == first) explain_one_way(a, verdict);
    }
    for (const auto a : all) {
      if (!in_full && a != first) continue;
      for (const auto b : all) {
        // Each pair together, there and back, if there are chains both ways or none.
        if (a == b || (in_full && b < a) || (paths_(a, b) == 0) != (paths_(b, a) == 0)) continue;
        if (paths_(a, b) != 0) {
          verdict.steps.push_back(path(a, b));
          verdict.steps.push_back(path(b, a));
        }
        verdict.steps.push_back(comparison(a, b));
      }
    }
  }

  /// The options that `a` reaches and that do not reach `a`: the strength of the chains does not matter.
  void explain_one_way(Option a, Verdict& verdict) const {
    std::vector<Option> below;
    for (Option b = 0; b < paths_.size(); ++b) {
      if (paths_(a, b) != 0 && paths_(b, a) == 0) below.push_back(b);
    }
    if (below.empty()) return;
    verdict.steps.push_back(
        {"paths-one-way", {{"better", election_.options[a]}, {"options", names(election_, below)}}});
  }

  [[nodiscard]] Step path(Option from, Option to) const {
    const auto width = paths_(from, to);
    Relation links(wins_.size());
    for (std::size_t a = 0; a < wins_.size(); ++a) {
      for (std::size_t b = 0; b < wins_.size(); ++b) {
        if (wins_(a, b) >= width) links.set(a, b);
      }
    }
    const auto chain = shortest_chain(links, from, to);
    if (chain.size() == 2) {
      return {"strongest-path-direct",
              {{"from", election_.options[from]},
               {"to", election_.options[to]},
               {"for", election_.v(from, to)},
               {"against", election_.v(to, from)}}};
    }
    std::size_t weakest = 0;
    while (wins_(chain[weakest], chain[weakest + 1]) != width) ++weakest;
    const auto winner = chain[weakest], loser = chain[weakest + 1];
    return {"strongest-path",
            {{"from", election_.options[from]},
             {"to", election_.options[to]},
             {"path", names(election_, chain)},
             {"better", election_.options[winner]},
             {"worse", election_.options[loser]},
             {"for", election_.v(winner, loser)},
             {"against", election_.v(loser, winner)}}};
  }

  [[nodiscard]] Step comparison(Option a, Option b) const {
    if (paths_(a, b) == paths_(b, a)) {
      return {"paths-equal", {{"options", names(election_, {std::min(a, b), std::max(a, b)})}}};
    }
    if (paths_(a, b) < paths_(b, a)) std::swap(a, b);
    return {"path-stronger", {{"better", election_.options[a]}, {"worse", election_.options[b]}}};
  }

  const Election& election_;
  Levels wins_, paths_{0};
};

}  // namespace

Verdict schulze(const Election& election) { return Schulze(election).verdict(); }

}  // namespace voix::condorcet
