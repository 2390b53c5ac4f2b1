// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballots of cheaters. The honest prover is run on plaintexts that are no ballot; proofs are carried to
// another voter, poll or header; and forgers who solve for what a weaker hash would leave out succeed against
// that weaker hash, and not against ours.
#include "crypto/transcript.hpp"
#include "support/catch.hpp"
#include "support/polls.hpp"

using namespace voix;
using namespace voix::vote;
using test::Kind;
using test::Poll;
using test::question;

namespace {

/// True when the honest program's ballot for these plaintexts is accepted.
bool accepted(const Question& question, std::vector<std::int64_t> cells,
              std::vector<std::int64_t> pairs = {}) {
  const Poll poll({question});
  return poll.accepts(poll.body(std::vector<Plaintexts>{{std::move(cells), std::move(pairs)}}));
}

/// A poll with one question of two answers: one cell, the smallest ballot there is.
Poll smallest() { return Poll({question(Kind::choice, 1, 2)}); }

}  // namespace

TEST_CASE("a cell is 0 or 1") {
  const auto q = question(Kind::grades, 2, 3);
  CHECK(accepted(q, {1, 0, 0, 1}));
  CHECK(accepted(q, {0, 0, 0, 0}));  // the implied column, twice
  CHECK_FALSE(accepted(q, {2, 0, 0, 1}));
  CHECK_FALSE(accepted(q, {-1, 0, 0, 1}));
  CHECK_FALSE(accepted(q, {-1, 1, 0, 1}));
  CHECK_FALSE(accepted(q, {0, 0, 0, 1000000}));
  CHECK_FALSE(accepted(q, {2, -1, 0, 1}));
}

TEST_CASE("a row has a single 1") {
  const auto q = question(Kind::grades, 2, 3);
  // All explicit cells are bits here: only the implied cell, −1, shows it.
  CHECK_FALSE(accepted(q, {1, 1, 0, 1}));
  CHECK_FALSE(accepted(q, {0, 1, 1, 1}));
  // No 1 at all needs an implied cell that is not what the others leave, and such a one cannot be written:
  // with as few as possible, the implied cell is the 1.
  const auto wide = question(Kind::choice, 1, 5);
  CHECK(accepted(wide, {0, 0, 0, 0}));
  CHECK_FALSE(accepted(wide, {1, 1, 1, 1}));
  CHECK_FALSE(accepted(wide, {1, 1, -1, 0}));
}

TEST_CASE("every matrix of pairs but that of the levels is refused") {
  const auto q = question(Kind::ranks, 3, 3);
  const std::vector<std::int64_t> levels{1, 0, 0, 1, 0, 0};  // option 1 on level 1, 2 on 2, 3 on 3
  const std::vector<std::int64_t> matrix{1, 1, 0, 1, 0, 0};  // 1 before 2 and 3, 2 before 3
  CHECK(accepted(q, levels, matrix));
  for (unsigned bits = 0; bits < 64; ++bits) {
    std::vector<std::int64_t> pairs;
    for (unsigned k = 0; k < 6; ++k) pairs.push_back(bits >> k & 1U);
    INFO(bits);
    CHECK(accepted(q, levels, pairs) == (pairs == matrix));  // a flipped pair, a cycle, all of them
  }
  CHECK_FALSE(accepted(q, levels, {1, 1, 0, 2, 0, -1}));
  CHECK_FALSE(accepted(q, levels, {2, 0, 0, 1, 0, 0}));
}

TEST_CASE("the matrix is that of the ranking in the same ballot") {
  const auto q = question(Kind::ranks, 2, 3);
  for (std::uint32_t i = 1; i <= 3; ++i) {
    for (std::uint32_t j = 1; j <= 3; ++j) {
      const auto honest = plaintexts(q, {i, j});
      for (std::int64_t x = 0; x < 2; ++x) {
        for (std::int64_t y = 0; y < 2; ++y) {
          CHECK(accepted(q, honest.cells, {x, y}) == (honest.pairs == std::vector<std::int64_t>{x, y}));
        }
      }
    }
  }
}

