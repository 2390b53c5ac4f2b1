// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page.hpp"

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

}  // namespace

Markup paragraphs(const std::vector<std::string>& texts) {
  Markup all;
  for (const auto& text : texts) all += Markup::element("p", Markup::text(text));
  return all;
}

Markup html_list(std::string_view kind, const std::vector<std::string>& items) {
  Markup all;
  for (const auto& item : items) all += Markup::element("li", Markup::text(item));
  return Markup::element(kind, all);
}

std::string page(std::string_view title, const Markup& body, const Catalogue& tr) {
  auto head =
      Markup::literal("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
  head += Markup::element("title", Markup::text(title));
  head += style();
  auto content = Markup::element("head", head);
  content += Markup::element("body", Markup::element("main", body));
  auto document = Markup::literal("<!DOCTYPE html>\n");
  document += Markup::element("html", {{"lang", std::string(tr.language())}}, content);
  return document.source();
}

}  // namespace voix::render
