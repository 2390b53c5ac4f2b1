// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ballot_list.hpp"

namespace voix::format {

void BallotList::add(std::span<const Cell> cells) {
  while (!cells.empty() && cells.back() == missing) cells = cells.first(cells.size() - 1);
  cells_.insert(cells_.end(), cells.begin(), cells.end());
  ends_.push_back(cells_.size());
}

void BallotList::add(std::span<const Cell> cells, const Fraction& ballots, const Fraction& weight) {
  if (ballots != 1 || weight != 1) sums_.push_back({ends_.size(), ballots, weight});
  add(cells);
}

void BallotList::merge(const Counter& fork) {
  const auto& other = dynamic_cast<const BallotList&>(fork);
  other.each([this](const Entry& entry) { add(entry.cells, entry.ballots, entry.weight); });
}

void BallotList::each(const std::function<void(const Entry&)>& take) const {
  auto sums = sums_.begin();
  std::size_t begin = 0;
  for (std::size_t i = 0; i < ends_.size(); begin = ends_[i++]) {
    Entry entry{std::span(cells_).subspan(begin, ends_[i] - begin)};
    if (sums != sums_.end() && sums->index == i) {
      entry.ballots = sums->ballots;
      entry.weight = sums->weight;
      ++sums;
    }
    take(entry);
  }
}

}  // namespace voix::format
