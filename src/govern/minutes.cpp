// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/minutes.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "govern/attendance.hpp"
#include "govern/hand_counts.hpp"
#include "govern/life.hpp"
#include "govern/members.hpp"

namespace voix::govern {
namespace {

/// Proposals on the agenda that the notice does not name.
std::vector<std::string> unannounced(const Meeting& meeting, const Act& notice) {
  const auto announced = notice.lines("item");
  std::vector<std::string> ids;
  for (const auto& item : meeting.items) {
    const bool is_new = std::ranges::find(announced, item.proposal) == announced.end();
    if (!item.proposal.empty() && is_new) ids.push_back(item.proposal);
  }
  return ids;
}

/// A notice in time before one that is late, of the very text of today before one of the same time and body
/// only, one that names more of its proposals before others; of equals, the first.
const Act* notice_of(const Meeting& meeting, const Assembly& assembly) {
  const Act* best = nullptr;
  const auto rank = [&](const Act& act) {
    return std::tuple(act.time + needed_ahead(act, assembly) <= meeting.starts, act.text == meeting.hash,
                      -std::ssize(unannounced(meeting, act)));
  };
  for (const auto& act : meeting.acts) {
    const bool of_this = act.field("starts") == utc(meeting.starts) && act.field("body") == meeting.body;
    if (act.kind != "notice" || (act.text != meeting.hash && !of_this)) continue;
    if (best == nullptr || rank(act) > rank(*best)) best = &act;
  }
  return best;
}

void read_notice(Minutes& minutes) {
  const auto& meeting = *minutes.meeting;
  const auto* notice = notice_of(meeting, *minutes.assembly);
  if (notice == nullptr) return;
  minutes.noticed = notice->time;
  minutes.noticed_by = notice->by;
  minutes.needed_ahead = needed_ahead(*notice, *minutes.assembly);
  minutes.noticed_in_time = notice->time + minutes.needed_ahead <= meeting.starts;
  minutes.edited_since = notice->text != meeting.hash;
  if (!minutes.edited_since) return;
  minutes.added_since = unannounced(meeting, *notice);
  for (auto& id : notice->lines("item")) {
    const auto found = std::ranges::find(meeting.items, id, &Meeting::Item::proposal);
    if (found == meeting.items.end()) minutes.removed_since.push_back(id);
  }
}

/// What a later meeting makes of an item is told in its own minutes.
Instant left_at(const Meeting& meeting, std::string_view proposal, const Assembly& assembly, Instant now) {
  for (const auto& later : assembly.meetings) {
    const bool takes_up =
        std::ranges::find(later.items, proposal, &Meeting::Item::proposal) != later.items.end();
    if (takes_up && later.starts > meeting.starts && later.starts <= now) return later.starts - 1;
  }
  return now;
}

/// True when the vote was held at the meeting, or its outcome was proclaimed there.
bool is_of(const Meeting& meeting, const Decision& decision, const Dossier& dossier,
           const std::optional<HandCount>& hands) {
  const bool open_here = std::ranges::any_of(dossier.polls, [&](const PollFacts& poll) {
    return poll.closes == decision.decided && is_open_at(meeting, poll.opens, poll.closes);
  });
  return open_here || hands || is_during(meeting, decision.decided) ||
         (decision.was_proclaimed && is_during(meeting, decision.proclaimed));
}

/// What was declared irregular after the meeting was decided there all the same.
Instant until_void(const Dossier& dossier, const Meeting& meeting, Instant now) {
  for (const auto& act : dossier.acts) {
    if (act.kind == "void" && act.time >= end_of(meeting) && act.time <= now) return act.time - 1;
  }
  return now;
}

MinutesItem item_of(std::size_t index, const Minutes& minutes, Instant now) {
  const auto& assembly = *minutes.assembly;
  MinutesItem item;
  item.item = &minutes.meeting->items[index];
  item.dossier = assembly.find(item.item->proposal);
  if (item.dossier == nullptr) return item;
  const auto& proposal = item.dossier->proposal;
  const auto& meeting = *minutes.meeting;
  auto at = until_void(*item.dossier, meeting, left_at(meeting, proposal.id, assembly, now));
  item.standing = standing(assembly, *item.dossier, at);
  item.hands = hand_count_at(meeting.id, *item.dossier, assembly);
  if (item.hands) {
    if (auto differs = noted_otherwise(*item.hands, *item.dossier, meeting, assembly, now))
      item.hands->findings.push_back(std::move(*differs));
  }
  const auto& decision = item.standing->decision;
  if (decision && decision->decided >= meeting.starts &&
      !is_of(meeting, *decision, *item.dossier, item.hands)) {
    at = std::min(at, end_of(meeting) - 1);
    item.standing = standing(assembly, *item.dossier, at);
  }
  if (!decision && !item.standing->rounds.empty() && end_of(meeting) < at)
    item.standing = standing(assembly, *item.dossier, end_of(meeting));
  const bool is_proclaimed = decision && decision->was_proclaimed && decision->proclaimed >= meeting.starts;
  item.presence = presence_of(index, meeting, assembly, is_proclaimed ? decision->proclaimed : now);
  if (!decision) return item;
  const bool proclaimed_here = decision->was_proclaimed && is_during(*minutes.meeting, decision->proclaimed);
  item.was_decided_before = decision->decided < minutes.meeting->starts && !proclaimed_here;
  for (const auto& poll : item.dossier->polls) {
    if (!decision->election.empty() && poll.election == decision->election) item.poll = &poll;
  }
  if (!decision->adopted) return item;
  for (const auto& mandate : assembly.mandates) {
    if (mandate.granted_by == proposal.id) item.granted.push_back(&mandate);
  }
  if (proposal.kind == "revocation") item.revoked = proposal.mandate;
  return item;
}

}  // namespace

Minutes minutes(const Meeting& meeting, const Assembly& assembly, Instant now) {
  Minutes minutes;
  minutes.assembly = &assembly;
  minutes.meeting = &meeting;
  minutes.written = now;
  read_notice(minutes);
  minutes.roll = voters_on(assembly, assembly.zone.day(meeting.starts)).size();
  minutes.at_opening = present_at(meeting, assembly, meeting.starts);
  minutes.stays = stays(meeting);
  std::set<std::string> tellers;
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    minutes.items.push_back(item_of(i, minutes, now));
    if (const auto& hands = minutes.items.back().hands) {
      tellers.insert(hands->tellers.begin(), hands->tellers.end());
    }
  }
  minutes.tellers.assign(tellers.begin(), tellers.end());
  return minutes;
}

std::vector<Finding> errors_in(const Minutes& minutes) {
  std::vector<Finding> errors;
  for (const auto& item : minutes.items) {
    if (!item.standing) continue;
    std::ranges::copy_if(item.standing->findings, std::back_inserter(errors), [&](const Finding& one) {
      const bool is_told = item.hands && std::ranges::any_of(item.hands->findings, [&](const Finding& other) {
                             return other.slug == one.slug && other.place.path == one.place.path;
                           });
      return one.severity == Severity::error && !is_told;
    });
  }
  return errors;
}

}  // namespace voix::govern
