// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constitution of the Debian project, A.6 (version 1.8), with a default option D. An option A other than D
// is dropped when V(A,D) is less than the quorum R (A.6.2; when R is a multiple of √roll both sides are
// squared); otherwise when it does not have its majority: V(A,D) ≥ N · V(D,A), with N = 1 unless a ratio is
// given, and V(A,D) > V(D,A) (A.6.3; strict_ratio: > N, the text before 2015). Then, among the options left,
// the weakest defeats within the Schwartz set are dropped, all of them if several are equally weak, until
// there are none (A.6.4–8); the options of that last Schwartz set win. The rest of the ranking is that of
// Schulze, which elects the same; the options dropped share the last place.
#include <algorithm>

#include "count/condorcet/relation.hpp"
#include "count/condorcet/strength.hpp"
#include "count/quorum.hpp"

namespace voix::condorcet {

namespace {

class OptionTest {
 public:
  OptionTest(const Election& election, std::vector<Step>& steps) : election_(election), steps_(steps) {
    const auto found = std::ranges::find(election.options, *election.settings.default_option);
    default_ = static_cast<Option>(found - election.options.begin());
  }

  [[nodiscard]] Option default_option() const { return default_; }

  /// Why `option` is dropped; empty when it is kept.
  std::string_view dropped_by(Option option) {
    if (option == default_) return {};
    const Fraction &votes = election_.v(option, default_), &against = election_.v(default_, option);
    if (election_.settings.quorum) {
      const auto quorum = quorum_inequality(election_.settings, votes, "votes");
      show(quorum.met ? "option-quorum-met" : "option-quorum-missed", option, quorum);
      if (!quorum.met) return "quorum";
    }
    const auto majority = ratio(option, votes, against);
    if (!majority.met) {
      show(votes > against ? "option-ratio-missed" : "option-default-preferred", option, majority);
      return "ratio";
    }
    if (votes <= against) {
      show("option-default-preferred", option, {"votes > against", votes, against, false});
      return "ratio";
    }
    show("option-kept", option, majority);
    return {};
  }

 private:
  [[nodiscard]] Inequality ratio(Option option, const Fraction& votes, const Fraction& against) const {
    const auto& ratios = election_.settings.ratios;
    const auto found = ratios.find(election_.options[option]);
    if (found == ratios.end()) return {"votes > against", votes, against, votes > against};
    const Fraction times = found->second.numerator(), per = found->second.denominator();
    const Fraction left = per * votes, right = times * against;
    const bool strict = election_.settings.strict_ratio;
    const auto factor = [](const Fraction& n) { return n == 1 ? std::string() : n.text() + " × "; };
    return {factor(per) + (strict ? "votes > " : "votes >= ") + factor(times) + "against", left, right,
            strict ? left > right : left >= right};
  }

  void show(std::string_view slug, Option option, const Inequality& test) {
    steps_.push_back({slug,
                      {{"option", election_.options[option]},
                       {"default", election_.options[default_]},
                       {"votes", election_.v(option, default_)},
                       {"against", election_.v(default_, option)},
                       {"formula", test.formula},
                       {"left", test.left},
                       {"right", test.right}}});
  }

  const Election& election_;
  std::vector<Step>& steps_;
  Option default_ = 0;
};

void drop_weakest_defeats(const Election& election, const Options& kept, std::vector<Step>& steps) {
  auto defeats = wins(restricted(election.v, kept));
  for (Fraction round = 1;; round += 1) {
    Relation relation(kept.size());
    for (const auto& defeat : defeats) relation.set(defeat.winner, defeat.loser);
    const auto set = schwartz(relation);
    Options options;
    for (const auto index : set) options.push_back(kept[index]);
    steps.push_back({"schwartz-round", {{"round", round}, {"options", names(election, options)}}});
    std::vector<Win> within;
    std::ranges::copy_if(defeats, std::back_inserter(within), [&](const Win& defeat) {
      return std::ranges::binary_search(set, defeat.winner) && std::ranges::binary_search(set, defeat.loser);
    });
    if (within.empty()) return;
    const auto groups = strongest_first(std::move(within), by_winning_votes);
    for (const auto& weakest : groups.back()) {
      steps.push_back(duel("defeat-dropped", election,
                           {kept[weakest.winner], kept[weakest.loser], weakest.votes, weakest.against}));
      std::erase_if(defeats, [&](const Win& defeat) {
        return defeat.winner == weakest.winner && defeat.loser == weakest.loser;
      });
    }
  }
}

bool beats_all_others(const Election& election, Option option, const Options& kept) {
  return std::ranges::all_of(kept, [&](Option other) {
    return other == option || election.v(option, other) > election.v(other, option);
  });
}

/// The Schulze ranking of some of the options.
Ranking schulze_among(const Election& election, const Options& kept) {
  std::vector<std::string> options = names(election, kept);
  const Election part{options, election.settings, Method::schulze, restricted(election.v, kept), nullptr};
  auto ranking = schulze(part).ranking;
  for (auto& group : ranking) {
    for (auto& option : group) option = kept[option];
  }
  return ranking;
}

}  // namespace

Verdict debian(const Election& election) {
  Verdict verdict;
  verdict.steps.push_back({"option-tests", {{"default", *election.settings.default_option}}});
  OptionTest test(election, verdict.steps);
  Options kept, lost;
  for (const auto option : all_options(election.options.size())) {
    if (const auto by = test.dropped_by(option); !by.empty()) {
      verdict.dropped.push_back({option, by});
      lost.push_back(option);
    } else {
      kept.push_back(option);
    }
  }
  verdict.steps.push_back({"schwartz-rounds", {}});
  drop_weakest_defeats(election, kept, verdict.steps);
  verdict.ranking = schulze_among(election, kept);
  const auto winners = verdict.ranking.front();
  if (!lost.empty()) verdict.ranking.push_back(lost);
  if (winners == Options{test.default_option()}) {
    verdict.reasons.push_back({kept.size() == 1 ? "default-alone" : "default-wins",
                               {{"option", election.options[winners.front()]}}});
  } else if (beats_all_others(election, winners.front(), kept)) {
    verdict.reasons.push_back({"best-of-kept", {{"option", election.options[winners.front()]}}});
  } else {
    verdict.reasons.push_back(
        {winners.size() == 1 ? "schwartz-winner" : "schwartz-tie", {{"options", names(election, winners)}}});
  }
  return verdict;
}

}  // namespace voix::condorcet
