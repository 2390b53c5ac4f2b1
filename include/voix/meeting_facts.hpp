// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the signed acts of a meeting add up to: who was there and when, whether each item had its quorum, and
// what tellers counted. Computed by src/govern (attendance.hpp, hand_counts.hpp).
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <voix/finding.hpp>
#include <voix/instant.hpp>
#include <voix/result.hpp>

namespace voix {

/// One stay of one member; who leaves and comes back has two.
struct Presence {
  std::string member;
  Instant in = 0;
  std::optional<Instant> out;    // none: until the end
  std::optional<Instant> noted;  // when the coming was signed, if that was after the meeting
};

/// Who was there when an item was decided.
struct ItemPresence {
  std::size_t item = 0;              // index in Meeting::items
  std::optional<Instant> at;         // when it was voted on; none if nothing tells
  std::uint64_t present = 0;         // members with a vote, as tellers signed it, else by attendance
  std::optional<Inequality> quorum;  // of the class, against those present; none: no quorum is asked
  bool is_second_call = false;       // then that is the quorum of a second call
};

/// Votes by show of hands, or on paper, as tellers signed them.
struct HandCount {
  std::string meeting;           // its day
  Instant at = 0;                // when hands were counted
  std::string text;              // hash of the proposal's text that was voted on
  Fraction present;              // members in the room, as signed
  std::optional<Fraction> roll;  // members with a vote then, as signed; none in a count that did not say
  std::vector<std::pair<std::string, Fraction>> votes;  // by answer or option, as signed
  std::vector<std::string> tellers;                     // who signed this count, ascending
  bool stands = false;            // two tellers signed the same, and nothing speaks against it
  std::vector<Finding> findings;  // tellers who differ or signed twice, votes of too many people
};

}  // namespace voix
