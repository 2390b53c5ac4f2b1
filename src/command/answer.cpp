// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/answer.hpp"

#include <voix/nearest.hpp>
#include <voix/utf8.hpp>

#include <algorithm>
#include <charconv>
#include <set>

#include "command/own_word.hpp"
#include "command/words.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using vote::Question;
using Kind = Question::Kind;

std::optional<std::uint32_t> number_in(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// The initials of the words of a name that have two letters or more: "Très bien" → "TB", "À rejeter" → "R".
std::string initials(std::string_view name) {
  std::string letters;
  for (const auto& word : split(name, ' ')) {
    const bool one_letter =
        word.size() < 2 || (word.size() == 2 && static_cast<unsigned char>(word[0]) >= 0xC0);
    if (one_letter) continue;
    const auto size = first_character(word).size;
    const char first = word[0];
    letters +=
        first >= 'a' && first <= 'z' ? std::string(1, static_cast<char>(first - 32)) : word.substr(0, size);
  }
  return letters;
}

/// A short name for each column: initials where they tell the columns apart, else numbers.
std::vector<std::string> short_names(const Question& question) {
  std::vector<std::string> names;
  for (const auto& column : question.columns) names.push_back(initials(column));
  const std::set<std::string> distinct(names.begin(), names.end());
  if (distinct.size() == names.size() && !distinct.contains("")) return names;
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = std::to_string(i + 1);
  return names;
}

/// True for an answer that voix gave the question itself, and not the organiser.
bool is_own_answer(const Question& question, std::size_t column) {
  return question.kind == Kind::choice &&
         (!std::holds_alternative<Plurality>(question.rule) || column + 1 == question.columns.size());
}

/// The columns as people call them: voix's own answers in the language, the rest as the poll names them.
std::vector<std::string> spoken_names(const Question& question, const Catalogue& tr) {
  auto names = question.columns;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (is_own_answer(question, i)) names[i] = render::term(names[i], tr);
  }
  return names;
}

/// The column that `text` names; voix's own answers in both languages.
std::optional<std::uint32_t> column_named(const Question& question, std::string_view text) {
  // "o" is yes to one person and objection to a program: answers have no abbreviations.
  auto found = name_in(question.columns, text);
  if (!found && question.kind == Kind::grades) {
    found = name_in(short_names(question), text);
  } else if (!found) {
    found = own_word(question.columns, text);
    if (found && !is_own_answer(question, *found)) found.reset();  // an option that is called "yes"
  }
  if (found) return static_cast<std::uint32_t>(*found) + 1;
  const auto number = number_in(text);
  return number && *number >= 1 && *number <= question.columns.size() ? number : std::nullopt;
}

std::optional<std::uint32_t> approval(std::string_view text) {
  const auto word = folded(text);
  for (const char* yes : {"y", "yes", "o", "oui", "true", "x", "1"}) {
    if (word == yes) return 1;
  }
  for (const char* no : {"", "n", "no", "non", "false", "0"}) {
    if (word == no) return 2;
  }
  return std::nullopt;
}

/// Ranks become levels without gaps, and what is not ranked comes after them. Empty if there are more than
/// the question has.
std::optional<std::vector<std::uint32_t>> levels(const std::vector<Written>& ranks, std::size_t most) {
  std::set<std::uint32_t> distinct;
  for (const auto& rank : ranks) {
    if (rank) distinct.insert(*rank);
  }
  const bool unranked = std::ranges::any_of(ranks, [](const Written& rank) { return !rank; });
  if (distinct.size() + (unranked ? 1 : 0) > most) return std::nullopt;
  std::vector<std::uint32_t> result;
  for (const auto& rank : ranks) {
    result.push_back(
        rank ? static_cast<std::uint32_t>(std::distance(distinct.begin(), distinct.find(*rank))) + 1
             : static_cast<std::uint32_t>(most));
  }
  return result;
}

}  // namespace

std::optional<Written> parse_answer(const Question& question, std::string_view text) {
  if (question.kind == Kind::ranks) {
    if (text.empty()) return Written{};
    const auto rank = number_in(text);
    return rank && *rank >= 1 ? std::optional<Written>(rank) : std::nullopt;
  }
  const auto column = question.kind == Kind::approval ? approval(text) : column_named(question, text);
  return column ? std::optional<Written>(column) : std::nullopt;
}

std::optional<std::vector<std::uint32_t>> columns_of(const Question& question,
                                                     const std::vector<Written>& written,
                                                     std::string_view& wrong) {
  if (question.kind == Kind::ranks) {
    auto result = levels(written, question.levels);
    if (!result) wrong = "too-many-ranks";
    return result;
  }
  std::vector<std::uint32_t> result;
  for (const auto& column : written) result.push_back(*column);
  if (question.limit && static_cast<std::uint64_t>(std::ranges::count(result, 1U)) > *question.limit) {
    wrong = "too-many-approved";
    return std::nullopt;
  }
  return result;
}

std::string known_values(const Question& question, const Catalogue& tr) {
  switch (question.kind) {
    case Kind::grades:
    case Kind::choice:
      return render::joined(question.columns, tr);
    case Kind::ranks:
      return tr(msg("1 for the best, 2, 3…; the same number for a tie; nothing comes last"));
    case Kind::approval:
      return tr(msg("yes or no; empty means no"));
  }
  return {};
}

std::string how_to_answer(const Question& question, const Catalogue& tr) {
  switch (question.kind) {
    case Kind::grades: {
      const auto names = short_names(question);
      const std::vector<std::string_view> words(names.begin(), names.end());
      return tr(msg("one grade each: {grades}"), {{"grades", join(words, " ")}});
    }
    case Kind::ranks:
      return tr(msg("a rank each: 1 is the best; the same number is a tie; nothing comes last"));
    case Kind::approval:
      return question.limit ? tr.plural("y to approve, n or nothing if not; at most {n} option",
                                        "y to approve, n or nothing if not; at most {n} options",
                                        Fraction(*question.limit))
                            : tr(msg("y to approve, n or nothing if not"));
    case Kind::choice: {
      std::string list;
      const auto names = spoken_names(question, tr);
      for (std::size_t i = 0; i < names.size(); ++i) {
        list += (i == 0 ? "" : "  ") + std::to_string(i + 1) + " " + render::visible(names[i]);
      }
      return tr(msg("one answer, by its name or number:")) + "  " + list;
    }
  }
  return {};
}

std::string value_in_words(const Question& question, std::uint32_t column, const Catalogue& tr) {
  switch (question.kind) {
    case Kind::grades:
    case Kind::choice:
      return spoken_names(question, tr)[column - 1];
    case Kind::ranks:
      return column == question.levels ? tr(msg("last")) : std::to_string(column);
    case Kind::approval:
      return column == 1 ? tr(msg("approved")) : tr(msg("not approved"));
  }
  return {};
}

}  // namespace voix::command
