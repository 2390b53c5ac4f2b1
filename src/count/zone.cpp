// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/zone.hpp>

namespace voix {

std::string Zone::text(Instant instant) const {
  const auto east = offset ? offset(instant) : 0;
  const auto clock = utc(instant + east);
  const auto minute = clock.substr(0, 10) + " " + clock.substr(11, 5) + " ";
  if (!offset) return minute + "UTC";
  const auto size = east < 0 ? -east : east;
  std::array<char, 16> shift{};
  std::snprintf(shift.data(), shift.size(), "%c%02d:%02d", east < 0 ? '-' : '+',
                static_cast<int>(size / 3600), static_cast<int>(size / 60 % 60));
  return minute + shift.data();
}

std::string Zone::clock(Instant instant) const {
  return utc(instant + (offset ? offset(instant) : 0)).substr(0, 16);
}

std::string Zone::day(Instant instant) const {
  return utc(instant + (offset ? offset(instant) : 0)).substr(0, 10);
}

}  // namespace voix