TEST_CASE("the count row is the number of approvals, and has a single 1") {
  const auto q = question(Kind::approval, 3, 2, 2);
  CHECK(accepted(q, {1, 0, 0, 0, 1}));
  CHECK(accepted(q, {1, 1, 0, 0, 0}));  // two: the implied column
  CHECK(accepted(q, {0, 0, 0, 1, 0}));
  CHECK_FALSE(accepted(q, {1, 0, 0, 1, 0}));   // says none
  CHECK_FALSE(accepted(q, {1, 0, 0, 0, 0}));   // says two
  CHECK_FALSE(accepted(q, {1, 1, 1, 0, 0}));   // three, says two
  CHECK_FALSE(accepted(q, {1, 1, 1, -1, 0}));  // three, with 0·(−1) + 1·0 + 2·2 = 4
  CHECK_FALSE(accepted(q, {1, 1, 1, 0, -1}));  // three, with −1 + 2·2 = 3: the sum is right, the row is none
  CHECK_FALSE(accepted(q, {1, 1, 1, 0, 3}));  // three, with 3·1 + 2·(−2) = −1
  CHECK_FALSE(accepted(q, {1, 1, 0, 1, 1}));  // implied −1
  // d = (−1, 0, ·): the implied cell is 2 and counts for four approvals.
  const auto four = question(Kind::approval, 5, 2, 2);
  CHECK_FALSE(accepted(four, {1, 1, 1, 1, 0, -1, 0}));
}

