// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worked cases of voix-governance(7), and two general resolutions of the Debian project.
#include "govern/adoption.hpp"

#include <fstream>
#include <sstream>

#include <voix/count.hpp>

#include "count/counters.hpp"
#include "count/quorum.hpp"
#include "format/formats.hpp"
#include "format/reader.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::govern;

namespace {

using Kind = Verdict::Kind;

DecisionClass majority(std::string_view threshold, Base base = Base::cast) {
  DecisionClass one;
  one.rule = Majority{*Threshold::parse(threshold), base};
  return one;
}

Votes votes(int yes, int no, int blank = 0, std::optional<Fraction> present = {}) {
  const Fraction cast(yes + no + blank);
  Votes all{.result = {}, .roll = 20, .present = present, .second_call = false};
  all.result = count(ChoiceTally{{"yes", "no", "blank"}, {cast, cast, 0, 0}, {yes, no, blank}}, Majority{},
                     Settings{});
  return all;
}

/// The tally sheet of a vote, counted as its class says: constitution A.6, every option at 3:1.
Votes resolution(const DecisionClass& one, const std::string& file, int developers) {
  std::ifstream stream(VOIX_TEST_DATA "/elections/data/debian/" + file);
  std::stringstream text;
  text << stream.rdbuf();
  const auto bytes = text.str();
  MemorySource source(bytes);
  format::Ids ids;
  PairwiseCounter counter;
  const auto sheet = format::read(format::Format::debian, file, source, {}, ids, counter);
  REQUIRE(sheet.findings.empty());
  Settings settings;
  settings.roll = Fraction(developers);
  settings.quorum = one.quorum;
  settings.default_option = sheet.options.back();
  for (const auto& option : sheet.options) {
    if (option != sheet.options.back()) settings.ratios.emplace(option, one.ratio);
  }
  Votes all{.result = {}, .roll = *settings.roll, .present = {}, .second_call = false};
  all.result = count(counter.totals(sheet.options, sheet.order), std::get<Condorcet>(one.rule), settings);
  return all;
}

std::vector<std::string> dropped(const Result& result) {
  std::vector<std::string> names;
  for (const auto& one : result.dropped) names.push_back(result.options[one.option].substr(0, 8));
  return names;
}

Kind kind(const DecisionClass& one, const Votes& all) { return adoption(one, Proposal{}, all).kind; }

}  // namespace

TEST_CASE("7 voters, 4 to 3: more than half adopts, n/2 + 1 rejects") {
  CHECK(kind(majority("> 1/2"), votes(4, 3)) == Kind::adopted);
  CHECK(kind(majority("n/2 + 1"), votes(4, 3)) == Kind::rejected);
}

TEST_CASE("10 voters, 5 to 5: both reject, and the charter says what a tie is") {
  auto one = majority("> 1/2");
  CHECK(kind(one, votes(5, 5)) == Kind::rejected);
  CHECK(kind(majority("n/2 + 1"), votes(5, 5)) == Kind::rejected);
  one.tie = DecisionClass::Tie::assembly;
  const auto verdict = adoption(one, Proposal{}, votes(5, 5));
  CHECK(verdict.kind == Kind::tie);
  CHECK(verdict.why.back().slug == "tie-to-assembly");
}

TEST_CASE("5 yes, 4 no, 1 blank: of the votes cast it is rejected, of those expressed adopted") {
  CHECK(kind(majority("> 1/2"), votes(5, 4, 1)) == Kind::rejected);
  CHECK(kind(majority("> 1/2", Base::expressed), votes(5, 4, 1)) == Kind::adopted);
  CHECK(kind(majority("> 1/2", Base::valid), votes(5, 4, 1)) == Kind::rejected);
}

TEST_CASE("6 to 3: exactly two thirds is enough for >=, not for >") {
  CHECK(kind(majority(">= 2/3"), votes(6, 3)) == Kind::adopted);
  CHECK(kind(majority("> 2/3"), votes(6, 3)) == Kind::rejected);
}

TEST_CASE("bases that count who did not vote") {
  CHECK(kind(majority("> 1/2", Base::roll), votes(11, 0)) == Kind::adopted);
  CHECK(kind(majority("> 1/2", Base::roll), votes(10, 0)) == Kind::rejected);
  CHECK(kind(majority("> 1/2", Base::present), votes(8, 1, 0, Fraction(15))) == Kind::adopted);
  CHECK(kind(majority("> 1/2", Base::present), votes(8, 1, 0, Fraction(16))) == Kind::rejected);
  CHECK_THROWS_AS(kind(majority("> 1/2", Base::present), votes(8, 1)), Error);
}

