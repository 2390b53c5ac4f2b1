// SPDX-License-Identifier: GPL-3.0-or-later
//
// Partial counts: work that is too large for one machine is split. Each machine counts its files and writes
// a part (JSON, "schema": "voix.part/1"); merging the parts gives what one machine would have counted, to
// the last digit, in whatever order they come.
#pragma once

#include <string>
#include <string_view>

#include "format/reader.hpp"

namespace voix::format {

/// How every part begins; the rule follows, as a JSON string.
inline constexpr std::string_view part_mark = "{\"schema\":\"voix.part/1\",\n \"rule\":";

/// A part, as `read_totals` reads it. Every number is exact. `rule` is what `rule_hint` will find in it,
/// `unranked` what the ballot files said.
[[nodiscard]] std::string write_part(const Totals& totals, std::string_view rule,
                                     std::optional<Unranked> unranked = std::nullopt);

/// The sum of two parts, with the options in the order of the first. Throws Error{document} if they are not
/// of the same kind, options and grades.
[[nodiscard]] Totals merge(Totals first, const Totals& second);

}  // namespace voix::format
