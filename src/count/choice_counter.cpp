// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/counters.hpp"

namespace voix {

void ChoiceCounter::add(std::span<const Cell> chosen) {
  bool blank = true;
  for (std::size_t option = 0; option < chosen.size(); ++option) {
    if (chosen[option] == missing) continue;
    counts_.add(option);
    blank = false;
  }
  ballots_.add(blank);
}

void ChoiceCounter::add(std::span<const Cell> chosen, const Fraction& ballots, const Fraction& weight) {
  bool blank = true;
  for (std::size_t option = 0; option < chosen.size(); ++option) {
    if (chosen[option] == missing) continue;
    counts_.add(option, weight);
    blank = false;
  }
  ballots_.add(blank, ballots, weight);
}

std::unique_ptr<Counter> ChoiceCounter::fork() const { return std::make_unique<ChoiceCounter>(); }

void ChoiceCounter::merge(const Counter& fork) {
  const auto& other = dynamic_cast<const ChoiceCounter&>(fork);
  counts_.merge(other.counts_);
  ballots_.merge(other.ballots_);
}

ChoiceTally ChoiceCounter::totals(std::vector<std::string> options, std::span<const Option> order) const {
  ChoiceTally tally{std::move(options), ballots_.totals(), {}};
  for (const auto option : order) tally.counts.push_back(counts_[option]);
  return tally;
}

}  // namespace voix
