// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_values.hpp"

#include <array>

#include "render/sentences.hpp"

namespace voix::render {
namespace {

constexpr std::array<std::string_view, 3> severities{"note", "warning", "error"};

struct ValueWriter {
  JsonWriter& json;
  void operator()(const Fraction& number) const { json.value(number); }
  void operator()(const std::string& text) const { json.value(text); }
  void operator()(bool answer) const { json.value(answer); }
  void operator()(const std::vector<std::string>& list) const { write(json, list); }
  void operator()(const std::vector<Fraction>& list) const {
    json.array(list, [&](const Fraction& number) { json.value(number); });
  }
};

}  // namespace

void write(JsonWriter& json, const Value& value) { std::visit(ValueWriter{json}, value); }

void write(JsonWriter& json, const Step& step) {
  json.object([&] {
    json.key("step").value(step.slug);
    for (const auto& [name, value] : step.values) write(json.key(name), value);
  });
}

void write(JsonWriter& json, const Finding& finding) {
  const Catalogue english;
  json.object([&] {
    json.key("slug").value(finding.slug);
    json.key("severity").value(severities[static_cast<std::size_t>(finding.severity)]);
    json.key("message").value(phrase(finding, english));
    const auto& place = finding.place;
    if (!place.path.empty()) json.key("path").value(place.path);
    if (place.line > 0) json.key("line").value(Fraction(place.line));
    if (place.column > 0) json.key("column").value(Fraction(place.column));
  });
}

void write(JsonWriter& json, const std::vector<std::string>& texts) {
  json.array(texts, [&](const std::string& text) { json.value(text); });
}

}  // namespace voix::render
