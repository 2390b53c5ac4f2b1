// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tallies and their opening: the totals of every small poll are those of plain counting, whichever trustees
// open them; a share that is not right is refused, for each reason by itself.
#include "vote/decryption.hpp"

#include <algorithm>

#include "crypto/transcript.hpp"
#include "support/catch.hpp"
#include "support/polls.hpp"

using namespace voix;
using namespace voix::vote;
using test::Kind;
using test::Poll;
using test::question;

namespace {

constexpr ClosedBoard board{.size = 7, .root = {1, 2, 3}};

/// n trustees of whom t open, by a polynomial whose value at 0 is the key of the poll.
struct Trustees {
  std::vector<SecretScalars> keys;
  std::vector<Point> images;

  Trustees(const Poll& poll, std::uint64_t n, std::uint64_t t) {
    for (std::uint64_t j = 1; j <= n; ++j) {
      Scalar value, power(1);
      for (std::uint64_t k = 0; k < t; ++k) {
        value += power * (k == 0 ? poll.secret : test::scalar_of("coefficient " + std::to_string(k)));
        power = power * Scalar(j);
      }
      keys.emplace_back(1).set(0, value);
      images.push_back(times_base(value));
    }
  }
  [[nodiscard]] ShareContext context(const Poll& poll, std::uint64_t j) const {
    return {poll.id, board, j, images[j - 1]};
  }
  [[nodiscard]] Decryption decryption(const Poll& poll, const Tally& tally, std::uint64_t j) const {
    Decryption result{.trustee = j, .of = {board, sha256("tally")}, .shares = {}};
    const auto names = cell_names(poll.election);
    for (std::size_t k = 0; k < names.size(); ++k) {
      result.shares.push_back(make_share(context(poll, j), names[k], tally.sums[k], keys[j - 1],
                                         test::seed_of("fresh " + std::to_string(j))));
    }
    return result;
  }
};

/// Counts the cells that are opened, from the definition.
std::vector<std::uint64_t> plain_count(const Poll& poll, const std::vector<Answers>& ballots,
                                       const std::vector<std::uint64_t>& weights) {
  std::vector<std::uint64_t> counts;
  for (std::size_t q = 0; q < poll.election.questions.size(); ++q) {
    const auto& question = poll.election.questions[q];
    const auto total = [&](auto&& chosen) {
      auto& sum = counts.emplace_back();
      for (std::size_t v = 0; v < ballots.size(); ++v) sum += chosen(ballots[v][q]) ? weights[v] : 0;
    };
    for (std::size_t i = 0; i < question.rows(); ++i) {
      if (question.kind == Kind::ranks) {
        for (std::size_t j = 0; j < question.rows(); ++j) {
          if (i != j) total([&](const auto& levels) { return levels[i] < levels[j]; });
        }
      } else {
        for (std::uint32_t a = 1; a < question.width(); ++a) {
          total([&](const auto& columns) { return columns[i] == a; });
        }
      }
    }
  }
  return counts;
}

Tally add(const Poll& poll, const std::vector<Ballot>& ballots, const std::vector<std::uint64_t>& weights) {
  Aggregate sum(poll.election);
  for (std::size_t v = 0; v < ballots.size(); ++v) sum.add(ballots[v], weights[v]);
  return sum.tally(board);
}

/// One question of 3 options and 3 levels, two ballots.
struct Opened {
  Poll poll{{question(Kind::ranks, 3, 3)}};
  Trustees trustees{poll, 3, 2};
  Tally tally;
  Opened() {
    std::vector<Ballot> ballots;
    for (const auto* seed : {"one", "two"}) {
      ballots.push_back(poll.parse(poll.file(poll.body(Answers{{1, 2, 2}}, seed))));
    }
    tally = add(poll, ballots, {1, 1});
  }
};

}  // namespace

