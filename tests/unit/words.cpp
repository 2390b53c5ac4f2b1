// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/words.hpp"

#include <algorithm>

#include "render/render.hpp"
#include "render/sentences.hpp"
#include "support/catch.hpp"

using namespace voix::render;
using voix::Catalogue;
using voix::Fraction;
using Names = std::vector<std::string>;

TEST_CASE("nothing that a file says can act on the screen") {
  CHECK(visible("Économie sociale · 選擇 👩‍👩‍👧") ==
        "Économie sociale · 選擇 👩‍👩‍👧");
  CHECK(visible("\x1B[31mred") == "\\u{1b}[31mred");
  CHECK(visible("a\tb\r\n") == "a\\u{9}b\\u{d}\\u{a}");
  CHECK(visible("abc\u202Edef") == "abc\\u{202e}def");
  CHECK(visible("\u2066x\u2069\u200E\u061C") == "\\u{2066}x\\u{2069}\\u{200e}\\u{61c}");
  CHECK(visible("soft\u00ADhyphen\uFEFF") == "soft\\u{ad}hyphen\\u{feff}");
  CHECK(visible("line\u2028end") == "line\\u{2028}end");
  CHECK(visible("\xC2\x9B"
                "31m") == "\\u{9b}31m");
  CHECK(visible("stray \xFF byte, cut \xE2\x82") == "stray \\x{ff} byte, cut \\x{e2}\\x{82}");
}

TEST_CASE("plain text keeps letters and has typewriter marks") {
  CHECK(plain("“É” ≥ 2 × 3… «\u00A0a\u00A0» l’été 1–2") == "\"É\" >= 2 x 3... \"a\" l'été 1-2");
}

TEST_CASE("lists read as people say them") {
  const Catalogue tr;
  CHECK(joined({}, tr).empty());
  CHECK(quoted(Names{"A"}, tr) == "“A”");
  CHECK(quoted(Names{"A", "B"}, tr) == "“A” and “B”");
  CHECK(quoted(Names{"A", "B", "C"}, tr) == "“A”, “B” and “C”");
}

TEST_CASE("a value is said by its kind and its name") {
  const Catalogue tr;
  CHECK(in_words("votes", Fraction(7) / 3, tr) == "7/3");
  CHECK(in_words("option", std::string("A"), tr) == "“A”");
  CHECK(in_words("method", std::string("schulze"), tr) == "schulze");
  CHECK(in_words("met", false, tr) == "no");
  CHECK(in_words("values", std::vector<Fraction>{3, 2, 1}, tr) == "3, 2 and 1");
  CHECK(in_words("formula", std::string("3 × yes >= 2 × cast"), tr) == "3 × yes ≥ 2 × cast");
}

TEST_CASE("no slug stands twice") {
  const auto all = slugs();
  CHECK(std::ranges::adjacent_find(all) == all.end());
  for (const auto slug : all) {
    INFO(slug);
    CHECK(slug.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
    CHECK(find_sentence(slug)->text != nullptr);
  }
}

TEST_CASE("every slug has an explanation, in both languages, that needs no values") {
  for (const auto slug : slugs()) {
    INFO(slug);
    for (const auto* const language : {"en", "fr"}) {
      const auto text = explanation(slug, voix::catalogue(language));
      CHECK(text.size() > 20);
      CHECK(text.find('{') == std::string::npos);
    }
    CHECK(explanation(slug, voix::catalogue("en")) != explanation(slug, voix::catalogue("fr")));
  }
}

TEST_CASE("a step without a sentence still shows its values") {
  const voix::Step step{"no-such-slug", {{"option", std::string("A")}, {"votes", Fraction(3)}}};
  CHECK(sentence(step, Catalogue{}) == "no-such-slug option = “A” votes = 3");
  CHECK(explanation("no-such-slug", Catalogue{}).empty());
}
