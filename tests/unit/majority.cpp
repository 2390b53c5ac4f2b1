// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <voix/count.hpp>

#include "support/said.hpp"

using namespace voix;
using test::said;

namespace {

using Kind = Outcome::Kind;

Result vote(const std::string& rule, const Fraction& yes, const Fraction& no, const Fraction& blank = 0,
            const Fraction& invalid = 0, const Settings& settings = {}) {
  const ChoiceTally tally{{"invalid", "blank", "no", "yes"}, {}, {invalid, blank, no, yes}};
  auto result = count(tally, std::get<Majority>(parse_rule(rule).value()), settings);
  said(result.steps);
  said(result.notes);
  CHECK_FALSE(said(result.reasons).empty());
  return result;
}

bool adopts(const std::string& rule, int yes, int no, int blank = 0, const Settings& settings = {}) {
  return vote(rule, yes, no, blank, 0, settings).outcome.kind == Kind::adopted;
}

Fraction votes_in(const Result& result, std::string_view slug) {
  const auto found = std::ranges::find(result.reasons, slug, &Step::slug);
  return found == result.reasons.end() ? Fraction(-1) : std::get<Fraction>(found->values.front().second);
}

bool notes(const Result& result, std::string_view slug) {
  return std::ranges::find(result.notes, slug, &Step::slug) != result.notes.end();
}

}  // namespace

TEST_CASE("the worked cases of the rules of adoption") {
  CHECK(adopts("majority:> 1/2", 4, 3));
  CHECK_FALSE(adopts("majority:n/2 + 1", 4, 3));
  CHECK_FALSE(adopts("majority:> 1/2", 5, 5));
  CHECK_FALSE(adopts("majority:n/2 + 1", 5, 5));
  CHECK_FALSE(adopts("majority:> 1/2", 5, 4, 1));
  CHECK(adopts("majority:> 1/2:expressed", 5, 4, 1));
  CHECK(adopts("majority:>= 2/3", 6, 3));
  CHECK_FALSE(adopts("majority:> 2/3", 6, 3));
  CHECK(adopts("majority:>= 58/100", 29, 21));
  CHECK(adopts("majority:>= 58%", 29, 21));
  CHECK_FALSE(adopts("majority:>= 59%", 29, 21));
}

TEST_CASE("a least number of yes, whatever the number of no") {
  Settings settings;
  settings.min_consents = 3;
  const auto two = vote("majority:> 1/2:expressed", 2, 0, 1, 0, settings);
  CHECK(two.outcome.kind == Kind::rejected);
  CHECK(votes_in(two, "majority-if-more-yes") == 1);
  CHECK(votes_in(two, "majority-if-no-were-yes") == -1);
  CHECK(votes_in(two, "majority-yes-too-few") == 2);
  const auto three = vote("majority:> 1/2:expressed", 3, 0, 0, 0, settings);
  CHECK(three.outcome.kind == Kind::adopted);
  CHECK(votes_in(three, "majority-if-yes-were-no") == 1);
  CHECK_FALSE(adopts("majority", 3, 3, 0, settings));
}

TEST_CASE("nothing is adopted without more yes than no") {
  const auto result = vote("majority:>= 1/3", 5, 5);
  CHECK(result.outcome.kind == Kind::rejected);
  CHECK(result.threshold->met);
  CHECK(result.reasons.front().slug == "majority-not-more-yes");
  CHECK(vote("majority", 0, 0).outcome.kind == Kind::rejected);
  CHECK(vote("majority:>= 2/3", 0, 0).outcome.kind == Kind::rejected);
}

TEST_CASE("the formula is shown with the numbers of this vote") {
  const auto result = vote("majority:>= 2/3", 41, 19, 3);
  CHECK(result.threshold->formula == "3 × yes >= 2 × cast");
  CHECK(result.threshold->left == 123);
  CHECK(result.threshold->right == 126);
  CHECK(said(result.reasons).front() ==
        "3 × yes = 3 × 41 = 123 < 126 = 2 × 63 = 2 × cast: the majority asked for is not reached.");
  CHECK(vote("majority", 27, 24).threshold->formula == "2 × yes > cast");
  CHECK(said(vote("majority", 27, 24).reasons).front() ==
        "2 × yes = 2 × 27 = 54 > 51 = cast: the majority asked for is reached.");
  const auto half_plus_one = vote("majority:n/2 + 1", 4, 3);
  CHECK(half_plus_one.threshold->formula == "2 × yes >= cast + 2");
  CHECK(half_plus_one.threshold->right == 9);
  CHECK(vote("majority:>= 1:expressed", 4, 0).threshold->formula == "yes >= expressed");
  CHECK(vote("majority:> 0", 4, 3).threshold->formula == "yes > 0");
}