TEST_CASE("the totals of every small poll are those of plain counting") {
  const auto q =
      GENERATE(question(Kind::grades, 1, 2), question(Kind::grades, 2, 3), question(Kind::ranks, 2, 2),
               question(Kind::ranks, 3, 3), question(Kind::ranks, 3, 2), question(Kind::approval, 3, 2),
               question(Kind::approval, 3, 2, 1), question(Kind::approval, 3, 2, 2),
               question(Kind::choice, 1, 2), question(Kind::choice, 1, 3));
  INFO(q.shape());
  const auto secrecy = GENERATE(true, false);
  const Poll poll({q}, secrecy);
  const Trustees trustees(poll, 1, 1);
  const auto answers = test::all_answers(q);
  std::vector<Ballot> ballots;
  for (const auto& answer : answers) ballots.push_back(poll.parse(poll.file(poll.body(Answers{answer}))));

  const auto check = [&](const std::vector<std::size_t>& voters) {
    std::vector<Ballot> cast;
    std::vector<Answers> said;
    for (const auto v : voters) {
      cast.push_back(ballots[v]);
      said.push_back({answers[v]});
    }
    const std::vector<std::uint64_t> weights(voters.size(), 1);
    const auto tally = add(poll, cast, weights);
    CHECK(tally.ballots == voters.size());
    const auto counts =
        secrecy ? open_tally(tally, poll.election, poll.key, std::vector{trustees.decryption(poll, tally, 1)})
                : tally.counts;
    CHECK(counts == plain_count(poll, said, weights));
  };
  check({});
  for (std::size_t v = 0; v < answers.size(); ++v) {
    check({v});
    for (std::size_t w = 0; w <= v; ++w) check({v, w});
  }
}

TEST_CASE("weights multiply, partial sums merge, and the order of ballots does not matter") {
  const Poll poll({question(Kind::grades, 2, 3), question(Kind::ranks, 3, 3)});
  const Trustees trustees(poll, 1, 1);
  const std::vector<Answers> said{{{1, 3}, {1, 2, 3}}, {{2, 2}, {3, 3, 1}}, {{1, 1}, {2, 1, 1}}};
  const std::vector<std::uint64_t> weights{1, 1000, 7};
  std::vector<Ballot> ballots;
  for (const auto& answers : said) ballots.push_back(poll.parse(poll.file(poll.body(answers))));
  const auto tally = add(poll, ballots, weights);
  CHECK(tally.weight == 1008);
  CHECK(open_tally(tally, poll.election, poll.key, std::vector{trustees.decryption(poll, tally, 1)}) ==
        plain_count(poll, said, weights));

  Aggregate first(poll.election), second(poll.election);
  first.add(ballots[2], 7);
  group_operations() = {};
  second.add(ballots[1], 1000);
  CHECK(group_operations().additions == 0);  // a sum begins with its first ballot
  second.add(ballots[0], 1);
  first.merge(second);
  CHECK(write(first.tally(board), poll.election, poll.id) == write(tally, poll.election, poll.id));
}

TEST_CASE("any trustees, as many as the threshold, open the same totals, and fewer none") {
  const Opened opened;
  const Trustees trustees(opened.poll, 5, 3);
  const auto& election = opened.poll.election;
  std::vector<Decryption> all;
  for (std::uint64_t j = 1; j <= 5; ++j) all.push_back(trustees.decryption(opened.poll, opened.tally, j));
  const std::vector<std::uint64_t> expected{2, 2, 0, 0, 0, 0};
  for (unsigned subset = 1; subset < 32; ++subset) {
    std::vector<Decryption> shares;
    for (std::size_t j = 0; j < 5; ++j) {
      if (subset >> j & 1U) shares.push_back(all[j]);
    }
    INFO(subset);
    if (shares.size() >= 3) {
      CHECK(open_tally(opened.tally, election, opened.poll.key, shares) == expected);
    } else {
      CHECK_THROWS_AS(open_tally(opened.tally, election, opened.poll.key, shares), Error);
    }
  }
}

