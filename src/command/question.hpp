// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question of a poll: what a rule makes of options and grades, wherever these come from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vote/election.hpp"

namespace voix::command {

/// The seven grades of a language.
[[nodiscard]] std::vector<std::string> default_grades(std::string_view language);

/// A question under a rule, without title and settings. `grades`: of majority judgment, best first; none: the
/// seven of the language.
[[nodiscard]] vote::Question make_question(const Rule& rule, std::vector<std::string> options,
                                           std::vector<std::string> grades, std::string_view language);

}  // namespace voix::command
