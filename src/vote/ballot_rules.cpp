// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/proof_parts.hpp"

namespace voix::vote {
namespace {

std::vector<Scalar> draw(Transcript& transcript, std::size_t number) {
  std::vector<Scalar> weights(number);
  for (auto& weight : weights) weight = transcript.challenge("w");
  return weights;
}

/// The responses of all cells of a question, row by row, the implied last one of each row made from the
/// others. `k` is the first variable of the question and becomes that of the next.
template <class Responses>
std::vector<Scalar> full_rows(const Question& question, const Responses& z, const Scalar& c, std::size_t& k) {
  std::vector<Scalar> rows;
  const auto row = [&](std::size_t width) {
    auto rest = c;
    for (std::size_t a = 1; a < width; ++a) {
      rows.push_back(z[k++]);
      rest -= rows.back();
    }
    rows.push_back(rest);
  };
  for (std::size_t i = 0; i < question.rows(); ++i) row(question.width());
  if (question.limit) row(*question.limit + 1);
  return rows;
}

/// Σ_a P_a·V_a: what the levels make of Σ δ_i·ε_j·x_ij.
Scalar product(std::span<const Scalar> rows, std::size_t width, std::span<const Scalar> delta,
               std::span<const Scalar> epsilon) {
  Scalar sum, lower;  // lower: Σ_j ε_j · (sum of row j beyond column a)
  for (std::size_t a = width - 1; a-- > 0;) {
    Scalar level;
    for (std::size_t i = 0; i < delta.size(); ++i) {
      level += delta[i] * rows[i * width + a];
      lower += epsilon[i] * rows[i * width + a + 1];
    }
    sum += level * lower;
  }
  return sum;
}

/// Approvals minus the number that the count row says.
Scalar surplus(std::span<const Scalar> rows, std::size_t options, std::uint64_t limit) {
  Scalar sum;
  for (std::size_t i = 0; i < options; ++i) sum += rows[2 * i];
  for (std::uint64_t a = 1; a <= limit; ++a) sum -= Scalar(a) * rows[2 * options + a];
  return sum;
}

}  // namespace

BallotRules::BallotRules(const Election& election, Transcript& transcript) : election_(election) {
  for (const auto& question : election.questions) {
    const auto m = question.rows();
    auto& weights = weights_.emplace_back();
    weights.rho = draw(transcript, m * question.width() + (question.limit ? *question.limit + 1 : 0));
    if (question.kind == Question::Kind::ranks) {
      weights.delta = draw(transcript, m);
      weights.epsilon = draw(transcript, m);
      weights.tau = transcript.challenge("w");
      auto& products = pair_weights_.emplace_back();
      for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = 0; j < m; ++j) {
          if (i != j) products.push_back(weights.delta[i] * weights.epsilon[j]);
        }
      }
    }
    if (question.limit) weights.lambda = transcript.challenge("w");
  }
}

template <class Responses>
Scalar BallotRules::evaluate(const Responses& z, const Scalar& c) const {
  Scalar f;
  std::size_t k = 0, ranked = z.size() - pair_weights_.size();
  for (std::size_t q = 0; q < weights_.size(); ++q) {
    const auto& question = election_.questions[q];
    const auto& weights = weights_[q];
    const auto rows = full_rows(question, z, c, k);
    for (std::size_t i = 0; i < rows.size(); ++i) f += weights.rho[i] * rows[i] * (rows[i] - c);
    if (question.kind == Question::Kind::ranks) {
      const auto levels = product(rows, question.width(), weights.delta, weights.epsilon);
      f += weights.tau * (levels - c * z[ranked++]);
    }
    if (question.limit) f -= weights.lambda * c * surplus(rows, question.rows(), *question.limit);
  }
  return f;
}

template Scalar BallotRules::evaluate(const std::vector<Scalar>& z, const Scalar& c) const;
template Scalar BallotRules::evaluate(const SecretScalars& z, const Scalar& c) const;

}  // namespace voix::vote
