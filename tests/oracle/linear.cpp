// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "oracle/oracle.hpp"

namespace oracle {

Groups by_score(const std::vector<Number>& score) {
  std::map<Number, Options> places;
  for (std::size_t a = 0; a < score.size(); ++a) places[-score[a]].push_back(a);
  Groups groups;
  for (const auto& [key, options] : places) groups.push_back(options);
  return groups;
}

Groups peel(const Relation& better) {
  Options left;
  for (std::size_t a = 0; a < better.size(); ++a) left.push_back(a);
  Groups groups;
  while (!left.empty()) {
    Options free;
    for (const auto a : left)
      if (std::none_of(left.begin(), left.end(), [&](std::size_t b) { return better[b][a]; }))
        free.push_back(a);
    if (free.empty()) free = left;
    groups.push_back(free);
    for (const auto a : free) left.erase(std::find(left.begin(), left.end(), a));
  }
  return groups;
}

Groups beaten_by(const Relation& better) {
  std::vector<Number> score(better.size());
  for (std::size_t a = 0; a < better.size(); ++a)
    for (std::size_t b = 0; b < better.size(); ++b) score[a] -= better[b][a] ? 1 : 0;
  return by_score(score);
}

Groups wins(const Relation& better) {
  std::vector<Number> score(better.size());
  for (std::size_t a = 0; a < better.size(); ++a)
    for (std::size_t b = 0; b < better.size(); ++b) score[a] += better[a][b] ? 1 : 0;
  return by_score(score);
}

Relation transitive_closure(Relation r) {
  for (bool grown = true; grown;) {
    grown = false;
    for (std::size_t a = 0; a < r.size(); ++a)
      for (std::size_t b = 0; b < r.size(); ++b)
        for (std::size_t c = 0; c < r.size(); ++c)
          if (r[a][b] && r[b][c] && !r[a][c]) r[a][c] = grown = true;
  }
  return r;
}

}  // namespace oracle
