// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/proof.hpp"

#include <algorithm>

#include "crypto/hash.hpp"
#include "vote/proof_parts.hpp"

namespace voix::vote {
namespace {

/// The statement of every variable: all cells, then Z = Σ δ_i·ε_j·X_ij of each ranked question.
std::vector<Ciphertext> statements(const Ballot& ballot, const BallotRules& rules) {
  std::vector<Ciphertext> list, combined;
  for (const auto& question : ballot.questions) {
    list.insert(list.end(), question.cells.begin(), question.cells.end());
    if (question.pairs.empty()) continue;
    const auto& weights = rules.pair_weights()[combined.size()];
    Combination a, b;
    for (std::size_t k = 0; k < weights.size(); ++k) {
      a.plus(weights[k], question.pairs[k].a);
      b.plus(weights[k], question.pairs[k].b);
    }
    combined.push_back({a.value(), b.value()});
  }
  list.insert(list.end(), combined.begin(), combined.end());
  return list;
}

/// The values of all variables: those of the cells, then Σ δ_i·ε_j·value_ij of each ranked question.
SecretScalars with_products(const BallotRules& rules, const SecretScalars& cells,
                            const SecretScalars& pairs) {
  SecretScalars all(cells.size() + rules.pair_weights().size());
  std::size_t variable = 0, pair = 0;
  for (; variable < cells.size(); ++variable) all.set(variable, cells[variable]);
  for (const auto& weights : rules.pair_weights()) {
    Scalar sum;
    for (const auto& weight : weights) sum += weight * pairs[pair++];
    all.set(variable++, sum);
  }
  return all;
}

/// A plaintext as a scalar. Only a test has a negative one.
Scalar scalar_of(std::int64_t value) {
  return value < 0 ? -Scalar(static_cast<std::uint64_t>(-value)) : Scalar(static_cast<std::uint64_t>(value));
}

}  // namespace

std::size_t variables(const Election& election) {
  std::size_t number = 0;
  for (const auto& question : election.questions) {
    number += explicit_cells(question) + (question.kind == Question::Kind::ranks ? 1 : 0);
  }
  return number;
}

Plaintexts plaintexts(const Question& question, const std::vector<std::uint32_t>& columns) {
  Plaintexts plain;
  for (const auto column : columns) {
    for (std::size_t a = 1; a < question.width(); ++a) plain.cells.push_back(column == a);
  }
  const auto approved = static_cast<std::uint64_t>(std::ranges::count(columns, 1U));
  for (std::uint64_t a = 0; question.limit && a < *question.limit; ++a) plain.cells.push_back(approved == a);
  for (std::size_t i = 0; question.kind == Question::Kind::ranks && i < columns.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      if (i != j) plain.pairs.push_back(columns[i] < columns[j]);
    }
  }
  return plain;
}

Transcript ballot_transcript(const Hash32& id, std::string_view header) {
  return Transcript("ballot").absorb(ByteSpan(id)).absorb(header);
}

