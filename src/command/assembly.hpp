// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix assembly: what is done around a meeting. One file an act: assembly_notice.cpp, assembly_attend.cpp,
// assembly_count.cpp, assembly_proclaim.cpp, assembly_show.cpp.
#pragma once

#include <optional>
#include <string>

#include <voix/assembly.hpp>

#include "command/command.hpp"

namespace voix::command {

Exit assembly_notice(const Invocation&, Session&);
Exit assembly_attend(const Invocation&, Session&);
Exit assembly_count(const Invocation&, Session&);
Exit assembly_proclaim(const Invocation&, Session&);
Exit assembly_show(const Invocation&, Session&);

/// The meeting of that id; without one the meeting that starts nearest to `now`. Throws Error{usage,
/// no-such-meeting or no-meeting}.
[[nodiscard]] const Meeting& meeting_of(const std::optional<std::string>& id, const Assembly& assembly,
                                        Instant now);

/// The meeting that --meeting names, else the one that starts within a day of `now`: what is signed months
/// later by mistake belongs to none. Throws Error{usage, no-meeting-near}, and as meeting_of.
[[nodiscard]] const Meeting& meeting_at_hand(const Invocation& invocation, const Assembly& assembly,
                                             Instant now);

/// A time in full (RFC 3339), or "19:05" or "19h05" on the clocks of the zone on the meeting's day; more than
/// twelve hours before its start, on the day after: a meeting may last beyond midnight. Empty if it is
/// neither.
[[nodiscard]] std::optional<Instant> clock_time(std::string_view text, const Meeting& meeting,
                                                const Zone& zone);

/// The folder of a meeting's acts.
[[nodiscard]] std::string acts_of(const Meeting& meeting, const Assembly& assembly);

}  // namespace voix::command
