// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/vote_at_hand.hpp"

#include <algorithm>

#include "crypto/lot.hpp"
#include "govern/attendance.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"
#include "govern/proclamation.hpp"
#include "govern/second_call.hpp"

namespace voix::govern {

using Kind = Verdict::Kind;

namespace {

bool is_in_room(const PollFacts& poll, const std::vector<const Meeting*>& calls) {
  return std::ranges::any_of(calls, [&](const Meeting* call) {
    return is_during(*call, poll.opens) && poll.closes <= end_of(*call);
  });
}

}  // namespace

VoteAtHand::VoteAtHand(Case& one) : one_(one) {
  auto counts = one.hands();
  auto next = counts.begin();
  for (const auto* poll : one.polls) {
    while (next != counts.end() && next->at < poll->opens && take(std::move(*next))) ++next;
    if (may_follow(*poll)) {
      was_tied_ = is_tied();
      poll_ = poll;
      hands_.reset();
    } else {
      one.warn("poll-after-vote", {{"poll", poll->folder}});
    }
  }
  while (next != counts.end() && take(std::move(*next))) ++next;
  drop_unfinished();
  one_.standing.second_call = is_second_call();
  one_.standing.was_tied = is_tied();
}

/// Hands that two tellers did not sign alike within a week of the meeting are no vote: it is adjourned.
void VoteAtHand::drop_unfinished() {
  if (poll_ != nullptr || !hands_ || hands_->stands) return;
  if (one_.now <= last_note(meeting_of(*hands_))) return;
  one_.warn("count-unfinished", {{"meeting", hands_->meeting}, {"member", hands_->tellers.front()}});
  hands_.reset();
}

const Meeting& VoteAtHand::meeting_of(const HandCount& hands) const {
  return **std::ranges::find(one_.calls, hands.meeting, &Meeting::id);
}

/// Takes the hands of the next meeting, unless what was voted before has settled it; then it returns false.
bool VoteAtHand::take(HandCount hands) {
  drop_unfinished();
  const auto& meeting = meeting_of(hands);
  // Hands beside the ballots of a poll are one vote with them.
  const bool beside = poll_ != nullptr && !hands_ && !is_apart(hands, meeting, *poll_);
  if (!beside && is_tied() && !may_break_tie(meeting)) {
    one_.warn("count-after-tie",
              {{"meeting", hands.meeting}, {"body", std::string(one_.charter.precedence.front())}});
    return true;
  }
  const bool is_poll_over = poll_ != nullptr && one_.now >= poll_->closes;
  const bool apart = is_poll_over && is_apart(hands, meeting, *poll_);
  if ((hands_ || apart) && is_settled()) {
    one_.warn("count-after-vote", {{"meeting", hands.meeting}});
    return false;
  }
  // One teller alone, after the end of the meeting, holds up no poll. What two signed is not left out in
  // silence.
  const bool is_alone = !hands.stands && hands.tellers.size() == 1;
  if (is_alone && !apart && is_poll_over && one_.now >= end_of(meeting)) {
    one_.warn("count-of-one-teller", {{"meeting", hands.meeting}, {"member", hands.tellers.front()}});
    return true;
  }
  if (hands_ && !hands.stands) return true;
  if (!beside) was_tied_ = is_tied();
  if (apart) leave_out();
  hands_ = std::move(hands);
  return true;
}

/// Hands alone decide.
void VoteAtHand::leave_out() {
  if (poll_->stays_sealed() && !poll_->voted.empty()) {
    one_.why(poll_->rare_weight ? "life-weight-rare" : "life-remote-left-out",
             {{"voted", Fraction(poll_->voted.size())}, {"needed", Fraction(poll_->min_ballots)}});
  }
  poll_ = nullptr;
}

void VoteAtHand::tell_again(const PollFacts& poll) const {
  one_.why(!poll.stays_sealed() ? "life-too-few-in-room"
           : poll.rare_weight   ? "life-weight-rare"
           : hands_             ? "life-too-few-for-hands"
                                : "life-too-few-to-open",
           {{"voted", Fraction(poll.voted.size())}, {"needed", Fraction(poll.min_ballots)}});
}

/// What was voted until now, by ballots, by hands or by both, decides; a tie that goes to an assembly and a
/// vote without quorum do not.
bool VoteAtHand::is_settled() const {
  if (hands_ && !hands_->stands) return false;
  if (is_of_one()) return false;
  if (poll_ != nullptr && !is_open(*poll_)) return !poll_->stays_sealed();
  const auto kind = outcome();
  return !kind || kind == Kind::adopted || kind == Kind::rejected;
}

/// Of a vote whose totals are known; nothing if it cannot be counted.
std::optional<Verdict::Kind> VoteAtHand::outcome() const {
  try {
    return adoption(one_.one(), one_.dossier.proposal, votes()).kind;
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// A vote until now was a tie that goes to an assembly.
bool VoteAtHand::is_tied() const {
  if (was_tied_) return true;
  if ((hands_ && !hands_->stands) || is_of_one()) return false;
  if (poll_ != nullptr ? !is_open(*poll_) : !hands_) return false;
  return outcome() == Kind::tie;
}

/// A tie goes to the highest body, and no other decides then.
bool VoteAtHand::may_break_tie(const Meeting& meeting) const {
  return meeting.body == one_.charter.precedence.front();
}

bool VoteAtHand::may_decide_next(const Meeting& meeting) const {
  return !one_.standing.was_tied || may_break_tie(meeting);
}

bool VoteAtHand::is_of_one() const { return poll_ != nullptr && !hands_ && one_.is_of_one(*poll_); }

/// True when another poll may be held: there was no vote yet, or one without quorum that is called a second
/// time, or one with so few ballots that they stay sealed; and in the room, after a tie that goes there.
bool VoteAtHand::may_follow(const PollFacts& next) const {
  if (is_tied() && std::ranges::none_of(one_.calls, [&](const Meeting* call) {
        return is_in_room(next, {call}) && may_break_tie(*call);
      }))
    return false;
  if (hands_ && !hands_->stands) return true;
  if (!hands_ && poll_ == nullptr) return true;
  if (is_of_one() || (!hands_ && poll_->stays_sealed())) return true;
  if (poll_ != nullptr && !is_open(*poll_)) return false;
  const auto kind = outcome();
  const bool calls_again = was_tied_ || one_.one().body != "online" || is_in_room(next, one_.calls) ||
                           (one_.one().second_call && !is_second_call());
  return kind == Kind::tie || (kind == Kind::no_quorum && calls_again);
}

bool VoteAtHand::is_open(const PollFacts& poll) {
  return poll.closed && poll.invalid.empty() && poll.result &&
         poll.result->ballots.counted == Fraction(poll.voted.size());
}

const Meeting* VoteAtHand::here() const {
  const auto first = [&](auto&& is_it) {
    const auto found = std::ranges::find_if(one_.calls, is_it);
    return found == one_.calls.end() ? nullptr : *found;
  };
  if (hands_) return first([&](const Meeting* call) { return call->id == hands_->meeting; });
  if (poll_ != nullptr) {
    const auto* own = first([&](const Meeting* call) { return belongs_to(*poll_, *call); });
    return own != nullptr ? own : first([&](const Meeting* call) { return is_during(*call, poll_->opens); });
  }
  return poll_ == nullptr ? one_.meeting() : nullptr;
}

bool VoteAtHand::is_second_call() const {
  const auto* meeting = here();
  const auto begins = meeting != nullptr ? meeting->starts : poll_ != nullptr ? poll_->opens : one_.now;
  return govern::is_second_call(calls_before(begins, one_.calls, one_.polls), one_.dossier, one_.one(),
                                one_.assembly, one_.charter);
}

std::vector<std::string> VoteAtHand::missing(const PollFacts& poll) const {
  auto done = poll.voted;
  if (hands_ && hands_->stands)
    std::ranges::move(present_at(meeting_of(*hands_), one_.assembly, hands_->at), std::back_inserter(done));
  std::vector<std::string> others;
  std::ranges::copy_if(poll.roll, std::back_inserter(others),
                       [&](const std::string& id) { return std::ranges::find(done, id) == done.end(); });
  return others;
}

bool VoteAtHand::meets_again() const {
  const auto* voted = here();
  return std::ranges::any_of(one_.calls, [&](const Meeting* call) {
    return call != voted && is_during(*call, one_.now) && may_decide_next(*call);
  });
}

std::string VoteAtHand::count_at(const Meeting* meeting) const {
  const auto command = "voix assembly count " + one_.id() + " " + std::string(hands_to_type(rule()));
  const bool is_over = meeting != nullptr && !is_during(*meeting, one_.now);
  return is_over ? command + " --meeting " + meeting->id + " --at …" : command;
}

const Meeting* VoteAtHand::next_call() const {
  const auto next = std::ranges::find_if(
      one_.calls, [&](const Meeting* call) { return call->starts > one_.now && may_decide_next(*call); });
  return next == one_.calls.end() ? nullptr : *next;
}

std::string VoteAtHand::amendment_named(const std::string& label) const {
  if (std::ranges::find(one_.talk.options, label) == one_.talk.options.end()) return {};
  for (const auto& amendment : one_.dossier.amendments) {
    if (amendment.act.field("option") == label) return amendment.id;
  }
  return {};
}

Rule VoteAtHand::rule() const { return rule_of(one_.one(), one_.dossier.proposal); }

/// Of those who vote; that of those present is looked at beside the count.
std::optional<Quorum> VoteAtHand::quorum() const {
  if (one_.one().quorum_of_present) return std::nullopt;
  return govern::quorum_of(one_.one(), rule(), one_.charter, is_second_call());
}

std::optional<Fraction> VoteAtHand::present(Instant noted) const {
  const auto* meeting = here();
  if (meeting == nullptr) return std::nullopt;
  const auto at = taken_at(*poll_, *meeting, one_.assembly, noted);
  return Fraction(on_roll_at(*poll_, *meeting, one_.assembly, at, noted));
}

/// What is written of attendance after the outcome was proclaimed, as it followed from the notes of then,
/// changes nothing.
void VoteAtHand::settle_presence(Votes& all) const {
  for (const auto& act : one_.dossier.acts) {
    if (act.kind != "proclaim" || act.time < poll_->closes) continue;
    all.present = present(act.time);
    if (outcome_text(adoption(one_.one(), one_.dossier.proposal, all).kind) == act.field("outcome")) return;
  }
  all.present = present(one_.now);
}

Votes VoteAtHand::votes() const {
  const auto at = hands_ ? hands_->at : poll_->opens;
  const auto sealed = hands_ ? hands_->roll : std::nullopt;
  const Fraction roll =
      poll_ != nullptr
          ? poll_->result->settings.roll.value_or(Fraction(poll_->voters))
          : sealed.value_or(Fraction(voters_on(one_.assembly, one_.assembly.zone.day(at)).size()));
  Votes all{.result = {}, .roll = roll, .present = {}, .second_call = is_second_call()};
  if (hands_) {
    Settings settings;
    settings.roll = roll;
    settings.quorum = quorum();
    if (std::holds_alternative<Consent>(rule())) settings.min_consents = one_.charter.min_consents;
    const auto options = options_of(one_.one(), one_.dossier.proposal, one_.talk.options);
    settings.lot_seed = lot_seed(one_.one(), one_.dossier.proposal, one_.charter.hash);
    if (!settings.lot_seed.empty()) settings.lot_order = lot_order(settings.lot_seed, options);
    if (const auto seats = seats_of(one_.one(), one_.dossier.proposal); seats > 1) settings.seats = seats;
    all.present = hands_->present;
    all.result = poll_ != nullptr ? with_hands(*poll_->result, *hands_)
                                  : count_hands(*hands_, rule(), settings, options);
  } else {
    all.result = *poll_->result;
    settle_presence(all);
  }
  return all;
}

}  // namespace voix::govern
