// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words: how single things are said in a sentence: a name, a list, a value, a formula. Everything that a
// file or a person wrote passes through `visible`, so that no control character, no escape sequence and no
// change of direction ever reaches a terminal or a page: they are shown as \u{202e} instead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/result.hpp>

namespace voix::render {

/// False for characters that act (controls, changes of direction) or hide, and for unassigned ones.
[[nodiscard]] bool is_harmless(char32_t character);

/// `text` with every character that is not to be trusted on a screen written as an escape.
[[nodiscard]] std::string visible(std::string_view text);

/// `text` with the typographic marks that voix writes (quotation marks, ×, ≥, …) in ASCII. Letters stay.
[[nodiscard]] std::string plain(std::string_view text);

/// A name between the quotation marks of the language: “Montroll”, « Montroll ».
[[nodiscard]] std::string quoted(std::string_view name, const Catalogue& tr);

/// A command with its placeholders and answers in the reader's words: yes=… is oui=….
[[nodiscard]] std::string to_type(std::string command, const Catalogue& tr);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string joined(const std::vector<std::string>& items, const Catalogue& tr);

/// Names, quoted and joined.
[[nodiscard]] std::string quoted(const std::vector<std::string>& names, const Catalogue& tr);

/// A value of a step: a number in lowest terms, a name in quotation marks, a list, yes or no. The names
/// "formula", "method", "seed", "time", "day", "class", "id", "ids", "member" and "members" stand for text
/// that takes no marks, "winner" and "winners" for names that take none (in notes, as voix-tally(1) shows
/// them).
[[nodiscard]] std::string in_words(std::string_view name, const Value& value, const Catalogue& tr);

/// An answer, a stance or a base of a majority ("yes", "stand-aside", "cast") in the language; any other
/// text is returned as it is.
[[nodiscard]] std::string term(std::string_view word, const Catalogue& tr);

/// A usage text ("[FOLDER]", "NAME=KEY") with the words in capitals, which stand for what people put there,
/// in the language.
[[nodiscard]] std::string placeholders(std::string_view usage, const Catalogue& tr);

/// "3 × yes >= 2 × cast" with its words in the language and its sign as people write it.
[[nodiscard]] std::string formula(std::string_view ascii, const Catalogue& tr);

}  // namespace voix::render
