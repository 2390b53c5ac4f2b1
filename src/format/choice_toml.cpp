// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/choice_toml.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace voix::format {
namespace {

Place place_of(const toml::source_region& region, std::string_view text, const std::string& path) {
  auto rest = text;
  for (toml::source_index line = 1; line < region.begin.line && !rest.empty(); ++line) {
    const auto end = rest.find('\n');
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  return {.path = path, .line = region.begin.line, .text = std::string(rest.substr(0, rest.find('\n')))};
}

std::optional<std::string> text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  return std::nullopt;
}

/// "question-2" → 2; 0 for anything else.
std::size_t question_number(std::string_view key) {
  constexpr std::string_view prefix = "question-";
  if (key.starts_with("question-0")) return 0;  // one spelling: a question is answered once
  if (!key.starts_with(prefix) || key.size() > prefix.size() + 3 || key.size() == prefix.size()) return 0;
  std::size_t number = 0;
  for (const char c : key.substr(prefix.size())) {
    if (c < '0' || c > '9') return 0;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

}  // namespace

std::vector<Choice> read_choice(std::string_view text, const std::string& path) {
  std::vector<Finding> findings;
  const auto refuse = [&](std::string_view slug, const toml::source_region& region, Arguments arguments) {
    findings.push_back({slug, Severity::error, std::move(arguments), place_of(region, text, path)});
  };
  std::vector<Choice> choices;
  try {
    const auto table = toml::parse(text, std::string_view(path));
    for (const auto& [key, node] : table) {
      const auto* lines = node.as_table();
      const auto number = question_number(key.str());
      if (lines == nullptr || number == 0) {
        refuse("choice-not-a-question", key.source(), {{"key", std::string(key.str())}});
        continue;
      }
      Choice choice{number, {}, place_of(key.source(), text, path)};
      for (const auto& [name, value] : *lines) {
        auto written = text_of(value);
        if (!written) {
          refuse("choice-not-a-value", value.source(), {{"name", std::string(name.str())}});
          continue;
        }
        choice.lines.push_back(
            {std::string(name.str()), std::move(*written), place_of(name.source(), text, path)});
      }
      choices.push_back(std::move(choice));
    }
  } catch (const toml::parse_error& error) {
    refuse("toml-syntax", error.source(), {{"reason", std::string(error.description())}});
  }
  if (!findings.empty()) throw Error(Fault::document, std::move(findings));
  return choices;
}

std::string toml_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      std::array<char, 8> escape{};
      std::snprintf(escape.data(), escape.size(), "\\u%04X", static_cast<unsigned>(c));
      quoted += escape.data();
      continue;
    }
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

}  // namespace voix::format
