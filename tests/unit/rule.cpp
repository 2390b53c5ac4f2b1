// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <voix/rule.hpp>

#include "support/catch.hpp"

using namespace voix;

namespace {

Method method(std::string_view text) { return std::get<Condorcet>(parse_rule(text).value()).method; }
Judgment::Variant variant(std::string_view text) {
  return std::get<Judgment>(parse_rule(text).value()).variant;
}
Majority majority(std::string_view text) { return std::get<Majority>(parse_rule(text).value()); }

}  // namespace

TEST_CASE("a threshold is read with or without spaces, as a fraction or as percent") {
  for (const auto* text : {">= 60%", ">=60%", ">= 3/5", ">=0.6", " >= 60/100 "}) {
    INFO(text);
    CHECK(Threshold::parse(text).value().kind == Threshold::Kind::at_least);
    CHECK(Threshold::parse(text).value().share == Fraction(3) / 5);
  }
  CHECK(Threshold::parse("> 1/2").value().kind == Threshold::Kind::more_than);
  CHECK(Threshold::parse("n/2 + 1").value().kind == Threshold::Kind::half_plus_one);
  CHECK(Threshold::parse("n/2+1").value().kind == Threshold::Kind::half_plus_one);
  CHECK(Threshold::parse(">= 1").value().share == 1);
  for (const auto* text : {"", "1/2", "= 1/2", "< 1/2", ">= 0", "> 1", "> 3/2", ">= -1/2", "> 1/0", "> half",
                           ">", "=> 1/2", "n/2", "n/2+2", "> 1/2 x", ">> 1/2"}) {
    INFO(text);
    CHECK_FALSE(Threshold::parse(text));
  }
}

TEST_CASE("a quorum is a number of voters, a share of the roll, or a multiple of its root") {
  CHECK(Quorum::parse("48").value().kind == Quorum::Kind::count);
  CHECK(Quorum::parse("1").value().kind == Quorum::Kind::count);
  CHECK(Quorum::parse("50%").value().kind == Quorum::Kind::share_of_roll);
  CHECK(Quorum::parse("1/2").value().value == Quorum::parse("50%").value().value);
  CHECK(Quorum::parse("3/2 * sqrt(n)").value().kind == Quorum::Kind::root_of_roll);
  CHECK(Quorum::parse("3/2*sqrt(n)").value().value == Fraction(3) / 2);
  CHECK(Quorum::parse("sqrt(n)").value().value == 1);
  for (const auto* text : {"", "-1", "3/2", "120%", "sqrt", "2 sqrt(n)", "*sqrt(n)", "-1*sqrt(n)", "many"}) {
    INFO(text);
    CHECK_FALSE(Quorum::parse(text));
  }
}

TEST_CASE("a rule is read as voix-tally(1) writes it") {
  CHECK(majority("majority").base == Base::cast);
  CHECK(majority("majority").threshold.kind == Threshold::Kind::more_than);
  CHECK(majority("majority").threshold.share == Fraction(1) / 2);
  CHECK(majority("majority:>= 2/3").base == Base::cast);
  CHECK(majority("majority:n/2 + 1:roll").base == Base::roll);
  CHECK(majority("majority:> 1/2:expressed").base == Base::expressed);
  CHECK(variant("mj") == Judgment::Variant::standard);
  CHECK(variant("majority-judgment:central") == Judgment::Variant::central);
  CHECK(variant("mj:gauge") == Judgment::Variant::gauge);
  CHECK(method("condorcet") == Method::schulze);
  CHECK(method("condorcet:minimax") == Method::minimax_winning);
  CHECK(method("condorcet:ranked-pairs:winning") == Method::ranked_pairs);
  CHECK(std::get<Consent>(parse_rule("consent").value()).most_objections == 0);
  CHECK(std::get<Consent>(parse_rule("consent:2").value()).most_objections == 2);
  CHECK_FALSE(std::get<Approval>(parse_rule("approval").value()).at_most);
  CHECK(std::get<Approval>(parse_rule("approval:3").value()).at_most == 3U);
  CHECK(std::holds_alternative<Plurality>(parse_rule("plurality").value()));
  for (const auto* text : {"",
                           "Majority",
                           "majority:",
                           "majority:cast",
                           "majority:> 1/2:",
                           "majority:> 1/2:all",
                           "majority:> 1/2:cast:x",
                           "mj:",
                           "mj:standard",
                           "condorcet:",
                           "condorcet:Schulze",
                           "condorcet:schulze:",
                           "consent:",
                           "consent:-1",
                           "consent:1/2",
                           "approval:0",
                           "approval:x",
                           "plurality:1",
                           "plurality:",
                           "borda",
                           "consent 1"}) {
    INFO(text);
    CHECK_FALSE(parse_rule(text));
  }
}

TEST_CASE("every method name is accepted and names the method that results show") {
  std::set<std::string_view> shown;
  for (const auto name : method_names()) {
    INFO(name);
    const Rule rule = Condorcet{method("condorcet:" + std::string(name))};
    CHECK(method("condorcet:" + std::string(method_name(rule))) == std::get<Condorcet>(rule).method);
    shown.insert(method_name(rule));
  }
  CHECK(shown.size() == static_cast<std::size_t>(Method::debian) + 1);
  CHECK(method_name(Method::minimax_winning) == "minimax:winning");
  CHECK(method_name(Method::ranked_pairs) == "ranked-pairs");
}

TEST_CASE("a rule has a name, a method, and says what it reads") {
  CHECK(rule_name(parse_rule("mj:usual").value()) == "majority-judgment");
  CHECK(method_name(parse_rule("mj:usual").value()) == "usual");
  CHECK(method_name(parse_rule("mj").value()).empty());
  CHECK(method_name(parse_rule("majority").value()).empty());
  CHECK(rule_name(parse_rule("condorcet:black").value()) == "condorcet");
  CHECK(reading(Judgment{}) == Reading::grading);
  CHECK(reading(Condorcet{}) == Reading::ranking);
  for (const Rule& rule : {Rule(Majority{}), Rule(Consent{}), Rule(Approval{}), Rule(Plurality{})}) {
    CHECK(reading(rule) == Reading::choosing);
    CHECK_FALSE(needs_rankings(rule));
  }
  CHECK(needs_rankings(Condorcet{Method::black}));
  CHECK(needs_rankings(Condorcet{Method::smith_irv}));
  CHECK_FALSE(needs_rankings(Condorcet{Method::kemeny}));
}

TEST_CASE("a rule that is written and read again is the same rule") {
  for (const auto* text : {"majority:> 1/2:cast", "majority:>= 2/3:expressed", "majority:n/2 + 1:roll",
                           "majority-judgment", "majority-judgment:gauge", "condorcet:schulze:margins",
                           "condorcet:debian", "consent:2", "approval", "approval:3", "plurality"}) {
    CHECK(rule_text(parse_rule(text).value()) == text);
  }
}
