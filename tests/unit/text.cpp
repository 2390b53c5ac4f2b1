// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/account.hpp"

#include <algorithm>

#include "render/columns.hpp"
#include "render/render.hpp"
#include "support/catch.hpp"
#include "support/results.hpp"

using namespace voix::render;
using voix::Catalogue;
using voix::Outcome;

namespace {

std::string outcome_of(Outcome::Kind kind, std::vector<voix::Option> winners = {}) {
  auto result = voix::test::condorcet_result();
  result.outcome = {kind, std::move(winners)};
  return account(result, Catalogue{}).outcome;
}

}  // namespace

TEST_CASE("every outcome is one sentence") {
  CHECK(outcome_of(Outcome::Kind::winner, {2}) == "“Logement 🏠” wins by the Schulze method.");
  CHECK(outcome_of(Outcome::Kind::tie, {1, 3}) ==
        "No decision by the Schulze method: “選擇” and “Transports” are tied.");
  CHECK(outcome_of(Outcome::Kind::adopted) == "Adopted.");
  CHECK(outcome_of(Outcome::Kind::rejected) == "Not adopted.");
  CHECK(outcome_of(Outcome::Kind::no_quorum) == "No decision: the quorum is not reached.");
  CHECK(outcome_of(Outcome::Kind::blocked) == "Blocked by objections.");
  CHECK(outcome_of(Outcome::Kind::void_) == "No decision: this count has no outcome.");
  CHECK(account(voix::test::approval_result(), Catalogue{}).outcome ==
        "Elected by approval voting: “Béatrice” and “Chloé”.");
}

TEST_CASE("a result reads from the outcome to the details") {
  auto result = voix::test::majority_result();
  result.reasons = {{"test-reason", {}}};
  result.notes = {{"test-note", {}}};
  CHECK("\n" + text(result, Catalogue{}, {40, false, false}, false) == R"(
Not adopted.
test-reason

yes   41 █████████████████████████████·│
no    19 ██████████████
blank  3 ██
│ the threshold: 3 × yes ≥ 2 × cast; 123
  ≥ 126 does not hold.

note: test-note
63 ballots counted, 3 of them blank.
)");
}

TEST_CASE("the ranking shows ties, the facts what was counted and chosen") {
  const auto said = account(voix::test::condorcet_result(), Catalogue{});
  CHECK(said.ranking ==
        "Ranking: 1. “Logement 🏠”; 2. “Économie sociale”; 3. “選擇” and “Transports” (tied).");
  CHECK(said.facts == std::vector<std::string>{"45 ballots counted.",
                                               "Options that a ballot does not rank share its last place."});
  CHECK(account(voix::test::approval_result(), Catalogue{}).facts.front() ==
        "30 ballots counted, with a weight of 61/2 votes, 1 of them blank, 2 ballots left out.");
  CHECK(account(voix::test::consent_result(), Catalogue{}).facts.back() ==
        "Quorum: 2 × cast ≥ 1 × roll; 100 ≥ 60 holds.");
}

TEST_CASE("with explain, the steps are numbered") {
  auto result = voix::test::consent_result();
  for (int step = 0; step < 10; ++step) result.steps.push_back({"test-step", {{"n", voix::Fraction(step)}}});
  const auto shown = text(result, Catalogue{}, {80, false, false}, true);
  CHECK(shown.find("\n\nStep by step\n   1. test-step n = 0\n") != std::string::npos);
  CHECK(shown.ends_with("\n  10. test-step n = 9\n"));
  CHECK(text(result, Catalogue{}, {80, false, false}, false).find("Step by step") == std::string::npos);
}

TEST_CASE("plain text is ASCII but for names, and one fact a line") {
  auto result = voix::test::judgment_result();
  result.options = {"A", "B", "C"};
  result.grades = {"a", "b", "c", "d", "e", "f", "g"};
  const auto shown = text(result, Catalogue{}, {0, true, true}, false);
  CHECK(std::ranges::all_of(shown, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
  CHECK(shown.find("\"A\": majority grade \"c\".\n") != std::string::npos);
}

TEST_CASE("text keeps to the width and lets no name act on the terminal") {
  for (auto result : {voix::test::judgment_result(), voix::test::condorcet_result(),
                      voix::test::majority_result(), voix::test::approval_result()}) {
    for (auto& name : result.options) name += "\x1B[2J\u202E a name that is rather long for a terminal";
    for (const bool is_plain : {false, true}) {
      const auto shown = text(result, Catalogue{}, {50, false, is_plain}, true);
      CHECK(shown.find('\x1B') == std::string::npos);
      CHECK(shown.find("\u202E") == std::string::npos);
      for (std::size_t begin = 0; begin < shown.size(); begin = shown.find('\n', begin) + 1) {
        CHECK(width(shown.substr(begin, shown.find('\n', begin) - begin)) <= 50);
      }
    }
  }
}
