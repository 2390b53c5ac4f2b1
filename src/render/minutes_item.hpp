// SPDX-License-Identifier: GPL-3.0-or-later
//
// One item of the minutes, and the sentences that the screen of `voix assembly show` shares with them.
#pragma once

#include <string>

#include <voix/catalogue.hpp>
#include <voix/minutes.hpp>

namespace voix::render {

/// "19:05": a time of the meeting's day; with the day where it is another one.
[[nodiscard]] std::string clock_of(Instant at, const Minutes& minutes);

/// What the agenda has become since its notice: "The agenda was edited after this notice. Added: P-0004.";
/// empty if it is the same.
[[nodiscard]] std::string since_notice(const Minutes& minutes, const Catalogue& tr);

/// "At 19:40, 58 members with a vote were present. Quorum of those present: 2 × present ≥ roll; 116 ≥ 68
/// holds."; empty if it was not voted on.
[[nodiscard]] std::string presence_in_words(const MinutesItem& item, const Minutes& minutes,
                                            const Catalogue& tr);

/// "Adopted."; of what was decided before the meeting, when that was.
[[nodiscard]] std::string outcome_at(const MinutesItem& item, const Minutes& minutes, const Catalogue& tr);

/// "yes 32, no 22, blank 6": what tellers signed.
[[nodiscard]] std::string votes_in_words(const HandCount& hands, const Catalogue& tr);

/// "Show of hands at 20:15: yes 32, no 22, blank 6; counted by m03 and m07."; empty if there was none.
[[nodiscard]] std::string hands_in_words(const MinutesItem& item, const Minutes& minutes,
                                         const Catalogue& tr);

/// The item as a section of Markdown; `number` counts from 1.
[[nodiscard]] std::string minutes_item(const MinutesItem& item, std::size_t number, const Minutes& minutes,
                                       const Catalogue& tr);

}  // namespace voix::render
