// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly show: agenda, who is there, the quorum of each item, what was decided.
#include "command/acts.hpp"
#include "command/assembly.hpp"
#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "govern/attendance.hpp"
#include "govern/minutes.hpp"
#include "render/charter_words.hpp"
#include "render/minutes_item.hpp"
#include "render/objections.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

std::string notice(const Minutes& minutes, const Catalogue& tr) {
  const auto& zone = minutes.assembly->zone;
  const auto least = render::duration_words(minutes.needed_ahead, tr);
  if (!minutes.noticed) {
    return tr(msg("no signed notice of this agenda; the charter asks for {least}"), {{"least", least}});
  }
  const Arguments arguments{
      {"time", zone.text(*minutes.noticed)}, {"member", minutes.noticed_by}, {"least", least}};
  const auto sent =
      minutes.noticed_in_time
          ? tr(msg("notice sent {time} by {member}, in time (the charter asks for {least})"), arguments)
          : tr(msg("notice sent {time} by {member}, too late (the charter asks for {least})"), arguments);
  return minutes.edited_since ? sent + "\n" + render::since_notice(minutes, tr) : sent;
}

std::string room(const Minutes& minutes, Instant now, const Catalogue& tr) {
  const auto here = govern::present_at(*minutes.meeting, *minutes.assembly, now).size();
  const Arguments moment{{"time", minutes.assembly->zone.text(now)}, {"roll", std::to_string(minutes.roll)}};
  if (here == 0) {
    return tr(msg("no member with a vote there at {time}, of {roll} on the roll"), moment) + "\n";
  }
  return tr.plural("{n} member with a vote there at {time}, of {roll} on the roll",
                   "{n} members with a vote there at {time}, of {roll} on the roll", Fraction(here), moment) +
         "\n";
}

std::string item_text(const MinutesItem& item, std::size_t number, const Minutes& minutes,
                      const Catalogue& tr) {
  auto out = std::to_string(number) + ". " + render::visible(item.item->title);
  if (item.dossier == nullptr) return out + "\n";
  out += " (" + item.dossier->proposal.id + ")\n";
  for (const auto& line :
       {render::presence_in_words(item, minutes, tr), render::hands_in_words(item, minutes, tr),
        render::outcome_at(item, minutes, tr)}) {
    if (!line.empty()) out += "   " + line + "\n";
  }
  for (const auto& objection : render::objections_to_weigh(item.standing->rounds, tr)) {
    out += "   " + objection + "\n";
  }
  for (const auto& reply : render::replies_in_words(*item.dossier, tr)) out += "   " + reply + "\n";
  return out;
}

}  // namespace

Exit assembly_show(const Invocation& invocation, Session& session) {
  at_most(1, invocation);
  const auto assembly = read_assembly(invocation, session);
  const auto now = time_of(invocation, session);
  const auto day = invocation.operands.empty() ? std::nullopt : std::optional(invocation.operands.front());
  const auto& meeting = meeting_of(day, assembly, now);
  const auto minutes = govern::minutes(meeting, assembly, now);
  const auto& tr = session.tr;
  session.report(assembly.findings);
  session.report(meeting.findings);
  std::string out = render::visible(meeting.title) + ", " + assembly.zone.text(meeting.starts);
  if (!meeting.place.empty()) out += ", " + render::visible(meeting.place);
  out += "\n" + notice(minutes, tr) + "\n";
  if (govern::is_during(meeting, now)) out += room(minutes, now, tr);
  out += "\n";
  std::size_t number = 1;
  for (const auto& item : minutes.items) out += item_text(item, number++, minutes, tr);
  session.world.console.out(out);
  for (const auto& item : minutes.items) {
    if (item.hands) session.report(item.hands->findings);
  }
  session.report(govern::errors_in(minutes));
  return Exit::done;
}

}  // namespace voix::command
