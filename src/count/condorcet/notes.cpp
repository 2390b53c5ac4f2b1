// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/condorcet/notes.hpp"

#include <algorithm>
#include <utility>

namespace voix::condorcet {

namespace {

struct Slugs {
  std::string_view one, several;
};

struct Strength {
  Rule family;
  Method method;
  Slugs slugs;
};
constexpr Slugs winning{"other-winning", "other-winning-tie"};
constexpr Slugs winning_only{"other-winning-only", "other-winning-only-tie"};
constexpr Slugs margins{"other-margins", "other-margins-tie"};
constexpr Slugs ratio{"other-ratio", "other-ratio-tie"};
constexpr Slugs opposition{"other-opposition", "other-opposition-tie"};
constexpr Slugs last{"other-last", "other-last-tie"};
constexpr Slugs not_compared{"other-not-compared", "other-not-compared-tie"};

constexpr Strength strengths[] = {
    {schulze, Method::schulze, winning},
    {schulze, Method::schulze_winning_only, winning_only},
    {schulze, Method::schulze_margins, margins},
    {schulze, Method::schulze_ratio, ratio},
    {ranked_pairs, Method::ranked_pairs, winning},
    {ranked_pairs, Method::ranked_pairs_margins, margins},
    {minimax, Method::minimax_winning, winning},
    {minimax, Method::minimax_margins, margins},
    {minimax, Method::minimax_opposition, opposition},
};

void compare(Election other, Rule rule, const Options& winners, const Slugs& slugs,
             std::vector<Step>& notes) {
  other.in_full = false;
  const auto first = rule(other).ranking.front();
  if (first == winners) return;
  notes.push_back({first.size() == 1 ? slugs.one : slugs.several, {{"winners", names(other, first)}}});
}

}  // namespace

std::vector<Step> notes(const Election& election, Rule rule, const Options& winners, const Matrix& other) {
  std::vector<Step> notes;
  for (const auto& strength : strengths) {
    if (strength.family != rule || strength.method == election.method) continue;
    Election changed = election;
    changed.method = strength.method;
    compare(std::move(changed), rule, winners, strength.slugs, notes);
  }
  if (other.size() > 0) {
    Election changed = election;
    changed.v = other;
    compare(std::move(changed), rule, winners,
            election.settings.unranked == Unranked::last ? not_compared : last, notes);
  }
  return notes;
}

}  // namespace voix::condorcet
