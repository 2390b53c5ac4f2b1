// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/mandate_toml.hpp"

#include "format/holder_edit.hpp"
#include "format/roll_toml.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

std::vector<std::string> slugs_of(const std::string& text, const std::string& path = "mandates/M-0001.toml") {
  std::vector<std::string> slugs;
  try {
    static_cast<void>(format::read_mandate(text, path));
  } catch (const Error& error) {
    for (const auto& one : error.findings) {
      slugs.push_back(std::to_string(one.place.line) + " " + std::string(one.slug));
    }
  }
  return slugs;
}

using Slugs = std::vector<std::string>;

}  // namespace

TEST_CASE("a mandate that is written is read again") {
  Mandate mandate;
  mandate.holders = {"m17", "m23"};
  mandate.scope = "Speak \"for us\"";
  mandate.granted_by = "P-0007";
  mandate.from = "2020-11-06";
  mandate.until = "2020-11-30";
  mandate.report = "2020-11-20";
  const auto text = format::write(mandate);
  const auto read = format::read_mandate(text, "x/mandates/M-0012.toml");
  CHECK(read.id == "M-0012");
  CHECK(read.holders == mandate.holders);
  CHECK(read.scope == mandate.scope);
  CHECK(read.hash.size() == 64);
  CHECK(read.places.at("until").line == 5);
  CHECK(format::write(read) == text);
}

TEST_CASE("what a mandate may have wrong is told at once") {
  CHECK(slugs_of("") ==
        Slugs{"1 field-missing", "1 field-missing", "1 field-missing", "1 field-missing", "1 field-missing"});
  CHECK(slugs_of("holders = []\nscope = \"a\"\ngranted-by = \"P 7\"\nfrom = 2020-11-06\nuntil = 2020-11-05\n"
                 "term = 3\n") ==
        Slugs{"1 field-bad-value", "3 field-bad-value", "5 field-bad-value", "6 field-unknown"});
  CHECK(slugs_of("holders = [\"m1\"", "M-0001.toml") == Slugs{"1 toml-syntax"});
  CHECK(slugs_of("holders = [\"m1\"]\nscope = \"a\"\ngranted-by = \"P-7\"\nfrom = 2020-11-06\n"
                 "until = 2020-11-07\n",
                 "mandates/a b.toml") == Slugs{"0 mandate-bad-name"});
}

TEST_CASE("a holder is written into the fields of a text, and into nothing else") {
  const std::string before = "+++\nid = \"E-0001\"\n";
  const std::string after = "+++\n\nholders = nobody\n";
  CHECK(format::with_holder(before + after, "m12") == before + "holders = [\"m12\"]\n" + after);
  CHECK(format::with_holder(before + "holders = [\"m3\"]\nscope = \"a\"\n" + after, "m12") ==
        before + "holders = [\"m12\"]\nscope = \"a\"\n" + after);
}

TEST_CASE("a member who leaves keeps the table, with a last day") {
  const std::string key =
      "key = \"ed25519 d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a\"\n";
  const std::string text = "# the roll\n[[member]]\nid = \"m1\"\nuntil = 2025-01-01\n" + key;
  const auto ended = format::with_day(text, format::read_roll(text, "roll.toml").front(), "until",
                                      "2020-11-06", "lost the key");
  CHECK(ended == "# the roll\n[[member]]\nid = \"m1\"\n" + key + "# lost the key\nuntil = 2020-11-06\n");
  CHECK(format::read_roll(ended, "roll.toml").front().until == "2020-11-06");
}