TEST_CASE("rows of one question do not serve another") {
  // Two approvals of one option and two of another: sums over both questions would be right.
  const Poll poll({question(Kind::choice, 1, 3), question(Kind::choice, 1, 3)});
  const auto accepts = [&](const std::vector<std::int64_t>& first, const std::vector<std::int64_t>& second) {
    return poll.accepts(poll.body(std::vector<Plaintexts>{{first, {}}, {second, {}}}));
  };
  CHECK(accepts({1, 0}, {0, 1}));
  CHECK_FALSE(accepts({1, 1}, {0, 0}));
  CHECK_FALSE(accepts({2, 0}, {-1, 1}));

  // The lines of two voters' questions may not be put together either.
  const auto body = poll.body(Answers{{1}, {2}}), other = poll.body(Answers{{2}, {1}}, "another seed");
  const auto line = [](const std::string& text, std::size_t number) {
    auto begin = text.find("\nE ") + 1;
    while (number-- > 0) begin = text.find("\nE ", begin) + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  const auto with = [&](std::size_t at, const std::string& text) {
    auto changed = body;
    return changed.replace(changed.find(line(body, at)), text.size(), text);
  };
  REQUIRE(poll.accepts(body));
  CHECK_FALSE(poll.accepts(with(0, line(other, 0))));
  CHECK_FALSE(poll.accepts(with(0, line(body, 2))));
  CHECK_FALSE(poll.accepts(with(2, line(body, 0))));
}

TEST_CASE("a proof serves one voter, one number and one poll") {
  const auto poll = smallest();
  const auto body = poll.body(Answers{{1}});
  const auto rest = body.substr(body.find("question "));
  const SigningKey someone(test::seed_of("someone else"));
  auto other = smallest();
  other.id = sha256("another poll");
  const auto with = [&](const Poll& in, const PublicKey& voter, std::uint64_t seq) {
    const auto copied = "voix-v1 ballot\nelection " + hex(in.id) + "\nvoter " + voter.hex() + "\nseq " +
                        std::to_string(seq) + "\n" + rest;
    return in.accepts(copied);
  };
  CHECK(with(poll, poll.voter.public_key(), 1));
  CHECK_FALSE(with(poll, someone.public_key(), 1));
  CHECK_FALSE(with(poll, poll.voter.public_key(), 2));
  CHECK_FALSE(with(other, poll.voter.public_key(), 1));
  // A ballot for the key of other trustees.
  auto other_key = smallest();
  other_key.key = times_base(test::scalar_of("another key"));
  CHECK_FALSE(other_key.accepts(body));
  // The same bytes and another id in the hash.
  const auto file = poll.file(body);
  const auto ballot = poll.parse(file);
  const std::string_view header = std::string_view(file).substr(0, ballot.header);
  CHECK(verify_proof(ballot, header, poll.election, poll.id, poll.key));
  CHECK_FALSE(verify_proof(ballot, header, poll.election, other.id, poll.key));
  CHECK_FALSE(verify_proof(ballot, header.substr(1), poll.election, poll.id, poll.key));
}

TEST_CASE("every byte of the header is in the challenge") {
  const Poll poll({question(Kind::ranks, 2, 2)});
  const auto file = poll.file(poll.body(Answers{{1, 2}}));
  const auto ballot = poll.parse(file);
  auto header = file.substr(0, ballot.header);
  for (auto& byte : header) {
    byte = static_cast<char>(byte ^ 1);
    if (verify_proof(ballot, header, poll.election, poll.id, poll.key)) FAIL(&byte - header.data());
    byte = static_cast<char>(byte ^ 1);
  }
  CHECK(verify_proof(ballot, header, poll.election, poll.id, poll.key));
}

TEST_CASE("a copied vote under one's own name needs its own proof") {
  // Cortier and Smyth: add an encryption of 0 to somebody's cell, or take it as it is.
  const auto poll = smallest();
  const auto ballot = poll.parse(poll.file(poll.body(Answers{{1}})));
  const SigningKey copier(test::seed_of("copier"));
  const auto shift = test::scalar_of("shift");
  auto questions = ballot.questions;
  auto& cell = questions[0].cells[0];
  cell = {cell.a + times_base(shift), cell.b + shift * poll.key};
  const auto header = write_header(poll.election, poll.id, copier.public_key().bytes(), 1, questions).text();
  auto copy = ballot;
  copy.questions = questions;
  // The responses that belong to the shifted randomness.
  for (auto& [y, x] : copy.proof->responses) {
    y += copy.proof->c * shift;
    x += copy.proof->c * shift;
  }
  CHECK_FALSE(verify_proof(copy, header, poll.election, poll.id, poll.key));
  // With the transcript of the victim the shift would pass: it is the header in the hash that stops it.
  const auto file = poll.file(poll.body(Answers{{1}}));
  CHECK(
      verify_from(ballot_transcript(poll.id, file.substr(0, ballot.header)), copy, poll.election, poll.key));
}

TEST_CASE("a forger who chooses the vote after the challenge needs a hash without the ciphertexts") {
  const auto poll = smallest();
  const auto weak_start = [&] { return Transcript("ballot").absorb(ByteSpan(poll.id)); };
  // T = (α·G, β·Y) with u = β − α; C0 and C1 hide t0 = t1 = 0. Once c is known, b = −u/c makes z = 0, and
  // every equation holds on the responses: z·(z − c) = 0, and the same for the implied cell.
  const auto alpha = test::scalar_of("alpha"), beta = test::scalar_of("beta");
  const auto rho0 = test::scalar_of("rho0"), rho1 = test::scalar_of("rho1");
  const auto forge = [&](Transcript transcript) {
    const BallotRules rules(poll.election, transcript);
    transcript.absorb(times_base(alpha)).absorb(beta * poll.key);
    BallotProof proof;
    proof.c1 = rho1 * pedersen_generator();
    transcript.absorb(rho0 * pedersen_generator()).absorb(proof.c1);
    proof.c = transcript.challenge("c");
    proof.r = rho0 + proof.c * rho1;
    const auto b = (alpha - beta) * proof.c.inverse(), s = test::scalar_of("s");
    proof.responses.emplace_back(alpha + proof.c * s, beta + proof.c * (s + b));
    Ballot ballot = poll.parse(poll.file(poll.body(Answers{{1}})));
    ballot.questions[0].cells[0] = {times_base(s), (s + b) * poll.key};
    ballot.proof = proof;
    return ballot;
  };
  const auto forged = forge(weak_start());
  CHECK(verify_from(weak_start(), forged, poll.election, poll.key));
  const auto header = write_header(poll.election, poll.id, forged.voter, 1, forged.questions).text();
  CHECK_FALSE(verify_proof(forged, header, poll.election, poll.id, poll.key));
  // Against the real hash the forger has to guess the ciphertexts before it knows c.
  const auto guessed = forge(ballot_transcript(poll.id, header));
  const auto new_header = write_header(poll.election, poll.id, guessed.voter, 1, guessed.questions).text();
  CHECK_FALSE(verify_proof(guessed, new_header, poll.election, poll.id, poll.key));
}

TEST_CASE("an honest proof from a transcript without the statement is refused") {
  const auto poll = smallest();
  const auto ballot = poll.parse(poll.file(poll.body(Answers{{1}})));
  const auto header = poll.body(Answers{{1}}).substr(0, ballot.header);
  Openings known{SecretScalars(1), SecretScalars(1), SecretScalars(0), SecretScalars(0)};
  const auto seed = test::seed_of("seed");
  known.cells.set(0, Scalar(1));
  known.cell_randomness.set(
      0, hash_to_scalar("ballot-s", seed, ByteSpan(poll.id), ByteSpan(poll.voter.public_key().bytes()),
                        std::uint64_t{1}, std::uint64_t{0}));
  const auto accepts = [&](const Transcript& start) {
    auto other = ballot;
    other.proof = prove(start, poll.election, poll.key, known, seed, sha512(header));
    return verify_proof(other, header, poll.election, poll.id, poll.key);
  };
  CHECK(accepts(ballot_transcript(poll.id, header)));
  CHECK_FALSE(accepts(Transcript("ballot").absorb(ByteSpan(poll.id))));
  CHECK_FALSE(accepts(Transcript("ballot").absorb(header)));
  CHECK_FALSE(accepts(Transcript("ballot").absorb(header).absorb(ByteSpan(poll.id))));
  CHECK_FALSE(accepts(Transcript("Ballot").absorb(ByteSpan(poll.id)).absorb(header)));
}

TEST_CASE("every number of a proof counts") {
  const Poll poll({question(Kind::ranks, 2, 2)});
  const auto file = poll.file(poll.body(Answers{{1, 2}}));
  const auto ballot = poll.parse(file);
  const auto header = std::string_view(file).substr(0, ballot.header);
  const auto accepts = [&](auto&& change) {
    auto other = ballot;
    change(*other.proof);
    return verify_proof(other, header, poll.election, poll.id, poll.key);
  };
  const auto one = times_base(Scalar(1));
  CHECK(accepts([](BallotProof&) {}));
  CHECK_FALSE(accepts([](BallotProof& p) { p.c += Scalar(1); }));
  CHECK_FALSE(accepts([](BallotProof& p) { p.c = Scalar(); }));
  CHECK_FALSE(accepts([](BallotProof& p) { p.r += Scalar(1); }));
  CHECK_FALSE(accepts([&](BallotProof& p) { p.c1 += one; }));
  CHECK_FALSE(accepts([&](BallotProof& p) { p.c1 = Point(); }));
  for (std::size_t k = 0; k < ballot.proof->responses.size(); ++k) {
    CHECK_FALSE(accepts([&](BallotProof& p) { p.responses[k].first += Scalar(1); }));
    CHECK_FALSE(accepts([&](BallotProof& p) { p.responses[k].second += Scalar(1); }));
    CHECK_FALSE(accepts([&](BallotProof& p) {  // z stays what it is
      p.responses[k].first += Scalar(1);
      p.responses[k].second += Scalar(1);
    }));
  }
}

TEST_CASE("the implied cell has a weight of its own") {
  // Without ρ for implied cells the row (1, 1, −1) would pass.
  const Poll poll({question(Kind::choice, 1, 3), question(Kind::approval, 3, 2, 2)});
  Transcript transcript("weights");
  const BallotRules rules(poll.election, transcript);
  const auto q = [&](const std::vector<int>& cells) {
    std::vector<Scalar> z;
    for (const auto cell : cells)
      z.push_back(cell < 0 ? -Scalar(1) : Scalar(static_cast<std::uint64_t>(cell)));
    return rules.evaluate(z, Scalar(1));
  };
  CHECK(q({1, 0, 1, 0, 0, 0, 1}).is_zero());
  CHECK_FALSE(q({1, 1, 1, 0, 0, 0, 1}).is_zero());
  CHECK_FALSE(q({1, 0, 1, 1, 1, 0, -1}).is_zero());
  CHECK_FALSE(q({1, 0, 1, 0, 0, 1, 1}).is_zero());
}
