// SPDX-License-Identifier: GPL-3.0-or-later
//
// Status: where proposals stand, for people and for programs, and their deadlines as a calendar.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <voix/standing.hpp>

#include "render/render.hpp"

namespace voix::render {

/// What a decision in force has to come, for the calendar: its review, the report and the end of a mandate.
struct DayToCome {
  std::string about;  // "P-0001", "M-0001"
  Step what;
  std::string day;  // YYYY-MM-DD
};

struct Status {
  const Dossier* dossier = nullptr;
  Standing standing;
  bool with_voters = false;  // who has voted is to be told
  std::vector<std::string> voted, missing;
  std::vector<DayToCome> days;
};

/// One line for each: number, state, title, what is needed next and by when.
[[nodiscard]] std::string status_lines(std::span<const Status> all, const Zone& zone, const Catalogue& tr,
                                       const Display& display);
/// Everything of one.
[[nodiscard]] std::string status_page(const Status& one, const Zone& zone, const Catalogue& tr,
                                      const Display& display);
/// voix.status/1, one object on one line, with LF.
[[nodiscard]] std::string status_json(std::span<const Status> all, Instant now);

/// iCalendar (RFC 5545) of what has to happen by a time: an event at each deadline, and one on each day to
/// come. `host`: what makes the ids of events unique, the name of the assembly. `now` is when the calendar
/// was made. Empty where nothing has a deadline, because a calendar has at least one event.
[[nodiscard]] std::string calendar(std::span<const Status> all, std::string_view host, Instant now,
                                   const Catalogue& tr);

}  // namespace voix::render
