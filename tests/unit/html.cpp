// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markup.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"
#include "support/results.hpp"

using namespace voix::render;
using voix::Catalogue;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

voix::Result hostile_result() {
  auto result = voix::test::judgment_result();
  for (auto& name : result.options) name += "<script>alert('\"&')</script>\u202E";
  result.grades[0] = "</text><img src=x>";
  return result;
}

}  // namespace

TEST_CASE("text and attributes cannot become markup") {
  const auto element = Markup::element("p", {{"title", "\"><b>"}}, Markup::text("<&'\">"));
  CHECK(element.source() == "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;&amp;&#39;&quot;&gt;</p>\n");
  const auto hostile = hostile_result();
  for (const auto& text : {html({&hostile, 1}, Catalogue{}, true), svg(hostile, Catalogue{})}) {
    CHECK_FALSE(has(text, "<script"));
    CHECK_FALSE(has(text, "<img"));
    CHECK_FALSE(has(text, "\u202E"));
    CHECK(has(text, "&lt;script&gt;"));
  }
}

TEST_CASE("a page stands alone and tells its structure") {
  const auto result = voix::test::judgment_result();
  const auto page = html({&result, 1}, Catalogue{}, true);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(has(page, "<h1>“Association loi 1901” wins by majority judgment.</h1>"));
  CHECK(has(page, "<th scope=\"row\">Association loi 1901</th>"));
  CHECK(has(page, "<th scope=\"col\">Très bien</th>"));
  CHECK(has(page, "<title>“Association loi 1901” wins by majority judgment.</title>\n<desc>"));
  CHECK_FALSE(has(page, "src="));
  CHECK_FALSE(has(page, "href="));
}

TEST_CASE("several results are one page") {
  const std::array results{voix::test::judgment_result(), voix::test::condorcet_result()};
  const auto page = html(results, Catalogue{}, false);
  const auto second = page.find("<h1>", page.find("<h1>") + 1);
  CHECK(second != std::string::npos);
  CHECK(page.find("<!DOCTYPE", 1) == std::string::npos);
  CHECK(page.find("</html>") > second);
}

TEST_CASE("every kind of result has a chart of its own") {
  CHECK(has(svg(voix::test::condorcet_result(), Catalogue{}), "30</text>"));
  CHECK(has(svg(voix::test::majority_result(), Catalogue{}),
            "<line x1=\"880\" x2=\"880\" y1=\"0\" y2=\"32\" stroke=\"currentColor\""));
  CHECK(has(svg(voix::test::approval_result(), Catalogue{}), "41/2</text>"));
  CHECK(svg(voix::Result{}, Catalogue{}).empty());
}

TEST_CASE("markdown shows the numbers as a table, and names as they are") {
  const auto text = markdown(voix::test::majority_result(), Catalogue{}, false);
  CHECK(text.starts_with("**Not adopted.**\n"));
  CHECK(has(text, "| Option | Votes |\n|---|---:|\n| yes | 41 |\n| no | 19 |\n| blank | 3 |\n"));
  auto result = voix::test::approval_result();
  result.options[0] = "a|b*c*<i>";
  CHECK(has(markdown(result, Catalogue{}, false), "| a\\|b\\*c\\*\\<i> | 12 |"));
}
