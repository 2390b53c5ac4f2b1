// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly notice, attend, count, proclaim and show: the row of the table, and what the acts share.
#include "command/assembly.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <voix/nearest.hpp>

#include "command/act_file.hpp"
#include "command/acts.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/refuse.hpp"
#include "command/zone_time.hpp"

namespace voix::command {

const Meeting& meeting_of(const std::optional<std::string>& id, const Assembly& assembly, Instant now) {
  const auto& meetings = assembly.meetings;
  if (!id) {
    if (meetings.empty()) refuse("no-meeting");
    return *std::ranges::min_element(meetings, {},
                                     [&](const Meeting& one) { return std::abs(one.starts - now); });
  }
  const auto found = std::ranges::find(meetings, *id, &Meeting::id);
  if (found != meetings.end()) return *found;
  std::vector<std::string> ids;
  for (const auto& one : meetings) ids.push_back(one.id);
  refuse("no-such-meeting", {{"meeting", *id}, {"suggestion", nearest(*id, ids).value_or("")}});
}

const Meeting& meeting_at_hand(const Invocation& invocation, const Assembly& assembly, Instant now) {
  constexpr Instant near = 86400;  // seconds
  const auto id = invocation.value("--meeting");
  const auto& meeting = meeting_of(id, assembly, now);
  if (id || std::abs(meeting.starts - now) < near) return meeting;
  refuse("no-meeting-near", {{"meeting", meeting.id}, {"starts", assembly.zone.text(meeting.starts)}});
}

std::optional<Instant> clock_time(std::string_view text, const Meeting& meeting, const Zone& zone) {
  if (const auto full = zone_time(text, zone)) return full;
  constexpr Instant half_a_day = 43200, day = 86400;
  const auto on = [&](Instant start) { return zone_time(zone.day(start) + "T" + std::string(text), zone); };
  const auto instant = on(meeting.starts);
  return instant && *instant < meeting.starts - half_a_day ? on(meeting.starts + day) : instant;
}

std::string acts_of(const Meeting& meeting, const Assembly& assembly) {
  return in_root(assembly, "agenda/" + meeting.id);
}

namespace {

constexpr std::array acts{Act{"notice", assembly_notice}, Act{"attend", assembly_attend},
                          Act{"count", assembly_count}, Act{"proclaim", assembly_proclaim},
                          Act{"show", assembly_show}};

constexpr std::array flags{
    Flag{"--title", "TEXT", msg("notice: the name of the meeting")},
    Flag{"--starts", "TIME",
         msg("notice: when it begins (2020-10-30T19:00 on the clocks of the charter’s zone, or a time in "
             "full)")},
    Flag{"--place", "TEXT", msg("notice: where")},
    Flag{"--body", "BODY", msg("notice: which body meets (default: assembly)")},
    Flag{"--item", "TEXT|ID", msg("notice: an item of the agenda, or a proposal by its id; in their order"),
         true},
    Flag{"--late", nullptr, msg("notice: sign although less time is left than the charter asks")},
    Flag{"--in", "TIME", msg("attend: when they came (19:05)")},
    Flag{"--out", "TIME", msg("attend: when they left (21:00)")},
    Flag{"--at", "TIME",
         msg("count: when hands were counted (default: now, or as another teller said since you last "
             "signed)")},
    Flag{"--meeting", "DAY", msg("attend, count, proclaim: which meeting (default: the one that is near)")},
    key_flag,
    passphrase_flag,
    yes_flag,
    act_dry_run_flag,
    now_flag,
};

constexpr std::array examples{
    Example{msg("voix assembly notice --title 'General assembly' --starts 2020-10-30T19:00:00+01:00 --item "
                "P-0003"),
            msg("call a meeting, with its agenda")},
    Example{"voix assembly attend m17 m18 --in 19:05", msg("two members have come in")},
    Example{"voix assembly count P-0003 yes=41,no=19,blank=3 --key m03.key",
            msg("a teller signs a count; a second one signs the same")},
    Example{"voix assembly proclaim P-0003", msg("say what was decided")},
    Example{"voix assembly show 2020-10-30", msg("agenda, who was there, quorum and decisions")},
};

Exit run_assembly(const Invocation& invocation, Session& session) {
  return run_act("assembly", acts, invocation, session);
}

}  // namespace

const Command assembly_command{
    "assembly",
    "notice|attend|count|proclaim|show [DAY|MEMBER...|PROPOSAL [VOTES]]",
    msg("call a meeting, note who is there, count hands, proclaim"),
    msg("A meeting is a file, agenda/DAY.toml, and what was signed about it: its notice, who came and left, "
        "hand counts by two tellers, proclamations. The quorum of each item and what was decided follow from "
        "them. See voix-agenda(5)."),
    flags,
    examples,
    run_assembly};

}  // namespace voix::command
