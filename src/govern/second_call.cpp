// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/second_call.hpp"

#include <algorithm>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/charter/held.hpp"
#include "govern/discussion.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"

namespace voix::govern {
namespace {

/// Ballots of the poll whose votes are added to the hands of the meeting.
std::uint64_t voted_remotely(const Meeting& meeting, const Dossier& dossier,
                             const std::optional<HandCount>& hands) {
  const auto with = std::ranges::find_if(dossier.polls, [&](const PollFacts& poll) {
    return is_open_at(meeting, poll.opens, poll.closes) && !(hands && is_apart(*hands, meeting, poll));
  });
  return with == dossier.polls.end() ? 0 : with->voted.size();
}

/// The quorum of those who voted, if too few did; in a poll voices count, not heads.
std::optional<Inequality> missed_by(const PollFacts& poll, const DecisionClass& one) {
  std::uint64_t voted = 0, all = 0;
  for (const auto& member : poll.roll) {
    const auto weight = poll.weights.find(member);
    const auto voices = weight == poll.weights.end() ? 1 : weight->second;
    const bool has = std::ranges::find(poll.voted, member) != poll.voted.end();
    all += voices;
    voted += has ? voices : 0;
  }
  auto quorum = quorum_of(one, voted, all);
  return quorum && !quorum->met ? quorum : std::nullopt;
}

/// When a poll of the meeting was proclaimed to be without quorum: what is written of attendance later
/// changes nothing.
Instant settled_at(const Meeting& meeting, const Dossier& dossier) {
  for (const auto& act : dossier.acts) {
    const auto ends = [&](const PollFacts& poll) {
      return is_open_at(meeting, poll.opens, poll.closes) && poll.closed && act.time >= poll.closes;
    };
    const bool says = act.kind == "proclaim" && act.field("outcome") == "no-quorum";
    if (says && std::ranges::any_of(dossier.polls, ends)) return act.time;
  }
  return whenever;
}

/// When the meeting came to the item, or would have.
Instant came_to(const Meeting& meeting, const Dossier& dossier, const std::optional<HandCount>& hands) {
  if (hands && hands->stands) return hands->at;
  for (const auto& poll : dossier.polls) {
    if (is_open_at(meeting, poll.opens, poll.closes)) return std::max(poll.opens, meeting.starts);
  }
  return meeting.starts;
}

/// Hands that are raised at `at` would count.
bool could_decide(const Dossier& dossier, const Assembly& assembly, const Charter& charter, Instant at) {
  auto past = dossier;
  std::erase_if(past.acts, [&](const Act& act) { return act.time > at; });
  const auto earliest = discussion(assembly, past, charter, at).earliest();
  return earliest && *earliest <= at && exclusion_guard(dossier, assembly, at).may_decide;
}

}  // namespace

std::optional<Inequality> missed_quorum(const Meeting& meeting, const Dossier& dossier,
                                        const DecisionClass& one, const Assembly& assembly,
                                        const Charter& charter, const std::vector<const PollFacts*>& polls) {
  const auto hands = hand_count_at(meeting.id, dossier, assembly);
  if (!could_decide(dossier, assembly, charter, came_to(meeting, dossier, hands))) return std::nullopt;
  const auto remote = one.quorum_of_present ? 0 : voted_remotely(meeting, dossier, hands);
  const auto too_few = [&](std::uint64_t there, Instant at, const std::optional<Fraction>& sealed) {
    const auto roll = sealed ? *sealed->as_u64() : voters_on(assembly, assembly.zone.day(at)).size();
    auto quorum = quorum_of(one, there + remote, roll);
    return quorum && !quorum->met ? quorum : std::nullopt;
  };
  if (hands && hands->stands) {
    const auto there =
        one.quorum_of_present ? hands->present : voters_of(*hands, rule_of(one, dossier.proposal));
    return too_few(*there.as_u64(), hands->at, hands->roll);
  }
  for (const auto* poll : polls) {
    if (!one.quorum_of_present && belongs_to(*poll, meeting) && poll->closed) return missed_by(*poll, one);
  }
  const auto noted = settled_at(meeting, dossier);
  if (stays(meeting, noted).empty()) return std::nullopt;
  const auto fullest_at = fullest(meeting, assembly, whenever, noted);
  return too_few(present_at(meeting, assembly, fullest_at, noted).size(), meeting.starts, {});
}

const DecisionClass& class_then(const Meeting& meeting, const Dossier& dossier, const DecisionClass& one,
                                const Assembly& assembly, const Charter& charter) {
  const auto held = std::ranges::find(assembly.held, charter.hash, &Held::charter);
  if (held == assembly.held.end() || held->from <= meeting.starts) return one;
  const bool has_poll = std::ranges::any_of(
      dossier.polls, [&](const PollFacts& poll) { return is_open_at(meeting, poll.opens, poll.closes); });
  if (has_poll || has_hands_of(meeting, dossier)) return one;
  const auto* then = charter_at(assembly, meeting.starts).find(one.name);
  return then == nullptr ? one : *then;
}

bool missed_quorum(const PollFacts& poll, const DecisionClass& one) {
  return poll.closed && missed_by(poll, one);
}

EarlierCalls calls_before(Instant begins, const std::vector<const Meeting*>& calls,
                          const std::vector<const PollFacts*>& polls) {
  EarlierCalls before;
  std::ranges::copy_if(calls, std::back_inserter(before.meetings),
                       [&](const Meeting* call) { return call->starts < begins; });
  for (const auto* poll : polls) {
    if (poll->opens >= begins) continue;
    const bool apart = std::ranges::none_of(
        calls, [&](const Meeting* call) { return is_open_at(*call, poll->opens, poll->closes); });
    (apart ? before.polls : before.in_room).push_back(poll);
  }
  return before;
}

bool would_be_second_call(Instant opens, const Dossier& dossier, const DecisionClass& one,
                          const Assembly& assembly, const Charter& charter) {
  std::vector<const Meeting*> calls;
  for (const auto& meeting : assembly.meetings) {
    if (is_called(meeting, dossier, one, charter, assembly, opens)) calls.push_back(&meeting);
  }
  // The latest that has begun, of two on one evening; else the next one.
  const Meeting* here = nullptr;
  for (const auto* call : calls) {
    if (opens < end_of(*call) && (here == nullptr || call->starts <= opens)) here = call;
  }
  std::vector<const PollFacts*> polls;
  for (const auto& poll : dossier.polls) {
    if (poll.invalid.empty() && poll.class_name == one.name) polls.push_back(&poll);
  }
  const auto before = calls_before(here == nullptr ? opens : here->starts, calls, polls);
  return is_second_call(before, dossier, one, assembly, charter);
}

bool is_second_call(const EarlierCalls& before, const Dossier& dossier, const DecisionClass& one,
                    const Assembly& assembly, const Charter& charter) {
  if (!one.second_call) return false;
  struct Call {
    Instant begins;
    const Meeting* meeting;  // else a poll apart from any
    const PollFacts* poll;
  };
  std::vector<Call> calls;
  for (const auto* meeting : before.meetings) calls.push_back({meeting->starts, meeting, nullptr});
  for (const auto* poll : before.polls) calls.push_back({poll->opens, nullptr, poll});
  std::ranges::stable_sort(calls, {}, &Call::begins);
  // Once: a second call that misses its quorum too is followed by a first one.
  bool second = false;
  for (const auto& [begins, meeting, poll] : calls) {
    auto then = meeting == nullptr ? one : class_then(*meeting, dossier, one, assembly, charter);
    if (second) then.quorum = then.second_call;
    const bool missed =
        meeting == nullptr
            ? missed_quorum(*poll, then)
            : missed_quorum(*meeting, dossier, then, assembly, charter, before.in_room).has_value();
    if (missed) second = !second;
  }
  return second;
}

}  // namespace voix::govern
