// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a discussion begins, and when it ends if nothing more is said.
#include <algorithm>

#include "govern/discussion.hpp"

namespace voix::govern {

std::optional<Instant> Discussion::started() const {
  if (!submitted || one == nullptr) return std::nullopt;
  if (!text.empty() && begun.first == text) return begun.second;
  if (supports.size() < one->sponsors) return std::nullopt;
  return std::max(one->sponsors == 0 ? text_since : supports[one->sponsors - 1].second, since);
}

std::optional<Instant> Discussion::earliest() const {
  const auto start = started();
  return start ? std::optional(*start + one->discussion_min) : std::nullopt;
}

std::optional<Instant> Discussion::deadline() const {
  if (!submitted || one == nullptr) return std::nullopt;
  const auto start = started();
  if (!start) return std::max(text_since + one->discussion_max, since);
  const bool waits = !undecided.empty() || !questions.empty() || one->discussion_min.is_zero();
  return waits ? std::max(*start + one->discussion_max, since)
               : std::max({*start + one->discussion_min, settled, since});
}

bool Discussion::waits_for_opening() const {
  return end == End::none && started() && one->discussion_min.is_zero() && undecided.empty() &&
         questions.empty();
}

}  // namespace voix::govern
