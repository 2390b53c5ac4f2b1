// SPDX-License-Identifier: GPL-3.0-or-later
//
// Instants: seconds since 1970-01-01T00:00:00Z, and their text. People write RFC 3339 with an offset
// (2020-11-06T19:00:00+01:00); files hold UTC with Z, one spelling an instant. Days that no calendar has and
// second 60 are refused.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace voix {

using Instant = std::int64_t;

/// "2020-11-06T18:00:00Z".
[[nodiscard]] inline std::string utc(Instant instant) {
  using namespace std::chrono;
  const sys_seconds time{seconds{instant}};
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{time - day};
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text.data();
}

/// RFC 3339 with "T" or a blank between day and time, seconds optional, "Z" or an offset at the end. Empty
/// for anything else.
[[nodiscard]] inline std::optional<Instant> parse_instant(std::string_view text) {
  using namespace std::chrono;
  const auto number = [&](std::size_t digits) -> std::optional<int> {
    if (text.size() < digits) return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, digits)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
  };
  const auto mark = [&](std::string_view marks) {
    if (text.empty() || marks.find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
    return true;
  };
  const auto y = number(4);
  if (!y || !mark("-")) return std::nullopt;
  const auto m = number(2);
  if (!m || !mark("-")) return std::nullopt;
  const auto d = number(2);
  if (!d || !mark("T ")) return std::nullopt;
  const auto hour = number(2);
  if (!hour || !mark(":")) return std::nullopt;
  const auto minute = number(2);
  if (!minute) return std::nullopt;
  int second = 0;
  if (mark(":")) {
    const auto seconds = number(2);
    if (!seconds) return std::nullopt;
    second = *seconds;
  }
  const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
  if (!date.ok() || *hour > 23 || *minute > 59 || second > 59) return std::nullopt;
  int offset = 0;
  if (text == "Z") {
    text = {};
  } else {
    if (text.starts_with(' ')) text.remove_prefix(1);
    if (text.empty()) return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    if (!mark("+-")) return std::nullopt;
    const auto hours = number(2);
    if (!hours || !mark(":")) return std::nullopt;
    const auto minutes = number(2);
    if (!minutes || *hours > 23 || *minutes > 59 || !text.empty()) return std::nullopt;
    offset = sign * (*hours * 3600 + *minutes * 60);
  }
  return Instant{sys_days{date}.time_since_epoch().count()} * 86400 + Instant{*hour} * 3600 +
         Instant{*minute} * 60 + second - offset;
}

/// An ISO 8601 duration of weeks, days, hours, minutes and seconds (P7D, PT24H, P1DT12H), in seconds. Empty
/// for anything else; months and years have no fixed length.
[[nodiscard]] inline std::optional<std::int64_t> parse_duration(std::string_view text) {
  struct Unit {
    char letter;
    bool time;
    std::int64_t seconds;
  };
  constexpr std::array<Unit, 5> units{Unit{'W', false, 604800}, Unit{'D', false, 86400},
                                      Unit{'H', true, 3600}, Unit{'M', true, 60}, Unit{'S', true, 1}};
  if (!text.starts_with('P') || text.size() < 3) return std::nullopt;
  text.remove_prefix(1);
  std::int64_t total = 0;
  bool time = false;
  std::size_t next = 0;
  while (!text.empty()) {
    if (text.front() == 'T' && !time) {
      time = true;
      text.remove_prefix(1);
      if (text.empty()) return std::nullopt;
      continue;
    }
    std::int64_t value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 9 && text[digits] >= '0' && text[digits] <= '9') {
      value = value * 10 + (text[digits++] - '0');
    }
    if (digits == 0 || digits == text.size()) return std::nullopt;
    while (next < units.size() && (units[next].letter != text[digits] || units[next].time != time)) ++next;
    if (next == units.size()) return std::nullopt;
    total += value * units[next++].seconds;
    text.remove_prefix(digits + 1);
  }
  return total;
}

}  // namespace voix
