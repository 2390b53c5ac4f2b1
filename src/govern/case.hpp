// SPDX-License-Identifier: GPL-3.0-or-later
//
// A proposal at a moment, while its standing is worked out. Each phase of its life looks at the case and
// answers whether it settled the state; the first that does ends the search.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <voix/meeting_facts.hpp>
#include <voix/standing.hpp>

#include "govern/discussion.hpp"
#include "govern/seen.hpp"

namespace voix::govern {

class Case {
 public:
  Case(const Assembly& all, const Dossier& whole, Instant when, const Seen* above);

  const Assembly& assembly;
  const Dossier& original;
  const Seen seen;
  const Instant now;
  Dossier dossier;                      // as it was then
  std::vector<RoundResult> rounds;      // of consent
  const Charter& charter;               // sealed with the first vote, else the one that holds
  Discussion talk;                      // its `one` is the class that decides
  std::vector<const Meeting*> calls;    // whose agenda names it, of bodies that may decide it, by start
  std::vector<const Meeting*> barred;   // others, which may not undo what it would change
  std::vector<const PollFacts*> polls;  // those that count
  const PollFacts* damaged = nullptr;   // of which it cannot be said whether it counts
  Standing standing;

  [[nodiscard]] const std::string& id() const { return dossier.proposal.id; }
  [[nodiscard]] const DecisionClass& one() const { return *talk.one; }
  [[nodiscard]] std::string time(Instant instant) const { return assembly.zone.text(instant); }
  /// The body that decides at `at`: that of a meeting which has it on its agenda then, else the class's.
  [[nodiscard]] std::string body_at(Instant at) const;
  /// The body in whose name the ballots of a poll decide.
  [[nodiscard]] std::string body_of(const PollFacts& poll) const;
  /// Where nothing was voted, the body that decides is that of the meeting which has it on its agenda.
  void name_body();
  /// Ballots of a body that meets, of one member or none: as hands need two tellers, they decide nothing.
  [[nodiscard]] bool is_of_one(const PollFacts& poll) const;
  /// The hand counts that count, by the start of their meetings: warns of hands of a meeting that was not
  /// called, on another text, or raised too early.
  [[nodiscard]] std::vector<HandCount> hands();
  /// The latest meeting that has begun, else the next one; null if there is none.
  [[nodiscard]] const Meeting* meeting() const;
  /// The next one that begins; null if none is called.
  [[nodiscard]] const Meeting* next_call() const;
  /// From now on another class decides, in its meetings.
  void decide_as(const DecisionClass& decider);

  void why(std::string_view slug, std::vector<std::pair<std::string_view, Value>> values = {});
  /// What calls a meeting of the body that has it on its agenda.
  [[nodiscard]] std::string to_call(std::string_view body) const;
  void need_agenda(const std::string& body);
  /// Who opens the vote; in an election without candidates, before that, who nominates. Nothing while whoever
  /// is to be excluded may still reply.
  void need_opening();
  /// In an election without candidates, what is still to be done before there is a nominee. False if nothing.
  bool need_nominee();
  void need_meeting(const Meeting& meeting);
  void need(Step what, std::vector<std::string> from, std::optional<Instant> by, std::string command);
  void warn(std::string_view slug, Arguments arguments, const std::string& path = {},
            Severity severity = Severity::warning);
  /// What was settled does not hold after all: nothing is decided, and what was told of it goes.
  void retract();
  bool settle(State state, std::optional<Instant> since = {}, std::optional<Instant> until = {});

 private:
  void find_meetings();
  void find_polls();
  void forgive_later_text();
  [[nodiscard]] bool is_barred(const Meeting& meeting) const;
  [[nodiscard]] bool is_usable(const HandCount& count);
  [[nodiscard]] std::string_view fault(const PollFacts& poll) const;
  [[nodiscard]] std::string_view fault_of_terms(const PollFacts& poll) const;
  [[nodiscard]] Proposal voted_on() const;
};

/// The life until the decision enters into force, without what later decisions made of it.
[[nodiscard]] Standing course(const Assembly& assembly, const Dossier& dossier, Instant now,
                              const Seen* seen = nullptr);
/// What later decisions and days make of a decision in force: review-due, superseded, repealed, expired.
void follow_fate(const Assembly& assembly, const Dossier& dossier, Instant now, const Seen* seen,
                 Standing& standing);

// The phases, in their order.
bool is_void(Case& one);           // declared void, and nobody contests that
bool is_not_submitted(Case& one);  // a draft
bool is_ended(Case& one);          // withdrawn, lapsed
bool is_damaged(Case& one);        // a poll whose files are not right
bool is_unfit(Case& one);          // inadmissible, moot, referred
bool is_discussed(Case& one);      // submitted, discussion, suspended
bool is_in_rounds(Case& one);      // consent rounds; not when they fall back to a vote
bool is_voted(Case& one);          // frozen, deciding, closed and the outcomes of a vote

/// After them: where an outcome was proclaimed which a poll decided that is gone, nothing can be said of it.
void tell_lost_poll(Case& one);
/// After them: a vote that goes on or was held over what a higher body decided meanwhile changes nothing.
void overrule(Case& one);
/// What amends a decision falls with it, unless it was decided before that.
void fall_with_base(Case& one);

/// Adopted at `standing.decision->decided`: pending or in force.
bool enter_into_force(Case& one);
/// When the outcome was proclaimed, if it was.
void find_proclamation(Case& one);

}  // namespace voix::govern
