// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns: text laid out in a terminal. A terminal gives each grapheme cluster (what a reader sees as one
// character) one or two columns, whatever its number of bytes, so every width here is counted that way:
// "É" takes one, "選" and "👩‍👩‍👧" take two. Text is expected to have passed through `visible`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voix::render {

struct Grapheme {
  std::string_view bytes;
  std::size_t width = 1;
};

[[nodiscard]] std::vector<Grapheme> graphemes(std::string_view text);

/// Columns that `text` takes.
[[nodiscard]] std::size_t width(std::string_view text);

/// `text` if it fits in `columns`, else its beginning and `ellipsis`. 0 columns: no limit.
[[nodiscard]] std::string cut(std::string_view text, std::size_t columns, std::string_view ellipsis = "…");

/// `text` with spaces behind it (in front of it) up to `columns`.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);
[[nodiscard]] std::string right_aligned(std::string_view text, std::size_t columns);

/// `piece`, `times` times.
[[nodiscard]] std::string repeated(std::string_view piece, std::size_t times);

/// Lines of at most `columns` (0: one line), broken at spaces, and within a word only if it is wider than
/// a line. The lines after the first begin with `indent` spaces.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns,
                                               std::size_t indent = 0);

}  // namespace voix::render
