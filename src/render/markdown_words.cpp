// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markdown_words.hpp"

#include <algorithm>

#include "render/words.hpp"

namespace voix::render {
namespace {

std::string row(const std::vector<std::string>& cells) {
  std::string line("|");
  for (const auto& cell : cells) line.append(" ").append(escaped(cell)).append(" |");
  return line + "\n";
}

}  // namespace

std::string escaped(std::string_view text) {
  constexpr std::string_view always = "\\`*_[]<|~&", at_start = "#+->=";
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool begins_number = i == digits && i > 0 && (c == '.' || c == ')');
    const bool begins_block = i == 0 && at_start.find(c) != std::string_view::npos;
    if (begins_number || begins_block || always.find(c) != std::string_view::npos) out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

std::string bullets(const std::vector<std::string>& items) {
  std::string out;
  for (const auto& item : items) out += "- " + escaped(item) + "\n";
  return out;
}

std::string pipe_table(const Table& table) {
  if (table.rows.empty()) return {};
  auto out = table.caption.empty() ? std::string() : "\n" + escaped(table.caption) + "\n";
  out += "\n" + row(table.columns) + "|---|";
  for (std::size_t column = 1; column < table.columns.size(); ++column) out += "---:|";
  out += "\n";
  for (const auto& cells : table.rows) out += row(cells);
  return out;
}

std::string block_quote(std::string_view markdown) {
  std::string out;
  while (!markdown.empty()) {
    const auto end = std::min(markdown.find('\n'), markdown.size());
    const auto line = visible(markdown.substr(0, end));
    out += line.empty() ? ">\n" : "> " + line + "\n";
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return out;
}

}  // namespace voix::render
