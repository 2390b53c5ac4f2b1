// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/choice.hpp"

#include <voix/nearest.hpp>
#include <voix/utf8.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include "command/words.hpp"
#include "format/choice_toml.hpp"
#include "render/columns.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using vote::Question;
using Kind = Question::Kind;

/// What a voter wrote of one option, before it is a column; nothing was written for those not ranked.
using Written = std::optional<std::uint32_t>;

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

/// The name that `text` is, whatever the case and the accents; empty if it is none or might be several.
std::optional<std::uint32_t> index_in(const std::vector<std::string>& names, std::string_view text) {
  const auto wanted = folded(text);
  const auto is_wanted = [&](const std::string& name) { return folded(name) == wanted; };
  auto found = std::ranges::find(names, text);
  if (found == names.end() && std::ranges::count_if(names, is_wanted) == 1) {
    found = std::ranges::find_if(names, is_wanted);
  }
  if (found == names.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - names.begin()) + 1;
}

/// The column that `text` names; voix's own answers in both languages.
std::optional<std::uint32_t> column_named(const Question& question, std::string_view text) {
  if (const auto found = index_in(question.columns, text)) return found;
  // "o" is yes to one person and objection to a program: answers have no abbreviations.
  if (question.kind == Kind::grades) {
    if (const auto found = index_in(short_names(question), text)) return found;
  } else {
    if (const auto found = index_in(spoken_names(question, catalogue("fr")), text)) return found;
    const auto aside = std::ranges::find(question.columns, "stand-aside");
    if (std::holds_alternative<Consent>(question.rule) && folded(text) == "abstention") {
      return static_cast<std::uint32_t>(aside - question.columns.begin()) + 1;
    }
  }
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

/// What `text` says of one option; empty if it says nothing that this question knows.
std::optional<Written> parse(const Question& question, std::string_view text) {
  if (question.kind == Kind::ranks) {
    if (text.empty()) return Written{};
    const auto rank = number_in(text);
    return rank && *rank >= 1 ? std::optional<Written>(rank) : std::nullopt;
  }
  const auto column = question.kind == Kind::approval ? approval(text) : column_named(question, text);
  return column ? std::optional<Written>(column) : std::nullopt;
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

/// The columns of one question; empty, with the slug of what is wrong, if they are no ballot.
std::optional<std::vector<std::uint32_t>> columns(const Question& question,
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

Arguments limits(const Question& question, std::size_t index) {
  return {
      {"question", std::to_string(index + 1)},
      {"limit", std::to_string(question.kind == Kind::ranks ? question.levels : question.limit.value_or(0))}};
}

/// The rows of a question, by the names that a file uses.
std::vector<std::string> row_names(const Question& question) {
  return question.kind == Kind::choice ? std::vector<std::string>{"answer"} : question.options;
}

class FileReader {
 public:
  FileReader(const std::string& path, const vote::Election& election, const Catalogue& tr)
      : path_(path), election_(election), tr_(tr) {}

  vote::Answers read(std::string_view text) {
    vote::Answers answers(election_.questions.size());
    std::vector<bool> answered(answers.size());
    for (const auto& choice : format::read_choice(text, path_)) {
      if (choice.question > answers.size()) {
        report("choice-not-a-question", {{"key", "question-" + std::to_string(choice.question)}},
               choice.place);
        continue;
      }
      const auto index = choice.question - 1;
      answered[index] = true;
      answers[index] = read_question(index, choice);
    }
    for (std::size_t i = 0; i < answered.size(); ++i) {
      if (!answered[i])
        report("choice-question-missing", {{"question", std::to_string(i + 1)}}, {.path = path_, .text = {}});
    }
    std::ranges::stable_sort(findings_, {}, [](const Finding& one) {
      return std::pair(one.place.line == 0, one.place.line);  // what is missing has no line, and comes last
    });
    if (!findings_.empty()) throw Error(Fault::document, std::move(findings_));
    return answers;
  }

 private:
  std::vector<std::uint32_t> read_question(std::size_t index, const format::Choice& choice) {
    const auto& question = election_.questions[index];
    const auto rows = row_names(question);
    std::vector<std::optional<Written>> written(rows.size());
    const auto found_before = findings_.size();
    for (const auto& line : choice.lines) {
      const auto row = std::ranges::find(rows, line.name);
      if (row == rows.end()) {
        report("unknown-option",
               {{"option", line.name}, {"suggestion", nearest(line.name, rows).value_or("")}}, line.place);
        continue;
      }
      auto& cell = written[static_cast<std::size_t>(row - rows.begin())];
      cell = parse(question, line.value);
      if (!cell) {
        report("choice-unknown-value",
               {{"name", line.name}, {"value", line.value}, {"known", known_values(question, tr_)}},
               line.place);
        cell = Written{};  // told; not missing as well
      }
    }
    std::vector<Written> complete;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (!written[row] && question.kind != Kind::ranks) {
        report("choice-option-missing", {{"name", rows[row]}, {"known", known_values(question, tr_)}},
               choice.place);
      }
      complete.push_back(written[row].value_or(Written{}));
    }
    if (findings_.size() != found_before) return {};
    std::string_view wrong;
    auto result = columns(question, complete, wrong);
    if (!result) report(wrong, limits(question, index), choice.place);
    return result.value_or(std::vector<std::uint32_t>{});
  }

  void report(std::string_view slug, Arguments arguments, Place place) {
    findings_.push_back({slug, Severity::error, std::move(arguments), std::move(place)});
  }

  const std::string& path_;
  const vote::Election& election_;
  const Catalogue& tr_;
  std::vector<Finding> findings_;
};

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

/// Asks until the answer can be understood.
Written ask_row(const Question& question, const std::string& label, Session& session) {
  for (;;) {
    const auto typed = session.world.console.ask("   " + label + (session.messages.plain ? "  > " : "  › "));
    if (!typed) throw Error(Fault::usage, Finding{"nobody-to-ask", Severity::error, {}, {}});
    const auto text = trim(*typed);
    if (const auto written = parse(question, text)) return *written;
    session.world.console.err("   " + how_to_answer(question, session.tr) + "\n");
  }
}

std::vector<std::uint32_t> ask_question(const Question& question, std::size_t index, Session& session) {
  auto& console = session.world.console;
  for (;;) {
    console.err("\n   " + render::visible(question.title) + "\n   " + how_to_answer(question, session.tr) +
                "\n\n");
    const auto rows = question.kind == Kind::choice ? std::vector<std::string>{session.tr(msg("your answer"))}
                                                    : question.options;
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, render::width(render::visible(row)));
    std::vector<Written> written;
    for (const auto& row : rows) {
      auto label = render::visible(row);
      label.append(widest - render::width(label), ' ');
      written.push_back(ask_row(question, label, session));
    }
    std::string_view wrong;
    if (auto result = columns(question, written, wrong)) return *result;
    session.report(std::vector{Finding{wrong, Severity::error, limits(question, index), {}}});
  }
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

}  // namespace

vote::Answers read_choice_file(const std::string& path, const vote::Election& election, Session& session) {
  const auto text = session.world.files.read(path, std::size_t{1} << 20U);
  return FileReader(path, election, session.tr).read(text);
}

vote::Answers ask_choice(const vote::Election& election, Session& session) {
  if (!session.world.console.can_ask()) {
    throw Error(Fault::usage, Finding{"nobody-to-ask", Severity::error, {}, {}});
  }
  vote::Answers answers;
  for (std::size_t i = 0; i < election.questions.size(); ++i) {
    answers.push_back(ask_question(election.questions[i], i, session));
  }
  return answers;
}

std::string choice_template(const vote::Election& election, const Catalogue& tr) {
  std::string text = "# " + election.title + "\n";
  for (std::size_t i = 0; i < election.questions.size(); ++i) {
    const auto& question = election.questions[i];
    text += "\n[question-" + std::to_string(i + 1) + "]\n# " + question.title + "\n# " +
            known_values(question, tr) + "\n";
    for (const auto& row : row_names(question)) {
      text += (question.kind == Kind::choice ? row : format::toml_quoted(row)) + " = \"\"\n";
    }
  }
  return text;
}

std::string choice_in_words(const vote::Answers& answers, const vote::Election& election,
                            const Catalogue& tr) {
  std::string text;
  for (std::size_t i = 0; i < election.questions.size(); ++i) {
    const auto& question = election.questions[i];
    text += "   " + render::visible(question.title) + "\n";
    const auto rows =
        question.kind == Kind::choice ? std::vector<std::string>{tr(msg("your answer"))} : question.options;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      text += "   - " + render::visible(rows[row]) + tr(msg(": ")) +
              render::visible(value_in_words(question, answers[i][row], tr)) + "\n";
    }
  }
  return text;
}

}  // namespace voix::command
