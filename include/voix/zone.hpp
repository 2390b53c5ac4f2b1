// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zone: how the clocks of a place go, for times that people read. Files and signed records hold UTC; the zone
// of an assembly stands in its charter. Its rules come from the tz database through World::clock.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <voix/instant.hpp>

namespace voix {

struct Zone {
  std::string name = "UTC";                     // IANA: "Europe/Paris"
  std::function<std::int64_t(Instant)> offset;  // seconds east of UTC at an instant; none: UTC

  /// "2020-11-06 19:00 +01:00"; "2020-11-06 18:00 UTC" without offsets
  [[nodiscard]] std::string text(Instant instant) const;
  /// "2020-11-06T19:00", as flags and files take it
  [[nodiscard]] std::string clock(Instant instant) const;
  /// "2020-11-06"
  [[nodiscard]] std::string day(Instant instant) const;
};

}  // namespace voix
