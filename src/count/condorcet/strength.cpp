// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/condorcet/strength.hpp"

#include <algorithm>

namespace voix::condorcet {

std::vector<Win> wins(const Matrix& v) {
  std::vector<Win> list;
  for (const auto a : all_options(v.size())) {
    for (const auto b : all_options(v.size())) {
      if (v(a, b) > v(b, a)) list.push_back({a, b, v(a, b), v(b, a)});
    }
  }
  return list;
}

std::strong_ordering by_winning_votes_only(const Win& x, const Win& y) { return x.votes <=> y.votes; }

std::strong_ordering by_winning_votes(const Win& x, const Win& y) {
  const auto order = x.votes <=> y.votes;
  return order != 0 ? order : y.against <=> x.against;
}

std::strong_ordering by_margin(const Win& x, const Win& y) { return x.margin() <=> y.margin(); }

std::strong_ordering by_margin_then_minority(const Win& x, const Win& y) {
  const auto order = by_margin(x, y);
  return order != 0 ? order : y.against <=> x.against;
}

std::strong_ordering by_ratio(const Win& x, const Win& y) {
  if (x.against == 0 && y.against == 0) return x.votes <=> y.votes;
  return x.votes * y.against <=> y.votes * x.against;
}

std::vector<std::vector<Win>> strongest_first(std::vector<Win> wins, Compare compare) {
  std::ranges::stable_sort(wins, [&](const Win& x, const Win& y) { return compare(x, y) > 0; });
  std::vector<std::vector<Win>> groups;
  for (auto& win : wins) {
    if (groups.empty() || compare(groups.back().front(), win) != 0) groups.emplace_back();
    groups.back().push_back(std::move(win));
  }
  return groups;
}

Step duel(std::string_view slug, const Election& election, const Win& win) {
  return {slug,
          {{"better", election.options[win.winner]},
           {"worse", election.options[win.loser]},
           {"for", win.votes},
           {"against", win.against}}};
}

}  // namespace voix::condorcet
