// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/questions_toml.hpp"

#include <algorithm>
#include <optional>
#include <voix/nearest.hpp>

#include "format/toml_places.hpp"

namespace voix::format {
namespace {

std::optional<std::string> text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  return std::nullopt;
}

/// A text, a number, a list of them, or true; empty for anything else.
std::optional<std::vector<std::string>> values_of(const toml::node& node) {
  if (const auto text = text_of(node)) return std::vector{*text};
  if (const auto* truth = node.as_boolean(); truth != nullptr && truth->get()) {
    return std::vector<std::string>{};
  }
  const auto* list = node.as_array();
  if (list == nullptr || list->empty()) return std::nullopt;
  std::vector<std::string> values;
  for (const auto& one : *list) {
    auto text = text_of(one);
    if (!text) return std::nullopt;
    values.push_back(std::move(*text));
  }
  return values;
}

QuestionTable read_table(const toml::table& table, const std::string& path, std::span<const std::string> keys,
                         const TomlPlaces& places) {
  QuestionTable question{{}, places.place(table.source(), path)};
  for (const auto& [key, node] : table) {
    const std::string name(key.str());
    auto values = values_of(node);
    if (std::ranges::find(keys, name) == keys.end()) {
      places.report(key.source(), "question-unknown-key",
                    {{"key", name}, {"suggestion", nearest(name, keys).value_or("")}});
    } else if (!values) {
      places.report(node.source(), "question-bad-value", {{"key", name}});
    } else {
      question.settings[name] = {std::move(*values), places.place(node.source(), path)};
    }
  }
  return question;
}

}  // namespace

std::vector<QuestionTable> read_questions(std::string_view text, const std::string& path,
                                          std::span<const std::string> keys) {
  Report report(path);
  const TomlPlaces places(text, report);
  std::vector<QuestionTable> questions;
  try {
    const toml::table root = toml::parse(text);
    for (const auto& [key, node] : root) {
      const auto* tables = node.as_array();
      if (key.str() != "question" || tables == nullptr || !tables->is_homogeneous<toml::table>()) {
        places.report(key.source(), "questions-needed");
        continue;
      }
      for (const auto& table : *tables)
        questions.push_back(read_table(*table.as_table(), path, keys, places));
    }
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
  }
  if (report.has_errors()) throw Error(Fault::document, std::move(report.findings), report.unlisted_errors);
  if (questions.empty()) {
    throw Error(Fault::document,
                Finding{"questions-needed", Severity::error, {}, {.path = path, .text = {}}});
  }
  return questions;
}

}  // namespace voix::format
