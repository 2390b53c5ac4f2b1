// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a proposal from its freezing to the outcome of a vote: by an encrypted or open poll, by hands
// at a meeting, or by both, which are counted as one vote.
#include <algorithm>

#include "govern/attendance.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"
#include "govern/second_call.hpp"
#include "govern/vote_at_hand.hpp"

namespace voix::govern {
namespace {

using Kind = Verdict::Kind;

class Ballot : private VoteAtHand {
 public:
  explicit Ballot(Case& one) : VoteAtHand(one) {}

  bool settle() {
    if (poll_ == nullptr && !hands_) return wait();
    if (poll_ != nullptr && !is_counted()) return true;
    if (hands_ && !hands_->stands) return wait_for_tellers();
    return decide();
  }

 private:
  [[nodiscard]] std::string command(std::string_view verb, std::string_view rest = {}) const {
    return "voix " + std::string(verb) + " " + one_.id() + std::string(rest);
  }

  bool wait() {
    auto frozen = one_.talk.ended;
    if (!one_.rounds.empty()) frozen = std::max(frozen, one_.rounds.back().opened);
    one_.why("life-frozen", {{"time", one_.time(frozen)}});
    for (const auto& id : one_.talk.fallen) one_.why("amendment-fell", {{"id", id}});
    if (const auto& options = one_.talk.options; !options.empty())
      one_.why("amendments-on-ballot", {{"options", options}});
    const auto guard = exclusion_guard(one_.dossier, one_.assembly, one_.now);
    if (!guard.may_decide) {
      if (guard.need) one_.standing.needs.push_back(*guard.need);
      return one_.settle(State::frozen, frozen, guard.from);
    }
    const auto* meeting = one_.meeting();
    if (meeting == nullptr) {
      one_.need_opening();
      return one_.settle(State::frozen, frozen);
    }
    if (one_.now >= meeting->starts) return wait_at(*meeting);
    one_.need_meeting(*meeting);
    return one_.settle(State::frozen, frozen, meeting->starts);
  }

  /// At a meeting, or after one at which nothing was counted.
  bool wait_at(const Meeting& meeting) {
    auto asked = class_then(meeting, one_.dossier, one_.one(), one_.assembly, one_.charter);
    if (is_second_call()) asked.quorum = asked.second_call;
    std::optional<Inequality> missed;
    if (asked.quorum_of_present)
      missed = missed_quorum(meeting, one_.dossier, asked, one_.assembly, one_.charter, one_.polls);
    const bool is_over = one_.now >= end_of(meeting);
    if (missed && is_over) return no_quorum(meeting.starts, presence_step(*missed));
    const bool takes_hands = counts_hands(one_.one(), rule());
    if (is_over) return takes_hands ? wait_for_notes(meeting) : adjourn(meeting);
    one_.why("life-meeting", {{"id", meeting.id}});
    if (missed) one_.why("life-too-few-yet", presence_step(*missed).values);
    const bool by_rounds = is_by_rounds(one_.one(), one_.dossier.proposal) && one_.rounds.empty();
    if (by_rounds || !takes_hands) one_.need_opening();
    return wait_for_hands();
  }

  /// The meeting is over: whoever counted hands there may still sign what they saw, for some days.
  bool wait_for_notes(const Meeting& meeting) {
    const auto last = last_note(meeting);
    if (one_.now > last) return adjourn(meeting);
    one_.why("life-meeting-over", {{"id", meeting.id}, {"time", one_.time(last)}});
    one_.need({"need-hands-signed", {}}, {"tellers"}, last, count_at(&meeting));
    need_other_vote();
    return one_.settle(State::deciding, meeting.starts, last);
  }

  /// The meeting did not come to it, and nothing that could be signed of it now would count.
  bool adjourn(const Meeting& meeting) {
    one_.why("life-adjourned", {{"id", meeting.id}});
    need_other_vote();
    return one_.settle(State::frozen, one_.talk.ended);
  }

  /// At the next meeting, or where it can be voted on without one.
  void need_other_vote() {
    if (const auto* next = next_call()) {
      one_.need_meeting(*next);
    } else if (one_.one().body == "online") {
      one_.need_opening();
    } else {
      one_.need_agenda(one_.one().body);
    }
  }