TEST_CASE("a share proves one sum of one tally of one poll by one trustee") {
  const Opened opened;
  const auto context = opened.trustees.context(opened.poll, 1);
  const auto& sum = opened.tally.sums[0];
  const auto share = make_share(context, "q1.x1.2", sum, opened.trustees.keys[0], test::seed_of("fresh"));
  const auto one = times_base(Scalar(1));
  CHECK(verify_share(context, "q1.x1.2", sum, share));
  CHECK_FALSE(verify_share(context, "q1.x1.3", sum, share));
  CHECK_FALSE(verify_share(context, "q1.x1.2", opened.tally.sums[2], share));
  CHECK_FALSE(verify_share(context, "q1.x1.2", {sum.a + one, sum.b}, share));
  CHECK_FALSE(verify_share(context, "q1.x1.2", {sum.a, sum.b + one}, share));
  const auto changed = [&](auto&& change) {
    auto other = context;
    change(other);
    return verify_share(other, "q1.x1.2", sum, share);
  };
  CHECK(changed([](ShareContext&) {}));
  CHECK_FALSE(changed([](ShareContext& c) { c.id[0] ^= 1U; }));
  CHECK_FALSE(changed([](ShareContext& c) { ++c.board.size; }));
  CHECK_FALSE(changed([](ShareContext& c) { c.board.root[31] ^= 1U; }));
  CHECK_FALSE(changed([](ShareContext& c) { c.trustee = 2; }));
  CHECK_FALSE(changed([&](ShareContext& c) { c.share_key += one; }));
  CHECK_FALSE(verify_share(context, "q1.x1.2", sum, {share.d + one, share.e, share.z}));
  CHECK_FALSE(verify_share(context, "q1.x1.2", sum, {share.d, share.e + Scalar(1), share.z}));
  CHECK_FALSE(verify_share(context, "q1.x1.2", sum, {share.d, share.e, share.z + Scalar(1)}));
}

TEST_CASE("a share costs what the protocol says") {
  const Opened opened;
  const auto context = opened.trustees.context(opened.poll, 1);
  group_operations() = {};
  const auto share =
      make_share(context, "q1.x1.2", opened.tally.sums[0], opened.trustees.keys[0], test::seed_of("fresh"));
  CHECK(group_operations().variable == 2);
  CHECK(group_operations().base == 1);
  group_operations() = {};
  CHECK(verify_share(context, "q1.x1.2", opened.tally.sums[0], share));
  CHECK(group_operations().variable == 3);
  CHECK(group_operations().base == 1);
  CHECK(group_operations().additions == 2);
}

TEST_CASE("a nonce never serves twice, even with the same random bytes") {
  // z - e·x is the nonce w; two shares with one w would give x away.
  const Opened opened;
  const auto context = opened.trustees.context(opened.poll, 1);
  const auto& sums = opened.tally.sums;
  const auto& x = opened.trustees.keys[0];
  std::vector<Scalar> nonces;
  const auto note = [&](const ShareContext& c, std::string_view cell, const Ciphertext& sum,
                        const char* fresh) {
    const auto share = make_share(c, cell, sum, x, test::seed_of(fresh));
    nonces.push_back(share.z - share.e * x[0]);
  };
  auto other_board = context, other_poll = context, other_size = context;
  other_board.board.root[0] ^= 1U;
  other_poll.id[0] ^= 1U;
  ++other_size.board.size;
  note(context, "q1.x1.2", sums[0], "a");
  note(context, "q1.x1.2", sums[0], "b");
  note(context, "q1.x1.3", sums[0], "a");
  note(context, "q1.x1.2", sums[1], "a");
  note(context, "q1.x1.2", {sums[0].a, sums[1].b}, "a");
  note(other_board, "q1.x1.2", sums[0], "a");
  note(other_size, "q1.x1.2", sums[0], "a");
  note(other_poll, "q1.x1.2", sums[0], "a");
  for (std::size_t i = 0; i < nonces.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(nonces[i] == nonces[j]);
  }
}

