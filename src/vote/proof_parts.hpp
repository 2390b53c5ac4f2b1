// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a ballot proof is made of, for ballot.cpp and for the tests: the rules with their weights, a prover
// that takes any plaintexts, so that a test can run the honest code on a false statement, and both sides from
// a transcript of the caller's choice.
#pragma once

#include "crypto/transcript.hpp"
#include "record/record.hpp"
#include "vote/proof.hpp"

namespace voix::vote {

/// What the cells and pairs of a question encrypt, in the order of the file; 0 or 1 in a good ballot.
struct Plaintexts {
  std::vector<std::int64_t> cells, pairs;
};
/// Of one column per row, good by check_answers. No branch depends on the columns.
[[nodiscard]] Plaintexts plaintexts(const Question& question, const std::vector<std::uint32_t>& columns);

/// The rules of a ballot with their weights: the only place where they are written.
class BallotRules {
 public:
  /// Draws the weights from a transcript that has absorbed the whole statement.
  BallotRules(const Election& election, Transcript& transcript);

  /// The weighted sum of all rules, on responses, with `c` for the one: 0 for (b, 1) if the ballot b keeps
  /// them. `Responses` is a vector of Scalar or SecretScalars: the cells, then Z of each ranked question.
  template <class Responses>
  [[nodiscard]] Scalar evaluate(const Responses& z, const Scalar& c) const;
  /// For each ranked question δ_i·ε_j, in the order of its pairs.
  [[nodiscard]] const std::vector<std::vector<Scalar>>& pair_weights() const { return pair_weights_; }

 private:
  struct Weights {
    std::vector<Scalar> rho;  // of every cell, implied ones and the count row included
    std::vector<Scalar> delta, epsilon;
    Scalar tau, lambda;
  };
  const Election& election_;
  std::vector<Weights> weights_;
  std::vector<std::vector<Scalar>> pair_weights_;
};

/// What the prover knows of its ciphertexts: randomness and plaintext of each.
struct Openings {
  SecretScalars cell_randomness, cells, pair_randomness, pairs;
};

/// Transcript("ballot") with EID and header.
[[nodiscard]] Transcript ballot_transcript(const Hash32& id, std::string_view header);
/// `start` has absorbed the statement. The nonces come from the seed and the hash of the header.
[[nodiscard]] BallotProof prove(Transcript start, const Election& election, const Point& key,
                                const Openings& openings, const Secret<32>& seed, const Hash64& header_hash);
[[nodiscard]] bool verify_from(Transcript start, const Ballot& ballot, const Election& election,
                               const Point& key);

/// Encrypts, proves and writes; the plaintexts may be anything.
[[nodiscard]] std::string secret_body(const Election& election, const Hash32& id, const Point& key,
                                      const PublicKey& voter, std::uint64_t seq,
                                      const std::vector<Plaintexts>& questions, const Secret<32>& seed);

[[nodiscard]] RecordWriter write_header(const Election& election, const Hash32& id, const NamedKey& voter,
                                        std::uint64_t seq, const std::vector<AnsweredQuestion>& questions);
[[nodiscard]] std::string write_body(RecordWriter header, const BallotProof& proof);

}  // namespace voix::vote
