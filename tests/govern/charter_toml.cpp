// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/charter_toml.hpp"
#include "support/catch.hpp"

using namespace voix;
using format::read_charter;

namespace {

const std::string head =
    "[charter]\nversion = 1\nname = \"C\"\nlanguage = \"fr\"\ntimezone = \"Europe/Paris\"\n";

std::vector<Finding> findings_of(const std::string& text) {
  try {
    static_cast<void>(read_charter(text, "charter.toml"));
  } catch (const Error& error) {
    return error.findings;
  }
  return {};
}

std::vector<std::string> slugs_of(const std::string& text) {
  std::vector<std::string> slugs;
  for (const auto& one : findings_of(text)) {
    slugs.push_back(std::to_string(one.place.line) + " " + std::string(one.slug));
  }
  return slugs;
}

}  // namespace

TEST_CASE("the defaults of a charter") {
  const auto charter = read_charter(head +
                                        "[class.ordinary]\n[class.weighty]\n[class.governance]\n"
                                        "body = \"assembly\"\nprotects = [\"charter.toml\"]\n",
                                    "charter.toml");
  REQUIRE(charter.classes.size() == 3);
  CHECK(charter.classes[0].name == "ordinary");
  CHECK(rule_text(charter.classes[0].rule) == "majority:> 1/2:cast");
  CHECK(charter.classes[0].min_duration == Duration::hours(24));
  CHECK(charter.classes[1].min_duration == Duration::days(7));
  CHECK(charter.classes[2].min_duration.is_zero());
  CHECK(charter.classes[2].discussion_max == Duration::days(21));
  CHECK(charter.governance == "governance");
  CHECK(charter.precedence == std::vector<std::string>{"assembly", "online"});
  CHECK(charter.hash.size() == 64);
  CHECK(charter.given.contains("charter.timezone"));
  CHECK_FALSE(charter.given.contains("class.ordinary.base"));
  CHECK(charter.places.at("class.governance.body").line == 9);
}

TEST_CASE("every key of a class") {
  const auto charter = read_charter(head + R"toml(
[class.one]
body = "assembly"
rule = "majority"
threshold = ">= 2/3"
base = "expressed"
quorum = "3/2 * sqrt(n)"
quorum_of = "present"
min_yes = 3
sponsors = 5
discussion_min = "P14D"
discussion_max = "P1M"
min_duration = "PT1H"
tie = "lot"
contest = "P2D"
second_call = "none"
protects = ["a/**"]
secrecy = "open"
[class.two]
rule = "condorcet:debian"
default_option = "Further discussion"
ratio = 3
quorum = 20
[class.three]
rule = "lazy"
)toml",
                                    "charter.toml");
  const auto& one = charter.classes[0];
  CHECK(one.body == "assembly");
  CHECK(rule_text(one.rule) == "majority:>= 2/3:expressed");
  CHECK(one.quorum->kind == Quorum::Kind::root_of_roll);
  CHECK(one.quorum->value == *Fraction::parse("3/2"));
  CHECK(one.quorum_of_present);
  CHECK(one.min_yes == 3);
  CHECK(one.sponsors == 5);
  CHECK(one.discussion_min == Duration::days(14));
  CHECK(one.discussion_max.months == 1);
  CHECK(one.min_duration == Duration::hours(1));
  CHECK(one.tie == DecisionClass::Tie::lot);
  CHECK(one.contest == Duration::days(2));
  CHECK(one.second_call->value == 0);
  CHECK(one.protects == std::vector<std::string>{"a/**"});
  CHECK(one.secret == false);
  const auto& two = charter.classes[1];
  CHECK(two.ratio == 3);
  CHECK(two.default_option == "Further discussion");
  CHECK(two.quorum->value == 20);
  CHECK(charter.classes[2].lazy);
  // defaults that name a class that is not there
  CHECK(charter.mandate_revoke == "one");
  CHECK(charter.exclusion_class == "three");
}

TEST_CASE("every key beside the classes") {
  const auto charter = read_charter("precedence = [\"council\", \"online\"]\nproxies = 0\n" + head + R"toml(
governance = "one"
[roll]
voters = "natural"
legal_votes = 0
dues = true
[ballot]
secrecy = "open"
revote = "last"
trustees = 5
threshold = 3
min_ballots = 10
[consent]
test = "peer"
silence = "assent"
rounds_max = 2
quorum = "1/3"
min_consents = 4
objection_ttl = "P2D"
hold_max = "P1D"
fallback = "vote:one"
[mandate]
max_term = "P6M"
revoke = "two"
[exclusion]
class = "one"
notice = "P14D"
[assembly]
notice = "P8D"
[class.one]
body = "council"
[class.two]
)toml",
                                    "charter.toml");
  CHECK(charter.precedence.front() == "council");
  CHECK(charter.governance == "one");
  CHECK(charter.dues);
  CHECK_FALSE(charter.secret);
  CHECK(charter.trustees == 5);
  CHECK(charter.threshold == 3);
  CHECK(charter.min_ballots == 10);
  CHECK(charter.peer_test);
  CHECK(charter.silence_assents);
  CHECK(charter.rounds_max == 2);
  CHECK(charter.consent_quorum.value == *Fraction::parse("1/3"));
  CHECK(charter.min_consents == 4);
  CHECK(charter.objection_ttl == Duration::days(2));
  CHECK(charter.hold_max == Duration::days(1));
  CHECK(charter.fallback == "vote:one");
  CHECK(charter.mandate_max_term.months == 6);
  CHECK(charter.mandate_revoke == "two");
  CHECK(charter.exclusion_class == "one");
  CHECK(charter.exclusion_notice == Duration::days(14));
  CHECK(charter.assembly_notice == Duration::days(8));
}

