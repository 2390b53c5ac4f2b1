// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "record/extract.hpp"
#include "render/markdown_words.hpp"
#include "render/register.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

SigningKey test_key() {
  std::array<std::uint8_t, 32> seed{1, 2, 3};
  return SigningKey(Secret<32>(std::span<std::uint8_t, 32>(seed)));
}

Extract decision() {
  Extract extract;
  extract.assembly = "Collectif";
  extract.charter = std::string(64, 'a');
  extract.decision = "P-0003";
  extract.title = "Forme juridique";
  extract.text = std::string(64, 'b');
  extract.operative = {"Le collectif devient une association.", "Elle est déclarée."};
  extract.body = "assembly";
  extract.class_name = "weighty";
  extract.outcome = "adopted";
  extract.options = {"Association loi 1901", "Fondation"};
  extract.chosen = {"Association loi 1901", "Second"};
  extract.state = "in-force";
  extract.counts = {"yes 43", "no 13"};
  extract.formula = "3 × yes >= 2 × cast: 129 >= 122";
  extract.decided = *parse_instant("2020-10-30T20:00:00Z");
  extract.proclaimed = extract.in_force = extract.decided;
  extract.election = extract.board = std::string(64, 'c');
  extract.by = "m17";
  extract.key = ListedKey{{test_key().public_key(), false, {}}, false}.text();
  extract.made = {extract.decided, true};
  return extract;
}

std::string signed_by(const Extract& extract, const SigningKey& key) {
  const auto body = extract_body(extract);
  return with_signature(body, key.sign(body));
}

}  // namespace

TEST_CASE("an extract is read back as it was signed") {
  const auto key = test_key();
  const auto bytes = signed_by(decision(), key);
  REQUIRE(is_extract(bytes));
  const auto read = read_extract(bytes, "P-0003.extract");
  CHECK(extract_body(read) == extract_body(decision()));
  CHECK(read.options.size() == 2);
  CHECK(read.chosen == std::vector<std::string>{"Association loi 1901", "Second"});
  CHECK(read.made.by_hand);

  auto bare = decision();
  bare.operative.clear();
  bare.counts.clear();
  bare.formula.clear();
  bare.options.clear();
  bare.chosen.clear();
  bare.proclaimed.reset();
  bare.election.clear();
  bare.in_force.reset();
  CHECK(extract_body(read_extract(signed_by(bare, key), "x")) == extract_body(bare));
}

TEST_CASE("an extract with any byte changed is refused") {
  const auto bytes = signed_by(decision(), test_key());
  for (std::size_t i = 0; i < bytes.size(); i += 7) {
    auto changed = bytes;
    changed[i] = changed[i] == '1' ? '2' : '1';
    if (changed != bytes) CHECK_THROWS_AS(read_extract(changed, "x"), Error);
  }
}

TEST_CASE("text in Markdown keeps its look, and is no markup") {
  using render::escaped;
  CHECK(escaped("2020-10-30 (1 + 2), a.b!") == "2020-10-30 (1 + 2), a.b!");
  CHECK(escaped("# no heading") == "\\# no heading");
  CHECK(escaped("- no item") == "\\- no item");
  CHECK(escaped("1. no item") == "1\\. no item");
  CHECK(escaped("a|b*c*<i>[x](y)") == "a\\|b\\*c\\*\\<i>\\[x\\](y)");
  CHECK(render::block_quote("a\n\n- b") == "> a\n>\n> - b\n");
}

TEST_CASE("an empty register says so") {
  CHECK(render::register_text({}, {}, Catalogue{}, {}) ==
        "Nothing is in force, and nothing was forgotten.\n");
  CHECK(render::register_json({}).starts_with(R"({"schema":"voix.register/1","at":"1970-01-01T00:00:00Z")"));
}
