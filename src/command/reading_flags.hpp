// SPDX-License-Identifier: GPL-3.0-or-later
//
// The flags that say how files of ballots are read, which tally and convert have in common.
#pragma once

#include <array>
#include <string_view>

#include "command/command.hpp"

namespace voix::command {

inline constexpr std::array<std::string_view, 10> format_words{"voix", "cef", "abif",  "preflib",  "debian",
                                                               "csv",  "tsv", "tally", "pairwise", "json"};
inline constexpr std::array<std::string_view, 4> cell_words{"grade", "rank", "score", "approve"};

inline constexpr Flag from_flag{"--from", "FORMAT",
                                msg("format of the files, when neither name nor content says it"), false,
                                format_words};
inline constexpr Flag cells_flag{
    "--cells", "KIND", msg("what the cells of a table are: grade, rank, score, approve"), false, cell_words};
inline constexpr Flag grades_flag{"--grades", "LIST",
                                  msg("the scale of grades, best first, with commas between")};
inline constexpr Flag id_column_flag{"--id-column", "NAME",
                                     msg("a column of a table that names voters, left out")};
inline constexpr Flag weight_column_flag{"--weight-column", "NAME",
                                         msg("a column of a table that holds weights")};
inline constexpr Flag no_opinion_flag{"--no-opinion", "TEXT",
                                      msg("cells with this text say nothing (default: No opinion)")};
inline constexpr Flag weights_flag{"--weights", nullptr,
                                   msg("count weights even where the file does not allow them")};

}  // namespace voix::command
