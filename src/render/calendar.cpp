// SPDX-License-Identifier: GPL-3.0-or-later
//
// iCalendar, RFC 5545: lines end with CRLF and have at most 75 octets; the rest of a longer one follows after
// a blank. Times are in UTC. The id of an event stays the same as long as it is the same deadline of the same
// proposal, so a calendar that is read again moves events and does not double them.
#include <algorithm>

#include "render/status.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line end

/// "20201106T180000Z"
std::string compact(Instant instant) {
  auto text = utc(instant);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

/// A TEXT value: backslash, semicolon, comma and line ends escaped, other control characters left out.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

/// One content line, folded between characters.
std::string folded(std::string_view line) {
  std::string out;
  for (std::size_t room = longest_line; line.size() > room; room = longest_line - 1) {
    auto end = room;
    while (end > 1 && continues_character(line[end])) --end;
    out.append(line.substr(0, end)).append("\r\n ");
    line.remove_prefix(end);
  }
  return out.append(line).append("\r\n");
}

/// The letters, digits and hyphens of a name, for an id.
std::string in_an_id(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    out += plain ? c : '-';
  }
  return out;
}

struct Event {
  std::string id, summary, place, description;
  Instant at = 0;
  std::string day = {};  // YYYY-MM-DD: the whole of it, instead of `at`
};

std::string written(const Event& event, std::string_view host, Instant now) {
  std::string text;
  const auto add = [&](const std::string& line) { text += folded(line); };
  add("BEGIN:VEVENT");
  add("UID:" + event.id + "@" + in_an_id(host));
  add("DTSTAMP:" + compact(now));
  auto day = event.day;
  std::erase(day, '-');
  add(day.empty() ? "DTSTART:" + compact(event.at) : "DTSTART;VALUE=DATE:" + day);
  add("SUMMARY:" + escaped(event.summary));
  if (!event.place.empty()) add("LOCATION:" + escaped(event.place));
  add("DESCRIPTION:" + escaped(event.description));
  add("END:VEVENT");
  return text;
}

/// The text of a step's value; empty if it has none of that name.
std::string value(const Step& step, std::string_view name) {
  const auto found = std::ranges::find(step.values, name, &std::pair<std::string_view, Value>::first);
  const auto* text = found == step.values.end() ? nullptr : std::get_if<std::string>(&found->second);
  return text == nullptr ? std::string() : *text;
}

/// A meeting is one event, with all that stands on its agenda.
void add_meeting(std::vector<Event>& events, const Need& need, const std::string& proposal) {
  const auto id = "meeting-" + in_an_id(value(need.what, "id"));
  const auto known = std::ranges::find(events, id, &Event::id);
  if (known != events.end()) {
    known->description += "\n" + proposal;
  } else {
    events.push_back({id, value(need.what, "title"), value(need.what, "place"), proposal, *need.by});
  }
}

std::vector<Event> events_of(std::span<const Status> all, const Catalogue& tr) {
  std::vector<Event> events;
  for (const auto& one : all) {
    std::vector<std::string> told;  // one event for each thing that is needed
    const auto& proposal = one.dossier->proposal;
    for (const auto& need : one.standing.needs) {
      auto about = value(need.what, "id") + value(need.what, "objection") + value(need.what, "member");
      if (!about.empty()) about = "-" + in_an_id(about);
      const auto id = in_an_id(proposal.id) + "-" + std::string(need.what.slug) + about;
      if (!need.by || std::ranges::find(told, id) != told.end()) continue;
      told.push_back(id);
      if (need.what.slug == "need-meeting") {
        add_meeting(events, need, proposal.id + " " + proposal.title);
        continue;
      }
      const auto what = tr(msg("{id}: {what}"), {{"id", proposal.id}, {"what", sentence(need.what, tr)}});
      const auto command = need.command.empty() ? std::string() : "\n" + to_type(need.command, tr);
      events.push_back({id, what, {}, proposal.title + command, *need.by});
    }
    for (const auto& [about, step, day] : one.days) {
      const auto what = tr(msg("{id}: {what}"), {{"id", about}, {"what", sentence(step, tr)}});
      events.push_back({in_an_id(about) + "-" + std::string(step.slug), what, {}, proposal.title, 0, day});
    }
  }
  return events;
}

}  // namespace

std::string calendar(std::span<const Status> all, std::string_view host, Instant now, const Catalogue& tr) {
  std::string events;
  for (const auto& one : events_of(all, tr)) events += written(one, host, now);
  if (events.empty()) return events;
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//voix//voix//EN\r\n" + events + "END:VCALENDAR\r\n";
}

}  // namespace voix::render
