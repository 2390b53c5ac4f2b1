// SPDX-License-Identifier: GPL-3.0-or-later
//
// From totals to outcomes: each kind of question against the count of the same ballots in clear.
#include "vote/outcome.hpp"

#include "support/catch.hpp"
#include "support/polls.hpp"

using namespace voix;
using namespace voix::vote;
using test::Kind;
using test::Poll;

namespace {

constexpr TallyName name{{.size = 9, .root = {}}, {}};

Question choice(const std::string& rule, const std::vector<std::string>& options = {}) {
  auto q = test::question(Kind::choice, 1, 2);
  q.rule = parse_rule(rule).value();
  q.columns = answers(q.rule, options);
  return q;
}

/// The result of one question in an open poll where voters of these weights answered so.
Result result_of(const Question& question, const std::vector<std::vector<std::uint32_t>>& answers,
                 const std::vector<std::uint64_t>& weights, std::uint64_t roll) {
  const Poll poll({question}, false);
  Aggregate sum(poll.election);
  for (std::size_t v = 0; v < answers.size(); ++v) {
    sum.add(poll.parse(poll.file(poll.body(Answers{answers[v]}))), weights[v]);
  }
  const auto tally = sum.tally(name.board);
  return outcomes(poll.election, tally, tally.counts, roll).at(0);
}

Result result_of(const Question& question, const std::vector<std::vector<std::uint32_t>>& answers) {
  return result_of(question, answers, std::vector<std::uint64_t>(answers.size(), 1), answers.size());
}

using OutcomeKind = Outcome::Kind;

}  // namespace

TEST_CASE("a majority counts yes, no and blank by their weights") {
  const auto result = result_of(choice("majority"), {{1}, {2}, {3}}, {5, 3, 1}, 20);
  CHECK(result.counts == decltype(result.counts){{"yes", 5}, {"no", 3}, {"blank", 1}});
  CHECK(result.outcome.kind == OutcomeKind::adopted);
  CHECK(result.ballots.counted == 3);
  CHECK(result.ballots.weight == 9);
}

TEST_CASE("a majority of the roll is of the weight of the roll") {
  const auto rule = choice("majority:> 1/2:roll");
  CHECK(result_of(rule, {{1}, {2}}, {5, 3}, 9).outcome.kind == OutcomeKind::adopted);
  CHECK(result_of(rule, {{1}, {2}}, {5, 3}, 10).outcome.kind == OutcomeKind::rejected);
}

TEST_CASE("a quorum is a share of the roll") {
  auto rule = choice("majority");
  rule.settings.quorum = Quorum::parse("1/2");
  CHECK(result_of(rule, {{1}, {2}}, {3, 2}, 10).outcome.kind == OutcomeKind::adopted);
  CHECK(result_of(rule, {{1}, {2}}, {3, 2}, 11).outcome.kind == OutcomeKind::no_quorum);
}

TEST_CASE("consent is blocked by an objection") {
  CHECK(result_of(choice("consent"), {{1}, {2}, {3}}).outcome.kind == OutcomeKind::adopted);
  CHECK(result_of(choice("consent"), {{1}, {1}, {4}}).outcome.kind == OutcomeKind::blocked);
}

TEST_CASE("a plurality is of the options, and blank is none of them") {
  const auto rule = choice("plurality", {"Ann", "Bob"});
  const auto result = result_of(rule, {{3}, {3}, {3}, {2}, {2}, {1}});
  CHECK(result.options == std::vector<std::string>{"Ann", "Bob"});
  CHECK(result.outcome.winners == std::vector<Option>{1});
  CHECK(result.approvals == std::vector<Fraction>{1, 2});
  CHECK(result.ballots.blank == 3);
}

TEST_CASE("approvals are counted for each option") {
  const auto result = result_of(test::question(Kind::approval, 3, 2, 2), {{1, 1, 2}, {2, 1, 2}, {2, 2, 2}});
  CHECK(result.approvals == std::vector<Fraction>{1, 2, 0});
  CHECK(result.outcome.winners == std::vector<Option>{1});
}

TEST_CASE("grades are counted with the implied last column") {
  const auto result = result_of(test::question(Kind::grades, 2, 3), {{1, 3}, {2, 3}, {3, 1}}, {1, 1, 5}, 7);
  REQUIRE(result.profiles.size() == 2);
  CHECK(result.profiles[0].counts == std::vector<Fraction>{1, 1, 5});
  CHECK(result.profiles[1].counts == std::vector<Fraction>{5, 0, 2});
  CHECK(result.outcome.winners == std::vector<Option>{1});
}

TEST_CASE("rankings are compared by pairs; equal levels count for neither") {
  const auto result = result_of(test::question(Kind::ranks, 3, 3), {{1, 2, 2}, {1, 1, 3}, {3, 1, 2}});
  const std::vector<std::vector<int>> expected{{0, 1, 2}, {1, 0, 2}, {1, 0, 0}};
  REQUIRE(result.pairwise);
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t j = 0; j < 3; ++j) CHECK((*result.pairwise)(i, j) == expected[i][j]);
  }
  CHECK(result.outcome.kind == OutcomeKind::tie);
}

TEST_CASE("a lot that the election names breaks ties by the order that it draws") {
  auto rule = test::question(Kind::approval, 2, 2);
  const std::vector<std::vector<std::uint32_t>> equal{{1, 2}, {2, 1}};
  CHECK(result_of(rule, equal).outcome.kind == OutcomeKind::tie);
  rule.settings.lot_seed = "2020-11-06 lottery 4 8 15";
  const auto drawn = result_of(rule, equal);
  CHECK(drawn.outcome.kind == OutcomeKind::winner);
  CHECK(drawn.lot);
}

TEST_CASE("the result file says totals and outcomes of every question") {
  auto seats = test::question(Kind::approval, 3, 2);
  const Poll poll({choice("majority"), seats, test::question(Kind::ranks, 2, 2)}, false);
  Aggregate sum(poll.election);
  sum.add(poll.parse(poll.file(poll.body(Answers{{1}, {2, 1, 1}, {2, 1}}))), 4);
  const auto tally = sum.tally(name.board);
  const auto results = outcomes(poll.election, tally, tally.counts, 4);
  const std::string zeros(64, '0');
  const auto text = [&](const std::string& trustees) {
    return "voix-v1 result\nelection " + hex(poll.id) + "\nboard 9 " + zeros + "\ntally " + zeros + "\n" +
           trustees +
           "count q1.r1.c1 4\ncount q1.r1.c2 0\ncount q2.r1.c1 0\ncount q2.r2.c1 4\ncount q2.r3.c1 4\n"
           "count q3.x1.2 0\ncount q3.x2.1 4\n"
           "outcome 1 adopted\noutcome 2 tie 2 3\noutcome 3 winner 2\n";
  };
  CHECK(write_result(poll.election, poll.id, name, {}, tally.counts, results) == text(""));
  const std::vector<std::uint64_t> trustees{1, 3};
  CHECK(write_result(poll.election, poll.id, name, trustees, tally.counts, results) ==
        text("trustees 1 3\n"));
}