TEST_CASE("a factor that is solved for passes a hash without the factor, and not ours") {
  const Opened opened;
  const auto context = opened.trustees.context(opened.poll, 1);
  const auto& sum = opened.tally.sums[0];
  const auto& x = opened.trustees.keys[0];
  const auto weak = [&](const Point& w1, const Point& w2) {
    return Transcript("decrypt")
        .absorb(ByteSpan(context.id))
        .absorb(context.share_key)
        .absorb(w1)
        .absorb(w2)
        .challenge("e");
  };
  const auto weak_verify = [&](const Share& share) {
    const auto w1 = times_base(share.z) - share.e * context.share_key;
    const auto w2 = share.z * sum.a - share.e * share.d;
    return weak(w1, w2) == share.e;
  };
  // The trustee picks W2 freely, gets e, answers z, and solves D = (z·A − W2)/e.
  const auto w = test::scalar_of("w");
  const auto w2 = test::scalar_of("anything") * times_base(Scalar(1));
  Share forged;
  forged.e = weak(times_base(w), w2);
  forged.z = w + forged.e * x[0];
  forged.d = forged.e.inverse() * (forged.z * sum.a - w2);
  REQUIRE_FALSE(forged.d == x[0] * sum.a);
  CHECK(weak_verify(forged));
  CHECK_FALSE(verify_share(context, "q1.x1.2", sum, forged));
  // The same attack on the real hash, leaving out D where it does not know it yet.
  const auto guess = x[0] * sum.a;
  forged.e = Transcript("decrypt")
                 .absorb(ByteSpan(context.id))
                 .absorb_u(context.board.size)
                 .absorb(ByteSpan(context.board.root))
                 .absorb_u(1)
                 .absorb("q1.x1.2")
                 .absorb(context.share_key)
                 .absorb(sum.a)
                 .absorb(sum.b)
                 .absorb(guess)
                 .absorb(times_base(w))
                 .absorb(w2)
                 .challenge("e");
  forged.z = w + forged.e * x[0];
  forged.d = forged.e.inverse() * (forged.z * sum.a - w2);
  CHECK_FALSE(verify_share(context, "q1.x1.2", sum, forged));
  // An honest share made the same way is accepted, so it is D that decides.
  const auto honest_w2 = w * sum.a;
  Share honest;
  honest.d = guess;
  honest.e = Transcript("decrypt")
                 .absorb(ByteSpan(context.id))
                 .absorb_u(context.board.size)
                 .absorb(ByteSpan(context.board.root))
                 .absorb_u(1)
                 .absorb("q1.x1.2")
                 .absorb(context.share_key)
                 .absorb(sum.a)
                 .absorb(sum.b)
                 .absorb(guess)
                 .absorb(times_base(w))
                 .absorb(honest_w2)
                 .challenge("e");
  honest.z = w + honest.e * x[0];
  CHECK(verify_share(context, "q1.x1.2", sum, honest));
}

TEST_CASE("totals are found up to the weight and not beyond") {
  const auto key = times_base(test::scalar_of("key"));
  for (const std::uint64_t most : {0U, 1U, 2U, 5U, 99U, 100U, 1000U}) {
    const TotalFinder finder(key, most, 3);
    for (std::uint64_t v = 0; v <= most; ++v) CHECK(finder.find(Scalar(v) * key) == v);
    CHECK_FALSE(finder.find(Scalar(most + 1) * key));
    CHECK_FALSE(finder.find(-Scalar(1) * key));
    CHECK_FALSE(finder.find(times_base(Scalar(1))));
  }
  const TotalFinder large(key, std::uint64_t{1} << 24U, 1);
  for (const std::uint64_t v :
       {std::uint64_t{1} << 24U, (std::uint64_t{1} << 24U) - 1, std::uint64_t{8191}}) {
    CHECK(large.find(Scalar(v) * key) == v);
  }
  CHECK_FALSE(large.find(Scalar((std::uint64_t{1} << 24U) + 1) * key));
}

TEST_CASE("a wrong tally is not opened quietly") {
  const Opened opened;
  auto tally = opened.tally;
  tally.sums[1].b += Scalar(3) * opened.poll.key;
  const std::vector shares{opened.trustees.decryption(opened.poll, tally, 1),
                           opened.trustees.decryption(opened.poll, tally, 3)};
  try {
    (void)open_tally(tally, opened.poll.election, opened.poll.key, shares);
    FAIL("opened");
  } catch (const Error& error) {
    CHECK(error.findings[0].slug == "total-not-found");
    CHECK(error.findings[0].arguments == Arguments{{"cell", "q1.x1.3"}});
  }
}

