// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/attendance.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "count/quorum.hpp"
#include "govern/charter/held.hpp"
#include "govern/classes.hpp"
#include "govern/hand_counts.hpp"
#include "govern/life.hpp"
#include "govern/members.hpp"
#include "govern/second_call.hpp"

namespace voix::govern {
namespace {

struct Step {
  Instant at;
  std::string member;
  bool in;
  std::optional<Instant> noted;
};

bool covers(const Presence& stay, Instant at) { return stay.in <= at && (!stay.out || at < *stay.out); }

std::vector<Step> steps_of(const Meeting& meeting, Instant noted) {
  std::vector<Step> steps;
  for (const auto& act : meeting.acts) {
    if (act.kind != "attend" || act.time > std::min(noted, last_note(meeting))) continue;
    if (const auto at = parse_instant(act.field("at"))) {
      const bool late = act.time >= meeting.starts && !is_during(meeting, act.time);
      steps.push_back({*at, act.field("member"), act.field("direction") == "in",
                       late ? std::optional(act.time) : std::nullopt});
    }
  }
  // Whoever goes out and comes in at the same second stays in.
  std::ranges::stable_sort(steps, {}, [](const Step& one) { return std::tuple(one.at, one.in); });
  return steps;
}

std::optional<Instant> voted_at(const Dossier& dossier, const Meeting& meeting,
                                const std::optional<HandCount>& hands, const Assembly& assembly,
                                Instant noted) {
  if (hands) return hands->at;
  const auto within = [&](Instant at) { return is_during(meeting, at); };
  for (const auto& poll : dossier.polls) {
    if (belongs_to(poll, meeting)) return taken_at(poll, meeting, assembly, noted);
    if (within(poll.opens)) return poll.opens;
  }
  for (const auto& act : dossier.acts) {
    if (act.kind == "open" && within(act.time)) return act.time;
  }
  for (const auto& act : dossier.acts) {
    if (act.kind == "proclaim" && act.field("meeting") == meeting.id) return act.time;
  }
  return std::nullopt;
}

bool is_in_time(const Act& act, const Meeting& meeting, const Assembly& assembly, Instant now) {
  return act.kind == "notice" && act.time <= now && act.time + needed_ahead(act, assembly) <= meeting.starts;
}

/// What a notice says of the meeting, whatever the file of the agenda says now.
bool announces(const Act& notice, const Meeting& meeting, std::string_view proposal) {
  const auto items = notice.lines("item");
  return notice.field("starts") == utc(meeting.starts) && notice.field("body") == meeting.body &&
         std::ranges::find(items, proposal) != items.end();
}

/// As the tellers signed it, else as attendance and the roll tell.
void tell_presence(ItemPresence& item, const Dossier& dossier, const Meeting& meeting,
                   const Assembly& assembly, Instant noted) {
  const auto hands = hand_count_at(meeting.id, dossier, assembly);
  item.at = voted_at(dossier, meeting, hands, assembly, noted);
  if (!item.at) return;
  const auto poll = std::ranges::find_if(
      dossier.polls, [&](const PollFacts& one) { return !hands && belongs_to(one, meeting); });
  const bool has_roll = poll != dossier.polls.end();
  item.present = hands      ? *hands->present.as_u64()
                 : has_roll ? on_roll_at(*poll, meeting, assembly, *item.at, noted)
                            : present_at(meeting, assembly, *item.at, noted).size();
  const auto then = standing(assembly, dossier, *item.at);
  const auto& charter = assembly.charter_of(then.charter);
  const auto* found = charter.find(then.class_name);
  if (found == nullptr) return;
  auto one = *found;
  item.is_second_call = would_be_second_call(*item.at, dossier, one, assembly, charter);
  if (item.is_second_call) one.quorum = one.second_call;
  const auto roll = hands && hands->roll ? *hands->roll->as_u64()
                    : has_roll           ? poll->voters
                                         : voters_on(assembly, assembly.zone.day(*item.at)).size();
  item.quorum = quorum_of(one, item.present, roll);
}

}  // namespace

std::vector<Presence> stays(const Meeting& meeting, Instant noted) {
  std::vector<Presence> all;
  std::map<std::string, std::size_t, std::less<>> open;  // member → their stay that has not ended
  for (const auto& step : steps_of(meeting, noted)) {
    const auto here = open.find(step.member);
    if (step.in && here == open.end()) {
      open.emplace(step.member, all.size());
      all.push_back({step.member, step.at, {}, step.noted});
    } else if (!step.in && here != open.end()) {
      all[here->second].out = step.at;
      open.erase(here);
    }
  }
  std::ranges::stable_sort(all, {}, [](const Presence& one) { return std::tie(one.in, one.member); });
  return all;
}

bool is_there(const Meeting& meeting, std::string_view member, Instant at, Instant noted) {
  return std::ranges::any_of(stays(meeting, noted),
                             [&](const Presence& stay) { return stay.member == member && covers(stay, at); });
}

std::vector<std::string> present_at(const Meeting& meeting, const Assembly& assembly, Instant at,
                                    Instant noted) {
  auto voters = voters_on(assembly, assembly.zone.day(at));
  std::ranges::sort(voters);
  std::vector<std::string> ids;
  for (const auto& stay : stays(meeting, noted)) {
    if (covers(stay, at) && std::ranges::binary_search(voters, stay.member)) ids.push_back(stay.member);
  }
  std::ranges::sort(ids);
  return ids;
}

std::uint64_t on_roll_at(const PollFacts& poll, const Meeting& meeting, const Assembly& assembly, Instant at,
                         Instant noted) {
  const auto there = present_at(meeting, assembly, at, noted);
  const auto count = std::ranges::count_if(
      there, [&](const std::string& id) { return std::ranges::find(poll.roll, id) != poll.roll.end(); });
  return static_cast<std::uint64_t>(count);
}

bool has_item(const Meeting& meeting, std::string_view proposal) {
  return !proposal.empty() &&
         std::ranges::find(meeting.items, proposal, &Meeting::Item::proposal) != meeting.items.end();
}

bool may_decide(const Meeting& meeting, std::string_view proposal, const DecisionClass& one,
                const Charter& charter) {
  return has_item(meeting, proposal) && charter.rank(meeting.body) <= charter.rank(one.body);
}

Duration needed_ahead(const Act& notice, const Assembly& assembly) {
  return charter_at(assembly, notice.time).assembly_notice;
}

bool is_called(const Meeting& meeting, const Dossier& dossier, const DecisionClass& one,
               const Charter& charter, const Assembly& assembly, Instant now) {
  if (!may_decide(meeting, dossier.proposal.id, one, charter)) return false;
  const auto submit = std::ranges::find(dossier.acts, "submit", &Act::kind);
  const auto submitted = submit == dossier.acts.end() ? now : submit->time;
  return std::ranges::any_of(meeting.acts, [&](const Act& act) {
    return is_in_time(act, meeting, assembly, now) && act.time >= submitted &&
           (act.text == meeting.hash || announces(act, meeting, dossier.proposal.id));
  });
}

bool was_announced_otherwise(const Meeting& meeting, std::string_view proposal, const Assembly& assembly,
                             Instant now) {
  const bool stays = has_item(meeting, proposal);
  return std::ranges::any_of(meeting.acts, [&](const Act& act) {
    const auto items = act.lines("item");
    return is_in_time(act, meeting, assembly, now) && std::ranges::find(items, proposal) != items.end() &&
           !(stays && announces(act, meeting, proposal));
  });
}

bool is_changed_since_notice(const Meeting& meeting, const Assembly& assembly, Instant now) {
  const auto in_time = [&](const Act& act) { return is_in_time(act, meeting, assembly, now); };
  return std::ranges::any_of(meeting.acts, in_time) &&
         std::ranges::none_of(meeting.acts,
                              [&](const Act& act) { return in_time(act) && act.text == meeting.hash; });
}

bool is_at_its_place(const DecisionClass& one, const Dossier& dossier, Instant opens, Instant closes,
                     const Assembly& assembly, const Charter& charter) {
  return one.body == "online" || std::ranges::any_of(assembly.meetings, [&](const Meeting& meeting) {
           return is_called(meeting, dossier, one, charter, assembly, meeting.starts) &&
                  is_open_at(meeting, opens, closes) && closes <= end_of(meeting);
         });
}

Instant end_of(const Meeting& meeting) { return meeting.starts + Duration::days(1); }

Instant last_note(const Meeting& meeting) { return meeting.starts + Duration::days(7); }

const Meeting* meeting_named(std::string_view id, const Assembly& assembly) {
  const auto found = std::ranges::find(assembly.meetings, id, &Meeting::id);
  return found == assembly.meetings.end() ? nullptr : &*found;
}

bool is_during(const Meeting& meeting, Instant at) { return at >= meeting.starts && at < end_of(meeting); }

bool is_open_at(const Meeting& meeting, Instant opens, Instant closes) {
  const bool begun = opens < meeting.starts || is_during(meeting, opens);
  return begun && closes > meeting.starts;
}

bool belongs_to(const PollFacts& poll, const Meeting& meeting) {
  return is_open_at(meeting, poll.opens, poll.closes) && poll.closes <= end_of(meeting);
}

Instant taken_at(const PollFacts& poll, const Meeting& meeting, const Assembly& assembly, Instant noted) {
  return is_during(meeting, poll.opens) ? poll.opens : fullest(meeting, assembly, poll.closes, noted);
}

Instant fullest(const Meeting& meeting, const Assembly& assembly, Instant end, Instant noted) {
  auto at = meeting.starts;
  auto most = present_at(meeting, assembly, at, noted).size();
  for (const auto& stay : stays(meeting, noted)) {
    if (stay.in <= at || stay.in > end) continue;
    const auto there = present_at(meeting, assembly, stay.in, noted).size();
    if (there > most) most = there, at = stay.in;
  }
  return at;
}

std::optional<Inequality> quorum_of(const DecisionClass& one, std::uint64_t present, std::uint64_t roll) {
  if (!one.quorum) return std::nullopt;
  Settings settings;
  settings.quorum = one.quorum;
  settings.roll = roll;
  return quorum_inequality(settings, present, "present");
}

ItemPresence presence_of(std::size_t item, const Meeting& meeting, const Assembly& assembly, Instant noted) {
  ItemPresence one{.item = item, .at = {}, .quorum = {}};
  const auto* dossier = assembly.find(meeting.items[item].proposal);
  if (dossier != nullptr) tell_presence(one, *dossier, meeting, assembly, noted);
  return one;
}

std::optional<Finding> roll_otherwise(const HandCount& hands, const Dossier& dossier,
                                      const Assembly& assembly) {
  if (!hands.roll) return std::nullopt;
  const auto day = assembly.zone.day(hands.at);
  const auto joins = [&](const Person& one) {
    return one.since == day && !without_vote(assembly, one.id, day);
  };
  const Fraction all(voters_on(assembly, day).size());
  const auto fewest = all - Fraction(std::ranges::count_if(assembly.people, joins));
  if (*hands.roll <= all && (*hands.roll >= fewest || assembly.charter.dues)) return std::nullopt;
  return Finding{"count-of-other-roll",
                 Severity::warning,
                 {{"proposal", dossier.proposal.id},
                  {"sealed", hands.roll->text()},
                  {"day", day},
                  {"voters", all.text()}},
                 {}};
}

Instant noted_until(const Dossier& dossier, Instant at, Instant now) {
  auto noted = now;
  for (const auto& act : dossier.acts) {
    if (act.kind == "proclaim" && act.time >= at) noted = std::min(noted, act.time);
  }
  return noted;
}

std::optional<Finding> noted_otherwise(const HandCount& hands, const Dossier& dossier, const Meeting& meeting,
                                       const Assembly& assembly, Instant now) {
  const auto noted = noted_until(dossier, hands.at, now);
  if (stays(meeting, noted).empty()) return std::nullopt;
  const Fraction there(present_at(meeting, assembly, hands.at, noted).size());
  if (there == hands.present) return std::nullopt;
  return Finding{"count-and-notes-differ",
                 Severity::warning,
                 {{"proposal", dossier.proposal.id},
                  {"present", hands.present.text()},
                  {"noted", there.text()},
                  {"time", assembly.zone.text(hands.at)}},
                 {}};
}

}  // namespace voix::govern
