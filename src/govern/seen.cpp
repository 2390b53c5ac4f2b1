// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/seen.hpp"

#include <algorithm>

namespace voix::govern {

bool Known::holds(const Entry& one, const Seen& above) {
  const auto is_seen = [&](const Dossier* dossier) { return above.find(*dossier) != nullptr; };
  if (!std::ranges::all_of(one.seen, is_seen) || std::ranges::any_of(one.unseen, is_seen)) return false;
  for (const auto* dossier : one.seen) static_cast<void>(above.contains(*dossier));
  for (const auto* dossier : one.unseen) static_cast<void>(above.contains(*dossier));
  return true;
}

/// What is found below the start of a working out is its own affair.
void Known::note(const Dossier& dossier, const Seen* at) {
  for (auto& one : resting_) {
    if (at == nullptr) {
      one.unseen.insert(&dossier);
    } else if (one.above->find(dossier) == at) {
      one.seen.insert(&dossier);
    }
  }
}

const Seen* Seen::find(const Dossier& dossier) const {
  const auto* one = this;
  while (one != nullptr && &one->dossier_ != &dossier) one = one->before_;
  return one;
}

bool Seen::contains(const Dossier& dossier) const {
  const auto* at = find(dossier);
  known_.note(dossier, at);
  return at != nullptr;
}

}  // namespace voix::govern
