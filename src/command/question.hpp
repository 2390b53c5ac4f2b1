// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions of a poll to be opened: one from the flags of `voix open`, or any number from a file in the
// words of these flags.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "command/values.hpp"
#include "vote/election.hpp"

namespace voix::command {

/// What may be said of a question: on the command line of the only one, in a file of any number.
inline constexpr std::array<std::string_view, 12> question_flags{
    "--title", "--rule",         "--option", "--grades",       "--levels", "--default-option",
    "--ratio", "--ratio-strict", "--quorum", "--min-consents", "--seats",  "--lot"};

/// A question under a rule, without title and settings. `grades`: of majority judgment, best first.
[[nodiscard]] vote::Question make_question(const Rule& rule, std::vector<std::string> options,
                                           std::vector<std::string> grades);

/// What the flags say; `language` is that of the default grades. What is wrong is added to `values`.
[[nodiscard]] vote::Question read_question(Values& values, const Invocation& invocation,
                                           std::string_view language);

/// The [[question]] tables of the file. Throws Error{document} with every finding.
[[nodiscard]] std::vector<vote::Question> read_questions(const std::string& path, Session& session);

}  // namespace voix::command
