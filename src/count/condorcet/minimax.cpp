// SPDX-License-Identifier: GPL-3.0-or-later
//
// Minimax (P. B. Simpson 1969, G. H. Kramer 1977): the smallest greatest defeat wins; options with equal
// ones tie. The size of a against b is, by the name of the method: winning, V(b,a) where b beats a; margins,
// V(b,a) − V(a,b) where b beats a; opposition, V(b,a) whether b beats a or not. It is 0 otherwise.
#include "count/condorcet/election.hpp"

namespace voix::condorcet {

namespace {

struct Defeat {
  Fraction size;
  Option by = 0;
};

Fraction size_of_defeat(const Election& election, Option a, Option b) {
  const Fraction &against = election.v(b, a), &votes = election.v(a, b);
  if (election.method == Method::minimax_opposition) return against;
  if (against <= votes) return 0;
  return election.method == Method::minimax_margins ? against - votes : against;
}

Defeat greatest_defeat(const Election& election, Option a) {
  Defeat greatest;
  for (const auto b : all_options(election.options.size())) {
    if (a == b) continue;
    const auto size = size_of_defeat(election, a, b);
    if (size > greatest.size) greatest = {size, b};
  }
  return greatest;
}

Step shown(const Election& election, Option a, const Defeat& defeat) {
  const auto& option = election.options[a];
  if (defeat.size == 0) return {"no-defeat", {{"option", option}}};
  const bool opposition = election.method == Method::minimax_opposition;
  return {opposition ? "greatest-opposition" : "greatest-defeat",
          {{"option", option},
           {"other", election.options[defeat.by]},
           {"for", election.v(a, defeat.by)},
           {"against", election.v(defeat.by, a)},
           {"size", defeat.size}}};
}

}  // namespace

Verdict minimax(const Election& election) {
  Verdict verdict;
  std::vector<Fraction> score;
  verdict.steps.push_back({"greatest-defeats", {}});
  for (const auto a : all_options(election.options.size())) {
    const auto defeat = greatest_defeat(election, a);
    score.push_back(-defeat.size);
    verdict.steps.push_back(shown(election, a, defeat));
  }
  verdict.ranking = by_score(all_options(score.size()), score);
  const auto& first = verdict.ranking.front();
  verdict.reasons.push_back({first.size() == 1 ? "smallest-defeat" : "smallest-defeat-tie",
                             {{"options", names(election, first)}, {"size", -score[first.front()]}}});
  return verdict;
}

}  // namespace voix::condorcet
