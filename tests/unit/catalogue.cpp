// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/catalogue.hpp>

#include "support/catch.hpp"

using voix::Catalogue;
using voix::Fraction;
using namespace std::string_view_literals;

namespace {

std::string word(std::size_t value) {
  std::string bytes;
  for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<char>(value >> shift & 0xFF));
  return bytes;
}

/// What msgfmt would write for these (id, text) pairs.
std::string mo(const std::vector<std::pair<std::string_view, std::string_view>>& entries) {
  const std::size_t header = 28, tables = 16 * entries.size();
  std::string ids, texts, strings;
  for (const auto& [id, text] : entries) {
    ids += word(id.size()) + word(header + tables + strings.size());
    strings.append(id).push_back('\0');
    texts += word(text.size()) + word(header + tables + strings.size());
    strings.append(text).push_back('\0');
  }
  return word(0x950412de) + word(0) + word(entries.size()) + word(header) + word(header + tables / 2) +
         word(0) + word(0) + ids + texts + strings;
}

}  // namespace

TEST_CASE("English is its own text, with the names replaced") {
  const Catalogue tr;
  CHECK(tr.language() == "en");
  CHECK(tr("nothing to replace") == "nothing to replace");
  CHECK(tr("{b} before {a}, {b} again", {{"a", "A"}, {"b", "{a}"}}) == "{a} before A, {a} again");
  CHECK(tr("a brace { and {unknown} and {a", {{"a", "A"}}) == "a brace { and {unknown} and {a");
  CHECK(tr("{x {a}", {{"a", "A"}}) == "{x A");
  CHECK(tr("") == "");
}

TEST_CASE("a catalogue translates what it has and leaves the rest in English") {
  const auto bytes = mo({{"", "Project-Id-Version: voix\nLanguage: fr\nMIME-Version: 1.0\n"},
                         {"the winner is {name}", "{name} l’emporte"},
                         {"{n} vote\0{n} votes"sv, "{n} voix (une)\0{n} voix (plusieurs)"sv}});
  const Catalogue tr(bytes);
  CHECK(tr.language() == "fr");
  CHECK(tr("the winner is {name}", {{"name", "Ève"}}) == "Ève l’emporte");
  CHECK(tr("not translated {n}", {{"n", "1"}}) == "not translated 1");
  CHECK(tr.plural("{n} vote", "{n} votes", 0) == "0 voix (une)");
  CHECK(tr.plural("{n} vote", "{n} votes", Fraction(3) / 2) == "3/2 voix (une)");
  CHECK(tr.plural("{n} vote", "{n} votes", 2) == "2 voix (plusieurs)");
  CHECK(tr.plural("{n} ballot", "{n} ballots", 0) == "0 ballot");
}

TEST_CASE("English plurals: one, and everything else") {
  const Catalogue tr;
  CHECK(tr.plural("{n} vote for {a}", "{n} votes for {a}", 1, {{"a", "A"}}) == "1 vote for A");
  CHECK(tr.plural("{n} vote", "{n} votes", 0) == "0 votes");
  CHECK(tr.plural("{n} vote", "{n} votes", Fraction(1) / 2) == "1/2 votes");
}

TEST_CASE("bytes that are no catalogue are refused, wherever they stop") {
  const auto bytes = mo({{"", "Language: fr\n"}, {"a", "b"}});
  const auto texts_begin = bytes.size() - 2;  // the last text and its NUL
  for (std::size_t size = 0; size < texts_begin; ++size) {
    INFO(size);
    CHECK_THROWS_AS(Catalogue(std::string_view(bytes).substr(0, size)), voix::Error);
  }
  auto swapped = bytes;
  std::swap(swapped[0], swapped[3]);
  CHECK_THROWS_AS(Catalogue(swapped), voix::Error);
  auto far = bytes;
  far[28 + 4 + 3] = '\x7F';  // an offset far beyond the end
  CHECK_THROWS_AS(Catalogue(far), voix::Error);
}

TEST_CASE("the program speaks English and French") {
  CHECK(voix::catalogue("fr").language() == "fr");
  CHECK(voix::catalogue("en").language() == "en");
  CHECK(voix::catalogue("de").language() == "en");
  CHECK(&voix::catalogue("fr") == &voix::catalogue("fr"));
}
