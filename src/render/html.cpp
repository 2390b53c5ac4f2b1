// SPDX-License-Identifier: GPL-3.0-or-later
//
// A result as a page, and as a part of one.
#include "render/account.hpp"
#include "render/markup.hpp"
#include "render/page.hpp"
#include "render/render.hpp"
#include "render/svg.hpp"
#include "render/tables.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

Markup head_row(const Table& table) {
  Markup cells;
  for (const auto& column : table.columns) {
    cells += Markup::element("th", {{"scope", "col"}}, Markup::text(column));
  }
  return Markup::element("thead", Markup::element("tr", cells));
}

Markup numbers(const Table& table) {
  if (table.rows.empty()) return {};
  Markup rows;
  for (const auto& row : table.rows) {
    auto cells = Markup::element("th", {{"scope", "row"}}, Markup::text(row.front()));
    for (std::size_t cell = 1; cell < row.size(); ++cell)
      cells += Markup::element("td", Markup::text(row[cell]));
    rows += Markup::element("tr", cells);
  }
  auto content = Markup::element("caption", Markup::text(table.caption));
  content += head_row(table);
  content += Markup::element("tbody", rows);
  return Markup::element("div", {{"class", "table"}}, Markup::element("table", content));
}

Markup derivation(const std::vector<Passage>& passages, const Catalogue& tr) {
  auto all = Markup::element("h2", Markup::text(tr("Step by step")));
  for (const auto& passage : passages) {
    if (!passage.heading.empty()) all += Markup::element("h3", Markup::text(passage.heading));
    if (!passage.steps.empty()) all += html_list("ol", passage.steps);
  }
  return all;
}

}  // namespace

Markup result_section(const Result& result, const Account& said, const Catalogue& tr, bool explain) {
  auto body = paragraphs(said.reasons);
  if (const auto drawing = chart_as_svg(result, tr); !drawing.source().empty())
    body += Markup::element("figure", drawing);
  if (!said.ranking.empty()) body += Markup::element("p", Markup::text(said.ranking));
  if (!said.notes.empty()) body += html_list("ul", said.notes);
  body += Markup::element("h2", Markup::text(tr("The numbers")));
  body += numbers(table(result, tr));
  if (result.threshold) {
    body += Markup::element(
        "p", Markup::text(tr("Threshold: {inequality}.", {{"inequality", in_words(*result.threshold, tr)}})));
  }
  body += paragraphs(said.facts);
  if (explain) body += derivation(said.derivation, tr);
  return body;
}

std::string html(std::span<const Result> results, const Catalogue& tr, bool explain) {
  std::string name;
  Markup body;
  for (const auto& result : results) {
    const auto said = account(result, tr);
    const auto title = visible(result.title);
    const auto heading = title.empty() ? said.outcome : title;
    name += (name.empty() ? "" : " – ") + heading;
    body += Markup::element("h1", Markup::text(heading));
    if (!title.empty()) body += Markup::element("p", Markup::element("strong", Markup::text(said.outcome)));
    body += result_section(result, said, tr, explain);
  }
  return page(name, body, tr);
}

}  // namespace voix::render
