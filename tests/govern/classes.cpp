// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/classes.hpp"

#include <voix/zone.hpp>

#include "support/catch.hpp"

using namespace voix;
using namespace voix::govern;

TEST_CASE("globs match paths and charter keys") {
  CHECK(matches("charter.toml", "charter.toml"));
  CHECK(matches("statutes/*.md", "statutes/a.md"));
  CHECK_FALSE(matches("statutes/*.md", "statutes/old/a.md"));
  CHECK(matches("statutes/**", "statutes/old/a.md"));
  CHECK(matches("charter:class.*", "charter:class.ordinary.quorum"));
  CHECK(matches("?.md", "a.md"));
  CHECK_FALSE(matches("?.md", "ab.md"));
  CHECK_FALSE(matches("", "a"));
}

TEST_CASE("the hardest class that protects what is touched is chosen") {
  Charter charter;
  charter.classes.resize(3);
  charter.classes[0].name = "ordinary";
  charter.classes[1].name = "weighty";
  charter.classes[1].min_duration = Duration::days(7);
  charter.classes[1].protects = {"**/*.md"};
  charter.classes[2].name = "governance";
  charter.classes[2].body = "assembly";
  charter.classes[2].rule = Majority{*Threshold::parse(">= 2/3"), Base::cast};
  charter.classes[2].protects = {"charter.toml", "statutes.md"};
  const auto name = [&](std::vector<std::string> touched) { return class_for(touched, charter).one->name; };
  CHECK(class_for(std::vector<std::string>{"budget.csv"}, charter).one == nullptr);
  CHECK(class_for(std::vector<std::string>{"a", "statutes.md"}, charter).what == "statutes.md");
  CHECK(name({"texts/budget.md"}) == "weighty");
  CHECK(name({"texts/budget.md", "charter.toml"}) == "governance");
  CHECK(is_at_least_as_hard(charter.classes[2], charter.classes[1], charter));
  CHECK_FALSE(is_at_least_as_hard(charter.classes[1], charter.classes[2], charter));
  CHECK_FALSE(is_at_least_as_hard(charter.classes[0], charter.classes[1], charter));

  // Of two that are as hard, the one that protects it.
  charter.governance = "governance";
  charter.classes.push_back(charter.classes[2]);
  charter.classes[3].name = "mandates";
  charter.classes[3].protects = {"charter:mandate.*"};
  Proposal proposal;
  proposal.kind = "charter";
  proposal.protects = {"charter:mandate.max_term"};
  charter.classes[2].protects.clear();
  CHECK(class_needed(proposal, charter).one->name == "mandates");
}

TEST_CASE("what decides after consent rounds decides one text, and not by rounds") {
  Charter charter;
  charter.classes.resize(2);
  auto& one = charter.classes[0];
  one.name = "other";
  charter.classes[1].name = "meeting";
  charter.classes[1].body = "assembly";
  charter.fallback = "vote:other";
  CHECK(fallback_class(charter)->name == "other");
  one.rule = Judgment{};
  CHECK(fallback_class(charter) == nullptr);
  one.rule = Condorcet{};
  one.default_option = "None";
  CHECK(fallback_class(charter)->name == "other");
  one.rule = Consent{};
  CHECK(fallback_class(charter) == nullptr);
  one.secret = true;  // a poll, and no rounds
  CHECK(fallback_class(charter)->name == "other");
  charter.fallback = "assembly";
  CHECK(fallback_class(charter)->name == "meeting");
  charter.classes[1].rule = Judgment{};
  CHECK(fallback_class(charter) == nullptr);
}

TEST_CASE("a class that asks for less in any one thing is not as hard") {
  Charter charter;
  DecisionClass one;
  one.rule = Condorcet{Method::debian};
  one.ratio = 3;
  one.quorum = Quorum::parse("1/2");
  one.second_call = Quorum::parse("1/4");
  one.sponsors = 2;
  const auto is_as_hard = [&](const auto& change) {
    auto other = one;
    change(other);
    return is_at_least_as_hard(other, one, charter);
  };
  CHECK(is_as_hard([](DecisionClass&) {}));
  CHECK(is_as_hard([](DecisionClass& other) { other.second_call.reset(); }));
  CHECK(is_as_hard([](DecisionClass& other) {
    other.rule = Majority{*Threshold::parse(">= 3/4"), Base::cast};
  }));
  CHECK_FALSE(is_as_hard([](DecisionClass& other) { other.ratio = 2; }));
  CHECK_FALSE(is_as_hard([](DecisionClass& other) { other.rule = Condorcet{Method::schulze}; }));
  CHECK_FALSE(is_as_hard([](DecisionClass& other) { other.quorum = Quorum::parse("1/3"); }));
  CHECK_FALSE(is_as_hard([](DecisionClass& other) { other.second_call = Quorum::parse("1/5"); }));
  CHECK_FALSE(is_as_hard([](DecisionClass& other) { other.sponsors = 1; }));
  one.min_yes = 3;
  CHECK_FALSE(is_as_hard([](DecisionClass& other) { other.min_yes = 2; }));
  auto fewer_sponsors = one;
  fewer_sponsors.sponsors = 1;
  CHECK(adopts_as_hard(fewer_sponsors, one, charter));
}

