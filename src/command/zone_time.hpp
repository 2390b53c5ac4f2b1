// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times that people type: in full, or as the clocks of the group show them.
#pragma once

#include <optional>
#include <string_view>

#include <voix/instant.hpp>
#include <voix/zone.hpp>

#include "command/values.hpp"

namespace voix::command {

/// A time in full (RFC 3339), or "2020-10-30T19:05" or "2020-10-30T19h05" on the clocks of the zone. Empty if
/// it is neither.
[[nodiscard]] std::optional<Instant> zone_time(std::string_view text, const Zone& zone);

/// The time that a flag gives, in either way; one that cannot be read is a finding.
[[nodiscard]] std::optional<Instant> read_time(std::string_view flag, const Zone& zone, Values& values);

/// What --closes gives, of something that an assembly waits for from `opens` on: more than a year later is a
/// finding.
[[nodiscard]] std::optional<Instant> read_closing(Instant opens, const Zone& zone, Values& values);

}  // namespace voix::command
