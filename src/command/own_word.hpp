// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that voix itself gives as answers, stances and grounds, as people say them: in English, in which
// files have them, or in French.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <string>

namespace voix::command {

/// Where in `names` the one stands that `text` is, if need be whatever the capitals and accents; empty if it
/// is none of them, or might be several.
[[nodiscard]] std::optional<std::size_t> name_in(const std::vector<std::string>& names,
                                                 std::string_view text);

/// The same for voix's own words, of which French speakers may say the French one, and "abstention" for
/// stand-aside.
[[nodiscard]] std::optional<std::size_t> own_word(const std::vector<std::string>& words,
                                                  std::string_view text);

}  // namespace voix::command
