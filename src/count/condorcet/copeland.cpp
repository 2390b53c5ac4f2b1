// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copeland (A. H. Copeland 1951): an option scores 1 for each option that it beats and ½ for each that it
// ties with. Llull (R. Llull 1299): 1 for each that it beats or ties with. The highest score wins.
#include "count/condorcet/election.hpp"

namespace voix::condorcet {

Verdict copeland(const Election& election) {
  const Fraction worth_of_tie = election.method == Method::llull ? Fraction(1) : Fraction(1) / 2;
  const auto all = all_options(election.options.size());
  Verdict verdict;
  std::vector<Fraction> score;
  verdict.steps.push_back({"duel-records", {}});
  for (const auto a : all) {
    Fraction won, tied, lost;
    for (const auto b : all) {
      if (a == b) continue;
      const auto order = election.v(a, b) <=> election.v(b, a);
      (order > 0 ? won : order < 0 ? lost : tied) += 1;
    }
    score.push_back(won + tied * worth_of_tie);
    verdict.steps.push_back({"duel-record",
                             {{"option", election.options[a]},
                              {"won", won},
                              {"tied", tied},
                              {"lost", lost},
                              {"score", score.back()}}});
  }
  verdict.ranking = by_score(all, score);
  const auto& first = verdict.ranking.front();
  verdict.reasons.push_back({first.size() == 1 ? "best-record" : "best-record-tie",
                             {{"options", names(election, first)}, {"score", score[first.front()]}}});
  return verdict;
}

}  // namespace voix::condorcet
