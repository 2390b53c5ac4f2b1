// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/condorcet/relation.hpp"

#include <algorithm>

namespace voix::condorcet {

void Relation::include(std::size_t a, std::size_t b) {
  for (std::size_t word = 0; word < words_; ++word) row(a)[word] |= row(b)[word];
}

Relation Relation::closed() const {
  Relation closure = *this;
  for (std::size_t by = 0; by < size_; ++by) {
    for (std::size_t a = 0; a < size_; ++a) {
      if (closure(a, by)) closure.include(a, by);
    }
  }
  return closure;
}

void Relation::link(std::size_t a, std::size_t b) {
  if ((*this)(a, b)) return;
  for (std::size_t above = 0; above < size_; ++above) {
    if (above != a && !(*this)(above, a)) continue;
    set(above, b);
    include(above, b);
  }
}

Relation beats(const Matrix& v) {
  Relation relation(v.size());
  for (std::size_t a = 0; a < v.size(); ++a) {
    for (std::size_t b = 0; b < v.size(); ++b) {
      if (v(a, b) > v(b, a)) relation.set(a, b);
    }
  }
  return relation;
}

std::optional<Option> condorcet_winner(const Relation& beats) {
  for (const auto a : all_options(beats.size())) {
    const auto all = all_options(beats.size());
    if (std::ranges::all_of(all, [&](Option b) { return a == b || beats(a, b); })) return a;
  }
  return std::nullopt;
}

Options smith(const Relation& beats) {
  Relation holds(beats.size());  // a is not beaten by b
  const auto all = all_options(beats.size());
  for (const auto a : all) {
    for (const auto b : all) {
      if (!beats(b, a)) holds.set(a, b);
    }
  }
  const auto reach = holds.closed();
  Options set = all;
  std::erase_if(set,
                [&](Option a) { return !std::ranges::all_of(all, [&](Option b) { return reach(a, b); }); });
  return set;
}

Options schwartz(const Relation& beats) {
  const auto reach = beats.closed();
  const auto all = all_options(beats.size());
  Options set = all;
  std::erase_if(set, [&](Option a) {
    return std::ranges::any_of(all, [&](Option b) { return reach(b, a) && !reach(a, b); });
  });
  return set;
}

namespace {

Ranking peel(const Relation& better) {
  return by_repetition(all_options(better.size()), [&](const Options& left) {
    Options free = left;
    std::erase_if(
        free, [&](Option a) { return std::ranges::any_of(left, [&](Option b) { return better(b, a); }); });
    return free;
  });
}

}  // namespace

Ranking linearise(const Relation& better, Order order) {
  if (order == Order::peel) return peel(better);
  const auto all = all_options(better.size());
  std::vector<Fraction> score;
  score.reserve(all.size());
  for (const auto a : all) {
    score.emplace_back(order == Order::wins
                           ? std::ranges::count_if(all, [&](Option b) { return better(a, b); })
                           : -std::ranges::count_if(all, [&](Option b) { return better(b, a); }));
  }
  return by_score(all, score);
}

Options shortest_chain(const Relation& links, Option from, Option to) {
  const auto size = static_cast<Option>(links.size());
  std::vector<Option> before(size, size);  // the option that the chain comes from; `size`: not reached
  Options queue{from};
  for (std::size_t head = 0; head < queue.size() && before[to] == size; ++head) {
    for (Option next = 0; next < size; ++next) {
      if (before[next] != size || !links(queue[head], next)) continue;
      before[next] = queue[head];
      queue.push_back(next);
    }
  }
  if (before[to] == size) return {};
  Options chain{to};
  do chain.push_back(before[chain.back()]);
  while (chain.back() != from);
  std::ranges::reverse(chain);
  return chain;
}

}  // namespace voix::condorcet
