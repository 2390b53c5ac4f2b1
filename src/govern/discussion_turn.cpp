// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/discussion_turn.hpp"

#include <algorithm>
#include <iterator>

namespace voix::govern {

Turn turn_of(const Assembly& assembly, const Dossier& dossier, const Charter& charter, Instant now) {
  Turn turn;
  const auto here = std::ranges::find(assembly.held, charter.hash, &Held::charter);
  const auto submit = std::ranges::find(dossier.acts, "submit", &Act::kind);
  if (here == assembly.held.end() || here == assembly.held.begin() || submit == dossier.acts.end())
    return turn;
  const auto since = here->from;
  if (since > now || submit->time >= since) return turn;
  auto past = dossier;
  std::erase_if(past.acts, [&](const Act& act) { return act.time > since; });
  std::erase_if(past.polls, [&](const PollFacts& poll) { return poll.opened > since; });
  const auto talk = discussion(assembly, past, assembly.charter_of(std::prev(here)->charter), since);
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