TEST_CASE("the quorum of a class, of those present, and of a second call") {
  auto one = majority("> 1/2");
  one.quorum = Quorum::parse("1/2");
  CHECK(kind(one, votes(9, 1)) == Kind::adopted);
  CHECK(kind(one, votes(9, 0)) == Kind::no_quorum);
  one.quorum_of_present = true;
  CHECK(kind(one, votes(9, 0, 0, Fraction(10))) == Kind::adopted);
  CHECK(kind(one, votes(9, 0, 0, Fraction(9))) == Kind::no_quorum);
  // Whatever the nine vote, nothing is decided: no word of what would have changed it.
  const auto speculates = [&](int present) {
    const auto verdict = adoption(one, Proposal{}, votes(9, 0, 0, Fraction(present)));
    return std::ranges::any_of(verdict.why,
                               [](const Step& step) { return step.slug.starts_with("majority-if-"); });
  };
  CHECK(speculates(10));
  CHECK_FALSE(speculates(9));
  one.second_call = Quorum::parse("1/4");
  auto second = votes(5, 0, 0, Fraction(5));
  CHECK(kind(one, second) == Kind::no_quorum);
  second.second_call = true;
  CHECK(kind(one, second) == Kind::adopted);
}

TEST_CASE("the verdict shows the formula with the numbers, and what would have changed it") {
  const auto verdict = adoption(majority("> 1/2"), Proposal{}, votes(27, 20, 4));
  REQUIRE(verdict.why.size() == 3);
  CHECK(verdict.why[0].slug == "majority-met");
  CHECK(std::get<std::string>(verdict.why[0].values[0].second) == "2 × yes = 2 × 27 = 54 > 51 = cast");
  CHECK(verdict.why[1].slug == "majority-if-yes-were-no");
  CHECK(std::get<Fraction>(verdict.why[1].values[0].second) == 2);
}

TEST_CASE("one text stands against the default option, and what has one effect has no other option") {
  DecisionClass one;
  one.rule = *parse_rule("condorcet:debian");
  one.default_option = "None";
  Proposal proposal;
  proposal.title = "Exclude m5";
  proposal.kind = "exclusion";
  proposal.options = {"For", "Against"};
  const std::vector<std::string> itself{"Exclude m5", "None"};
  CHECK(options_of(one, proposal, {"Suspend m5"}) == itself);
  Votes all{.result = {}, .roll = 9, .present = {}, .second_call = false};
  const auto kind = [&](const char* winner) {
    all.result = count(ChoiceTally{{winner, "None"}, {9, 9, 0, 0}, {9, 0}}, Plurality{}, Settings{});
    return adoption(one, proposal, all).kind;
  };
  CHECK(kind("Exclude m5") == Verdict::Kind::adopted);
  CHECK(kind("Against") == Verdict::Kind::rejected);
  proposal.kind = "text";
  proposal.options.clear();
  CHECK(options_of(one, proposal, {"Less"}) == std::vector<std::string>{"Exclude m5", "Less", "None"});
  proposal.kind = "election";
  proposal.holders = {"m3"};
  CHECK(options_of(one, proposal, {}) == std::vector<std::string>{"m3", "None"});
}

TEST_CASE("the status quo rejects when it wins; options of amendments go before it") {
  DecisionClass one;
  Proposal proposal;
  proposal.rule = "plurality";
  proposal.title = "Do it";
  proposal.status_quo = "Nothing";
  CHECK(options_of(one, proposal, {"Do less"}) == std::vector<std::string>{"Do it", "Do less", "Nothing"});
  Votes all{.result = {}, .roll = 9, .present = {}, .second_call = false};
  const auto choose = [&](int it, int nothing) {
    all.result =
        count(ChoiceTally{{"Do it", "Nothing"}, {9, 9, 0, 0}, {it, nothing}}, Plurality{}, Settings{});
    return adoption(one, proposal, all);
  };
  CHECK(choose(5, 4).kind == Kind::adopted);
  CHECK(choose(5, 4).chosen == std::vector<std::string>{"Do it"});
  CHECK(choose(4, 5).kind == Kind::rejected);
  CHECK(choose(4, 5).why.back().slug == "status-quo-wins");
  CHECK(choose(4, 4).kind == Kind::rejected);
  one.tie = DecisionClass::Tie::assembly;
  CHECK(choose(4, 4).kind == Kind::tie);
}

