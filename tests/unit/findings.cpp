// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "render/columns.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"

using namespace voix::render;
using voix::Catalogue;
using voix::Finding;
using voix::Place;
using voix::Severity;

namespace {

std::string shown(Place place, std::size_t columns = 80) {
  const std::vector<Finding> list{{"test-slug", Severity::error, {}, std::move(place)}};
  return findings(list, 0, Catalogue{}, {columns, false, false});
}

/// The column above which the first caret stands, from 0.
std::size_t caret(const std::string& text) {
  const auto at = text.find("^");
  return at - text.rfind('\n', at) - 1;
}

}  // namespace

TEST_CASE("a finding shows its slug, its place, the line and a caret") {
  CHECK(shown({"themes.cvotes", 12, 5, "A > Montrol > C", 7}) ==
        "voix: error: test-slug [test-slug]\n"
        "themes.cvotes:12:5\n"
        "  A > Montrol > C\n"
        "      ^^^^^^^\n");
}

TEST_CASE("a place may lack a column, a line, or everything") {
  CHECK(shown({"roll", 3, 0, "x", 1}) == "voix: error: test-slug [test-slug]\nroll:3\n");
  CHECK(shown({"roll", 0, 0, "", 1}) == "voix: error: test-slug [test-slug]\nroll\n");
  CHECK(shown({"-", 1, 1, "", 1}) == "voix: error: test-slug [test-slug]\nstandard input:1:1\n");
  CHECK(shown({}) == "voix: error: test-slug [test-slug]\n");
}

TEST_CASE("the caret stands under what people see, not under bytes") {
  CHECK(caret(shown({"f", 1, 5, "Éé x", 1})) == 2 + 2);                   // two letters of two bytes
  CHECK(caret(shown({"f", 1, 8, "選擇 x", 1})) == 2 + 5);                 // two letters of two columns
  CHECK(caret(shown({"f", 1, 20, "👩‍👩‍👧 x", 1})) == 2 + 3);  // one family of eighteen bytes
  CHECK(caret(shown({"f", 1, 4, "e\u0301 x", 1})) == 2 + 1);              // a combining accent
  CHECK(caret(shown({"f", 1, 2, "\tx", 1})) == 2 + 4);                    // a tab
  CHECK(caret(shown({"f", 1, 4, "\u202Ex", 1})) == 2 + 8);                // shown as an escape
  CHECK(caret(shown({"f", 1, 2, "É", 1})) == 2);                          // within a character
}

TEST_CASE("the caret may stand behind the end of the line, and never runs on") {
  CHECK(shown({"f", 1, 4, "A >", 100}).ends_with("  A >\u0020\n     ^\n"));
  CHECK(shown({"f", 1, 99, "A >", 1}).ends_with("\n     ^\n"));
  CHECK(shown({"f", 1, 3, "A >", 100}).ends_with("  A >\n    ^\n"));
}

TEST_CASE("a long line is cut around the place") {
  std::string line(5000, 'a');
  line[4000] = 'X';
  for (const std::size_t columns : {20U, 40U, 80U, 0U}) {
    const auto text = shown({"f", 1, 4001, line, 1}, columns);
    INFO(text);
    const auto begin = text.find("\n  …") + 1;
    const auto excerpt = text.substr(begin, text.find('\n', begin) - begin);
    CHECK(width(excerpt) <= (columns == 0 ? 120 : columns));
    CHECK(excerpt.ends_with("…"));
    CHECK(width(excerpt.substr(0, excerpt.find('X'))) == caret(text));
  }
  const auto wide = shown({"f", 1, 4001, "é" + std::string(4100, 'b') + repeated("選", 3000), 4000}, 40);
  CHECK(wide.find('^') != std::string::npos);
}

TEST_CASE("text from files cannot act on the terminal") {
  const std::vector<Finding> list{{"test-slug",
                                   Severity::warning,
                                   {{"option", "\x1B[2Jx\u202E"}},
                                   {"a\nb", 1, 1, "\x1B]0;title\x07", 1}}};
  const auto text = findings(list, 0, Catalogue{}, {80, false, false});
  CHECK(text.find('\x1B') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
  CHECK(text.find("\\u{1b}[2Jx\\u{202e}") != std::string::npos);
  CHECK(text.find("a\\u{a}b:1:1") != std::string::npos);
}

TEST_CASE("twenty findings are listed, the others counted") {
  const std::vector<Finding> list(23, Finding{"test-slug", Severity::note, {}, {}});
  const auto text = findings(list, 100, Catalogue{}, {80, false, false});
  CHECK(std::ranges::count(text, '\n') == 21);
  CHECK(text.ends_with("voix: and 103 more\n"));
  CHECK(findings(std::span(list).first(20), 0, Catalogue{}, {}).find("more") == std::string::npos);
  CHECK(findings({}, 0, Catalogue{}, {}).empty());
}

TEST_CASE("plain text has typewriter marks and no caret, but shows the line as it is") {
  const std::vector<Finding> list{{"test-slug", Severity::error, {{"a", "“b”"}}, {"f", 1, 1, "“É” × 2", 1}}};
  CHECK(findings(list, 0, Catalogue{}, {80, false, true}) ==
        "voix: error: test-slug a = \"b\" [test-slug]\nf:1:1\n  “É” × 2\n");
}

TEST_CASE("colour repeats what is written") {
  const std::vector<Finding> list{{"test-slug", Severity::error, {}, {"f", 1, 1, "x", 1}}};
  auto painted = findings(list, 0, Catalogue{}, {80, true, false});
  CHECK(painted.find("\x1B[1;31m") != std::string::npos);
  for (auto at = painted.find('\x1B'); at != std::string::npos; at = painted.find('\x1B')) {
    painted.erase(at, painted.find('m', at) - at + 1);
  }
  CHECK(painted == findings(list, 0, Catalogue{}, {80, false, false}));
}
