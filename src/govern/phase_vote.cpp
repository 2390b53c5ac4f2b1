// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a proposal from its freezing to the outcome of a vote: by an encrypted or open poll, by hands
// at a meeting, or by both, which are counted as one vote.
#include <algorithm>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/case.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"
#include "govern/second_call.hpp"

namespace voix::govern {
namespace {

using Kind = Verdict::Kind;

class Ballot {
 public:
  explicit Ballot(Case& one) : one_(one), hands_(one.hands()) {
    if (!one.polls.empty()) poll_ = one.polls.back();
    if (hands_ && poll_ != nullptr && one.now >= poll_->closes && is_apart(*hands_, *poll_)) leave_out();
    one_.standing.second_call = is_second_call();
  }

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

  /// Hands alone decide.
  void leave_out() {
    if (!poll_->voted.empty()) {
      one_.why("life-remote-left-out",
               {{"voted", Fraction(poll_->voted.size())}, {"needed", Fraction(poll_->min_ballots)}});
    }
    poll_ = nullptr;
  }

  bool wait() {
    const auto frozen = one_.talk.ended;
    one_.why("life-frozen", {{"time", one_.time(frozen)}});
    for (const auto& id : one_.talk.fallen) one_.why("amendment-fell", {{"id", id}});
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
    auto asked = one_.one();
    if (is_second_call()) asked.quorum = asked.second_call;
    if (asked.quorum_of_present && missed_quorum(meeting, one_.dossier, asked, one_.assembly)) {
      return no_quorum(meeting.starts);
    }
    one_.why("life-meeting", {{"id", meeting.id}});
    const bool by_rounds = is_by_rounds(one_.one(), one_.dossier.proposal) && one_.rounds.empty();
    if (by_rounds || !counts_hands(rule())) {
      one_.need_opening();
    }
    return wait_for_tellers();
  }

  bool wait_for_tellers() {
    if (counts_hands(rule())) {
      one_.need({"need-hands", {}}, {"tellers"}, {},
                command("assembly count", " " + std::string(hands_to_type(rule()))));
    }
    return one_.settle(State::deciding, one_.meeting()->starts);
  }

  [[nodiscard]] std::vector<std::string> voters(Instant at) const {
    return voters_on(one_.assembly, one_.assembly.zone.day(at));
  }

