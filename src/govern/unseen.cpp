// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/unseen.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "govern/attendance.hpp"
#include "govern/case.hpp"
#include "govern/proclamation.hpp"

namespace voix::govern {
namespace {

/// What a proclamation lists. Other proclamations are none of its business, and whoever declares an
/// irregularity may do so at any time.
bool is_listed(const Act& act) {
  return act.kind != "proclaim" && act.kind != "void" && act.kind != "contest";
}

/// What was signed of the proposal, and of the meeting if there is one.
template <class Take>
void each_act(const Dossier& dossier, const Meeting* meeting, Take&& take) {
  for (const auto& act : dossier.acts) take(act);
  if (meeting == nullptr) return;
  for (const auto& act : meeting->acts) take(act);
}

/// What is there and what a proclamation had seen of it.
class Pinned {
 public:
  Pinned(const Assembly& assembly, const Dossier& dossier, const Standing& standing, const Act& proclaim)
      : proclaim_(proclaim), meeting_(meeting_named(proclaim.field("meeting"), assembly)) {
    for (const auto* field : {"saw", "poll"}) {
      for (auto& hash : proclaim.lines(field)) seen_.insert(std::move(hash));
    }
    each_act(dossier, meeting_, [&](const Act& act) {
      present_.insert(act.hash);
      if (is_unseen(act)) unseen_.push_back(act.path);
    });
    for (const auto& poll : dossier.polls) {
      if (is_unseen(poll)) unseen_.push_back(poll.folder);
    }
    if (outcome_text(standing) != proclaim.field("outcome")) gone_polls_ = gone_polls(dossier, proclaim);
  }

  [[nodiscard]] const std::vector<std::string>& unseen() const { return unseen_; }

  /// Acts; and polls, if the outcome does not follow without them: one that never counted may be put aside.
  [[nodiscard]] std::vector<std::string> gone() const {
    auto hashes = proclaim_.lines("saw");
    std::erase_if(hashes, [&](const std::string& hash) { return present_.contains(hash); });
    std::ranges::copy(gone_polls_, std::back_inserter(hashes));
    return hashes;
  }

  void take_out(Dossier& dossier, std::vector<Meeting>& meetings) const {
    const auto drop = [&](const Act& act) { return is_unseen(act); };
    std::erase_if(dossier.acts, drop);
    std::erase_if(dossier.amendments, [&](const Amendment& one) { return is_unseen(one.act); });
    std::erase_if(dossier.polls, [&](const PollFacts& poll) { return is_unseen(poll); });
    for (auto& meeting : meetings) {
      if (meeting_ != nullptr && meeting.id == meeting_->id) std::erase_if(meeting.acts, drop);
    }
  }

 private:
  [[nodiscard]] bool is_unseen(const Act& act) const {
    return is_listed(act) && comes_before(act, proclaim_) && !seen_.contains(act.hash);
  }
  [[nodiscard]] bool is_unseen(const PollFacts& poll) const {
    return poll.opened <= proclaim_.time && !seen_.contains(poll.election);
  }

  const Act& proclaim_;
  const Meeting* meeting_;
  std::vector<std::string> gone_polls_;
  std::set<std::string, std::less<>> seen_, present_;
  std::vector<std::string> unseen_;  // paths
};

bool is_same(const Standing& a, const Standing& b) {
  if (a.state != b.state || a.decision.has_value() != b.decision.has_value()) return false;
  return !a.decision || (a.decision->adopted == b.decision->adopted &&
                         a.decision->chosen == b.decision->chosen && a.decision->text == b.decision->text);
}

}  // namespace

std::vector<std::string> gone_polls(const Dossier& dossier, const Act& proclaim) {
  auto polls = proclaim.lines("poll");
  std::erase_if(polls, [&](const std::string& election) {
    return std::ranges::find(dossier.polls, election, &PollFacts::election) != dossier.polls.end();
  });
  return polls;
}

std::vector<std::pair<std::string, std::string>> seen_now(const Dossier& dossier, const Meeting* meeting,
                                                          Instant now) {
  std::vector<std::pair<std::string, std::string>> fields;
  each_act(dossier, meeting, [&](const Act& act) {
    if (act.time <= now && is_listed(act)) fields.emplace_back("saw", act.hash);
  });
  for (const auto& poll : dossier.polls) {
    if (poll.opened <= now) fields.emplace_back("poll", poll.election);
  }
  return fields;
}

std::vector<Finding> unseen_changes(const Assembly& assembly, const Dossier& dossier, Instant now,
                                    const Standing& standing) {
  for (const auto& act : dossier.acts) {
    if (act.kind != "proclaim" || act.time > now || act.lines("saw").empty()) continue;
    const Pinned pinned(assembly, dossier, standing, act);
    std::vector<Finding> findings;
    for (const auto& hash : pinned.gone()) {
      findings.push_back({"proclaimed-on-gone",
                          Severity::error,
                          {{"proposal", dossier.proposal.id}, {"member", act.by}, {"hash", hash}},
                          {.path = act.path, .text = {}}});
    }
    if (pinned.unseen().empty()) return findings;
    auto past = assembly;
    const auto before = std::ranges::find(past.dossiers, dossier.folder, &Dossier::folder);
    pinned.take_out(*before, past.meetings);
    const auto as_seen = course(past, *before, act.time);
    if (outcome_text(as_seen) != act.field("outcome")) {
      if (findings.empty()) continue;  // it never was true to what it lists
      return findings;
    }
    if (is_same(course(past, *before, now), standing)) return findings;
    for (const auto& path : pinned.unseen()) {
      findings.push_back({"proclaimed-unseen",
                          Severity::error,
                          {{"proposal", dossier.proposal.id},
                           {"member", act.by},
                           {"outcome", act.field("outcome")},
                           {"time", assembly.zone.text(act.time)}},
                          {.path = path, .text = {}}});
    }
    return findings;
  }
  return {};
}

}  // namespace voix::govern
