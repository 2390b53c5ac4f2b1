// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/discussion_turn.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace voix::govern {
namespace {

/// When a vote was first opened under a charter; `now` while none was. Nobody can tell when a file was
/// written, and until it is used nothing ended by it.
Instant used_since(const Charter& charter, const Assembly& assembly, Instant now) {
  auto first = now;
  for (const auto& dossier : assembly.dossiers) {
    for (const auto& poll : dossier.polls) {
      if (poll.charter == charter.hash) first = std::min(first, poll.opened);
    }
    for (const auto& act : dossier.acts) {
      if ((act.kind == "open" || act.kind == "count") && act.field("charter") == charter.hash)
        first = std::min(first, act.time);
    }
  }
  return first;
}

/// When the decision behind a charter was made at the earliest. Nothing that somebody signs with an earlier
/// time makes it later.
Instant decided_at(const Dossier& decision) {
  auto first = std::numeric_limits<Instant>::max();
  for (const auto& poll : decision.polls) {
    if (poll.invalid.empty()) first = std::min(first, poll.closes);
  }
  std::map<std::string, Instant> tellers;
  for (const auto& act : decision.acts) {
    if (act.kind == "open") first = std::min(first, parse_instant(act.field("closes")).value_or(first));
    if (act.kind == "count") tellers.emplace(act.by, act.time);
  }
  std::vector<Instant> counted;
  for (const auto& [by, time] : tellers) counted.push_back(time);
  std::ranges::sort(counted);
  if (counted.size() > 1) first = std::min(first, counted[1]);
  return first == std::numeric_limits<Instant>::max() ? 0 : first;
}

}  // namespace

const Charter* charter_changed_by(const Charter& charter, const Assembly& assembly) {
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

Turn turn_of(const Assembly& assembly, const Dossier& dossier, const Charter& charter, Instant now) {
  Turn turn;
  const auto* earlier = charter_changed_by(charter, assembly);
  const auto submit = std::ranges::find(dossier.acts, "submit", &Act::kind);
  if (earlier == nullptr || submit == dossier.acts.end()) return turn;
  const auto since = std::min(
      now, std::max(used_since(charter, assembly, now), decided_at(*assembly.find(charter.decision))));
  if (submit->time >= since) return turn;
  auto past = dossier;
  std::erase_if(past.acts, [&](const Act& act) { return act.time > since; });
  std::erase_if(past.polls, [&](const PollFacts& poll) { return poll.opened > since; });
  const auto talk = discussion(assembly, past, *earlier, since);
  turn.since = since;
  if (talk.end == Discussion::End::frozen || talk.end == Discussion::End::lapsed)
    turn.end = talk.end, turn.ended = talk.ended;
  turn.options = talk.options;
  turn.fallen = talk.fallen;
  if (talk.one != nullptr) turn.class_name = talk.one->name;
  if (const auto started = talk.started()) turn.begun = {talk.text, *started};
  return turn;
}

}  // namespace voix::govern