TEST_CASE("a majority of its own does not change that of the class") {
  Proposal proposal;
  proposal.rule = "majority:> 1/100";
  CHECK(rule_text(rule_of(majority(">= 2/3"), proposal)) == rule_text(majority(">= 2/3").rule));
  proposal.rule = "condorcet";
  CHECK(rule_text(rule_of(majority(">= 2/3"), proposal)) == "condorcet:schulze");
}

TEST_CASE("Debian, n = 1000: 48 above the default option are needed, and 5 sponsors") {
  Settings settings;
  settings.roll = 1000;
  settings.quorum = Quorum::parse("3/2 * sqrt(n)");
  CHECK_FALSE(quorum_inequality(settings, 47, "votes").met);
  CHECK(quorum_inequality(settings, 48, "votes").met);  // 3Q = 47.4
}

TEST_CASE("two general resolutions of the Debian project") {
  DecisionClass one;
  one.rule = Condorcet{Method::debian};
  one.ratio = 3;
  one.quorum = Quorum::parse("3/2 * sqrt(n)");
  Proposal proposal;
  SECTION("2004, sarge: four options dropped, the changes postponed") {
    one.default_option = "Choice 7: Further discussion";
    const auto verdict = adoption(one, proposal, resolution(one, "2004-gr_sarge.txt", 909));
    CHECK(verdict.kind == Kind::adopted);
    CHECK(verdict.chosen.front().starts_with("Choice 2: Postpone changes until Sarge releases"));
    CHECK(dropped(verdict.result) ==
          std::vector<std::string>{"Choice 3", "Choice 4", "Choice 5", "Choice 6"});
  }
  SECTION("2006/007: 3:1 missed by the exception, the release goes on") {
    one.default_option = "Further Discussion";
    const auto verdict = adoption(one, proposal, resolution(one, "2006-vote_007.txt", 1000));
    CHECK(verdict.kind == Kind::adopted);
    CHECK(verdict.chosen == std::vector<std::string>{"Release Etch even with kernel firmware issues"});
    CHECK(dropped(verdict.result) == std::vector<std::string>{"Special "});
  }
  SECTION("the default option rejects") {
    one.default_option = "Choice 7: Further discussion";
    one.ratio = 8;
    const auto verdict = adoption(one, proposal, resolution(one, "2004-gr_sarge.txt", 909));
    CHECK(verdict.kind == Kind::rejected);
    CHECK(verdict.why.back().slug == "status-quo-wins");
  }
}

TEST_CASE("no rule of one's own asks for less than the class") {
  const auto is_weak = [](const DecisionClass& one, const std::string& own) {
    Proposal proposal;
    proposal.rule = own;
    return is_rule_too_weak(one, proposal);
  };
  const auto half = majority("> 1/2"), two_thirds = majority(">= 2/3"),
             of_roll = majority("> 1/2", Base::roll);
  const std::vector<std::string> others{"plurality", "approval", "majority-judgment", "condorcet:schulze"};
  for (const auto& own : others) {
    CHECK_FALSE(is_weak(half, own));
    CHECK(is_weak(two_thirds, own));
    CHECK(is_weak(of_roll, own));
  }
  // Nobody allows themselves objections; consent without any is no two thirds.
  CHECK_FALSE(is_weak(half, "consent"));
  CHECK(is_weak(half, "consent:1"));
  CHECK(is_weak(two_thirds, "consent"));
  for (const auto* own : {"", "majority", "majority:> 1/2"}) CHECK_FALSE(is_weak(two_thirds, own));

  DecisionClass judged;
  judged.rule = Judgment{};
  CHECK(is_weak(judged, "consent"));
  for (const auto& own : others) CHECK_FALSE(is_weak(judged, own));
  judged.default_option = "none of the above";
  CHECK(is_weak(judged, "plurality"));
  CHECK_FALSE(is_weak(judged, "majority-judgment"));

  DecisionClass veto;
  veto.rule = Consent{2};
  CHECK_FALSE(is_weak(veto, "consent"));
  CHECK_FALSE(is_weak(veto, "consent:2"));
  CHECK(is_weak(veto, "consent:3"));
  veto.rule = Consent{};
  veto.lazy = true;
  for (const auto& own : others) CHECK(is_weak(veto, own));

  DecisionClass resolutions;
  resolutions.rule = Condorcet{Method::debian};
  resolutions.ratio = 3;
  resolutions.default_option = "none of the above";
  CHECK_FALSE(is_weak(resolutions, "condorcet:debian"));
  CHECK(is_weak(resolutions, "consent"));
  for (const auto& own : others) CHECK(is_weak(resolutions, own));
}
