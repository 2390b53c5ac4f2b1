// SPDX-License-Identifier: GPL-3.0-or-later
//
// Minutes (procès-verbal): all that the files tell of one meeting, put together by govern/minutes.hpp and
// written by render/minutes.hpp. They point into the Assembly, which outlives them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <voix/meeting_facts.hpp>
#include <voix/standing.hpp>

namespace voix {

struct MinutesItem {
  const Meeting::Item* item = nullptr;
  ItemPresence presence;
  const Dossier* dossier = nullptr;  // none for an item without a proposal
  std::optional<Standing> standing;  // of the proposal, as it was when a later meeting took it up
  bool was_decided_before = false;   // the meeting, and not proclaimed at it
  std::optional<HandCount> hands;    // counted at this meeting
  const PollFacts* poll = nullptr;   // the one that decided, if any
  std::vector<const Mandate*> granted;
  std::string revoked;  // a mandate, if the decision revokes one
};

struct Minutes {
  const Assembly* assembly = nullptr;
  const Meeting* meeting = nullptr;
  Instant written = 0;             // the time they are computed for
  std::optional<Instant> noticed;  // the notice of this agenda, or of this time and body
  std::string noticed_by;          // a member
  Duration needed_ahead;           // how early the charter of that day asks for it
  bool noticed_in_time = false;    // as early as that
  bool edited_since = false;       // the file of the agenda is another than that notice was of
  std::vector<std::string> added_since, removed_since;  // proposals that the notice does not name; only it
  std::uint64_t roll = 0;                               // members with a vote on that day
  std::vector<std::string> at_opening;                  // who was there at the start, with a vote
  std::vector<Presence> stays;                          // everybody who came
  std::vector<MinutesItem> items;                       // in the order of the agenda
  std::vector<std::string> tellers;                     // who signed hand counts, ascending
};

}  // namespace voix
