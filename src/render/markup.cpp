// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markup.hpp"

#include <algorithm>
#include <array>

#include "render/words.hpp"

namespace voix::render {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out.push_back(c);
    }
  }
  return out;
}

/// Elements within a line of text.
bool is_inline(std::string_view name) {
  constexpr std::array<std::string_view, 5> names{"strong", "span", "tspan", "b", "a"};
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

Markup Markup::text(std::string_view text) { return Markup(escaped(text)); }

Markup Markup::element(std::string_view name, const Attributes& attributes, const Markup& content) {
  std::string source("<");
  source.append(name);
  for (const auto& [key, value] : attributes) {
    source.append(" ").append(key).append("=\"").append(escaped(value)).append("\"");
  }
  source.append(">").append(content.source_).append("</").append(name).append(">");
  if (!is_inline(name)) source.append("\n");
  return Markup(std::move(source));
}

}  // namespace voix::render