TEST_CASE("each base counts what its name says") {
  Settings settings;
  settings.roll = 100;
  settings.present = 20;
  const auto right = [&](const std::string& base) {
    return vote("majority:>= 1:" + base, 5, 4, 2, 1, settings).threshold->right;
  };
  CHECK(right("roll") == 100);
  CHECK(right("present") == 20);
  CHECK(right("cast") == 12);
  CHECK(right("valid") == 11);
  CHECK(right("expressed") == 9);
  for (const auto* rule : {"majority:> 1/2:roll", "majority:> 1/2:present"}) {
    CHECK_THROWS_AS(count(ChoiceTally{}, std::get<Majority>(parse_rule(rule).value()), {}), Error);
  }
}

TEST_CASE("a ballot that names nothing is a blank vote") {
  const ChoiceTally tally{{"yes", "no"}, {10, 10, 1, 0}, {5, 4}};
  const auto result = count(tally, Majority{}, {});
  CHECK(result.outcome.kind == Kind::rejected);
  CHECK(result.counts[2] == std::pair<std::string, Fraction>{"blank", 1});
}

TEST_CASE("how many votes would have changed the outcome is exact, on every small vote") {
  Settings settings;
  settings.roll = 12;
  for (const auto* rule : {"majority", "majority:n/2 + 1", "majority:>= 2/3", "majority:> 2/3:expressed",
                           "majority:>= 1/3", "majority:> 1/2:roll", "majority:>= 1"}) {
    for (int yes = 0; yes <= 5; ++yes) {
      for (int no = 0; no <= 5; ++no) {
        for (int blank = 0; blank <= 2; ++blank) {
          const auto now = adopts(rule, yes, no, blank, settings);
          const auto room = std::string_view(rule).ends_with("roll") ? 12 - yes - no - blank : 60;
          int turned = 1, added = 1;
          while (turned <= (now ? yes : no) &&
                 adopts(rule, yes + (now ? -turned : turned), no + (now ? turned : -turned), blank,
                        settings) == now) {
            ++turned;
          }
          while (added <= room &&
                 adopts(rule, yes + (now ? 0 : added), no + (now ? added : 0), blank, settings) == now) {
            ++added;
          }
          const auto result = vote(rule, yes, no, blank, 0, settings);
          INFO(rule << " " << yes << " " << no << " " << blank);
          CHECK(votes_in(result, now ? "majority-if-yes-were-no" : "majority-if-no-were-yes") ==
                (turned <= (now ? yes : no) ? turned : -1));
          CHECK(votes_in(result, now ? "majority-if-more-no" : "majority-if-more-yes") ==
                (added <= room ? added : -1));
        }
      }
    }
  }
}

TEST_CASE("notes say which other base or strictness would have given the opposite") {
  CHECK(notes(vote("majority", 5, 4, 1), "if-expressed-adopted"));
  CHECK(notes(vote("majority:> 1/2:expressed", 5, 4, 1), "if-cast-rejected"));
  CHECK(notes(vote("majority:>= 2/3", 6, 3), "if-more-than-rejected"));
  CHECK(notes(vote("majority:> 2/3", 6, 3), "if-at-least-adopted"));
  CHECK(notes(vote("majority", 4, 3), "if-half-plus-one-rejected"));
  CHECK(notes(vote("majority:n/2 + 1", 4, 3), "if-more-than-half-adopted"));
  CHECK(vote("majority", 9, 1).notes.empty());
  CHECK(vote("majority", 1, 9).notes.empty());
}

TEST_CASE("without a quorum nothing is decided") {
  Settings settings;
  settings.roll = 1000;
  settings.quorum = Quorum::parse("3/2 * sqrt(n)");
  CHECK(vote("majority", 40, 7, 0, 0, settings).outcome.kind == Kind::no_quorum);
  CHECK(vote("majority", 40, 8, 0, 0, settings).outcome.kind == Kind::adopted);
  settings.quorum = Quorum::parse("50%");
  CHECK(vote("majority", 499, 0, 0, 0, settings).outcome.kind == Kind::no_quorum);
  CHECK(vote("majority", 499, 0, 1, 0, settings).quorum->met);
}
