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

TEST_CASE("times and days are read in the language; what is a name or typed stays as it is") {
  const auto in = [](const char* language, const char* id, const char* name, const char* value) {
    return voix::catalogue(language)(id, {{name, value}});
  };
  CHECK(in("en", "Earliest close: {time}", "time", "2020-11-06 19:00 +01:00") ==
        "Earliest close: 2020-11-06 19:00 +01:00");
  const auto french = [&](const char* name, const char* value) {
    return in("fr", (std::string("{") + name + "}").c_str(), name, value);
  };
  CHECK(french("time", "2020-11-06 19:00 +01:00") == "6 novembre 2020 à 19:00 +01:00");
  CHECK(french("opens", "2020-08-01 07:05 UTC") == "1er août 2020 à 07:05 UTC");
  CHECK(french("until", "2021-12-31") == "31 décembre 2021");
  CHECK(french("meeting", "2020-10-30") == "2020-10-30");                                 // a name
  CHECK(french("expected", "2020-11-06T19:00:00+01:00") == "2020-11-06T19:00:00+01:00");  // to be typed
  CHECK(french("day", "2020-13-01") == "2020-13-01");
  CHECK(french("option", "« 2020-10-30 »") == "« 2020-10-30 »");
}
