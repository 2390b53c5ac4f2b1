// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/columns.hpp"

#include "support/catch.hpp"

using namespace voix::render;
using Lines = std::vector<std::string>;

TEST_CASE("width counts what a terminal shows") {
  CHECK(width("") == 0);
  CHECK(width("abc") == 3);
  CHECK(width("Économie") == 8);
  CHECK(width("e\u0301") == 1);
  CHECK(width("選擇") == 4);
  CHECK(width("👩‍👩‍👧") == 2);
  CHECK(width("🇫🇷") == 2);
  CHECK(width("☎️") == 2);
  CHECK(width("\xFF") == 1);
}

TEST_CASE("text is cut between characters") {
  CHECK(cut("Association", 0) == "Association");
  CHECK(cut("Association", 11) == "Association");
  CHECK(cut("Association", 6) == "Assoc…");
  CHECK(cut("Association", 6, "...") == "Ass...");
  CHECK(cut("選擇選擇", 6) == "選擇…");
  CHECK(width(cut("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4)) <= 4);
}

TEST_CASE("text is padded by width") {
  CHECK(padded("É", 3) == "É  ");
  CHECK(padded("選", 3) == "選 ");
  CHECK(right_aligned("12", 4) == "  12");
  CHECK(padded("long", 2) == "long");
}

TEST_CASE("text is wrapped at spaces, and within words only if it must be") {
  CHECK(wrapped("one two three", 0) == Lines{"one two three"});
  CHECK(wrapped("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrapped("one two three", 8, 2) == Lines{"one two", "  three"});
  CHECK(wrapped("", 7) == Lines{""});
  CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(wrapped("選擇選擇", 5) == Lines{"選擇", "選擇"});
  CHECK(wrapped("a b  c", 10) == Lines{"a b  c"});
  for (const auto& line : wrapped("une phrase assez longue, avec des mots de toutes les tailles", 20, 4)) {
    CHECK(width(line) <= 20);
  }
}
