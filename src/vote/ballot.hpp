// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ballot: what one voter casts in a poll, one file. In a secret poll every row of a question is a list of
// encrypted zeros and ones with a single 1, and one proof shows for the whole ballot that it is so
// (vote/proof.hpp); in an open poll the same file says the columns in clear. The body is everything before
// the line of the signature; the tracker is its SHA-256. A file has one spelling: what was read is written
// again and compared. See voix-ballot(5).
//
// A spoil withdraws a tracker for ever: whoever checks how a body was made can never cast it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <voix/finding.hpp>

#include "crypto/group.hpp"
#include "crypto/signature.hpp"
#include "record/signed.hpp"
#include "vote/election.hpp"

namespace voix::vote {

/// [question][row]: the column chosen, from 1: a grade, a level, 1 or 2 for approved or not, an answer.
using Answers = std::vector<std::vector<std::uint32_t>>;

/// Enc(m; s) = (s·G, (s + m)·Y).
struct Ciphertext {
  Point a, b;
};

struct AnsweredQuestion {
  std::vector<Ciphertext> cells;       // row by row, all columns but the last; the count row at the end
  std::vector<Ciphertext> pairs;       // of `ranks`: i, then every j but i
  std::vector<std::uint32_t> columns;  // of an open poll: one per row
};

struct BallotProof {
  Scalar c, r;
  Point c1;
  std::vector<std::pair<Scalar, Scalar>> responses;  // (y, x) of every cell, then of every ranked question
};

/// The key that a file gives as its voter's. It is looked up in the roll, whose keys are checked; on its own
/// it is 32 bytes that say nothing.
using NamedKey = ByteArray<32>;

struct Ballot {
  NamedKey voter{};
  std::uint64_t seq = 0;
  std::vector<AnsweredQuestion> questions;
  std::optional<BallotProof> proof;  // of a secret poll
  PersonSignature signature;
  std::size_t header = 0;  // bytes before the line `proof`; all of the body in an open poll
  std::size_t body = 0;    // bytes before the signature, which signs them
  Hash32 tracker{};
};

inline constexpr std::size_t most_ballot_bytes = std::size_t{1} << 20U;
inline constexpr std::uint64_t most_seq = (std::uint64_t{1} << 32U) - 1;
/// The namespace of SSH signatures on ballots and spoils.
inline constexpr std::string_view ballot_namespace = "voix-ballot@v1";

/// How many cells of a question are encrypted, the count row included, and how many pairs.
[[nodiscard]] std::size_t explicit_cells(const Question& question);
[[nodiscard]] std::size_t explicit_pairs(const Question& question);

/// Whether the points of the ciphertexts are checked when they are read, or by the first calculation with
/// them.
enum class Points { checked, unchecked };

/// Reads a whole ballot file; the signature and the proof are not verified here.
/// Throws Error{document} with the place: too large, of another election, of another shape, malformed.
[[nodiscard]] Ballot parse_ballot(std::string_view bytes, const std::string& path, const Election& election,
                                  const Hash32& id, Points points = Points::checked);
/// The most bytes that a ballot of this election can have.
[[nodiscard]] std::size_t ballot_size(const Election& election);

/// What is wrong with the answers: questions or rows missing or too many, columns out of range, more
/// approvals than the limit. Empty when a body can be made of them.
[[nodiscard]] std::vector<Finding> check_answers(const Election& election, const Answers& answers);
/// The body of a ballot, of a secret or an open poll; the answers are as check_answers asks, else it throws
/// Error{usage} with its findings. A seed holds 32 fresh random bytes and serves for one body only, because
/// the randomness of the cells does not depend on the answers. The same arguments give the same bytes.
[[nodiscard]] std::string make_body(const Election& election, const Hash32& id, const Point& key,
                                    const PublicKey& voter, std::uint64_t seq, const Answers& answers,
                                    const Secret<32>& seed);

struct Spoil {
  NamedKey voter{};
  std::uint64_t seq = 0;
  Hash32 tracker{};
  PersonSignature signature;
  std::size_t body = 0;  // bytes that are signed
};
/// The spoil without its signature.
[[nodiscard]] std::string spoil_body(const Hash32& id, const NamedKey& voter, std::uint64_t seq,
                                     const Hash32& tracker);
/// Throws Error{document}.
[[nodiscard]] Spoil parse_spoil(std::string_view bytes, const std::string& path, const Hash32& id);

}  // namespace voix::vote
