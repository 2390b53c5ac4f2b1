// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/case.hpp"

#include <algorithm>
#include <limits>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/charter/held.hpp"
#include "govern/classes.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/precedence.hpp"
#include "govern/room.hpp"
#include "govern/rounds.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

/// The dossier as it was at `now`, in an order that does not depend on how it was read.
Dossier at(const Dossier& dossier, Instant now) {
  Dossier past = dossier;
  std::erase_if(past.acts, [&](const Act& act) { return act.time > now; });
  std::ranges::sort(past.acts, comes_before);
  std::erase_if(past.polls, [&](const PollFacts& poll) { return poll.opened > now; });
  std::ranges::stable_sort(past.polls, {}, &PollFacts::opened);
  return past;
}

/// Two tellers of one meeting signed a count under this charter, this being one of the two: one alone is
/// none.
bool is_of_two(const Act& count, const Dossier& dossier) {
  return std::ranges::any_of(dossier.acts, [&](const Act& other) {
    return other.kind == "count" && other.by != count.by &&
           other.field("charter") == count.field("charter") &&
           other.field("meeting") == count.field("meeting");
  });
}

/// The hash of the charter that was sealed with the first vote; empty if there was none.
std::string sealed_charter(const Dossier& dossier, const std::vector<RoundResult>& rounds) {
  std::pair<Instant, std::string> first{std::numeric_limits<Instant>::max(), ""};
  const auto take = [&](Instant at, const std::string& hash) {
    if (!hash.empty() && at < first.first) first = {at, hash};
  };
  for (const auto& act : dossier.acts) {
    if (act.kind == "count" && is_of_two(act, dossier)) take(act.time, act.field("charter"));
  }
  for (const auto& round : rounds) take(round.opened, round.charter);
  for (const auto& poll : dossier.polls) take(poll.opened, poll.charter);
  return first.second;
}

/// The one that was sealed, else the one that holds.
const Charter& charter_of(const std::string& sealed, const Assembly& assembly, Instant now) {
  return sealed.empty() ? charter_at(assembly, now) : assembly.charter_of(sealed);
}

}  // namespace

Case::Case(const Assembly& all, const Dossier& whole, Instant when, const Seen* above)
    : assembly(all),
      original(whole),
      seen(whole, above),
      now(when),
      dossier(at(whole, when)),
      rounds(govern::rounds(dossier, all, when)),
      charter(charter_of(sealed_charter(dossier, rounds), all, when)),
      talk(discussion(all, dossier, charter, when)) {
  standing.findings = talk.findings;
  standing.charter = charter.hash;
  forgive_later_text();
  standing.text = talk.text;
  standing.options = talk.options;
  for (const auto& [member, time] : talk.supports) standing.supporters.push_back(member);
  if (const auto hash = sealed_charter(dossier, rounds);
      !hash.empty() && hash != all.charter.hash && !all.sealed.contains(hash)) {
    warn("charter-not-kept", {{"hash", hash}}, {}, Severity::error);
  }
  if (talk.one == nullptr) return;
  find_meetings();
  find_polls();
  standing.class_name = one().name;
  standing.body = body_at(now);
}

/// The file holds what its author signed since: of a day before, only the text of then is not there.
void Case::forgive_later_text() {
  const auto later = std::ranges::find_if(original.acts, [&](const Act& act) {
    return act.time > now && act.text == original.proposal.hash &&
           (act.kind == "revise" || act.kind == "submit" || act.kind == "accept" || act.kind == "propose");
  });
  if (later == original.acts.end() || text_fault(standing.findings) == nullptr) return;
  if (text_history(original, later->time).current() != original.proposal.hash) return;
  drop_text_fault(standing.findings);
  warn("text-of-later-day", {{"id", id()}, {"time", time(later->time)}}, original.proposal.path);
}

void Case::decide_as(const DecisionClass& decider) {
  talk.one = &decider;
  dossier.proposal = after_rounds(std::move(dossier.proposal), standing);
  standing.class_name = decider.name;
  std::erase_if(calls, [&](const Meeting* call) { return !may_decide(*call, id(), decider, charter); });
  standing.body = body_at(now);
}

