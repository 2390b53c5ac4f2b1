// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/irregularity.hpp"

#include <algorithm>
#include <tuple>

namespace voix::govern {

Irregularity irregularity(const Dossier& dossier, Instant now) {
  std::vector<const Act*> acts;
  for (const auto& act : dossier.acts) {
    if (act.time <= now && (act.kind == "void" || act.kind == "contest")) acts.push_back(&act);
  }
  // A declaration and its answer may be of one second.
  std::ranges::sort(acts, {}, [](const Act* act) {
    return std::tuple(act->time, act->kind == "contest", std::string_view(act->hash));
  });
  std::vector<Irregularity> declared;
  bool settled = false;
  std::vector<const Act*> late;
  for (const auto* act : acts) {
    if (act->kind == "void") {
      if (settled) {
        late.push_back(act);
      } else {
        declared.push_back({.declared = act, .late = {}});
      }
      continue;
    }
    for (auto& one : declared) {
      if (one.contested != nullptr || one.declared->by == act->by) continue;
      one.contested = act;
      settled = true;
    }
  }
  std::ranges::stable_sort(declared, {}, [](const Irregularity& one) { return one.contested == nullptr; });
  auto last = declared.empty() ? Irregularity{} : std::move(declared.back());
  last.late = std::move(late);
  return last;
}

}  // namespace voix::govern
