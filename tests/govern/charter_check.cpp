// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charters of real groups, from their public texts (tests/govern/charters), and what check says of them: what
// the texts leave open, and nothing else. And each invariant, broken once.
#include <algorithm>

#include <voix/count.hpp>

#include "format/charter_toml.hpp"
#include "govern/adoption.hpp"
#include "govern/charter/check.hpp"
#include "govern/charter/diff.hpp"
#include "govern/charter/keys.hpp"
#include "govern/classes.hpp"
#include "govern/real_charter.hpp"

using namespace voix;
using namespace voix::govern;
using Slugs = std::vector<std::string>;

namespace {

Charter made(const std::string& rest) {
  return format::read_charter(
      "[charter]\nversion = 1\nname = \"C\"\nlanguage = \"en\"\ntimezone = \"UTC\"\n" + rest, "charter.toml");
}

Slugs slugs(const std::vector<Finding>& findings) {
  Slugs all;
  for (const auto& one : findings) all.emplace_back(one.slug);
  return all;
}

/// Every question with the classes it is about.
Slugs questions(const Charter& charter) {
  Slugs all;
  for (const auto& one : holes(charter)) {
    std::string text(one.slug);
    for (const auto& [name, value] : one.arguments) {
      if (name == "classes") text += ": " + value;
    }
    all.push_back(text);
  }
  return all;
}

}  // namespace

TEST_CASE("the founding text of the collective leaves exactly its holes open") {
  const auto charter = real("founding");
  CHECK(slugs(check_charter(charter, 60)).empty());
  CHECK(questions(charter) ==
        Slugs{"hole-class", "hole-majority: ordinary, weighty", "hole-threshold",
              "hole-blank: ordinary, weighty", "hole-base", "hole-quorum: ordinary, weighty, governance",
              "hole-tie: ordinary, weighty, governance", "hole-proxies", "hole-secrecy", "hole-mandate-term",
              "hole-reply", "hole-notice", "hole-entry: ordinary, weighty, governance"});
}

TEST_CASE("Debian: a casting vote, proxies, exclusions and entry into force are not in a charter's words") {
  const auto charter = real("debian");
  CHECK(slugs(check_charter(charter, 1000)).empty());
  CHECK(questions(charter) == Slugs{"hole-tie: resolution, constitution", "hole-proxies",
                                    "hole-legal-persons", "hole-exclusion", "hole-reply",
                                    "hole-entry: resolution, constitution"});
}

TEST_CASE("Apache: nobody knows which vote changes the rules, nor which kind a vote is") {
  const auto charter = real("apache");
  CHECK(slugs(check_charter(charter, 30)) == Slugs{"charter-governance-easier"});
  CHECK(questions(charter) == Slugs{"hole-class", "hole-tie: procedural, release", "hole-proxies",
                                    "hole-legal-persons", "hole-mandate-term", "hole-mandate-revoke",
                                    "hole-exclusion", "hole-reply",
                                    "hole-entry: procedural, release, lazy, code"});
}

TEST_CASE("Apache: a release needs three favourable votes, of a poll, of hands, or of both") {
  const auto release = *real("apache").find("release");
  const auto kind = [&](int yes, int no, int blank) {
    Votes votes{.result = {}, .roll = 30, .present = {}, .second_call = false};
    votes.result = count(ChoiceTally{{"yes", "no", "blank"}, {}, {yes, no, blank}}, Majority{}, Settings{});
    return adoption(release, Proposal{}, votes);
  };
  const auto two = kind(2, 0, 1);
  CHECK(two.kind == Verdict::Kind::rejected);
  CHECK(std::ranges::find(two.why, "majority-yes-too-few", &Step::slug) != two.why.end());
  CHECK(kind(3, 0, 0).kind == Verdict::Kind::adopted);
  CHECK(kind(3, 2, 9).kind == Verdict::Kind::adopted);
  CHECK(kind(3, 3, 0).kind == Verdict::Kind::rejected);
}

