// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small polls for tests: elections of any shape, a key, voters, and every answer there is.
#pragma once

#include <string>
#include <vector>

#include "crypto/hash.hpp"
#include "vote/ballot.hpp"
#include "vote/proof.hpp"
#include "vote/proof_parts.hpp"

namespace voix::test {

inline Secret<32> seed_of(const std::string& name) {
  auto bytes = sha256(name);
  return Secret<32>(bytes);
}

inline Scalar scalar_of(const std::string& name) { return Scalar::reduce(sha512(name)); }

inline std::vector<std::string> names(const std::string& kind, std::size_t number) {
  std::vector<std::string> list;
  while (list.size() < number) list.push_back(kind + " " + std::to_string(list.size() + 1));
  return list;
}

using Kind = vote::Question::Kind;

/// A question of m rows and K columns.
inline vote::Question question(Kind kind, std::size_t m, std::size_t k,
                               std::optional<std::uint64_t> limit = std::nullopt) {
  const auto rule = [&]() -> Rule {
    if (kind == Kind::grades) return Judgment{};
    if (kind == Kind::ranks) return Condorcet{};
    if (kind == Kind::approval) return Approval{};
    return Plurality{};
  }();
  vote::Question q{.kind = kind,
                   .title = "Which?",
                   .rule = rule,
                   .settings = {},
                   .options = {},
                   .columns = {},
                   .levels = 0,
                   .limit = limit};
  if (kind != Kind::choice) q.options = names("option", m);
  if (kind == Kind::grades) q.columns = names("grade", k);
  if (kind == Kind::choice) q.columns = names("answer", k);
  if (kind == Kind::ranks) q.levels = k;
  return q;
}

/// A poll with everything that a ballot needs.
struct Poll {
  vote::Election election;
  Hash32 id = sha256("a poll");
  Scalar secret = scalar_of("the key of the trustees");
  Point key = times_base(secret);
  SigningKey voter{seed_of("a voter")};

  explicit Poll(std::vector<vote::Question> questions, bool secrecy = true)
      : election{.title = "A poll",
                 .nonce = {},
                 .opens = 0,
                 .closes = 1,
                 .secret = secrecy,
                 .board = SigningKey(seed_of("the board")).public_key(),
                 .witnesses = {},
                 .questions = std::move(questions)} {}

  [[nodiscard]] std::string file(const std::string& body) const {
    return with_signature(body, voter.sign(body));
  }
  [[nodiscard]] std::string body(const vote::Answers& answers, const std::string& seed = "seed",
                                 std::uint64_t seq = 1) const {
    return vote::make_body(election, id, key, voter.public_key(), seq, answers, seed_of(seed));
  }
  /// The body that the honest program makes of plaintexts that may be no ballot.
  [[nodiscard]] std::string body(const std::vector<vote::Plaintexts>& plain,
                                 const std::string& seed = "seed") const {
    return vote::secret_body(election, id, key, voter.public_key(), 1, plain, seed_of(seed));
  }
  [[nodiscard]] vote::Ballot parse(const std::string& file,
                                   vote::Points points = vote::Points::checked) const {
    return vote::parse_ballot(file, "ballot.txt", election, id, points);
  }
  /// True when the proof of the body is accepted.
  [[nodiscard]] bool accepts(const std::string& body) const {
    const auto bytes = file(body);
    const auto ballot = parse(bytes);
    return vote::verify_proof(ballot, std::string_view(bytes).substr(0, ballot.header), election, id, key);
  }
};

/// Every answer to a question.
inline std::vector<std::vector<std::uint32_t>> all_answers(const vote::Question& question) {
  std::vector<std::vector<std::uint32_t>> all{{}};
  for (std::size_t row = 0; row < question.rows(); ++row) {
    std::vector<std::vector<std::uint32_t>> longer;
    for (const auto& answer : all) {
      for (std::uint32_t column = 1; column <= question.width(); ++column) {
        longer.push_back(answer);
        longer.back().push_back(column);
      }
    }
    all = std::move(longer);
  }
  std::erase_if(all, [&](const auto& answer) {
    return question.limit && static_cast<std::uint64_t>(std::ranges::count(answer, 1U)) > *question.limit;
  });
  return all;
}

}  // namespace voix::test
