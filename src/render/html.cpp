// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page with everything in it: no script, nothing loaded. It reads on a projector and on paper, light or
// dark as the reader's system is, and a screen reader finds headings, lists and tables with their heads.
#include "render/account.hpp"
#include "render/markup.hpp"
#include "render/render.hpp"
#include "render/svg.hpp"
#include "render/tables.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

Markup style() {
  return Markup::literal(R"(<style>
:root { color-scheme: light dark; }
body { font: clamp(1rem, 0.8rem + 0.6vw, 1.5rem)/1.5 sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8em; line-height: 1.2; }
h2 { font-size: 1.3em; margin-top: 2em; }
svg { width: 100%; height: auto; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.4em; }
th, td { border: 1px solid; padding: 0.2em 0.6em; text-align: end; }
th[scope=row] { text-align: start; }
li { margin: 0.3em 0; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } figure, table, li { break-inside: avoid; } }
</style>
)");
}

Markup paragraphs(const std::vector<std::string>& texts) {
  Markup all;
  for (const auto& text : texts) all += Markup::element("p", Markup::text(text));
  return all;
}

Markup list(std::string_view kind, const std::vector<std::string>& items) {
  Markup all;
  for (const auto& item : items) all += Markup::element("li", Markup::text(item));
  return Markup::element(kind, all);
}

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
    if (!passage.steps.empty()) all += list("ol", passage.steps);
  }
  return all;
}

}  // namespace

std::string html(const Result& result, const Catalogue& tr, bool explain) {
  const auto said = account(result, tr);
  const auto title = visible(result.title);
  auto body = Markup::element("h1", Markup::text(title.empty() ? said.outcome : title));
  if (!title.empty()) body += Markup::element("p", Markup::element("strong", Markup::text(said.outcome)));
  body += paragraphs(said.reasons);
  if (const auto drawing = chart_as_svg(result, tr); !drawing.source().empty())
    body += Markup::element("figure", drawing);
  if (!said.ranking.empty()) body += Markup::element("p", Markup::text(said.ranking));
  if (!said.notes.empty()) body += list("ul", said.notes);
  body += Markup::element("h2", Markup::text(tr("The numbers")));
  body += numbers(table(result, tr));
  if (result.threshold) {
    body += Markup::element(
        "p", Markup::text(tr("Threshold: {inequality}.", {{"inequality", in_words(*result.threshold, tr)}})));
  }
  body += paragraphs(said.facts);
  if (explain) body += derivation(said.derivation, tr);

  auto head =
      Markup::literal("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
  head += Markup::element("title", Markup::text(title.empty() ? said.outcome : title));
  head += style();
  auto page = Markup::element("head", head);
  page += Markup::element("body", Markup::element("main", body));
  auto document = Markup::literal("<!DOCTYPE html>\n");
  document += Markup::element("html", {{"lang", std::string(tr.language())}}, page);
  return document.source();
}

}  // namespace voix::render
