// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/irregularity.hpp"

#include <algorithm>

namespace voix::govern {
namespace {

/// The letters and digits of the reason, in lower case: enough that repeating it is no new declaration.
std::string reason(const Act& act) {
  std::string letters;
  for (const auto& line : act.lines("because")) {
    for (const char c : line) {
      const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
      if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || !is_ascii) letters += c;
    }
  }
  return letters;
}

}  // namespace

Irregularity irregularity(const Dossier& dossier, Instant now) {
  std::vector<const Act*> acts;
  for (const auto& act : dossier.acts) {
    if (act.time <= now && (act.kind == "void" || act.kind == "contest")) acts.push_back(&act);
  }
  std::ranges::sort(acts, [](const Act* a, const Act* b) { return comes_before(*a, *b); });
  Irregularity found;
  std::vector<const Act*> open;
  for (const auto* act : acts) {
    if (act->kind == "void") {
      const bool settled = std::ranges::any_of(
          found.settled, [&](const Contested& one) { return reason(*one.declared) == reason(*act); });
      (settled ? found.again : open).push_back(act);
      continue;
    }
    std::erase_if(open, [&](const Act* declared) {
      if (declared->by == act->by) return false;
      found.settled.push_back({declared, act});
      return true;
    });
  }
  if (!open.empty()) found.declared = open.back();
  return found;
}

}  // namespace voix::govern
