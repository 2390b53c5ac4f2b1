// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writers: ballots or totals → text in one of the formats of voix-ballots(5), such that reading it again
// gives the same count. What a format cannot hold is a finding: an error, and no text, where the count would
// change (a weight, a tie, a blank ballot, …); a note where only decoration is lost (the order of lines, the
// rule that a file suggests) or where the reader must be told something (a column of weights).
// One file per format or family: write_*.cpp, reached through `write`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>

#include "format/ballot_list.hpp"
#include "format/reader.hpp"

namespace voix::format {

struct Written {
  std::string text;               // empty if there is an error
  std::vector<Finding> findings;  // without a place
};

/// Ballots as `reading` reads them, in a format that holds ballots. `sheet` is of the file that was read; for
/// several files, of all of them together: options and grades with their ids. It throws Error{bug} when
/// `to` holds totals.
[[nodiscard]] Written write(Format to, const Sheet& sheet, const BallotList& ballots, Reading reading);

/// Totals: as `tally` those of choices and grades, as `pairwise` those of pairs. Any other pair is an
/// error finding, `needs-ballots` or `totals-of-another-kind`.
[[nodiscard]] Written write(Format to, const Totals& totals);

/// What the ballots of a file are by nature, for want of a rule: from the format, what its first bytes (up
/// to 64 KiB) say, and the kind of cells if the user has named it. Of totals it is what they count.
[[nodiscard]] Reading natural_reading(Format from, std::string_view path, std::string_view beginning,
                                      std::optional<Cells> cells = std::nullopt);

}  // namespace voix::format
