// SPDX-License-Identifier: GPL-3.0-or-later
//
// Election: what a poll asks and under which terms, the file election.txt; and the election id, into which it
// is bound with the roll and the trustees. See voix-poll(5). Every later hash binds the id, so nothing can
// move between two polls.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/rule.hpp>

#include "record/record.hpp"

namespace voix::vote {

struct Question {
  /// How a ballot answers: a grade for each option, a level for each option, approval of each option, or one
  /// answer.
  enum class Kind { grades, ranks, approval, choice };
  Kind kind = Kind::choice;
  std::string title;
  Rule rule;
  Settings settings;                 // default option, ratios, quorum, min-consents, seats, lot
  std::vector<std::string> options;  // the rows; empty for `choice`, which has one row
  std::vector<std::string> columns;  // names of the columns, first = best: the grades, or the answers; empty
                                     // for `ranks` (levels 1…) and `approval` (approved, not approved)
  std::size_t levels = 0;            // K of `ranks`
  std::optional<std::uint64_t> limit;  // `approval`: at most so many

  [[nodiscard]] std::size_t rows() const { return kind == Kind::choice ? 1 : options.size(); }
  /// K, the implied last column included.
  [[nodiscard]] std::size_t width() const;
  /// "grades 3 7", "approval 10 2 limit 3": its line in election.txt and in every ballot.
  [[nodiscard]] std::string shape() const;
};

struct Witness {
  std::string name;
  PublicKey key;
};

/// The proposal that a poll decides, sealed with the rules that hold for it.
struct Subject {
  std::string proposal;    // its id: P-0003
  Hash32 text{};           // SHA-256 of proposal.md
  Hash32 charter{};        // SHA-256 of the charter
  std::string class_name;  // of the charter: ordinary, weighty …
  std::string body;        // who decides: online, assembly …

  bool operator==(const Subject&) const = default;
};

struct Election {
  std::string title;
  std::optional<Subject> subject = std::nullopt;  // none: a poll that stands for itself
  Hash32 nonce{};
  Instant opens = 0, closes = 0;
  bool secret = true;
  PublicKey board;  // the keeper's key: signs checkpoints
  std::vector<Witness> witnesses;
  std::uint64_t cosignatures = 0;  // k of them let trustees open, instead of the ready quorum; 0: not so
  std::uint64_t dishonest = 0;     // d: how many witnesses may be dishonest; 2k >= w + 1 + d
  std::uint64_t min_ballots = 1;
  std::uint64_t appeal = 0;  // seconds between the close checkpoint and the opening
  bool weights_may_reveal = false;
  std::vector<Question> questions;
};

inline constexpr std::size_t most_options = 30, most_columns = 32, most_questions = 64;

/// Throws Error{document} with the place.
[[nodiscard]] Election parse_election(std::string_view bytes, const std::string& path);
[[nodiscard]] std::string write(const Election& election);

/// The kind of question that a rule is counted from.
[[nodiscard]] Question::Kind kind_of(const Rule& rule);
/// The answers of a `choice` question under a rule: yes, no, blank; the four stances; the options and blank.
[[nodiscard]] std::vector<std::string> answers(const Rule& rule, const std::vector<std::string>& options);

/// HM = Transcript("manifest"): HP, election.txt, and so on; see voix-protocol(7).
/// `trustees` and `threshold` are 0 and `key` is O for an open poll.
[[nodiscard]] Hash32 election_id(std::string_view election, std::string_view roll,
                                 std::string_view trustees_file, std::uint64_t trustees,
                                 std::uint64_t threshold, const Point& key, const PublicKey& board);

}  // namespace voix::vote
