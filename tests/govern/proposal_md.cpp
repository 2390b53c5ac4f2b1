// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/proposal_md.hpp"
#include "crypto/hash.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

const std::string whole = R"(+++
id = "P-0003"
title = "Legal form"
author = "m17"
kind = "choice"
class = "weighty"
created = 2020-10-20T18:00:00Z
options = ["Association", "Cooperative"]
status_quo = "Association"
rule = "majority-judgment"
supersedes = ["P-0001"]
review = 2021-10-20
protects = ["statutes/*.md"]
+++

# Reason

Because.

```
# no heading
```

## A part of it

# Operative text
We choose.

# Open issues
)";

std::vector<Finding> findings_of(std::string_view text) {
  try {
    static_cast<void>(format::read_proposal(text, "proposal.md"));
  } catch (const Error& error) {
    return error.findings;
  }
  return {};
}

}  // namespace

TEST_CASE("a proposal is fields and sections") {
  const auto proposal = format::read_proposal(whole, "p/proposal.md");
  CHECK(proposal.id == "P-0003");
  CHECK(proposal.title == "Legal form");
  CHECK(proposal.created == parse_instant("2020-10-20T18:00:00Z"));
  CHECK(proposal.options == std::vector<std::string>{"Association", "Cooperative"});
  CHECK(proposal.supersedes == std::vector<std::string>{"P-0001"});
  CHECK(proposal.review == "2021-10-20");
  REQUIRE(proposal.sections.size() == 3);
  CHECK(proposal.reason()->text == "Because.\n\n```\n# no heading\n```\n\n## A part of it");
  CHECK(proposal.reason()->line == 16);
  CHECK(proposal.operative()->text == "We choose.");
  CHECK(proposal.operative()->line == 26);
  CHECK(proposal.sections.back().text.empty());
  CHECK(proposal.hash == hex(sha256(whole)));
}

TEST_CASE("the level of the first heading is that of all sections") {
  const auto proposal = format::read_proposal(
      "+++\ntitle = 'a'\nauthor = 'm1'\nkind = 'text'\nclass = 'c'\n+++\n## One\n### Two\n# Three", "p");
  REQUIRE(proposal.sections.size() == 2);
  CHECK(proposal.sections[0].text == "### Two");
  CHECK(proposal.sections[1].heading == "Three");
}

TEST_CASE("line ends and a byte order mark do not change the hash") {
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : whole) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(format::read_proposal(windows, "p").hash == format::read_proposal(whole, "p").hash);
}

TEST_CASE("all that is wrong has its place in the whole file") {
  const auto findings =
      findings_of("+++\ntitel = 'x'\nauthor = 'a b'\nkind = 'poem'\nreview = 'soon'\n+++\n");
  std::vector<std::pair<std::string_view, std::uint64_t>> told;
  for (const auto& one : findings) told.emplace_back(one.slug, one.place.line);
  std::ranges::sort(told);
  // The author of a draft is whoever submits it.
  CHECK(told == std::vector<std::pair<std::string_view, std::uint64_t>>{{"field-bad-value", 3},
                                                                        {"field-bad-value", 4},
                                                                        {"field-bad-value", 5},
                                                                        {"field-missing", 1},
                                                                        {"field-missing", 1},
                                                                        {"field-unknown", 2}});
}

TEST_CASE("texts that are no proposals") {
  CHECK(findings_of("# Reason\n").front().slug == "proposal-without-fields");
  CHECK(findings_of("").front().slug == "proposal-without-fields");
  CHECK(findings_of("+++\ntitle = 'x'\n").front().slug == "proposal-fields-unclosed");
  CHECK(findings_of("+++\n\xFF\n+++\n").front().slug == "invalid-utf8");
  const auto syntax = findings_of("+++\ntitle = 'x'\nauthor = m17\n+++\n").front();
  CHECK(syntax.slug == "toml-syntax");
  CHECK(syntax.place.line == 3);
  CHECK(syntax.place.column == 10);
}
