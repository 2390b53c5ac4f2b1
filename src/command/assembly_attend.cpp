// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly attend: who came in or went out, and when. Anyone on the roll may write it down; the
// signature says who did.
#include <algorithm>
#include <set>

#include <voix/nearest.hpp>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/values.hpp"
#include "govern/attendance.hpp"
#include "govern/hand_counts.hpp"
#include "govern/life.hpp"
#include "govern/listed.hpp"
#include "govern/members.hpp"

namespace voix::command {
namespace {

/// Throws Error{usage, member-unknown} with all that are no members.
void check_members(const std::vector<std::string>& ids, const Assembly& assembly) {
  std::vector<std::string> known;
  for (const auto& person : assembly.people) known.push_back(person.id);
  std::vector<Finding> findings;
  for (const auto& id : ids) {
    if (assembly.person(id) != nullptr) continue;
    findings.push_back({"member-unknown",
                        Severity::error,
                        {{"id", id},
                         {"path", in_root(assembly, "roll.toml")},
                         {"suggestion", nearest(id, known).value_or("")}},
                        {}});
  }
  if (!findings.empty()) throw Error(Fault::usage, std::move(findings));
}

/// A meeting is one of members. Throws Error{usage, attend-not-member} with all who were none on that day.
void refuse_former(const std::vector<std::string>& ids, const Assembly& assembly, Instant at) {
  const auto day = assembly.zone.day(at);
  std::vector<Finding> findings;
  for (const auto& id : ids) {
    if (assembly.person(id)->is_member(day)) continue;
    findings.push_back({"attend-not-member", Severity::error, {{"member", id}, {"day", day}}, {}});
  }
  if (!findings.empty()) throw Error(Fault::usage, std::move(findings));
}

/// Members who are noted, and do not count for any quorum.
std::vector<Finding> voiceless(const std::vector<std::string>& ids, const Assembly& assembly, Instant at) {
  const auto day = assembly.zone.day(at);
  std::vector<std::string> names;
  std::ranges::copy_if(ids, std::back_inserter(names), [&](const std::string& id) {
    return govern::without_vote(assembly, id, day).has_value();
  });
  if (names.empty()) return {};
  return {
      {"present-without-vote", Severity::warning, {{"members", govern::listed(names)}, {"day", day}}, {}}};
}

/// Nobody leaves who never came. Throws Error{usage, out-without-in} with all of them.
void refuse_absent(const std::vector<std::string>& ids, const Meeting& meeting, const Assembly& assembly,
                   Instant at) {
  const auto stays = govern::stays(meeting);
  std::vector<Finding> findings;
  for (const auto& id : ids) {
    const auto was_there = [&](const Presence& stay) { return stay.member == id && stay.in < at; };
    if (std::ranges::any_of(stays, was_there)) continue;
    findings.push_back({"out-without-in",
                        Severity::error,
                        {{"member", id}, {"meeting", meeting.id}, {"time", assembly.zone.text(at)}},
                        {}});
  }
  if (!findings.empty()) throw Error(Fault::usage, std::move(findings));
}

/// Items that were voted on already, when others were in the room than was known: what is noted `after` them
/// changes nothing once they are proclaimed, and hands are signed anew until then.
std::vector<Finding> voted_before(const Meeting& before, const Meeting& after, const Assembly& assembly,
                                  Instant now) {
  std::vector<Finding> found;
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    const auto at = govern::presence_of(i, before, assembly).at;
    if (!at || govern::present_at(before, assembly, *at) == govern::present_at(after, assembly, *at))
      continue;
    const auto& dossier = *assembly.find(before.items[i].proposal);
    const auto standing = govern::standing(assembly, dossier, now);
    const auto hands = govern::hand_count_at(before.id, dossier, assembly);
    if (standing.decision && standing.decision->was_proclaimed) {
      found.push_back({"attend-after-proclamation",
                       Severity::warning,
                       {{"proposal", dossier.proposal.id}, {"time", assembly.zone.text(*at)}},
                       {}});
    } else if (hands) {
      auto differs = govern::noted_otherwise(*hands, dossier, after, assembly, now);
      if (differs) found.push_back(std::move(*differs));
    }
  }
  return found;
}

/// `name`, or with a number if such an act is there: noted twice is noted.
std::string free_name(const std::string& folder, const std::string& name, Files& files) {
  auto free = name;
  for (int i = 2; files.exists(folder + "/" + free + ".act"); ++i) free = name + "-" + std::to_string(i);
  return free;
}

}  // namespace

Exit assembly_attend(const Invocation& invocation, Session& session) {
  at_least(1, invocation, "MEMBER");
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto& meeting = meeting_at_hand(invocation, assembly, now);
  const bool in = invocation.has("--in");
  if (in == invocation.has("--out")) {
    refuse("in-or-out");
  }
  Values values(invocation);
  const auto at = values.read<Instant>(
      in ? "--in" : "--out", [&](std::string_view text) { return clock_time(text, meeting, assembly.zone); },
      "19:05");
  values.finish();
  check_members(invocation.operands, assembly);

  if (*at > now) {
    refuse("attend-ahead", {{"time", assembly.zone.text(*at)}, {"now", assembly.zone.text(now)}});
  }
  if (now > govern::last_note(meeting)) {
    refuse("attend-too-late", {{"meeting", meeting.id}});
  }
  if (in) refuse_former(invocation.operands, assembly, *at);
  if (!in) refuse_absent(invocation.operands, meeting, assembly, *at);

  auto signer = load_signer(invocation, session);
  const auto by = member_of(signer, assembly, session);
  const auto folder = acts_of(meeting, assembly);
  const std::string direction = in ? "in" : "out";
  auto after = meeting;
  std::vector<SignedAct> signed_acts;
  for (const auto& member : std::set(invocation.operands.begin(), invocation.operands.end())) {
    voix::Act act;
    act.subject = meeting.id;
    act.text = meeting.hash;
    act.kind = "attend";
    act.time = now;
    act.fields = {{"member", member}, {"direction", direction}, {"at", utc(*at)}};
    after.acts.push_back(act);
    const auto name = compact(*at) + "-" + member + "-" + direction + "-by-" + by;
    auto one = signed_act(std::move(act), folder, assembly, signer, invocation, session,
                          free_name(folder, name, session.world.files));
    if (one) signed_acts.push_back(std::move(*one));
  }
  session.report(voted_before(meeting, after, assembly, now));
  if (in) session.report(voiceless(invocation.operands, assembly, *at));
  if (invocation.has(act_dry_run_flag.name)) return Exit::done;
  for (const auto& one : signed_acts) write_act(one, session);
  const auto present = govern::present_at(after, assembly, *at).size();
  const auto& tr = session.tr;
  const Arguments moment{{"time", assembly.zone.text(*at)}};
  session.world.console.out(
      (present == 0 ? tr(msg("no member with a vote is there at {time}"), moment)
                    : tr.plural("{n} member with a vote is there at {time}",
                                "{n} members with a vote are there at {time}", Fraction(present), moment)) +
      "\n");
  return Exit::done;
}

}  // namespace voix::command
