// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots as files: every shape is written, read back, accepted; every byte counts; the costs and the sizes
// are those that the protocol promises.
#include "vote/ballot.hpp"

#include "support/catch.hpp"
#include "support/polls.hpp"

using namespace voix;
using namespace voix::vote;
using test::Kind;
using test::Poll;
using test::question;

TEST_CASE("honest ballots of every shape are accepted") {
  const auto q =
      GENERATE(question(Kind::grades, 1, 2), question(Kind::grades, 3, 3), question(Kind::ranks, 2, 2),
               question(Kind::ranks, 3, 3), question(Kind::ranks, 3, 2), question(Kind::approval, 3, 2),
               question(Kind::approval, 3, 2, 1), question(Kind::approval, 3, 2, 2),
               question(Kind::choice, 1, 2), question(Kind::choice, 1, 4));
  INFO(q.shape());
  const Poll poll({q});
  for (const auto& answer : test::all_answers(q)) CHECK(poll.accepts(poll.body(Answers{answer})));
}
