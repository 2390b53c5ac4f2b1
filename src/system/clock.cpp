// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <date/tz.h>

#include "system/system.hpp"

namespace voix::system {

std::int64_t SystemClock::now() const {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

std::optional<std::int64_t> SystemClock::offset(const std::string& zone, std::int64_t instant) const {
  try {
    const date::sys_seconds time{std::chrono::seconds{instant}};
    return date::locate_zone(zone)->get_info(time).offset.count();
  } catch (const std::runtime_error&) {
    return std::nullopt;  // no such zone, or no tz database
  }
}

}  // namespace voix::system