BallotProof prove(Transcript transcript, const Election& election, const Point& key, const Openings& openings,
                  const Secret<32>& seed, const Hash64& header_hash) {
  const ByteSpan header(header_hash);
  const BallotRules rules(election, transcript);
  const auto s = with_products(rules, openings.cell_randomness, openings.pair_randomness);
  const auto b = with_products(rules, openings.cells, openings.pairs);
  SecretScalars alpha(s.size()), beta(s.size()), u(s.size()), at_one(s.size());
  for (std::size_t k = 0; k < s.size(); ++k) {
    alpha.set(k, hash_to_scalar("ballot-alpha", seed, header, k));
    beta.set(k, hash_to_scalar("ballot-beta", seed, header, k));
    transcript.absorb(times_base(alpha[k])).absorb(beta[k] * key);
    u.set(k, beta[k] - alpha[k]);
    at_one.set(k, u[k] + b[k]);
  }
  SecretScalars rest(2), mask(2);  // t0, t1 and ρ0, ρ1
  rest.set(0, rules.evaluate(u, Scalar()));
  rest.set(1, rules.evaluate(at_one, Scalar(1)) - rest[0]);
  mask.set(0, hash_to_scalar("ballot-rho0", seed, header));
  mask.set(1, hash_to_scalar("ballot-rho1", seed, header));
  const auto commit = [&](std::size_t i) { return times_base(rest[i]) + mask[i] * pedersen_generator(); };

  BallotProof proof;
  transcript.absorb(commit(0));
  proof.c1 = commit(1);
  transcript.absorb(proof.c1);
  proof.c = transcript.challenge("c");
  proof.r = mask[0] + proof.c * mask[1];
  for (std::size_t k = 0; k < s.size(); ++k) {
    proof.responses.emplace_back(alpha[k] + proof.c * s[k], beta[k] + proof.c * (s[k] + b[k]));
  }
  return proof;
}

bool verify_from(Transcript transcript, const Ballot& ballot, const Election& election, const Point& key) {
  const auto& proof = ballot.proof.value();
  const BallotRules rules(election, transcript);
  const auto statement = statements(ballot, rules);
  std::vector<Scalar> z;
  for (std::size_t k = 0; k < statement.size(); ++k) {
    const auto& [y, x] = proof.responses[k];
    transcript.absorb(Combination().base(y).minus(proof.c, statement[k].a).value());
    transcript.absorb(Combination().plus(x, key).minus(proof.c, statement[k].b).value());
    z.push_back(x - y);
  }
  const auto f = rules.evaluate(z, proof.c);
  const auto c0 = Combination().base(f).plus(proof.r, pedersen_generator()).minus(proof.c, proof.c1).value();
  transcript.absorb(c0).absorb(proof.c1);
  return transcript.challenge("c") == proof.c && !proof.c.is_zero();
}

bool verify_proof(const Ballot& ballot, std::string_view header, const Election& election, const Hash32& id,
                  const Point& key) {
  try {
    return verify_from(ballot_transcript(id, header), ballot, election, key);
  } catch (const NotAPoint&) {
    return false;
  }
}

std::string secret_body(const Election& election, const Hash32& id, const Point& key, const PublicKey& voter,
                        std::uint64_t seq, const std::vector<Plaintexts>& plain, const Secret<32>& seed) {
  std::size_t cells = 0, pairs = 0;
  for (const auto& question : plain) {
    cells += question.cells.size();
    pairs += question.pairs.size();
  }
  Openings known{SecretScalars(cells), SecretScalars(cells), SecretScalars(pairs), SecretScalars(pairs)};
  const auto encrypt = [&](std::string_view label, std::int64_t plaintext, SecretScalars& randomness,
                           SecretScalars& values, std::size_t k) -> Ciphertext {
    const ByteSpan eid(id), pk(voter.bytes());
    randomness.set(k, hash_to_scalar(label, seed, eid, pk, seq, k));
    values.set(k, scalar_of(plaintext));
    return {times_base(randomness[k]), (randomness[k] + values[k]) * key};
  };
  std::vector<AnsweredQuestion> questions;
  std::size_t cell = 0, pair = 0;
  for (const auto& question : plain) {
    auto& [e, x, columns] = questions.emplace_back();
    for (const auto b : question.cells) {
      e.push_back(encrypt("ballot-s", b, known.cell_randomness, known.cells, cell++));
    }
    for (const auto b : question.pairs) {
      x.push_back(encrypt("ballot-r", b, known.pair_randomness, known.pairs, pair++));
    }
  }
  auto header = write_header(election, id, voter.bytes(), seq, questions);
  const auto proof =
      prove(ballot_transcript(id, header.text()), election, key, known, seed, sha512(header.text()));
  return write_body(std::move(header), proof);
}

}  // namespace voix::vote
