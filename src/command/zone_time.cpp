// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/zone_time.hpp"

#include "govern/attendance.hpp"
#include "govern/room.hpp"

namespace voix::command {

std::optional<Instant> zone_time(std::string_view text, const Zone& zone) {
  if (const auto full = parse_instant(text)) return full;
  constexpr std::size_t length = std::string_view("2020-10-30T19:05").size();
  if (text.size() != length) return std::nullopt;
  auto spelled = std::string(text) + ":00Z";
  if (spelled[length - 3] == 'h') spelled[length - 3] = ':';
  const auto clock = parse_instant(spelled);
  if (!clock || !zone.offset) return clock;
  return *clock - zone.offset(*clock - zone.offset(*clock));
}

std::optional<Instant> read_time(std::string_view flag, const Zone& zone, Values& values) {
  return values.read<Instant>(
      flag, [&](std::string_view text) { return zone_time(text, zone); }, "2020-10-30T19:00");
}

std::optional<Instant> read_closing(Instant opens, const Zone& zone, Values& values) {
  const auto closes = read_time("--closes", zone, values);
  if (closes && *closes > opens + govern::longest_vote)
    values.refuse("closes-too-late", {{"time", zone.text(*closes)}});
  return closes;
}

}  // namespace voix::command
