// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/hand_counts.hpp"

#include <algorithm>

#include <voix/count.hpp>

#include "count/answers.hpp"
#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/charter/held.hpp"
#include "govern/classes.hpp"
#include "govern/listed.hpp"
#include "govern/tellers.hpp"

namespace voix::govern {
namespace {

/// Tellers sign within a week of the meeting, as whoever proclaims does. Where ballots were counted too, at
/// its end: hands that somebody adds to their totals afterwards could make any outcome.
std::optional<Instant> latest_signature(std::string_view meeting, const Dossier& dossier,
                                        const Assembly& assembly) {
  const auto* found = meeting_named(meeting, assembly);
  if (found == nullptr) return std::nullopt;
  for (const auto& poll : dossier.polls) {
    if (poll.closed && is_open_at(*found, poll.opens, poll.closes))
      return std::max(*poll.closed, end_of(*found));
  }
  return last_note(*found);
}

/// Who was in the room and has voted in the remote poll too.
std::vector<std::string> voted_twice(const HandCount& count, const Dossier& dossier,
                                     const Assembly& assembly) {
  std::vector<std::string> both;
  const auto* meeting = meeting_named(count.meeting, assembly);
  if (meeting == nullptr) return both;
  const auto here = present_at(*meeting, assembly, count.at);
  for (const auto& poll : dossier.polls) {
    if (is_apart(count, *meeting, poll)) continue;
    std::ranges::copy_if(here, std::back_inserter(both), [&](const std::string& id) {
      return std::ranges::find(poll.voted, id) != poll.voted.end();
    });
    break;
  }
  return both;
}

Tellers tellers_at(std::string_view meeting, const Dossier& dossier, const Assembly& assembly) {
  return {dossier, meeting, meeting_named(meeting, assembly), latest_signature(meeting, dossier, assembly)};
}

/// At least so many people raised their hands: in an approval one hand may rise for several options.
Fraction fewest_voters(const HandCount& count, const DecisionClass* one, const Proposal& proposal) {
  const bool several = one != nullptr && std::holds_alternative<Approval>(rule_of(*one, proposal));
  Fraction fewest;
  for (const auto& [name, votes] : count.votes) fewest = several ? std::max(fewest, votes) : fewest + votes;
  return fewest;
}

/// The answers of a rule that has its own; those of `options` and blank for a choice among them.
std::vector<std::string> answers_of(const Rule& rule, const std::vector<std::string>& options) {
  if (std::holds_alternative<Majority>(rule)) return {"yes", "no", "blank"};
  if (std::holds_alternative<Consent>(rule)) return {"consent", "reserve", "stand-aside", "objection"};
  return options;
}

Result count_choices(const ChoiceTally& tally, const Rule& rule, const Settings& settings) {
  if (const auto* majority = std::get_if<Majority>(&rule)) return count(tally, *majority, settings);
  if (const auto* consent = std::get_if<Consent>(&rule)) return count(tally, *consent, settings);
  if (const auto* approval = std::get_if<Approval>(&rule)) return count(tally, *approval, settings);
  return count(tally, std::get<Plurality>(rule), settings);
}

void add(ChoiceTally& tally, const HandCount& hands, const Rule& rule) {
  for (const auto& [name, votes] : hands.votes) {
    const auto found = std::ranges::find(tally.options, name);
    if (found != tally.options.end()) {
      tally.counts[static_cast<std::size_t>(found - tally.options.begin())] += votes;
    } else if (name == "blank") {
      tally.ballots.blank += votes;
    }
  }
  const auto voters = voters_of(hands, rule);
  tally.ballots.counted += voters;
  tally.ballots.weight += voters;
}

}  // namespace

bool has_hands_of(const Meeting& meeting, const Dossier& dossier) {
  return std::ranges::any_of(dossier.acts, [&](const Act& act) {
    return act.kind == "count" && act.field("meeting") == meeting.id;
  });
}

std::optional<HandCount> hand_count_at(std::string_view meeting, const Dossier& dossier,
                                       const Assembly& assembly) {
  const auto tellers = tellers_at(meeting, dossier, assembly);
  const auto& groups = tellers.groups();
  if (groups.empty()) return std::nullopt;
  auto count = groups.front();
  count.findings = tellers.findings();
  count.stands = tellers.stands();
  const auto* one = class_of(dossier, charter_at(assembly, count.at));
  // Whoever signs the same numbers later, when others were in the room, contradicts nobody.
  const auto differs = [&](const HandCount& other) {
    return !count.stands || other.text != count.text || other.votes != count.votes;
  };
  const auto second = std::find_if(groups.begin() + 1, groups.end(), differs);
  if (second != groups.end()) {
    count.findings.push_back({"tellers-differ",
                              Severity::warning,
                              {{"proposal", dossier.proposal.id},
                               {"first", listed(count.tellers)},
                               {"second", listed(second->tellers)}},
                              {}});
  }
  for (auto other = groups.begin() + 1; other != groups.end(); ++other) {
    const auto hands = fewest_voters(*other, one, dossier.proposal);
    if (hands <= other->present) continue;
    count.findings.push_back({"more-hands-than-people",
                              Severity::warning,
                              {{"votes", hands.text()},
                               {"present", other->present.text()},
                               {"time", assembly.zone.text(other->at)}},
                              {}});
  }
  const auto both = voted_twice(count, dossier, assembly);
  const auto voters = fewest_voters(count, one, dossier.proposal);
  const auto able = count.present - Fraction(both.size());
  if (!both.empty()) {
    count.findings.push_back({"present-and-remote", Severity::warning, {{"members", listed(both)}}, {}});
  }
  if (voters > able) {
    count.stands = false;
    count.findings.push_back(
        {"more-hands-than-people",
         Severity::error,
         {{"votes", voters.text()}, {"present", able.text()}, {"time", assembly.zone.text(count.at)}},
         {}});
  }
  return count;
}

const Meeting* counted_in_room(std::string_view member, Instant opens, Instant closes, const Dossier& dossier,
                               const Assembly& assembly) {
  const auto found = std::ranges::find_if(assembly.meetings, [&](const Meeting& meeting) {
    const auto hands = hand_count_at(meeting.id, dossier, assembly);
    return hands && hands->at >= opens && is_open_at(meeting, opens, closes) &&
           is_during(meeting, hands->at) && is_there(meeting, member, hands->at);
  });
  return found == assembly.meetings.end() ? nullptr : &*found;
}

std::vector<Finding> left_out_at(std::string_view meeting, const Dossier& dossier, const Assembly& assembly) {
  return tellers_at(meeting, dossier, assembly).findings();
}

bool is_apart(const HandCount& hands, const Meeting& meeting, const PollFacts& poll) {
  if (hands.at < poll.opens || !is_open_at(meeting, poll.opens, poll.closes)) return true;
  return poll.stays_sealed() && (poll.voted.empty() || hands.at >= *poll.closed);
}

Fraction voters_of(const HandCount& hands, const Rule& rule) {
  if (std::holds_alternative<Approval>(rule)) return hands.present;
  Fraction voters;
  for (const auto& [name, votes] : hands.votes) voters += votes;
  return voters;
}

bool counts_hands(const DecisionClass& one, const Rule& rule) {
  return !one.secret.value_or(false) && is_for_hands(rule);
}

std::string_view hands_to_type(const Rule& rule) {
  if (std::holds_alternative<Majority>(rule)) return "yes=…,no=…,blank=…";
  return std::holds_alternative<Consent>(rule) ? "consent=…,reserve=…,objection=…" : "OPTION=…,OPTION=…";
}

Result count_hands(const HandCount& hands, const Rule& rule, Settings settings,
                   const std::vector<std::string>& options) {
  settings.present = hands.present;
  ChoiceTally tally;
  tally.options = answers_of(rule, options);
  tally.counts.resize(tally.options.size());
  add(tally, hands, rule);
  return count_choices(tally, rule, settings);
}

Result with_hands(const Result& remote, const HandCount& hands) {
  ChoiceTally tally{.options = remote.options, .ballots = remote.ballots, .counts = remote.approvals};
  if (!remote.counts.empty()) {
    tally.options.clear();
    for (const auto& [answer, votes] : remote.counts) {
      tally.options.push_back(answer);
      tally.counts.push_back(votes);
    }
    // A majority has its blank ballots among the answers.
    if (std::holds_alternative<Majority>(remote.rule)) tally.ballots.blank = 0;
  }
  add(tally, hands, remote.rule);
  auto settings = remote.settings;
  settings.present = hands.present + remote.ballots.counted;
  auto result = count_choices(tally, remote.rule, settings);
  result.title = remote.title;
  return result;
}

}  // namespace voix::govern