  /// True when the vote was over and the totals are open; else tells what is missing.
  bool is_counted() {
    const auto& poll = *poll_;
    if (one_.now < poll.opens) return tell_sealed(poll);
    if (one_.now < poll.closes) return tell_open(poll);
    if (!poll.invalid.empty()) {
      one_.standing.findings.insert(one_.standing.findings.end(), poll.invalid.begin(), poll.invalid.end());
      one_.why("life-poll-invalid", {});
      one_.need({"need-verify", {}}, {"keeper"}, {}, command("verify"));
    } else if (!poll.closed) {
      one_.why("life-closed", {{"time", one_.time(poll.closes)}});
      one_.need({"need-close", {}}, {"keeper"}, {}, command("close"));
    } else if (poll.result && poll.result->ballots.counted == Fraction(poll.voted.size())) {
      return true;
    } else if (poll.stays_sealed()) {
      return vote_again(poll);
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
    std::vector<std::string> missing;
    std::ranges::copy_if(poll.roll, std::back_inserter(missing), [&](const std::string& id) {
      return std::ranges::find(poll.voted, id) == poll.voted.end();
    });
    one_.need({"need-votes", {}}, missing, poll.closes, command("cast"));
    one_.settle(State::deciding, poll.opens, poll.closes);
    return false;
  }

  void tell_uncounted(const PollFacts& poll) {
    const Fraction have(poll.shares.size()), needed(poll.threshold);
    one_.why("life-closed", {{"time", one_.time(poll.closes)}});
    if (poll.secret && have < needed) {
      one_.why("life-shares", {{"have", have}, {"needed", needed}});
      one_.need({"need-shares", {{"missing", needed - have}}}, {"trustees"}, {}, command("decrypt"));
    } else {
      one_.need({"need-tally", {}}, {"keeper"}, {}, command("tally"));
    }
  }

  /// The meeting at which it is voted on; null for a poll apart from any.
  [[nodiscard]] const Meeting* here() const {
    const auto found = std::ranges::find_if(one_.calls, [&](const Meeting* call) {
      return hands_ ? call->id == hands_->meeting : poll_ != nullptr && is_during(*call, poll_->opens);
    });
    if (found != one_.calls.end()) return *found;
    return poll_ == nullptr ? one_.meeting() : nullptr;
  }

  [[nodiscard]] bool is_second_call() const {
    const auto* meeting = here();
    const auto begins = meeting != nullptr ? meeting->starts : poll_ != nullptr ? poll_->opens : one_.now;
    EarlierCalls before;
    std::ranges::copy_if(one_.calls, std::back_inserter(before.meetings),
                         [&](const Meeting* call) { return call->starts < begins; });
    // What belongs to a meeting has missed its quorum with the hands of that meeting, or not at all.
    std::ranges::copy_if(one_.polls, std::back_inserter(before.polls), [&](const PollFacts* poll) {
      return poll != poll_ &&
             std::ranges::none_of(one_.calls, [&](const Meeting* call) { return is_open_at(*call, *poll); });
    });
    return govern::is_second_call(before, one_.dossier, one_.one(), one_.assembly);
  }

  [[nodiscard]] Rule rule() const { return rule_of(one_.one(), one_.dossier.proposal); }

  [[nodiscard]] Votes votes() const {
    const auto at = hands_ ? hands_->at : poll_->opens;
    const auto sealed = hands_ ? hands_->roll : std::nullopt;
    const Fraction roll =
        poll_ != nullptr ? Fraction(poll_->voters) : sealed.value_or(Fraction(voters(at).size()));
    Votes all{.result = {}, .roll = roll, .present = {}, .second_call = is_second_call()};
    if (hands_) {
      Settings settings;
      settings.roll = roll;
      if (std::holds_alternative<Consent>(rule())) settings.min_consents = one_.charter.min_consents;
      settings.lot_seed = lot_seed(one_.one(), one_.dossier.proposal, one_.charter.hash);
      if (const auto seats = seats_of(one_.one(), one_.dossier.proposal); seats > 1) settings.seats = seats;
      all.present = hands_->present;
      all.result = poll_ != nullptr
                       ? with_hands(*poll_->result, *hands_)
                       : count_hands(*hands_, rule(), settings,
                                     options_of(one_.one(), one_.dossier.proposal, one_.talk.options));
    } else {
      all.result = *poll_->result;
      const auto* meeting = one_.meeting();
      if (meeting != nullptr) all.present = Fraction(present_at(*meeting, one_.assembly, at).size());
    }
    return all;
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
      case Kind::no_quorum:
        return no_quorum(closing());
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
    const bool sealed = poll_ != nullptr && !poll_->body.empty();
    made.body = sealed ? poll_->body : one_.body_at(hands_ ? hands_->at : poll_->opens);
    made.class_name = one_.one().name;
    made.text = one_.talk.text;
    made.charter = one_.charter.hash;
    made.adopted = verdict.kind == Kind::adopted;
    made.result = verdict.result;
    made.chosen = verdict.chosen;
    made.decided = closing();
    made.why = verdict.why;
    one_.standing.why.insert(one_.standing.why.end(), made.why.begin(), made.why.end());
    one_.standing.decision = std::move(made);
  }

  /// The meeting that is called next, else what calls one.
  void need_call(std::string_view slug) {
    const auto next =
        std::ranges::find_if(one_.calls, [&](const Meeting* call) { return call->starts > one_.now; });
    if (next != one_.calls.end()) return one_.need_meeting(**next);
    const bool online = one_.one().body == "online";
    one_.need({slug, {}}, {"members"}, {}, online ? command("open") : std::string("voix assembly notice"));
  }

  bool no_quorum(Instant at) {
    one_.why("life-no-quorum", {});
    if (one_.one().second_call && !is_second_call()) need_call("need-second-call");
    return one_.settle(State::no_quorum, at);
  }

  /// So few ballots that the trustees open none of them, and hands of the same vote cannot be added to them.
  bool vote_again(const PollFacts& poll) {
    one_.why(hands_ ? "life-too-few-for-hands" : "life-too-few-to-open",
             {{"voted", Fraction(poll.voted.size())}, {"needed", Fraction(poll.min_ballots)}});
    const auto* meeting = here();
    const bool now = meeting != nullptr && is_during(*meeting, one_.now) && counts_hands(rule());
    if (now) {
      one_.need({"need-hands-again", {}}, {"tellers"}, {},
                command("assembly count", " " + std::string(hands_to_type(rule()))));
    } else {
      need_call("need-vote-again");
    }
    one_.settle(State::no_quorum, poll.closes);
    return false;
  }

  bool refer_tie() {
    one_.need({"need-agenda", {{"body", one_.charter.precedence.front()}}}, {"members"}, {},
              "voix assembly notice");
    return one_.settle(State::tie, closing());
  }

  Case& one_;
  std::optional<HandCount> hands_;
  const PollFacts* poll_ = nullptr;
};

}  // namespace

bool is_voted(Case& one) { return Ballot(one).settle(); }

}  // namespace voix::govern
