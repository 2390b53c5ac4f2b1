// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answer: what a voter writes of one option, read into the column of a ballot, and said again in words. A
// grade may be given by its name, its abbreviation or its number; an answer by its whole name, voix's own in
// English or French; a rank by its number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/catalogue.hpp>

#include "vote/election.hpp"

namespace voix::command {

/// What a voter wrote of one option, before it is a column; nothing was written for those not ranked.
using Written = std::optional<std::uint32_t>;

/// What `text` says of one option; empty if it says nothing that this question knows.
[[nodiscard]] std::optional<Written> parse_answer(const vote::Question& question, std::string_view text);

/// The columns of one question; empty, with the slug of what is wrong, if they are no ballot.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> columns_of(const vote::Question& question,
                                                                   const std::vector<Written>& written,
                                                                   std::string_view& wrong);

/// The values that a file may have, in one line.
[[nodiscard]] std::string known_values(const vote::Question& question, const Catalogue& tr);
/// How a question is answered at the prompt.
[[nodiscard]] std::string how_to_answer(const vote::Question& question, const Catalogue& tr);
/// A column, from 1, as people call it.
[[nodiscard]] std::string value_in_words(const vote::Question& question, std::uint32_t column,
                                         const Catalogue& tr);

}  // namespace voix::command
