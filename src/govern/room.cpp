// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/room.hpp"

#include <algorithm>

#include "govern/attendance.hpp"

namespace voix::govern {
namespace {

/// The meeting that was called for the proposal and goes on at `at`.
const Meeting* in_session(const DecisionClass& one, const Dossier& dossier, Instant at,
                          const Assembly& assembly, const Charter& charter) {
  const auto found = std::ranges::find_if(assembly.meetings, [&](const Meeting& meeting) {
    return is_during(meeting, at) && is_called(meeting, dossier, one, charter, assembly, meeting.starts);
  });
  return found == assembly.meetings.end() ? nullptr : &*found;
}

}  // namespace

const Meeting* room_of(const DecisionClass& one, const Dossier& dossier, Instant opens, Instant closes,
                       const Assembly& assembly, const Charter& charter) {
  const auto* meeting = in_session(one, dossier, opens, assembly, charter);
  return meeting != nullptr && closes <= end_of(*meeting) ? meeting : nullptr;
}

const Meeting* outlasted(const DecisionClass& one, const Dossier& dossier, Instant sealed, Instant opens,
                         Instant closes, const Assembly& assembly, const Charter& charter) {
  const auto* meeting = in_session(one, dossier, opens, assembly, charter);
  if (meeting == nullptr || meeting->body == one.body || closes <= end_of(*meeting)) return nullptr;
  return is_called(*meeting, dossier, one, charter, assembly, sealed) ? meeting : nullptr;
}

std::string body_of_vote(const DecisionClass& one, const Dossier& dossier, Instant opens, Instant closes,
                         const Assembly& assembly, const Charter& charter) {
  const auto* room = room_of(one, dossier, opens, closes, assembly, charter);
  return room == nullptr ? one.body : room->body;
}

Duration least_duration(const DecisionClass& one, const Dossier& dossier, Instant opens, Instant closes,
                        const Assembly& assembly, const Charter& charter) {
  const bool is_in_room = room_of(one, dossier, opens, closes, assembly, charter) != nullptr;
  return is_in_room ? Duration{} : one.min_duration;
}

}  // namespace voix::govern
