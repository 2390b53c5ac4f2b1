// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/proposal_edit.hpp"

#include "format/proposal_md.hpp"
#include "render/slug.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

Proposal read(const std::string& text) { return format::read_proposal(text, "proposal.md"); }

const std::string head = "+++\ntitle = 'a'\nkind = 'choice'\nclass = 'c'\n";

}  // namespace

TEST_CASE("fields are written as they are read") {
  Proposal proposal;
  proposal.title = "\"Quoted\" \\ and\ttabbed";
  proposal.author = "m17";
  proposal.kind = "election";
  proposal.class_name = "weighty";
  proposal.created = parse_instant("2020-10-30T18:00:00Z");
  proposal.options = {"Ana", "Ben # no comment"};
  proposal.supersedes = {"P-0001", "P-0002"};
  proposal.review = "2021-10-30";
  proposal.until = "2021-10-29";
  const auto again = read(format::write_fields(proposal));
  CHECK(again.title == proposal.title);
  CHECK(again.author == "m17");
  CHECK(again.created == proposal.created);
  CHECK(again.options == proposal.options);
  CHECK(again.supersedes == proposal.supersedes);
  CHECK(again.review == "2021-10-30");
  CHECK(again.until == "2021-10-29");
  CHECK(format::write_fields(again) == format::write_fields(proposal));
}

TEST_CASE("a number is given and changed without touching anything else") {
  const auto draft = read(head + "# note\n+++\ntext\n");
  const auto first = format::with_field(draft, "id", "P-0003");
  CHECK(first == "+++\nid = \"P-0003\"\n" + head.substr(4) + "# note\n+++\ntext\n");
  const auto second = format::with_field(read(first), "id", "P-0004");
  CHECK(second == "+++\nid = \"P-0004\"\n" + head.substr(4) + "# note\n+++\ntext\n");
}

TEST_CASE("an option is added to a list in any form") {
  for (const auto* list : {"['x]', \"y\\\"]\"]", "[\n  'x]', # one ]\n  \"y\\\"]\",\n]",
                           "['x]', \"y\\\"]\", ]", "[\n  'x]',\n  \"y\\\"]\"\n]"}) {
    CAPTURE(list);
    const auto proposal = read(head + "options = " + list + "\n+++\n# Reason\n");
    const auto more = read(format::with_option(proposal, "Caf\xC3\xA9"));
    CHECK(more.options == std::vector<std::string>{"x]", "y\"]", "Caf\xC3\xA9"});
  }
  CHECK(read(format::with_option(read(head + "options = []\n+++\n"), "z")).options ==
        std::vector<std::string>{"z"});
  const auto none = read(head + "+++\n");
  CHECK(format::with_option(none, "z") == none.text);
}

TEST_CASE("titles in names of folders") {
  using render::title_slug;
  CHECK(title_slug("Forme juridique du collectif") == "forme-juridique-du-collectif");
  CHECK(title_slug(" \xC3\x89t\xC3\xA9 : l\xE2\x80\x99\xC5\x93uvre \xE2\x80\x94 2020 ! ") ==
        "ete-l-oeuvre-2020");
  CHECK(title_slug("\xE6\xAD\xA3") == "proposal");
  CHECK(title_slug("\xFF") == "proposal");
  CHECK(title_slug(std::string(100, 'a')).size() == 60);
  CHECK(title_slug("word " + std::string(59, 'a') + " b") == "word");
}
