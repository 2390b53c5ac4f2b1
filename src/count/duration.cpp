// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/duration.hpp>

#include <algorithm>
#include <array>
#include <chrono>

namespace voix {
namespace {

/// Takes "12Y" and "6M" from the front of what follows the P, in this order.
std::optional<std::int64_t> take_months(std::string_view& rest) {
  std::int64_t months = 0;
  for (const auto& [letter, length] : {std::pair{'Y', 12}, std::pair{'M', 1}}) {
    const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits == 0 || digits == rest.size() || rest[digits] != letter) continue;
    if (digits > 4) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : rest.substr(0, digits)) value = value * 10 + (c - '0');
    months += value * length;
    rest.remove_prefix(digits + 1);
  }
  return months;
}

Instant add_months(Instant start, std::int64_t months) {
  using namespace std::chrono;
  if (months == 0) return start;
  const sys_seconds time{seconds{start}};
  const auto day = floor<days>(time);
  auto date = year_month_day{day} + std::chrono::months{months};
  if (!date.ok()) date = date.year() / date.month() / last;
  return Instant{sys_days{date}.time_since_epoch().count()} * 86400 + (time - day).count();
}

}  // namespace

std::optional<Duration> Duration::parse(std::string_view text) {
  if (!text.starts_with('P')) return std::nullopt;
  auto rest = text.substr(1);
  const auto months = take_months(rest);
  if (!months) return std::nullopt;
  if (rest.empty() && text.size() > 1) return Duration{*months, 0};
  const auto seconds = parse_duration("P" + std::string(rest));
  if (!seconds) return std::nullopt;
  return Duration{*months, *seconds};
}

std::string Duration::text() const {
  std::string text = "P";
  if (months / 12 != 0) text += std::to_string(months / 12) + "Y";
  if (months % 12 != 0) text += std::to_string(months % 12) + "M";
  if (months == 0 && seconds == 86400) return "PT24H";
  if (seconds / 86400 != 0 || (months == 0 && seconds == 0)) text += std::to_string(seconds / 86400) + "D";
  auto rest = seconds % 86400;
  if (rest != 0) text += 'T';
  for (const auto& [letter, length] : {std::pair{'H', 3600}, std::pair{'M', 60}, std::pair{'S', 1}}) {
    if (rest / length != 0) text += std::to_string(rest / length) + letter;
    rest %= length;
  }
  return text;
}

Instant operator+(Instant start, const Duration& duration) {
  return add_months(start, duration.months) + duration.seconds;
}

Instant operator-(Instant end, const Duration& duration) {
  return add_months(end, -duration.months) - duration.seconds;
}

bool is_shorter(const Duration& a, const Duration& b) {
  constexpr std::int64_t month = 30 * 86400 + 10 * 3600 + 1800;  // 30.4375 days
  return a.months * month + a.seconds < b.months * month + b.seconds;
}

}  // namespace voix
