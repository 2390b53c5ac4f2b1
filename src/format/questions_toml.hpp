// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions of a poll as a file, in the words of the flags of `voix open`: one table a question.
//
//     [[question]]
//     title = "Where do we meet?"
//     rule = "condorcet"
//     option = ["Library", "Park"]
//     quorum = "1/2"
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>

namespace voix::format {

struct QuestionTable {
  struct Setting {
    std::vector<std::string> values;  // none for `true`
    Place place;
  };
  std::map<std::string, Setting> settings;
  Place place;
};

/// The tables in their order; `keys` are those that they may have. Throws Error{document} with every finding.
[[nodiscard]] std::vector<QuestionTable> read_questions(std::string_view text, const std::string& path,
                                                        std::span<const std::string> keys);

}  // namespace voix::format