  void need_hands(std::string_view slug) {
    one_.need({slug, {}}, {"tellers"}, {}, count_at(meets_again() ? one_.meeting() : here()));
  }

  bool wait_for_hands() {
    if (!one_.need_nominee() && counts_hands(one_.one(), rule())) need_hands("need-hands");
    return one_.settle(State::deciding, one_.meeting()->starts);
  }

  bool wait_for_tellers() {
    const bool differ =
        std::ranges::find(hands_->findings, "tellers-differ", &Finding::slug) != hands_->findings.end();
    const bool is_alone = hands_->tellers.size() == 1 && !differ;
    one_.why(is_alone ? "life-one-teller" : "life-count-doubtful",
             {{"id", hands_->meeting}, {"members", hands_->tellers}});
    const bool is_over = poll_ != nullptr && !is_alone && !differ && one_.now >= end_of(*here());
    if (is_over) one_.need({"need-void-of-hands", {}}, {"members"}, {}, command("void", " --because …"));
    if (!is_over) need_hands(is_alone ? "need-teller" : "need-hands");
    return one_.settle(State::deciding, here()->starts);
  }

  /// True when the vote was over and the totals are open; else tells what is missing.
  bool is_counted() {
    const auto& poll = *poll_;
    one_.standing.body = one_.body_of(poll);
    if (one_.now < poll.opens) return tell_sealed(poll);
    if (one_.now < poll.closes) return tell_open(poll);
    if (!poll.invalid.empty()) {
      one_.standing.findings.insert(one_.standing.findings.end(), poll.invalid.begin(), poll.invalid.end());
      one_.why("life-poll-invalid", {});
      one_.need({"need-verify", {}}, {"keeper"}, {}, command("verify"));
    } else if (!poll.closed) {
      one_.why("life-closed", {{"time", one_.time(poll.closes)}});
      one_.need({"need-close", {}}, {"keeper"}, {}, command("close"));
    } else if (is_of_one() || poll.stays_sealed()) {
      return vote_again(poll);
    } else if (is_open(poll)) {
      return true;
    } else {
      tell_uncounted(poll);
    }
    one_.settle(State::closed, poll.closes);
    return false;
  }

  bool tell_sealed(const PollFacts& poll) {
    one_.why("life-sealed", {{"time", one_.time(poll.opens)}});
    one_.settle(State::deciding, poll.opened, poll.opens);
    return false;
  }

  bool tell_open(const PollFacts& poll) {
    one_.why("life-deciding", {{"voted", Fraction(poll.voted.size())},
                               {"roll", Fraction(poll.voters)},
                               {"time", one_.time(poll.closes)}});
    if (hands_ && hands_->stands)
      one_.why("life-hands-beside", {{"id", hands_->meeting}, {"members", hands_->tellers}});
    if (auto others = missing(poll); !others.empty())
      one_.need({"need-votes", {}}, std::move(others), poll.closes, command("cast"));
    one_.settle(State::deciding, poll.opens, poll.closes);
    return false;
  }

  void tell_uncounted(const PollFacts& poll) {
    const Fraction have(poll.shares.size()), needed(poll.threshold);
    one_.why("life-closed", {{"time", one_.time(poll.closes)}});
    if (poll.secret && have < needed && !poll.not_ready.empty()) {
      one_.need({"need-ready", {{"names", poll.not_ready}}}, {"trustees"}, {}, command("decrypt"));
    } else if (poll.secret && have < needed) {
      one_.why("life-shares", {{"have", have}, {"needed", needed}});
      one_.need({"need-shares", {{"missing", needed - have}}}, {"trustees"}, {}, command("decrypt"));
    } else {
      one_.need({"need-tally", {}}, {"keeper"}, {}, command("tally"));
    }
  }

  /// Which options there are, and which of them changes nothing, stands in the text that was voted on.
  [[nodiscard]] bool is_text_lost() const {
    const auto& proposal = one_.dossier.proposal;
    return proposal.hash != one_.talk.text && !options_of(one_.one(), proposal, {}).empty();
  }

