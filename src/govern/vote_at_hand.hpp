// SPDX-License-Identifier: GPL-3.0-or-later
//
// The vote that decides a proposal: which poll and which hands, of all that were counted for it. Ballots and
// hands of one meeting are one vote. A vote that has its result is over; a tie that goes to an assembly and a
// vote without quorum are followed by the next one, which counts alone.
#pragma once

#include <optional>

#include "govern/adoption.hpp"
#include "govern/case.hpp"

namespace voix::govern {

class VoteAtHand {
 protected:
  explicit VoteAtHand(Case& one);

  /// Its totals are known.
  [[nodiscard]] static bool is_open(const PollFacts& poll);
  /// The meeting at which it is voted on; null for a poll apart from any.
  [[nodiscard]] const Meeting* here() const;
  [[nodiscard]] bool is_second_call() const;
  /// Ballots alone, in the name of a body that meets, of one member or none.
  [[nodiscard]] bool is_of_one() const;
  /// Why a poll whose ballots count for nothing has to be held again.
  void tell_again(const PollFacts& poll) const;
  /// Who is on the roll of the poll, and has neither voted in it nor was in the room when hands were counted.
  [[nodiscard]] std::vector<std::string> missing(const PollFacts& poll) const;
  [[nodiscard]] Rule rule() const;
  /// The totals are known and the hands, if there are any, stand.
  [[nodiscard]] Votes votes() const;

  /// After a tie only a meeting of the highest body does.
  [[nodiscard]] bool may_decide_next(const Meeting& meeting) const;
  /// A meeting goes on now that has it on its agenda, and the vote is of an earlier one.
  [[nodiscard]] bool meets_again() const;
  /// What signs hands of a meeting: when that is over, it says which one and when they were raised.
  [[nodiscard]] std::string count_at(const Meeting* meeting) const;
  /// The meeting that is called next; null if none is.
  [[nodiscard]] const Meeting* next_call() const;
  /// The amendment that stood on the ballot under that label; empty if none did.
  [[nodiscard]] std::string amendment_named(const std::string& label) const;

  Case& one_;
  std::optional<HandCount> hands_;
  const PollFacts* poll_ = nullptr;
  bool was_tied_ = false;  // an earlier vote, which goes to an assembly: only a meeting decides it

 private:
  [[nodiscard]] const Meeting& meeting_of(const HandCount& hands) const;
  bool take(HandCount hands);
  void drop_unfinished();
  void leave_out();
  [[nodiscard]] bool is_settled() const;
  [[nodiscard]] bool may_follow(const PollFacts& next) const;
  [[nodiscard]] bool is_tied() const;
  [[nodiscard]] bool may_break_tie(const Meeting& meeting) const;
  [[nodiscard]] std::optional<Verdict::Kind> outcome() const;
  [[nodiscard]] std::optional<Quorum> quorum() const;
  [[nodiscard]] std::optional<Fraction> present(Instant noted) const;
  void settle_presence(Votes& all) const;
};

}  // namespace voix::govern
