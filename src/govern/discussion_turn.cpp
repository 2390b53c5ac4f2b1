// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/discussion_turn.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace voix::govern {
namespace {

/// When the decision behind a charter was made, at the earliest; 0 for the first charter.
Instant decided_at(const Charter& charter, const Assembly& assembly) {
  const auto* decision = assembly.find(charter.decision);
  if (decision == nullptr) return 0;
  auto first = std::numeric_limits<Instant>::max();
  for (const auto& poll : decision->polls) first = std::min(first, poll.closes);
  for (const auto& act : decision->acts) {
    if (act.kind == "count") first = std::min(first, act.time);
    if (act.kind == "open") first = std::min(first, parse_instant(act.field("closes")).value_or(first));
  }
  return first == std::numeric_limits<Instant>::max() ? 0 : first;
}

/// The charter under which that decision was made, as its poll, two tellers or its round say: a file that
/// somebody only puts into sealed/ is none. Null if it is not kept.
const Charter* before(const Charter& charter, const Assembly& assembly) {
  const auto* decision = assembly.find(charter.decision);
  if (decision == nullptr) return nullptr;
  const auto kept = [&](const std::string& hash) -> const Charter* {
    const auto found = assembly.sealed.find(hash);
    return found == assembly.sealed.end() || found->second.version >= charter.version ? nullptr
                                                                                      : &found->second;
  };
  for (const auto& poll : decision->polls) {
    if (const auto* one = kept(poll.charter); one != nullptr && poll.invalid.empty()) return one;
  }
  std::map<std::string, std::set<std::string>> tellers;
  for (const auto& act : decision->acts) {
    if (act.kind == "count") tellers[act.field("charter")].insert(act.by);
  }
  for (const auto& [hash, by] : tellers) {
    if (const auto* one = kept(hash); one != nullptr && by.size() > 1) return one;
  }
  for (const auto& act : decision->acts) {
    if (const auto* one = kept(act.field("charter")); one != nullptr && act.kind == "open") return one;
  }
  return nullptr;
}

}  // namespace

Turn turn_of(const Assembly& assembly, const Dossier& dossier, const Charter& charter, Instant now) {
  Turn turn{.since = decided_at(charter, assembly)};
  const auto submit = std::ranges::find(dossier.acts, "submit", &Act::kind);
  const auto* earlier = before(charter, assembly);
  if (turn.since == 0 || earlier == nullptr || submit == dossier.acts.end() || submit->time >= turn.since)
    return turn;
  auto past = dossier;
  std::erase_if(past.acts, [&](const Act& act) { return act.time > turn.since; });
  std::erase_if(past.polls, [&](const PollFacts& poll) { return poll.opened > turn.since; });
  const auto talk = discussion(assembly, past, *earlier, std::min(now, turn.since));
  if (talk.end == Discussion::End::frozen || talk.end == Discussion::End::lapsed)
    turn.end = talk.end, turn.ended = talk.ended;
  return turn;
}

}  // namespace voix::govern