  bool decide() {
    if (is_text_lost()) {
      one_.why("life-text-lost", {});
      return one_.settle(State::closed, closing());
    }
    Verdict verdict;
    try {
      verdict = adoption(one_.one(), one_.dossier.proposal, votes());
    } catch (const Error& error) {
      one_.standing.findings.insert(one_.standing.findings.end(), error.findings.begin(),
                                    error.findings.end());
      one_.why("life-uncountable", {});
      return one_.settle(State::closed, closing());
    }
    record(verdict);
    switch (verdict.kind) {
      case Kind::adopted:
        return enter_into_force(one_);
      case Kind::no_quorum: {
        const bool few = verdict.result.outcome.kind == Outcome::Kind::void_ &&
                         std::holds_alternative<Consent>(verdict.result.rule);
        return no_quorum(closing(), {few ? "life-too-few-consents" : "life-no-quorum", {}});
      }
      case Kind::tie:
        return refer_tie();
      case Kind::rejected:
        break;
    }
    one_.why("life-rejected", {});
    return one_.settle(State::rejected, closing());
  }

  [[nodiscard]] Instant closing() const {
    const auto hands = hands_ ? hands_->at : 0;
    return poll_ == nullptr ? hands : std::max(hands, poll_->closes);
  }

  void record(const Verdict& verdict) {
    Decision made;
    made.body = poll_ != nullptr ? one_.body_of(*poll_) : one_.body_at(hands_->at);
    made.class_name = one_.one().name;
    made.text = one_.talk.text;
    made.charter = one_.charter.hash;
    made.adopted = verdict.kind == Kind::adopted;
    made.result = verdict.result;
    if (poll_ != nullptr) made.election = poll_->election, made.board = poll_->board;
    made.chosen = verdict.chosen;
    if (made.adopted && made.chosen.size() == 1) made.amendment = amendment_named(made.chosen.front());
    made.decided = closing();
    made.why = verdict.why;
    name_elected(made, one_.dossier.proposal);
    one_.standing.why.insert(one_.standing.why.end(), made.why.begin(), made.why.end());
    one_.standing.decision = std::move(made);
  }

  /// The vote at a meeting that goes on, the meeting that is called next, else what calls one.
  void need_call(std::string_view slug) {
    if (meets_again())
      return counts_hands(one_.one(), rule()) ? need_hands("need-hands") : one_.need_opening();
    if (const auto* next = next_call()) return one_.need_meeting(*next);
    const bool online = one_.one().body == "online" && !was_tied_;
    const auto& body = was_tied_ ? one_.charter.precedence.front() : one_.one().body;
    one_.need({slug, {}}, {"members"}, {}, online ? command("open") : one_.to_call(body));
  }

  bool no_quorum(Instant at, Step why) {
    one_.standing.why.push_back(std::move(why));
    const bool again = one_.one().second_call && !is_second_call();
    const bool is_last = !again && one_.one().body == "online" && !was_tied_;
    one_.standing.may_vote_again = !is_last;
    const bool goes_on = hands_ && is_during(*here(), one_.now);
    if (is_last && goes_on) return recount(at);
    if (is_last) one_.need({"need-drafted-anew", {}}, {"members"}, {}, "voix draft");
    if (!is_last) need_call(again ? "need-second-call" : "need-vote-again");
    return one_.settle(State::no_quorum, at);
  }

  /// While the meeting goes on hands can be counted again.
  bool recount(Instant at) {
    need_hands("need-hands");
    return one_.settle(State::no_quorum, at);
  }

  /// So few ballots that the trustees open none of them, and hands of the same vote cannot be added to them;
  /// or so few in the room that nobody could tell them from one member alone.
  bool vote_again(const PollFacts& poll) {
    tell_again(poll);
    one_.standing.may_vote_again = true;
    const auto* meeting = here();
    const bool now = meeting != nullptr && is_during(*meeting, one_.now) && counts_hands(one_.one(), rule());
    if (now) need_hands("need-hands-again");
    if (!now) need_call("need-vote-again");
    one_.settle(State::no_quorum, poll.closes);
    return false;
  }

  bool refer_tie() {
    one_.standing.may_vote_again = true;
    if (meets_again()) {
      counts_hands(one_.one(), rule()) ? need_hands("need-hands") : one_.need_opening();
    } else if (const auto* next = next_call(); next != nullptr) {
      one_.need_meeting(*next);
    } else {
      one_.need_agenda(one_.charter.precedence.front());
    }
    return one_.settle(State::tie, closing());
  }
};

}  // namespace

bool is_voted(Case& one) { return Ballot(one).settle(); }

}  // namespace voix::govern
