// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/minutes.hpp"

#include <algorithm>

#include "render/charter_words.hpp"
#include "render/markdown_words.hpp"
#include "render/minutes_item.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::string heading(const std::string& text) { return "\n## " + escaped(text) + "\n"; }
std::string paragraph(const std::string& text) { return "\n" + escaped(text) + "\n"; }

std::string notice(const Minutes& minutes, const Catalogue& tr) {
  const auto& zone = minutes.assembly->zone;
  const auto least = duration_words(minutes.needed_ahead, tr);
  auto out = heading(tr(msg("Notice")));
  if (!minutes.noticed) {
    out += paragraph(tr(msg("No signed notice of this agenda was found. The charter asks for {least}."),
                        {{"least", least}}));
  } else {
    const Arguments arguments{
        {"member", minutes.noticed_by}, {"time", zone.text(*minutes.noticed)}, {"least", least}};
    out += paragraph(
        minutes.noticed_in_time
            ? tr(msg("Sent by {member} on {time}, in time: the charter asks for {least}."), arguments)
            : tr(msg("Sent by {member} on {time}, too late: the charter asks for {least}."), arguments));
    if (minutes.edited_since) out += paragraph(since_notice(minutes, tr));
  }
  out += paragraph(tr(msg("Agenda:"))) + "\n";
  std::size_t number = 1;
  for (const auto& item : minutes.items) {
    out += std::to_string(number++) + ". " + escaped(visible(item.item->title));
    if (item.dossier != nullptr) out += " (" + escaped(item.dossier->proposal.id) + ")";
    out += "\n";
  }
  return out;
}

std::string attendance(const Minutes& minutes, const Catalogue& tr) {
  auto out = heading(tr(msg("Attendance")));
  std::vector<std::string> members;
  for (const auto& stay : minutes.stays) members.push_back(stay.member);
  std::ranges::sort(members);
  members.erase(std::unique(members.begin(), members.end()), members.end());
  out += paragraph(tr.plural(
      "{n} member came; {opening} with a vote were there at the start, of {roll} on the roll.",
      "{n} members came; {opening} with a vote were there at the start, of {roll} on the roll.",
      Fraction(members.size()),
      {{"opening", std::to_string(minutes.at_opening.size())}, {"roll", std::to_string(minutes.roll)}}));
  Table table{.caption = {}, .columns = {tr(msg("member")), tr(msg("came")), tr(msg("left"))}, .rows = {}};
  for (const auto& stay : minutes.stays) {
    auto came = clock_of(stay.in, minutes);
    if (stay.noted) {
      came = tr(msg("{time} (noted on {day})"),
                {{"time", came}, {"day", minutes.assembly->zone.day(*stay.noted)}});
    }
    table.rows.push_back({stay.member, came, stay.out ? clock_of(*stay.out, minutes) : ""});
  }
  return out + pipe_table(table);
}

/// The list of decisions.
std::string decisions(const Minutes& minutes, const Catalogue& tr) {
  Table table{
      .caption = {},
      .columns = {tr(msg("decision")), tr(msg("outcome")), tr(msg("in force from")), tr(msg("review on"))},
      .rows = {}};
  for (const auto& item : minutes.items) {
    const bool missed = item.standing && item.standing->state == State::no_quorum;
    if (!item.standing || item.was_decided_before || (!item.standing->decision && !missed)) continue;
    const auto& decision = item.standing->decision;
    const auto& proposal = item.dossier->proposal;
    const bool adopted = decision && decision->adopted;
    table.rows.push_back({proposal.id + " " + visible(proposal.title), outcome_at(item, minutes, tr),
                          adopted ? minutes.assembly->zone.day(decision->in_force_from) : "",
                          adopted ? proposal.review : ""});
  }
  const auto text = pipe_table(table);
  return heading(tr(msg("List of decisions"))) +
         (text.empty() ? paragraph(tr(msg("Nothing was decided."))) : text);
}

/// The charters that its items were decided under; today's where none was.
std::string charters(const Minutes& minutes) {
  std::vector<std::string> hashes;
  for (const auto& item : minutes.items) {
    if (!item.standing || !item.standing->decision || item.was_decided_before) continue;
    const auto& hash = item.standing->decision->charter;
    if (!hash.empty() && std::ranges::find(hashes, hash) == hashes.end()) hashes.push_back(hash);
  }
  if (hashes.empty()) return minutes.assembly->charter.hash;
  std::string list;
  for (const auto& hash : hashes) list += (list.empty() ? "" : ", ") + hash;
  return list;
}

std::string signatures(const Minutes& minutes, const Catalogue& tr) {
  auto out = heading(tr(msg("Signatures")));
  for (const auto* role : {msg("Chair of the meeting:"), msg("Secretary of the meeting:")}) {
    out += "\n" + escaped(tr(role)) + " ______________________________\n";
  }
  if (!minutes.tellers.empty()) {
    out += paragraph(tr(msg("Tellers, who signed the hand counts with their keys: {tellers}."),
                        {{"tellers", joined(minutes.tellers, tr)}}));
  }
  return out +
         paragraph(
             tr(msg("Written by voix on {time} from the files of the group: {agenda} (SHA-256 {hash}), "
                    "charter {charter}, and the signed acts beside them. voix minutes {meeting} writes them "
                    "again."),
                {{"time", minutes.assembly->zone.text(minutes.written)},
                 {"agenda", minutes.meeting->path},
                 {"hash", minutes.meeting->hash},
                 {"charter", charters(minutes)},
                 {"meeting", minutes.meeting->id}}));
}

}  // namespace

std::string minutes(const Minutes& minutes, const Catalogue& tr) {
  const auto& meeting = *minutes.meeting;
  const auto title = visible(meeting.title);
  auto out = "# " + escaped(tr(msg("Minutes: {title}"), {{"title", title}})) + "\n";
  const Arguments arguments{{"name", visible(minutes.assembly->charter.name)},
                            {"time", minutes.assembly->zone.text(meeting.starts)},
                            {"place", visible(meeting.place)}};
  out += paragraph(meeting.place.empty() ? tr(msg("{name}, {time}"), arguments)
                                         : tr(msg("{name}, {time}, {place}"), arguments));
  out += notice(minutes, tr) + attendance(minutes, tr);
  std::size_t number = 1;
  for (const auto& item : minutes.items) out += minutes_item(item, number++, minutes, tr);
  return out + decisions(minutes, tr) + signatures(minutes, tr);
}

}  // namespace voix::render