TEST_CASE("cells have their names, and what is never opened has none") {
  const Poll poll({question(Kind::grades, 2, 3), question(Kind::ranks, 3, 2),
                   question(Kind::approval, 3, 2, 2), question(Kind::choice, 1, 3)});
  CHECK(cell_names(poll.election) == std::vector<std::string>{"q1.r1.c1", "q1.r1.c2", "q1.r2.c1", "q1.r2.c2",
                                                              "q2.x1.2", "q2.x1.3", "q2.x2.1", "q2.x2.3",
                                                              "q2.x3.1", "q2.x3.2", "q3.r1.c1", "q3.r2.c1",
                                                              "q3.r3.c1", "q4.r1.c1", "q4.r1.c2"});
}

TEST_CASE("tallies, ready and decryption files have one spelling") {
  const Opened opened;
  const auto& [poll, trustees, tally] = opened;
  const auto text = write(tally, poll.election, poll.id);
  CHECK(write(parse_tally(text, "t", poll.election, poll.id), poll.election, poll.id) == text);
  const SigningKey key(test::seed_of("trustee"));
  const auto ready = signed_record(write(Ready{2, {board, sha256(text)}}, poll.id), key);
  CHECK(parse_ready(ready, "r", poll.id).of == TallyName{board, sha256(text)});
  CHECK(parse_ready(ready, "r", poll.id).trustee == 2);
  const auto shares = signed_record(write(trustees.decryption(poll, tally, 2), poll.election, poll.id), key);
  const auto read = parse_decryption(shares, "d", poll.election, poll.id);
  CHECK(signed_record(write(read, poll.election, poll.id), key) == shares);
  CHECK(read.trustee == 2);

  const auto other = sha256("another poll");
  const auto refuses = [&](const std::string& slug, auto&& parse) {
    try {
      (void)parse();
    } catch (const Error& error) {
      return error.findings[0].slug == slug;
    }
    return false;
  };
  CHECK(refuses("other-election", [&] { return parse_tally(text, "t", poll.election, other); }));
  CHECK(refuses("other-election", [&] { return parse_ready(ready, "r", other); }));
  CHECK(refuses("other-election", [&] { return parse_decryption(shares, "d", poll.election, other); }));
  // Nothing may stand where it need not: every byte taken out or written twice is noticed.
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto without = text.substr(0, i) + text.substr(i + 1);
    CHECK_THROWS_AS(parse_tally(without, "t", poll.election, poll.id), Error);
    const auto twice = text.substr(0, i) + text[i] + text.substr(i);
    try {
      const auto again = parse_tally(twice, "t", poll.election, poll.id);
      CHECK(write(again, poll.election, poll.id) == twice);  // a digit more is another number
    } catch (const Error&) {
    }
  }
  for (std::size_t i = 0; i < shares.size(); ++i) {
    CHECK_THROWS_AS(parse_decryption(shares.substr(0, i) + shares.substr(i + 1), "d", poll.election, poll.id),
                    Error);
  }
}

TEST_CASE("a tally of an open poll says its totals, none above the weight") {
  const Poll poll({question(Kind::choice, 1, 3)}, false);
  const auto tally = add(poll, {poll.parse(poll.file(poll.body(Answers{{2}})))}, {5});
  const auto text = write(tally, poll.election, poll.id);
  CHECK(text.ends_with("ballots 1 weight 5\ncount q1.r1.c1 0\ncount q1.r1.c2 5\n"));
  CHECK(parse_tally(text, "t", poll.election, poll.id).counts == std::vector<std::uint64_t>{0, 5});
  const auto more = text.substr(0, text.size() - 2) + "6\n";
  CHECK_THROWS_AS(parse_tally(more, "t", poll.election, poll.id), Error);
}

TEST_CASE("a sum may be the identity, and so may its share") {
  const Opened opened;
  const auto context = opened.trustees.context(opened.poll, 1);
  const Ciphertext nothing;
  const auto share = make_share(context, "q1.x1.2", nothing, opened.trustees.keys[0], test::seed_of("fresh"));
  CHECK(share.d.is_identity());
  CHECK(verify_share(context, "q1.x1.2", nothing, share));
  CHECK_FALSE(verify_share(context, "q1.x1.2", {{}, times_base(Scalar(1))}, share));
}