TEST_CASE("a proposal is raised to what asks for nothing less, and never to silence") {
  Charter charter;
  const auto voted = [](std::string_view threshold, Base base) {
    DecisionClass one;
    one.rule = Majority{*Threshold::parse(threshold), base};
    return one;
  };
  const auto of_assembly = [](DecisionClass one) {
    one.body = "assembly";
    return one;
  };
  const auto half = voted("> 1/2", Base::cast), of_expressed = voted("> 1/2", Base::expressed);
  DecisionClass consent, lazy, pick, longer = half;
  consent.rule = lazy.rule = Consent{};
  lazy.lazy = true;
  pick.rule = Plurality{};
  longer.discussion_min = Duration::days(7);
  const auto may = [&](const DecisionClass& from, const DecisionClass& to) {
    return may_raise(from, to, charter);
  };

  CHECK(may(half, voted(">= 2/3", Base::cast)));
  CHECK(may(of_expressed, half));
  CHECK_FALSE(may(half, of_expressed));
  CHECK_FALSE(may(half, of_assembly(of_expressed)));
  CHECK(may(half, longer));
  CHECK_FALSE(may(longer, half));
  CHECK(may(longer, of_assembly(half)));
  // Consent stops what a majority would adopt; silence, and a ballot without a no, adopt what it would not.
  CHECK(may(half, consent));
  CHECK_FALSE(may(half, lazy));
  CHECK_FALSE(may(half, pick));
  CHECK(may(pick, half));
  CHECK(may(lazy, consent));
  CHECK_FALSE(may(consent, half));
  CHECK_FALSE(may(consent, lazy));
  CHECK_FALSE(may(consent, pick));
  CHECK(may(consent, of_assembly(half)));
  CHECK_FALSE(may(consent, of_assembly(pick)));
  CHECK_FALSE(may_stand_for(half, consent, charter));
  CHECK(may_stand_for(consent, half, charter));
}

TEST_CASE("a share of the roll implies a quorum") {
  const Charter charter;
  DecisionClass of_roll, expressed;
  of_roll.rule = Majority{*Threshold::parse(">= 2/3"), Base::roll};
  expressed.rule = Majority{*Threshold::parse("> 1/2"), Base::expressed};
  expressed.quorum = Quorum::parse("1/4");
  CHECK(is_at_least_as_hard(of_roll, expressed, charter));
  CHECK_FALSE(is_at_least_as_hard(expressed, of_roll, charter));
  expressed.quorum = Quorum::parse("3/4");
  CHECK_FALSE(is_at_least_as_hard(of_roll, expressed, charter));
}

TEST_CASE("durations of ISO 8601") {
  const auto start = *parse_instant("2020-01-31T12:00:00Z");
  CHECK(start + *Duration::parse("P1M") == *parse_instant("2020-02-29T12:00:00Z"));
  CHECK(start + *Duration::parse("P1Y") == *parse_instant("2021-01-31T12:00:00Z"));
  CHECK(start + *Duration::parse("P7DT1H") == *parse_instant("2020-02-07T13:00:00Z"));
  CHECK(start - *Duration::parse("P1M") == *parse_instant("2019-12-31T12:00:00Z"));
  for (const auto* text : {"P7D", "PT24H", "P1Y6M", "P0D", "PT1H30M", "P1Y2M3DT4H5M6S"}) {
    CHECK(Duration::parse(text)->text() == text);
  }
  for (const auto* text : {"", "P", "PT", "7D", "P1D2Y", "P-1D", "P1", "P1.5D", "P99999Y"}) {
    CHECK_FALSE(Duration::parse(text));
  }
  CHECK(is_shorter(*Duration::parse("P30D"), *Duration::parse("P1M")));
}

TEST_CASE("a time is shown on the clocks of its zone") {
  const Zone paris{"Europe/Paris", [](Instant) { return 3600; }};
  const auto time = *parse_instant("2020-11-06T23:30:00Z");
  CHECK(paris.text(time) == "2020-11-07 00:30 +01:00");
  CHECK(paris.day(time) == "2020-11-07");
  CHECK(Zone{}.text(time) == "2020-11-06 23:30 UTC");
}
