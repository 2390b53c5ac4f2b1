// SPDX-License-Identifier: GPL-3.0-or-later
//
// River (J. Heitzig 2004; M. Döring, M. Brill & J. Heitzig, "The River Method", 2023). Wins are taken from
// the largest margin; a win is kept unless its loser has already lost a win that was kept, or it would
// close a cycle of kept wins. The option that has not lost in the end wins. Equal margins may be taken in
// any order: every option that wins in some order is a winner, and several of them tie. The ranking repeats
// the rule without the winners.
#include <algorithm>
#include <map>
#include <utility>

#include "count/condorcet/strength.hpp"

namespace voix::condorcet {

namespace {

constexpr std::size_t most_states = 50'000;  // different forests looked at, before the count is given up

/// Kept wins make a forest. What may be kept next depends only on the root of each option's tree.
using Roots = std::vector<Option>;
using Kept = std::vector<Win>;  // one way to get there

bool can_keep(const Roots& roots, const Win& win) {
  return roots[win.loser] == win.loser && roots[win.winner] != win.loser;
}

Roots with(Roots roots, const Win& win) {
  std::ranges::replace(roots, win.loser, Option(roots[win.winner]));
  return roots;
}

class River {
 public:
  River(const Election& election, Options among) : election_(election), among_(std::move(among)) {
    std::map<Roots, Kept> forests{{all_options(among_.size()), {}}};
    for (const auto& group : strongest_first(wins(restricted(election_.v, among_)), by_margin)) {
      std::map<Roots, Kept> next;
      for (const auto& [roots, kept] : forests) flow(group, roots, kept, next);
      forests = std::move(next);
    }
    for (const auto& [roots, kept] : forests) {
      for (Option a = 0; a < roots.size(); ++a) {
        if (roots[a] == a) winners_.try_emplace(among_[a], kept);
      }
    }
  }

  [[nodiscard]] Options winners() const {
    Options list;
    for (const auto& [option, kept] : winners_) list.push_back(option);
    return list;
  }

  /// The wins kept in an order in which `winner` wins.
  void explain(Option winner, std::vector<Step>& steps) const {
    for (const auto& win : winners_.at(winner)) {
      auto step =
          duel("river-kept", election_, {among_[win.winner], among_[win.loser], win.votes, win.against});
      step.values.emplace_back("margin", win.margin());
      steps.push_back(std::move(step));
    }
  }

 private:
  /// All forests that the wins of a group, in any order, make of one.
  void flow(const std::vector<Win>& group, const Roots& from, const Kept& so_far,
            std::map<Roots, Kept>& ends) {
    std::map<Roots, Kept> seen{{from, so_far}};
    std::vector<const Roots*> queue{&seen.begin()->first};
    for (std::size_t head = 0; head < queue.size(); ++head) {
      const Roots& roots = *queue[head];
      bool is_end = true;
      for (const auto& win : group) {
        if (!can_keep(roots, win)) continue;
        is_end = false;
        const auto [next, is_new] = seen.try_emplace(with(roots, win), seen.at(roots));
        if (!is_new) continue;
        next->second.push_back(win);
        queue.push_back(&next->first);
        if (++states_ > most_states) give_up();
      }
      if (is_end) ends.try_emplace(roots, seen.at(roots));
    }
  }

  [[noreturn]] void give_up() const {
    throw Error(
        Fault::usage,
        Finding{
            "too-many-ties", Severity::error, {{"method", std::string(method_name(election_.method))}}, {}});
  }

  const Election& election_;
  Options among_;
  std::map<Option, Kept> winners_;
  std::size_t states_ = 0;
};

}  // namespace

Verdict river(const Election& election) {
  Verdict verdict;
  const auto all = all_options(election.options.size());
  verdict.ranking = by_repetition(all, [&](const Options& left) { return River(election, left).winners(); });
  const auto& first = verdict.ranking.front();
  const River whole(election, all);
  for (const auto winner : first) {
    verdict.steps.push_back(
        {first.size() == 1 ? "river" : "river-tied", {{"better", election.options[winner]}}});
    whole.explain(winner, verdict.steps);
  }
  verdict.reasons.push_back(
      {first.size() == 1 ? "river-winner" : "river-tie", {{"options", names(election, first)}}});
  return verdict;
}

}  // namespace voix::condorcet