/// It may not undo what the proposal would change: nothing of it is decided there.
bool Case::is_barred(const Meeting& meeting) const {
  if (!changes_decisions(dossier.proposal)) return false;
  if (now > last_note(meeting) && !has_hands_of(meeting, dossier)) return false;  // nothing came of it
  const Decider by{one(), meeting.body, charter};
  return conflict(assembly, original, by, std::min(now, meeting.starts), &seen, now).has_value();
}

void Case::find_meetings() {
  const auto ahead = charter_at(assembly, now).assembly_notice;
  for (const auto& meeting : assembly.meetings) {
    const bool may = may_decide(meeting, id(), one(), charter);
    if (is_called(meeting, dossier, one(), charter, assembly, now)) {
      if (is_barred(meeting)) {
        barred.push_back(&meeting);
        continue;
      }
      calls.push_back(&meeting);
      const auto item = std::ranges::find(meeting.items, id(), &Meeting::Item::proposal);
      const bool other =
          item != meeting.items.end() && !item->title.empty() && item->title != dossier.proposal.title;
      if (other && now <= last_note(meeting))
        warn("item-of-other-title", {{"meeting", meeting.id}, {"title", item->title}}, meeting.path);
    } else if (was_announced_otherwise(meeting, id(), assembly, now)) {
      warn("agenda-changed", {{"meeting", meeting.id}}, meeting.path, Severity::error);
    } else if (!may) {
      if (has_item(meeting, id()) && now < end_of(meeting))
        warn("item-of-other-body", {{"class", one().name}, {"body", one().body}, {"meets", meeting.body}},
             meeting.path);
    } else if (is_changed_since_notice(meeting, assembly, now)) {
      if (now <= last_note(meeting)) warn("agenda-changed", {{"meeting", meeting.id}}, meeting.path);
    } else if (meeting.starts >= talk.submitted.value_or(0) && now > meeting.starts - ahead) {
      warn("meeting-called-late", {{"meeting", meeting.id}, {"duration", ahead.text()}}, meeting.path);
    }
  }
}

bool Case::is_usable(const HandCount& count) {
  const auto& meeting = count.meeting;
  const auto call = std::ranges::find(calls, meeting, &Meeting::id);
  if (std::ranges::find(barred, meeting, &Meeting::id) != barred.end()) {
    warn("count-may-not-undo", {{"meeting", meeting}});
  } else if (call == calls.end()) {
    warn("count-without-meeting", {{"meeting", meeting}});
  } else if (one().secret.value_or(false)) {
    warn("hands-in-secret-class", {{"class", one().name}});
  } else if (!is_during(**call, count.at)) {
    warn("count-out-of-meeting", {{"meeting", meeting}, {"time", time(count.at)}});
  } else if (count.text != talk.text) {
    warn("count-of-other-text", {{"meeting", meeting}});
  } else if (count.at < talk.ended) {
    warn("count-before-frozen", {{"meeting", meeting}, {"time", time(talk.ended)}});
  } else if (!exclusion_guard(dossier, assembly, count.at).may_decide) {
    warn("count-before-reply", {{"meeting", meeting}, {"member", dossier.proposal.member}});
  } else if (!has_nominee(dossier, assembly, count.at)) {
    warn("count-without-nominee", {{"meeting", meeting}});
  } else {
    return true;
  }
  return false;
}

std::vector<HandCount> Case::hands() {
  std::vector<std::string> at;
  for (const auto& act : dossier.acts) {
    if (act.kind == "count" && std::ranges::find(at, act.field("meeting")) == at.end())
      at.push_back(act.field("meeting"));
  }
  // Meetings are named by their days.
  std::ranges::sort(at);
  std::vector<HandCount> counts;
  for (const auto& meeting : at) {
    auto count = hand_count_at(meeting, dossier, assembly);
    if (!count) {
      std::ranges::move(left_out_at(meeting, dossier, assembly), std::back_inserter(standing.findings));
      continue;
    }
    standing.findings.insert(standing.findings.end(), count->findings.begin(), count->findings.end());
    if (!is_usable(*count)) continue;
    const auto& call = **std::ranges::find(calls, meeting, &Meeting::id);
    if (auto differs = noted_otherwise(*count, dossier, call, assembly, now))
      standing.findings.push_back(std::move(*differs));
    if (auto other = roll_otherwise(*count, dossier, assembly))
      standing.findings.push_back(std::move(*other));
    counts.push_back(std::move(*count));
  }
  return counts;
}

