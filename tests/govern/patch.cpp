// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/patch.hpp"

#include <algorithm>
#include <random>

#include "govern/line_changes.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::govern;

namespace {

/// Lines of a few letters, so that many are equal; the last one may lack its end.
std::string some_text(std::mt19937& random, int most_lines) {
  std::string text;
  const auto lines = std::uniform_int_distribution(0, most_lines)(random);
  for (int i = 0; i < lines; ++i) {
    text += static_cast<char>('a' + std::uniform_int_distribution(0, 3)(random));
    text += '\n';
  }
  if (!text.empty() && std::uniform_int_distribution(0, 3)(random) == 0) text.pop_back();
  return text;
}

/// Deleted and added lines, by the longest common subsequence: the definition.
std::size_t fewest_edits(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const auto line : a) {
    auto corner = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const auto above = row[j];
      row[j] = line == b[j - 1] ? corner + 1 : std::max(row[j], row[j - 1]);
      corner = above;
    }
  }
  return a.size() + b.size() - 2 * row[b.size()];
}

std::vector<std::string_view> slugs(const Patched& patched) {
  std::vector<std::string_view> slugs;
  for (const auto& one : patched.findings) slugs.push_back(one.slug);
  return slugs;
}

using Slugs = std::vector<std::string_view>;

const std::string poem = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n";

std::string with(std::string text, std::string_view old, std::string_view now) {
  return text.replace(text.find(old), old.size(), now);
}

}  // namespace

TEST_CASE("a patch is what diff -u writes") {
  CHECK(make_patch(poem, poem, "p.md").empty());
  CHECK(make_patch(poem, with(with(poem, "\n3\n", "\n3a\n"), "\n12\n", "\n12\n12b\n"), "p.md") ==
        "--- p.md\n+++ p.md\n@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+3a\n 4\n 5\n 6\n"
        "@@ -10,6 +10,7 @@\n 10\n 11\n 12\n+12b\n 13\n 14\n 15\n");
  CHECK(make_patch("a\nb", "a\nc\n", "p") ==
        "--- p\n+++ p\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n");
  CHECK(make_patch("", "a\n", "p") == "--- p\n+++ p\n@@ -0,0 +1 @@\n+a\n");
}

TEST_CASE("a patch makes the new text, and has as few lines as can be") {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    const auto from = some_text(random, 25), to = some_text(random, 25);
    const auto patch = make_patch(from, to, "p");
    if (from != to) {
      const auto patched = apply_patch(from, patch, "p");
      CHECK(patched.findings.empty());
      REQUIRE(patched.text == to);
    }
    const auto old = lines_of(from), now = lines_of(to);
    std::size_t edits = 0;
    for (const auto& change : line_changes(old, now)) edits += change.gone + change.come;
    REQUIRE(edits == fewest_edits(old, now));
  }
}

TEST_CASE("texts that have nothing in common are one change") {
  std::string from, to;
  for (int i = 0; i < 3000; ++i) {
    from += std::to_string(i) + "\n";
    to += "x" + std::to_string(i) + "\n";
  }
  CHECK(line_changes(lines_of("h\n" + from), lines_of("h\n" + to)).size() == 1);
  CHECK(apply_patch(from, make_patch(from, to, "p"), "p").text == to);
}

TEST_CASE("patches of different places apply one after the other, in both orders") {
  const auto early = with(poem, "\n2\n", "\n2\n2b\n2c\n"), late = with(poem, "\n13\n", "\n");
  const auto first = make_patch(poem, early, "p"), second = make_patch(poem, late, "p");
  const auto both = apply_patch(early, second, "p").text;
  CHECK_FALSE(both.empty());
  CHECK(apply_patch(late, first, "p").text == both);
}

TEST_CASE("a patch of a text that changed says which line") {
  const auto patch = make_patch(poem, with(poem, "\n8\n", "\nacht\n"), "p");
  const auto patched = apply_patch(with(poem, "\n8\n", "\nhuit\n"), patch, "A-1.patch");
  REQUIRE(slugs(patched) == Slugs{"patch-does-not-apply"});
  CHECK(patched.text.empty());
  CHECK(patched.findings.front().arguments == Arguments{{"line", "8"}, {"expected", "8"}, {"found", "huit"}});
  CHECK(patched.findings.front().place.line == 3);
  // Where its lines stand twice, and not where they should, nothing is guessed.
  CHECK(slugs(apply_patch("x\na\nb\na\nb\n", "@@ -1,2 +1 @@\n a\n-b\n", "p")) ==
        Slugs{"patch-does-not-apply"});
  CHECK(apply_patch("x\na\nb\na\nc\n", "@@ -1,2 +1 @@\n a\n-b\n", "p").text == "x\na\na\nc\n");
  CHECK(slugs(apply_patch("", "@@ -1 +0,0 @@\n-b\n", "p")) == Slugs{"patch-does-not-apply"});
}

TEST_CASE("what is no patch is refused") {
  for (const auto* text : {"", "hello\n", "@@ -1 +1 @@\n", "@@ -1 +1 @@\n-a\n", "@@ -1 +1 @@\n-a\n+b\n+c\n",
                           "@@ -x +1 @@\n-a\n+b\n", "@@ -0 +1 @@\n-a\n+b\n", "@@ -1,99999999999 +1 @@\n a\n",
                           "@@ -1 +1 @@\n-a\n\n", "@@ -1,2 +1 @@\n-a\n+b\n+c\n", "@@ -1 +1 @@\n-a\n+b"}) {
    CAPTURE(text);
    CHECK(slugs(apply_patch("a\n", text, "p")) == Slugs{"patch-malformed"});
  }
}