TEST_CASE("line ends do not change a charter's hash") {
  const auto unix = head + "[class.ordinary]\n";
  auto windows = unix;
  for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
    windows.insert(at, "\r");
  CHECK(read_charter(unix, "a").hash == read_charter(windows, "b").hash);
}

TEST_CASE("what a charter may have wrong, each with its place") {
  using Slugs = std::vector<std::string>;
  CHECK(slugs_of("") == Slugs{"1 table-missing", "1 table-missing"});
  CHECK(slugs_of("[charter]\nversion = 0\nname = \"a\\nb\"\nlanguage = \"de\"\n[class.a]\n") ==
        Slugs{"1 field-missing", "2 field-bad-value", "3 field-bad-value", "4 field-bad-value"});
  CHECK(slugs_of("proxies = 2\n" + head + "[class.a]\n") == Slugs{"1 charter-proxies"});
  CHECK(slugs_of(head + "[class.a]\n[roll]\nvoters = \"all\"\nlegal_votes = 1\n") ==
        Slugs{"8 charter-legal-votes", "9 charter-legal-votes"});
  CHECK(slugs_of(head + "[class.a]\n[ballot]\nrevote = \"none\"\n") == Slugs{"8 charter-revote"});
  CHECK(slugs_of(head + "[class.a]\nquorun = 3\n") == Slugs{"7 field-unknown"});
  CHECK(findings_of(head + "[class.a]\nquorun = 3\n").front().arguments ==
        Arguments{{"key", "quorun"}, {"suggestion", "quorum"}});
  CHECK(slugs_of(head + "[class.a]\nrule = \"coin\"\nquorum = 0.5\nratio = 0\n") ==
        Slugs{"7 field-bad-value", "9 field-bad-value", "9 charter-key-unused", "8 field-bad-value"});
  CHECK(slugs_of(head + "[class.a]\nrule = \"majority:>= 2/3\"\nthreshold = \"> 1/2\"\n") ==
        Slugs{"8 charter-key-unused"});
  CHECK(slugs_of(head + "[class.a]\nrule = \"condorcet:schulze\"\ndefault_option = \"None\"\nratio = 3\n") ==
        Slugs{"9 charter-key-unused"});
  for (const auto* rule : {"consent", "lazy"}) {
    CHECK(slugs_of(head + "[class.a]\nrule = \"" + rule +
                   "\"\nquorum = \"1/2\"\nquorum_of = \"cast\"\nsecond_call = \"1/4\"\n") ==
          Slugs{"8 charter-key-unused", "9 charter-key-unused", "10 charter-key-unused"});
  }
  CHECK(slugs_of(head + "[class.a]\nbase = \"present\"\nquorum_of = \"present\"\n") ==
        Slugs{"7 charter-present-online", "8 charter-present-online"});
  CHECK(slugs_of(head + "[class.a]\nrule = \"majority:> 1/2:present\"\n") ==
        Slugs{"7 charter-present-online"});
  CHECK(slugs_of(head + "[class.a]\nbody = \"assembly\"\nbase = \"present\"\nquorum_of = \"present\"\n")
            .empty());
  CHECK(slugs_of(head + "[class.a]\nbody = \"council\"\n") == Slugs{"7 field-bad-value"});
  CHECK(slugs_of(head + "[class.\"a b\"]\n") == Slugs{"6 charter-class-name"});
  CHECK(slugs_of(head + "[class.ordinary]\n[mandate]\nrevoke = \"ordinari\"\n") ==
        Slugs{"8 charter-no-such-class"});
  CHECK(slugs_of(head + "[class.a]\n[consent]\nfallback = \"vote\"\n") == Slugs{"8 field-bad-value"});
  CHECK(slugs_of("precedence = [\"a\", \"a\"]\n" + head + "[class.a]\nbody = \"online\"\n") ==
        Slugs{"1 field-bad-value"});
  CHECK(slugs_of("[charter\n").front().ends_with("toml-syntax"));
}
