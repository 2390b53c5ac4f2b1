// SPDX-License-Identifier: GPL-3.0-or-later
//
// An assembly of five natural members and a legal person, and proposals whose lives are written act by act.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <voix/count.hpp>

#include "govern/life.hpp"
#include "support/catch.hpp"

namespace life {

using namespace voix;

inline constexpr Instant hour = 3600, day = 24 * hour;
inline const Instant start = *parse_instant("2020-10-01T10:00:00Z");  // the submission of P-0001

using Fields = std::vector<std::pair<std::string, std::string>>;

struct Life {
  Assembly assembly;

  Life() {
    auto& charter = assembly.charter;
    charter.hash = "charter";
    charter.classes.resize(3);
    auto& ordinary = charter.classes[0];
    ordinary.name = "ordinary";
    ordinary.sponsors = 2;
    ordinary.discussion_min = Duration::days(2);
    ordinary.contest = Duration::days(1);
    auto& weighty = charter.classes[1];
    weighty = ordinary;
    weighty.name = "weighty";
    weighty.min_duration = Duration::days(7);
    auto& governance = charter.classes[2];
    governance.name = "governance";
    governance.body = "assembly";
    governance.rule = Majority{*Threshold::parse(">= 2/3"), Base::cast};
    governance.min_duration = {};
    for (const auto* id : {"m1", "m2", "m3", "m4", "m5", "l1"}) {
      assembly.people.push_back({id, std::string_view(id) == "l1", "2020-01-01", "", {}});
    }
    propose();
  }

  /// P-0001, P-0002 …, by m1.
  Dossier& propose(std::string one = "ordinary", Instant after = 0) {
    Dossier dossier;
    auto& proposal = dossier.proposal;
    const auto number = std::to_string(assembly.dossiers.size() + 1);
    proposal.id = "P-000" + number;
    proposal.title = "Title " + number;
    proposal.author = "m1";
    proposal.kind = "text";
    proposal.class_name = std::move(one);
    proposal.hash = "text-1";
    dossier.folder = "proposals/" + proposal.id;
    assembly.dossiers.push_back(std::move(dossier));
    act(after, "m1", "submit");
    return last();
  }

  Dossier& last() { return assembly.dossiers.back(); }

  /// An act on the last proposal, so many seconds after the start.
  void act(Instant after, std::string by, std::string kind, Fields fields = {}, std::string text = "text-1") {
    Act act;
    act.subject = last().proposal.id;
    act.text = std::move(text);
    act.by = std::move(by);
    act.time = start + after;
    act.kind = std::move(kind);
    act.fields = std::move(fields);
    act.hash = "hash-" + std::to_string(100 + last().acts.size());
    last().acts.push_back(act);
    const auto adding = "+  \"" + act.field("option") + "\",\n";
    if (act.kind == "amend") last().amendments.push_back({act.field("amendment"), act, adding});
  }

  void support(Instant after = 0) {
    act(after, "m2", "support");
    act(after, "m3", "support");
  }

  /// A secret poll of `one`, a day long unless told otherwise.
  PollFacts& poll(Instant after, std::string one = "ordinary", Instant length = day) {
    PollFacts poll;
    poll.folder = last().folder + "/poll";
    poll.text = "text-1";
    poll.charter = "charter";
    poll.class_name = std::move(one);
    poll.body = "online";
    poll.opened = poll.opens = start + after;
    poll.closes = poll.opens + length;
    poll.roll = {"m1", "m2", "m3", "m4", "m5"};
    poll.voters = 5;
    poll.threshold = 2;
    last().polls.push_back(std::move(poll));
    return last().polls.back();
  }

  /// Ballots of as many members, closed in time, opened by two trustees, counted.
  static void count(PollFacts& poll, int yes, int no, int blank = 0) {
    const auto cast = static_cast<std::size_t>(yes + no + blank);
    poll.voted.assign(poll.roll.begin(), poll.roll.begin() + static_cast<std::ptrdiff_t>(cast));
    poll.closed = poll.closes;
    poll.shares = {1, 2};
    Settings settings;
    settings.roll = Fraction(poll.voters);
    poll.result = voix::count(ChoiceTally{{"yes", "no", "blank"}, {cast, cast, 0, 0}, {yes, no, blank}},
                              Majority{}, settings);
  }

  /// A meeting on whose agenda the last proposal stands, called `ahead`.
  Meeting& meeting(Instant after, Instant ahead = 15 * day) {
    Meeting meeting;
    meeting.starts = start + after;
    meeting.id = utc(meeting.starts).substr(0, 10);
    meeting.items.push_back({"", last().proposal.id, ""});
    Act notice;
    notice.kind = "notice";
    notice.by = "m1";
    notice.time = meeting.starts - ahead;
    meeting.acts.push_back(notice);
    assembly.meetings.push_back(meeting);
    return assembly.meetings.back();
  }

  /// A member came "in" to the last meeting, or went "out", as m1 wrote down `noted` seconds after the start;
  /// at once unless told otherwise.
  void attend(const std::string& member, const std::string& direction, Instant at,
              std::optional<Instant> noted = {}) {
    auto& acts = assembly.meetings.back().acts;
    Act act;
    act.kind = "attend";
    act.by = "m1";
    act.time = start + noted.value_or(at);
    act.fields = {{"member", member}, {"direction", direction}, {"at", utc(start + at)}};
    act.hash = "here-" + std::to_string(acts.size());
    acts.push_back(std::move(act));
  }

  /// Two tellers at the last meeting.
  void hands(int yes, int no, std::string second = "m3") {
    const auto& meeting = assembly.meetings.back();
    for (const auto& teller : {std::string("m2"), std::move(second)}) {
      act(meeting.starts + hour - start, teller, "count",
          {{"meeting", meeting.id},
           {"at", utc(meeting.starts + hour)},
           {"present", "5"},
           {"votes", "yes " + std::to_string(yes)},
           {"votes", "no " + std::to_string(no)}});
    }
  }

  /// Adopted by 3 to 1, and in force from day 4 on.
  void adopt() {
    support();
    count(poll(2 * day), 3, 1);
  }

  [[nodiscard]] Standing at(Instant after, std::size_t number = 0) const {
    return govern::standing(assembly, number == 0 ? assembly.dossiers.back() : assembly.dossiers[number - 1],
                            start + after);
  }
  [[nodiscard]] std::string_view state(Instant after, std::size_t number = 0) const {
    return state_name(at(after, number).state);
  }
};

/// A proposal of the class "governance", which the assembly decides, without a time for discussion.
inline Life of_assembly() {
  Life life;
  life.assembly.dossiers.clear();
  auto& one = life.assembly.charter.classes[2];
  one.discussion_min = {};
  one.sponsors = 0;
  life.propose("governance");
  return life;
}

inline std::vector<std::string_view> findings(const Standing& standing) {
  std::vector<std::string_view> slugs;
  for (const auto& finding : standing.findings) slugs.push_back(finding.slug);
  return slugs;
}
inline std::vector<std::string_view> needs(const Standing& standing) {
  std::vector<std::string_view> slugs;
  for (const auto& need : standing.needs) slugs.push_back(need.what.slug);
  return slugs;
}
inline std::vector<std::string_view> why(const Standing& standing) {
  std::vector<std::string_view> slugs;
  for (const auto& step : standing.why) slugs.push_back(step.slug);
  return slugs;
}
using Slugs = std::vector<std::string_view>;

}  // namespace life
