// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which polls of a proposal count: those that the charter allows, about its text, asked as it says.
#include <algorithm>
#include <iterator>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/case.hpp"
#include "govern/classes.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/precedence.hpp"
#include "govern/room.hpp"
#include "govern/rounds.hpp"

namespace voix::govern {
namespace {

/// True when the poll counts by the rule of the class, and as many seats. Of a majority the class's own
/// numbers are applied to its totals, whatever the poll says.
bool is_counted_as(const DecisionClass& one, const Proposal& proposal, const PollFacts& poll) {
  const auto rule = ballot_rule(one, proposal);
  if (std::holds_alternative<Majority>(rule)) return std::holds_alternative<Majority>(*poll.rule);
  return rule_text(rule) == rule_text(*poll.rule) && seats_of(one, proposal) == poll.seats;
}

}  // namespace

/// Why a poll does not count for this proposal: a slug; empty if it does.
std::string_view Case::fault(const PollFacts& poll) const {
  if (poll.text.empty()) return "poll-not-bound";
  const auto* last = fallback_class(charter);
  if (poll.class_name != one().name && (last == nullptr || poll.class_name != last->name))
    return "poll-of-other-class";
  if (poll.text != talk.text && std::ranges::find(rounds, poll.text, &RoundResult::text) == rounds.end())
    return "poll-of-other-text";
  const auto* decider = charter.find(poll.class_name);
  if (decider != nullptr && !is_at_its_place(*decider, dossier, poll.opens, poll.closes, assembly, charter))
    return "poll-without-meeting";
  if (talk.end != Discussion::End::frozen || poll.opened < talk.ended) return "poll-before-frozen";
  if (decider != nullptr && poll.closes < poll.opens + least_duration(*decider, dossier, poll.opens,
                                                                      poll.closes, assembly, charter))
    return "poll-too-short";
  if (poll.closes > poll.opens + longest_vote) return "poll-too-long";
  if (!exclusion_guard(dossier, assembly, poll.opened).may_decide) return "poll-before-reply";
  if (decider != nullptr && poll.lot != lot_seed(*decider, dossier.proposal, poll.charter))
    return "poll-of-other-lot";
  if (decider != nullptr && poll.rule && !is_counted_as(*decider, voted_on(), poll))
    return "poll-of-other-rule";
  if (!has_nominee(dossier, assembly, poll.opened)) return "poll-without-nominee";
  if (decider == nullptr) return {};
  if (const auto slug = fault_of_terms(poll); !slug.empty()) return slug;
  // What the meeting decided by hands is not taken out of the room.
  const auto* room = outlasted(*decider, dossier, poll.opened, poll.opens, poll.closes, assembly, charter);
  const auto hands = room == nullptr ? std::nullopt : hand_count_at(room->id, dossier, assembly);
  if (hands && hands->stands) return "poll-outlasts-meeting";
  const bool may_not =
      changes_decisions(dossier.proposal) &&
      conflict(assembly, original, {*decider, body_of(poll), charter}, poll.opened, &seen, now);
  return may_not ? "poll-may-not-undo" : std::string_view();
}

/// Who opens its totals and what it asks, where that is not what the charter that it was sealed with and the
/// text say.
std::string_view Case::fault_of_terms(const PollFacts& poll) const {
  const auto& own = assembly.charter_of(poll.charter);
  const auto* decider = own.find(poll.class_name);
  if (!poll.asked || decider == nullptr) return {};
  if (poll.secret != decider->secret.value_or(own.secret)) return "poll-of-other-secrecy";
  const bool keeps =
      poll.trustees >= own.trustees && poll.threshold >= own.threshold && poll.min_ballots >= own.min_ballots;
  if (poll.secret && !keeps) return "poll-of-other-trustees";
  if (dossier.proposal.hash != poll.text) return {};
  const auto voted = voted_on();
  const auto is_asked = [&](bool second_call) {
    return *poll.asked == asked(*decider, voted, talk.options, own, second_call);
  };
  return is_asked(false) || is_asked(true) ? std::string_view() : "poll-of-other-question";
}

/// The proposal as it is voted on: after the last consent round its own rule of consent is over.
Proposal Case::voted_on() const {
  Standing after;
  after.rounds = rounds;
  return after_rounds(dossier.proposal, after);
}

void Case::find_polls() {
  for (const auto& poll : dossier.polls) {
    if (const auto slug = fault(poll); slug.empty()) {
      polls.push_back(&poll);
      auto others = roll_findings(poll, dossier, assembly);
      std::ranges::move(others, std::back_inserter(standing.findings));
    } else if (!poll.invalid.empty()) {
      damaged = &poll;
    } else {
      warn(slug, {{"poll", poll.folder}, {"aside", poll.aside}});
    }
  }
}

std::string Case::body_of(const PollFacts& poll) const {
  auto held = body_of_vote(one(), dossier, poll.opens, poll.closes, assembly, charter);
  return poll.body.empty() || poll.body == held ? held : one().body;
}

bool Case::is_of_one(const PollFacts& poll) const {
  return poll.closed && poll.voted.size() < 2 && poll.voters > 1 && body_of(poll) != "online";
}

}  // namespace voix::govern