TEST_CASE("PEP 13: two thirds of what, for a new core developer") {
  const auto charter = real("pep13");
  // The council is elected by approval, and recalled by two thirds.
  CHECK(slugs(check_charter(charter, 90)) == Slugs{"charter-revoking-harder"});
  CHECK(questions(charter) == Slugs{"hole-base",
                                    "hole-quorum: core-developer, council, no-confidence, document",
                                    "hole-tie: core-developer, no-confidence, document", "hole-proxies",
                                    "hole-legal-persons", "hole-mandate-term", "hole-exclusion", "hole-reply",
                                    "hole-entry: core-developer, council, no-confidence, document"});
}

TEST_CASE("a cooperative: the law has quorums and majorities, the statutes have to say the rest") {
  const auto charter = real("cooperative");
  CHECK(slugs(check_charter(charter, 40)).empty());
  CHECK(questions(charter) == Slugs{"hole-tie: ordinary, extraordinary", "hole-proxies", "hole-secrecy",
                                    "hole-mandate-term", "hole-mandate-revoke", "hole-exclusion",
                                    "hole-reply", "hole-entry: ordinary, extraordinary"});
}

TEST_CASE(
    "after the last round an assembly decides as in one of its classes, and the charter says in which") {
  const std::string consents =
      "[consent]\nsilence = \"absent\"\nfallback = \"assembly\"\n[class.c]\nrule = \"consent\"\n";
  const std::string one = "[class.easy]\nbody = \"assembly\"\n";
  const auto asked = [&](const std::string& rest) {
    const auto all = slugs(holes(made(consents + rest)));
    return std::ranges::count(all, "hole-fallback");
  };
  CHECK(asked(one) == 0);
  CHECK(asked(one + "[class.hard]\nbody = \"assembly\"\nthreshold = \">= 2/3\"\n") == 1);
  CHECK(fallback_class(made(consents + one))->name == "easy");
  CHECK_THROWS_AS(made(consents), Error);
}

TEST_CASE("only silence about proxies is an error among the holes") {
  for (const auto& one : holes(real("founding"))) {
    CHECK((one.severity == Severity::error) == (one.slug == "hole-proxies"));
  }
}

TEST_CASE("the class that governs is at least as hard as all others") {
  const std::string two = "[class.a]\nthreshold = \">= 3/4\"\n[class.b]\nthreshold = \">= 2/3\"\n";
  CHECK(slugs(check_charter(made(two), 10)) == Slugs{"charter-governance-easier"});
  CHECK(slugs(check_charter(made("governance = \"a\"\n" + two), 10)).empty());
  CHECK(check_charter(made(two), 10).front().place.line == 8);
}

TEST_CASE("sponsors adopt nothing: a class may ask for more of them than the one that governs") {
  const std::string two =
      "[class.a]\nsponsors = 5\nquorum = \"1/4\"\nbase = \"expressed\"\n"
      "[class.b]\nthreshold = \">= 2/3\"\nbase = \"roll\"\n";
  CHECK(slugs(check_charter(made(two), 10)).empty());
}

TEST_CASE("a second call follows a quorum that was missed") {
  const auto with = [](const std::string& quorum) {
    return slugs(check_charter(made("[class.a]\n" + quorum + "second_call = \"none\"\n"), 10));
  };
  CHECK(with("quorum = \"1/2\"\n").empty());
  CHECK(with("") == Slugs{"charter-second-call-alone"});
  CHECK(with("quorum = \"none\"\n") == Slugs{"charter-second-call-alone"});
  CHECK(with("quorum = 0\n") == Slugs{"charter-second-call-alone"});
}

TEST_CASE("a minority adopts nothing") {
  CHECK(slugs(check_charter(made("[class.a]\nthreshold = \"> 1/3\"\n"), 10)) ==
        Slugs{"charter-threshold-low"});
  CHECK(slugs(check_charter(made("[class.a]\nthreshold = \">= 1/2\"\n"), 10)).empty());
}

TEST_CASE("what is asked can be reached") {
  const auto charter = made(
      "[class.a]\nquorum = \"3 * sqrt(n)\"\nsecond_call = 9\nsponsors = 8\n[consent]\nmin_consents = 10\n");
  CHECK(slugs(check_charter(charter, 9)).size() == 1);  // min_consents alone: 3 √9 = 9, 9, 8 and the author
  CHECK(slugs(check_charter(charter, 8)) == Slugs(4, "charter-unreachable"));
  CHECK(slugs(check_charter(charter, 1)).empty());  // an assembly that begins
  CHECK(slugs(check_charter(charter, 10)).empty());
}