std::string Case::body_at(Instant at) const {
  for (const auto* call : calls) {
    if (is_during(*call, at)) return call->body;
  }
  return one().body;
}

const Meeting* Case::meeting() const {
  const Meeting* latest = nullptr;
  for (const auto* call : calls) {
    if (latest == nullptr || call->starts <= now) latest = call;
  }
  return latest;
}

const Meeting* Case::next_call() const {
  const auto next = std::ranges::find_if(calls, [&](const Meeting* call) { return call->starts > now; });
  return next == calls.end() ? nullptr : *next;
}

void Case::why(std::string_view slug, std::vector<std::pair<std::string_view, Value>> values) {
  standing.why.push_back({slug, std::move(values)});
}

bool Case::need_nominee() {
  if (has_nominee(dossier, assembly, now)) return false;
  const auto named = nominations(dossier, assembly, now);
  const auto is_told = [&](const Need& need) {
    return !named.needs.empty() && need.what.slug == named.needs.front().what.slug;
  };
  if (std::ranges::any_of(standing.needs, is_told)) return true;
  standing.needs.insert(standing.needs.end(), named.needs.begin(), named.needs.end());
  return true;
}

void Case::need_opening() {
  const bool may_decide = exclusion_guard(dossier, assembly, now).may_decide;
  if (!may_decide || text_fault(standing.findings) != nullptr || need_nominee()) return;
  // What is on the agenda of a higher body is decided there.
  const auto* next = next_call();
  if (next != nullptr && next->body != one().body && polls.empty() && rounds.empty())
    return need_meeting(*next);
  const bool sealed = one().secret.value_or(charter.secret) && !is_by_rounds(one(), dossier.proposal);
  auto command = "voix open " + id();
  for (const auto* call : calls) {  // in the room: an hour, say
    if (!is_during(*call, now)) continue;
    command += " --closes " + assembly.zone.clock(std::min(now + Duration::hours(1), end_of(*call)));
  }
  need({"need-opening", {}}, {sealed ? "organisers" : "members"}, {}, std::move(command));
}

void Case::name_body() {
  const bool is_open = standing.state != State::draft && !is_fallen(standing.state) && !standing.decision;
  if (!is_open || !polls.empty() || !rounds.empty()) return;
  const auto next = std::ranges::find_if(calls, [&](const Meeting* call) { return now < end_of(*call); });
  if (next != calls.end()) standing.body = (*next)->body;
}

std::string Case::to_call(std::string_view body) const {
  const auto whose = body == "assembly" ? std::string() : " --body " + std::string(body);
  return "voix assembly notice" + whose + " --title … --starts … --item " + id();
}

void Case::need_agenda(const std::string& body) {
  need({"need-agenda", {{"body", body}}}, {"members"}, {}, to_call(body));
}

void Case::need_meeting(const Meeting& meeting) {
  const auto guard = exclusion_guard(dossier, assembly, now);
  const auto replied = guard.may_decide ? now : guard.from.value_or(now + charter.exclusion_notice);
  if (replied >= end_of(meeting)) return need_agenda(meeting.body);
  need({"need-meeting",
        {{"id", meeting.id},
         {"title", meeting.title},
         {"place", meeting.place},
         {"time", time(meeting.starts)}}},
       {}, meeting.starts, {});
}

void Case::need(Step what, std::vector<std::string> from, std::optional<Instant> by, std::string command) {
  standing.needs.push_back({std::move(what), std::move(from), by, std::move(command)});
}

void Case::warn(std::string_view slug, Arguments arguments, const std::string& path, Severity severity) {
  arguments.emplace_back("proposal", id());
  standing.findings.push_back({slug, severity, std::move(arguments), {.path = path, .text = {}}});
}

void Case::retract() {
  standing.why.clear();
  standing.needs.clear();
  standing.decision.reset();
}

bool Case::settle(State state, std::optional<Instant> since, std::optional<Instant> until) {
  standing.state = state;
  standing.since = since;
  standing.until = until;
  return true;
}

}  // namespace voix::govern
