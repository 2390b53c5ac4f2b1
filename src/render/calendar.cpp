// SPDX-License-Identifier: GPL-3.0-or-later
//
// iCalendar, RFC 5545: lines end with CRLF and have at most 75 octets; the rest of a longer one follows after
// a blank. Times are in UTC. The id of an event stays the same as long as it is the same deadline of the same
// proposal, so a calendar that is read again moves events and does not double them.
#include <algorithm>

#include "render/status.hpp"

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

std::string event(const Status& one, const Need& need, std::string_view host, Instant now,
                  const Catalogue& tr) {
  const auto& id = one.dossier->proposal.id;
  const auto what = tr(msg("{id}: {what}"), {{"id", id}, {"what", sentence(need.what, tr)}});
  std::string text;
  const auto add = [&](const std::string& line) { text += folded(line); };
  add("BEGIN:VEVENT");
  add("UID:" + in_an_id(id) + "-" + std::string(need.what.slug) + "@" + in_an_id(host));
  add("DTSTAMP:" + compact(now));
  add("DTSTART:" + compact(*need.by));
  add("SUMMARY:" + escaped(what));
  add("DESCRIPTION:" + escaped(one.dossier->proposal.title + "\n" + need.command));
  add("END:VEVENT");
  return text;
}

}  // namespace

std::string calendar(std::span<const Status> all, std::string_view host, Instant now, const Catalogue& tr) {
  std::string events;
  for (const auto& one : all) {
    std::vector<std::string_view> told;  // one event for each kind of need
    for (const auto& need : one.standing.needs) {
      if (!need.by || std::ranges::find(told, need.what.slug) != told.end()) continue;
      told.push_back(need.what.slug);
      events += event(one, need, host, now, tr);
    }
  }
  if (events.empty()) return events;
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//voix//voix//EN\r\n" + events + "END:VCALENDAR\r\n";
}

}  // namespace voix::render
