// SPDX-License-Identifier: GPL-3.0-or-later
//
// A voter's choice: asked for on the terminal, one option a line, or read from a file, and turned into the
// columns of a ballot. A grade may be given by its name, its abbreviation or its number; an answer by its
// whole name, at the prompt also in the language of the voter; ranks are numbers, 1 the best, the same number
// for a tie, and what is left out comes last. Nothing is guessed.
#pragma once

#include <string>
#include <string_view>

#include "command/command.hpp"
#include "vote/ballot.hpp"
#include "vote/election.hpp"

namespace voix::command {

/// Throws Error{document} with every finding of the file.
[[nodiscard]] vote::Answers read_choice_file(const std::string& path, const vote::Election& election,
                                             Session& session);
/// Throws Error{usage, nobody-to-ask} when there is no terminal or its input ends.
[[nodiscard]] vote::Answers ask_choice(const vote::Election& election, Session& session);
/// A file for read_choice_file, to be filled in.
[[nodiscard]] std::string choice_template(const vote::Election& election, const Catalogue& tr);
/// The choice in words, one line an option, for the voter to look at.
[[nodiscard]] std::string choice_in_words(const vote::Answers& answers, const vote::Election& election,
                                          const Catalogue& tr);

}  // namespace voix::command
