// SPDX-License-Identifier: GPL-3.0-or-later
//
// Durations of ISO 8601 as charters write them: P7D, PT24H, P1Y6M. Weeks, days, hours, minutes and seconds
// have a fixed length (a day is 24 hours); a month is a month of the calendar in UTC, and a day that the
// month does not have becomes its last.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <voix/instant.hpp>

namespace voix {

struct Duration {
  std::int64_t months = 0;  // years count twelve
  std::int64_t seconds = 0;

  /// Empty for anything that is no such duration, "P" and "PT" included.
  [[nodiscard]] static std::optional<Duration> parse(std::string_view text);
  [[nodiscard]] static constexpr Duration days(std::int64_t n) { return {0, n * 86400}; }
  [[nodiscard]] static constexpr Duration hours(std::int64_t n) { return {0, n * 3600}; }

  [[nodiscard]] bool is_zero() const { return months == 0 && seconds == 0; }
  /// "P1Y6M", "P7D", "PT24H" for exactly one day, "P0D".
  [[nodiscard]] std::string text() const;
  bool operator==(const Duration&) const = default;
};

/// The instant a duration later (earlier with -).
[[nodiscard]] Instant operator+(Instant start, const Duration& duration);
[[nodiscard]] Instant operator-(Instant end, const Duration& duration);
/// Which is longer from the same start: months count 30.4375 days.
[[nodiscard]] bool is_shorter(const Duration& a, const Duration& b);

}  // namespace voix
