// SPDX-License-Identifier: GPL-3.0-or-later
//
// A voter's choice as a file: one table a question, one line an option, in TOML. `voix cast --template`
// writes it to be filled in.
//
//     [question-1]
//     "Association loi 1901" = "Très bien"
//     "Coopérative (SCIC)" = "Bien"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>

namespace voix::format {

struct Choice {
  struct Line {
    std::string name;   // the option; "answer" where a question asks for one
    std::string value;  // as written; integers and booleans as their text
    Place place;
  };
  std::size_t question = 0;  // from 1
  std::vector<Line> lines;
  Place place;
};

/// The questions of the file, each at most once. Throws Error{document} with every finding.
[[nodiscard]] std::vector<Choice> read_choice(std::string_view text, const std::string& path);

/// A TOML string in quotes.
[[nodiscard]] std::string toml_quoted(std::string_view text);

}  // namespace voix::format
