// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/counters.hpp"

namespace voix {

void GradeCounter::add(std::span<const Cell> grades) {
  if (grades.size() > counts_.size()) counts_.resize(grades.size());
  bool blank = true;
  for (std::size_t option = 0; option < grades.size(); ++option) {
    if (grades[option] == missing) continue;
    counts_[option].add(grades[option]);
    blank = false;
  }
  ballots_.add(blank);
}

void GradeCounter::add(std::span<const Cell> grades, const Fraction& ballots, const Fraction& weight) {
  if (grades.size() > counts_.size()) counts_.resize(grades.size());
  bool blank = true;
  for (std::size_t option = 0; option < grades.size(); ++option) {
    if (grades[option] == missing) continue;
    counts_[option].add(grades[option], weight);
    blank = false;
  }
  ballots_.add(blank, ballots, weight);
}

std::unique_ptr<Counter> GradeCounter::fork() const { return std::make_unique<GradeCounter>(); }

void GradeCounter::merge(const Counter& fork) {
  const auto& other = dynamic_cast<const GradeCounter&>(fork);
  if (other.counts_.size() > counts_.size()) counts_.resize(other.counts_.size());
  for (std::size_t option = 0; option < other.counts_.size(); ++option) {
    counts_[option].merge(other.counts_[option]);
  }
  ballots_.merge(other.ballots_);
}

GradeTally GradeCounter::totals(std::vector<std::string> options, std::span<const Option> order,
                                std::vector<std::string> grades, std::span<const Cell> grade_order) const {
  GradeTally tally{std::move(options), std::move(grades), ballots_.totals(), {}, {}};
  for (const auto option : order) {
    auto& counts = tally.counts.emplace_back();
    Fraction ungraded = tally.ballots.weight;
    for (const auto grade : grade_order) {
      counts.push_back(option < counts_.size() ? counts_[option][grade] : 0);
      ungraded -= counts.back();
    }
    tally.missing.push_back(ungraded);
  }
  return tally;
}

}  // namespace voix
