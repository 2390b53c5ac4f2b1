// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/choice.hpp"

#include <voix/nearest.hpp>

#include <algorithm>

#include "command/answer.hpp"
#include "command/refuse.hpp"
#include "command/words.hpp"
#include "format/choice_toml.hpp"
#include "render/columns.hpp"
#include "render/words.hpp"

namespace voix::command {
namespace {

using vote::Question;
using Kind = Question::Kind;

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
      cell = parse_answer(question, line.value);
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
    auto result = columns_of(question, complete, wrong);
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

/// Asks until the answer can be understood.
Written ask_row(const Question& question, const std::string& label, Session& session) {
  for (;;) {
    const auto typed = session.world.console.ask("   " + label + (session.messages.plain ? "  > " : "  › "));
    if (!typed) refuse("nobody-to-ask");
    const auto text = format::trimmed(*typed);
    if (const auto written = parse_answer(question, text)) return *written;
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
    if (auto result = columns_of(question, written, wrong)) return *result;
    session.report(std::vector{Finding{wrong, Severity::error, limits(question, index), {}}});
  }
}

}  // namespace

vote::Answers read_choice_file(const std::string& path, const vote::Election& election, Session& session) {
  const auto text = session.world.files.read(path, std::size_t{1} << 20U);
  return FileReader(path, election, session.tr).read(text);
}

vote::Answers ask_choice(const vote::Election& election, Session& session) {
  if (!session.world.console.can_ask()) {
    refuse("nobody-to-ask");
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
