// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "render/account.hpp"
#include "render/render.hpp"
#include "render/tables.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

/// `text` so that nothing in it is markup: Markdown takes a backslash before any ASCII punctuation.
std::string escaped(std::string_view text) {
  constexpr std::string_view special = "\\`*_{}[]<>()#+-!|~&";
  std::string out;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

std::string row(const std::vector<std::string>& cells) {
  std::string line("|");
  for (const auto& cell : cells) line.append(" ").append(escaped(cell)).append(" |");
  return line + "\n";
}

std::string pipe_table(const Table& table) {
  if (table.rows.empty()) return {};
  std::string out = "\n" + escaped(table.caption) + "\n\n" + row(table.columns) + "|---|";
  for (std::size_t column = 1; column < table.columns.size(); ++column) out += "---:|";
  out += "\n";
  for (const auto& cells : table.rows) out += row(cells);
  return out;
}

std::string list(const std::vector<std::string>& items) {
  std::string out;
  for (const auto& item : items) out += "- " + escaped(item) + "\n";
  return out;
}

std::string derivation(const std::vector<Passage>& passages, const Catalogue& tr) {
  auto out = "\n## " + tr("Step by step") + "\n";
  for (const auto& passage : passages) {
    out += "\n";
    if (!passage.heading.empty()) out += escaped(passage.heading) + "\n\n";
    for (std::size_t index = 0; index < passage.steps.size(); ++index) {
      out += std::to_string(index + 1) + ". " + escaped(passage.steps[index]) + "\n";
    }
  }
  return out;
}

}  // namespace

std::string markdown(const Result& result, const Catalogue& tr, bool explain) {
  const auto said = account(result, tr);
  auto out = result.title.empty() ? std::string() : "# " + escaped(visible(result.title)) + "\n\n";
  out += "**" + escaped(said.outcome) + "**\n";
  for (const auto& reason : said.reasons) out += "\n" + escaped(reason) + "\n";
  out += pipe_table(table(result, tr));
  if (result.threshold) {
    out += "\n" + escaped(tr("Threshold: {inequality}.", {{"inequality", in_words(*result.threshold, tr)}})) +
           "\n";
  }
  if (!said.ranking.empty()) out += "\n" + escaped(said.ranking) + "\n";
  out += "\n" + list(said.notes) + list(said.facts);
  if (explain) out += derivation(said.derivation, tr);
  return out;
}

}  // namespace voix::render