TEST_CASE("fewer members than totals need to stay secret: a note, where votes are secret") {
  const auto with = [](const std::string& rest, std::uint64_t voters) {
    return check_charter(made("[ballot]\nmin_ballots = 5\n" + rest), voters);
  };
  CHECK(slugs(with("[class.a]\n", 4)) == Slugs{"charter-few-for-secrecy"});
  CHECK(with("[class.a]\n", 4).front().severity == Severity::note);
  CHECK(slugs(with("[class.a]\n", 5)).empty());
  CHECK(slugs(with("[class.a]\nsecrecy = \"open\"\n", 4)).empty());
  CHECK(slugs(with("[class.a]\nrule = \"consent\"\n", 4)).empty());
}

TEST_CASE("trustees of secret polls") {
  const auto with = [](const std::string& rest) {
    return slugs(check_charter(made("[class.a]\n" + rest), 9));
  };
  CHECK(with("[ballot]\ntrustees = 3\nthreshold = 4\n") == Slugs{"charter-trustees"});
  CHECK(with("[ballot]\ntrustees = 3\nthreshold = 1\n") == Slugs{"charter-trustees"});
  CHECK(with("[ballot]\ntrustees = 1\nthreshold = 1\n") == Slugs{"charter-one-trustee"});
  CHECK(with("[ballot]\nsecrecy = \"open\"\nthreshold = 4\n").empty());
}

TEST_CASE("what changed between two charters") {
  const auto before = made("[class.a]\nquorum = \"1/2\"\n[class.b]\n");
  const auto after = made("[class.a]\nquorum = \"1/4\"\n[class.c]\n");
  const auto changes = changed_keys(before, after);
  const auto has = [&](std::string_view key, std::string_view from, std::string_view to) {
    return std::ranges::any_of(
        changes, [&](const KeyChange& one) { return one.key == key && one.from == from && one.to == to; });
  };
  CHECK(has("class.a.quorum", "1/2", "1/4"));
  CHECK(has("class.b.body", "online", ""));
  CHECK(has("class.c.body", "", "online"));
  CHECK(has("charter.governance", "b", "c"));
  CHECK(changed_keys(before, before).empty());
  CHECK(lowered_classes(before, after) == Slugs{"a"});
  CHECK(lowered_classes(after, before).empty());
}

TEST_CASE("what became easier is shown at its class") {
  const auto before = made("[class.a]\n[class.b]\nquorum = \"1/2\"\n");
  const auto after = made("[class.a]\n[class.b]\nquorum = \"1/4\"\n");
  const Assembly assembly;
  const auto found = charter_change(before, after, assembly, 0).findings;
  const auto lowered = std::ranges::find(found, std::string_view("charter-lowered"), &Finding::slug);
  REQUIRE(lowered != found.end());
  CHECK(lowered->place.line == 7);
}

TEST_CASE("a new charter cites a decision") {
  auto before = made("[class.a]\n");
  auto after = made("[class.a]\nquorum = \"1/4\"\n");
  const Assembly nobody;
  CHECK(slugs(charter_change(before, after, nobody, 0).findings) ==
        Slugs{"charter-version-same", "charter-decision-missing"});
  after.version = 2;
  after.decision = "P-0004";
  CHECK(slugs(charter_change(before, after, nobody, 0).findings) == Slugs{"charter-decision-unknown"});
}

TEST_CASE("a fallback to an assembly that cannot decide one text is told, and asks nothing") {
  Charter charter;
  charter.governance = "online";
  charter.classes.resize(3);
  charter.classes[0].name = "online";
  for (const auto i : {1U, 2U}) {
    charter.classes[i].name = i == 1 ? "first" : "second";
    charter.classes[i].body = "assembly";
    charter.classes[i].rule = Plurality{};
  }
  charter.fallback = "assembly";
  charter.given.insert("consent.fallback");
  const auto found = check_charter(charter, 0);
  CHECK(std::ranges::count(found, "charter-fallback-unfit", &Finding::slug) == 1);
  CHECK(std::ranges::count(holes(charter), "hole-fallback", &Finding::slug) == 0);
}
