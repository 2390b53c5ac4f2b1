// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tally: the ballots that count, added up; in a secret poll without opening any of them, since ciphertexts
// add. Only what the method needs is added, and only what is added is ever opened: for grades, approval and
// choice the cells of all columns but the last, for ranks the pairs, never the levels and never a count row.
// Everyone who has the ballots makes the same tally; the file in the log is there to be compared with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "vote/ballot.hpp"

namespace voix::vote {

/// The names of the cells that are added, in the order of the file: "q1.r2.c3", "q2.x1.4".
[[nodiscard]] std::vector<std::string> cell_names(const Election& election);
/// How many of them belong to a question.
[[nodiscard]] std::size_t opened_cells(const Question& question);

/// The board when it was closed: the tree that ends with the entry `close`.
struct ClosedBoard {
  std::uint64_t size = 0;
  Hash32 root{};
  bool operator==(const ClosedBoard&) const = default;
};

struct Tally {
  ClosedBoard board;
  std::uint64_t ballots = 0, weight = 0;
  std::vector<Ciphertext> sums;       // of a secret poll, one for each cell name
  std::vector<std::uint64_t> counts;  // of an open one
};

/// Adds ballots up. Partial ones, one for each thread, are merged.
class Aggregate {
 public:
  /// The election outlives this.
  explicit Aggregate(const Election& election);
  /// A ballot of that election, with the weight of its voter. Two additions a cell; for a weight that is not
  /// 1 also two multiplications.
  void add(const Ballot& ballot, std::uint64_t weight);
  void merge(const Aggregate& other);
  [[nodiscard]] Tally tally(const ClosedBoard& board) const;

 private:
  const Election* election_;
  Tally tally_;
};

[[nodiscard]] std::string write(const Tally& tally, const Election& election, const Hash32& id);
/// Throws Error{document}.
[[nodiscard]] Tally parse_tally(std::string_view bytes, const std::string& path, const Election& election,
                                const Hash32& id);

}  // namespace voix::vote
