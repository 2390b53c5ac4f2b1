// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standing: where a proposal stands at a moment, why, and what is needed next, from whom, by when. Computed
// by src/govern (life.hpp) from an Assembly and a time. The reasons are steps: slugs with values, whose
// sentences stand in render/sentences.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/assembly.hpp>
#include <voix/result.hpp>

namespace voix {

enum class State {
  draft,
  submitted,
  inadmissible,
  referred,
  discussion,
  suspended,
  frozen,
  deciding,
  closed,
  rejected,
  tie,
  no_quorum,
  next_round,
  pending,
  in_force,
  review_due,
  superseded,
  repealed,
  expired,
  withdrawn,
  lapsed,
  moot,
  void_,
};

/// As `voix status` and JSON name it: "in-force", "no-quorum", "void".
[[nodiscard]] constexpr std::string_view state_name(State state) {
  constexpr std::array<std::string_view, 23> names{
      "draft",      "submitted", "inadmissible", "referred",   "discussion", "suspended",
      "frozen",     "deciding",  "closed",       "rejected",   "tie",        "no-quorum",
      "next-round", "pending",   "in-force",     "review-due", "superseded", "repealed",
      "expired",    "withdrawn", "lapsed",       "moot",       "void"};
  return names[static_cast<std::size_t>(state)];
}

/// --require adopted
[[nodiscard]] constexpr bool is_adopted(State state) {
  return state == State::pending || state == State::in_force || state == State::review_due;
}
/// --require in-force
[[nodiscard]] constexpr bool is_in_force(State state) {
  return state == State::in_force || state == State::review_due;
}

/// Nothing is decided by it any more, or never was.
[[nodiscard]] constexpr bool is_fallen(State state) {
  using enum State;
  return state == inadmissible || state == rejected || state == superseded || state == repealed ||
         state == expired || state == withdrawn || state == lapsed || state == moot || state == void_;
}

/// Something that has to happen next.
struct Need {
  Step what;  // {"need-sponsors", {missing: 2}}
  std::vector<std::string>
      from;  // member ids, or roles: "author", "trustees", "keeper", "organisers", "everyone"; may be empty
  std::optional<Instant> by;
  std::string command;  // what to type: "voix cast P-0003"; may be empty
};

/// An objection in a consent round, or a reserve.
struct Concern {
  std::string id;  // "O-1-m17"; for a reserve "m17"
  std::string by;
  bool reserve = false;
  std::string target, ground, remedy;
  std::vector<std::string> because, consequence;
  std::uint64_t from_round = 0;  // of an objection that stood when an earlier round ended; 0: of this round
  bool argued = false, qualified = false, lifted = false, lapsed = false;
  [[nodiscard]] bool stands() const { return qualified && !lifted && !lapsed; }
  /// Stood in an earlier round, and its passage is gone: kept as a reserve.
  [[nodiscard]] bool kept() const { return from_round != 0 && !argued && !lifted && !lapsed; }
  Instant answer_by = 0;  // until when its author may keep it by an answer; 0: nothing waits
  std::vector<Step> why;  // why it is not argued, not qualified, lapsed, …
};

/// A consent round, counted.
struct RoundResult {
  enum class Kind { open, held, adopted, no_quorum, next_round, fallback };
  std::uint64_t number = 1;
  Kind kind = Kind::open;
  std::string text, charter;       // hashes it was opened with
  std::string class_name;          // that it was opened with
  Instant opened = 0, closes = 0;  // closes: moved by a hold, by questions, by a challenge without an answer
  Instant due = 0;                 // when it was to close, or was closed early
  std::uint64_t roll = 0, responded = 0;
  std::uint64_t consents = 0, reserves = 0, stand_asides = 0, objections = 0, questions = 0, holds = 0;
  std::vector<Concern> concerns;
  Inequality quorum;
  std::vector<Step> why;
};

/// What was decided: present once a proposal was counted.
struct Decision {
  std::string body, class_name;
  std::string text;     // hash of the text decided
  std::string charter;  // hash of the charter it was decided under
  bool adopted = false;
  std::optional<Result> result;      // of a poll or a hand count
  std::string election, board;       // of the poll that decided; empty: hands alone, or a round
  std::optional<RoundResult> round;  // of consent
  std::vector<std::string> chosen;   // the option that won, or those with a seat, best first
  std::string amendment;             // whose option won: its patch makes the text decided; or empty
  Instant decided = 0;               // closing of the vote
  Instant proclaimed = 0;            // when it was proclaimed; as decided, if nobody did
  bool was_proclaimed = false;
  Instant told =
      0;  // at its proclamation in the meeting, at the end of that; of a vote from afar, as decided
  Instant in_force_from = 0;
  std::vector<Step> why;  // the formula with this vote's numbers, and what would have changed it
};

struct Standing {
  State state = State::draft;
  std::vector<Step> why;
  std::vector<Need> needs;
  std::optional<Instant> since;  // when this state began
  std::optional<Instant> until;  // the next deadline
  std::vector<std::string> supporters;
  std::string class_name, body;      // after raises
  std::string text;                  // hash of the text that counts now
  std::string charter;               // hash of the charter that it is decided under
  bool second_call = false;          // the vote at hand has the quorum of a second call
  bool may_vote_again = false;       // what was voted settled nothing: another poll may be opened
  bool was_tied = false;             // and the tie goes to an assembly: only a meeting decides
  std::vector<std::string> options;  // amendments that go on the ballot, by their labels
  std::vector<RoundResult> rounds;
  std::optional<Decision> decision;
  std::vector<Finding> findings;  // a text that was edited without a signature, a stance on an older text, …
};

}  // namespace voix
