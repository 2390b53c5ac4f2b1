// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings used: every choice beside the rule that this result depends on, by the name of its option and
// as the option takes it, so that a reader of the JSON can count again with the same command.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include <voix/result.hpp>

namespace voix::render {

[[nodiscard]] std::vector<std::pair<std::string_view, Value>> settings_used(const Result& result);

}  // namespace voix::render
