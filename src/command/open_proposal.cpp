// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/open_proposal.hpp"

#include <algorithm>

#include "command/assembly_folder.hpp"
#include "command/open_poll.hpp"
#include "command/poll_folder.hpp"
#include "command/question.hpp"
#include "command/refuse.hpp"
#include "command/roll_file.hpp"
#include "command/zone_time.hpp"
#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/charter/held.hpp"
#include "govern/discussion.hpp"
#include "govern/hand_counts.hpp"
#include "govern/life.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/precedence.hpp"
#include "govern/room.hpp"
#include "govern/second_call.hpp"
#include "render/states.hpp"

namespace voix::command {
namespace {

class Planning {
 public:
  Planning(const Assembly& assembly, const Dossier& dossier, const Invocation& invocation, Session& session)
      : assembly_(assembly),
        dossier_(dossier),
        invocation_(invocation),
        session_(session),
        now_(time_of(invocation, session)),
        standing_(govern::standing(assembly, dossier, now_)),
        charter_(govern::governing(assembly, standing_)),
        is_ready_(standing_.state == State::discussion &&
                  govern::discussion(assembly, dossier, charter_, now_).waits_for_opening()) {
    class_ = charter_.find(standing_.class_name);
    dossier_.proposal = govern::after_rounds(std::move(dossier_.proposal), standing_);
  }

  const DecisionClass* by_rounds() {
    const bool rounds = class_ != nullptr && govern::is_by_rounds(*class_, dossier_.proposal);
    if (!rounds) return nullptr;
    class_ = assembly_.charter.find(class_->name);  // each round is held under the charter of its day
    if (class_ == nullptr) refuse(Fault::usage, "class-unknown", {{"class", standing_.class_name}});
    const bool again = !standing_.rounds.empty() && standing_.state == State::suspended &&
                       standing_.rounds.back().kind == RoundResult::Kind::no_quorum;
    if (!may_begin() && standing_.state != State::next_round && !again) refuse_state();
    refuse_exclusion();
    Values values(invocation_);
    const auto closes = read_closing(now_, assembly_.zone, values);
    values.finish();
    refuse_conflict(now_, closes.value_or(now_ + class_->min_duration));
    return class_;
  }

  ProposalPoll plan(const PublicKey& board) {
    check_flags();
    refuse_without_nominee();
    if (class_ == nullptr || (!may_begin() && !may_begin_again())) refuse_state();
    refuse_exclusion();
    const bool secret = class_->secret.value_or(charter_.secret);
    const auto [opens, closes] = times();
    refuse_without_meeting(opens, closes);
    refuse_conflict(opens, closes);
    if (secret) warn_of_hands(opens, closes);
    // Whatever may be refused is read before the poll is put together.
    const auto folder = secret ? ceremony() : std::string();
    auto voters = roll();
    auto asked = question(opens);
    return {.folder = next_poll(dossier_.folder, session_.world.files),
            .election = {.title = asked.title,
                         .subject = subject(opens, closes),
                         .opens = opens,
                         .closes = closes,
                         .secret = secret,
                         .board = board,
                         .witnesses = {},
                         .min_ballots = secret ? charter_.min_ballots : 1,
                         .questions = {std::move(asked)}},
            .roll = std::move(voters),
            .ceremony = folder};
  }

 private:
  /// After a vote that settled nothing and may be held again.
  [[nodiscard]] bool may_begin_again() const { return standing_.may_vote_again; }

  /// Frozen, or frozen by this opening; or at a meeting that has begun, with nothing cast yet.
  [[nodiscard]] bool may_begin() const {
    if (standing_.state == State::frozen || is_ready_) return true;
    return standing_.state == State::deciding && dossier_.polls.empty() && standing_.rounds.empty();
  }

  [[noreturn]] void refuse_state() const {
    refuse(Fault::usage, "cannot-be-opened",
           {{"proposal", dossier_.is_draft ? dossier_.folder : dossier_.proposal.id},
            {"state", std::string(state_name(standing_.state))},
            {"why", render::sentences(standing_.why, session_.tr)}});
  }

  /// A ballot needs somebody to vote for.
  void refuse_without_nominee() const {
    if (!govern::has_nominee(dossier_, assembly_, now_))
      refuse(Fault::usage, "round-without-nominee", {{"proposal", dossier_.proposal.id}});
  }

  void refuse_exclusion() const {
    const auto guard = govern::exclusion_guard(dossier_, assembly_, now_);
    if (guard.may_decide) return;
    refuse(Fault::usage, "cannot-be-opened",
           {{"proposal", dossier_.proposal.id},
            {"state", std::string(state_name(standing_.state))},
            {"why", render::sentences(guard.why, session_.tr)}});
  }

  /// Nobody decides in the name of a body before it meets.
  void refuse_without_meeting(Instant opens, Instant closes) const {
    refuse_before_meeting(opens, closes);
    const auto& id = dossier_.proposal.id;
    if (const auto* room = govern::outlasted(*class_, dossier_, now_, opens, closes, assembly_, charter_)) {
      const auto end = assembly_.zone.clock(govern::end_of(*room));
      refuse(Fault::usage, "closes-after-meeting", {{"proposal", id}, {"meeting", room->id}, {"end", end}});
    }
    const auto* in = govern::room_of(*class_, dossier_, opens, closes, assembly_, charter_);
    if (standing_.was_tied && (in == nullptr || in->body != charter_.precedence.front()))
      refuse(Fault::usage, "tie-needs-meeting", {{"proposal", id}});
    if (govern::is_at_its_place(*class_, dossier_, opens, closes, assembly_, charter_)) return;
    refuse(Fault::usage, "closes-before-meeting",
           {{"proposal", dossier_.proposal.id}, {"class", class_->name}, {"body", class_->body}});
  }

  /// What is on the agenda of a meeting that was called is decided there; who cannot come may vote before, in
  /// a poll that is open when the meeting begins.
  void refuse_before_meeting(Instant opens, Instant closes) const {
    if (govern::room_of(*class_, dossier_, opens, closes, assembly_, charter_) != nullptr) return;
    for (const auto& meeting : assembly_.meetings) {
      if (meeting.starts <= now_ || meeting.body == class_->body || closes > meeting.starts) continue;
      if (!govern::is_called(meeting, dossier_, *class_, charter_, assembly_, now_)) continue;
      refuse(Fault::usage, "vote-before-meeting",
             {{"proposal", dossier_.proposal.id}, {"meeting", meeting.id}});
    }
  }

  /// A vote that may not undo what it would counts for nothing.
  void refuse_conflict(Instant opens, Instant closes) const {
    if (!govern::changes_decisions(dossier_.proposal)) return;
    const auto body = govern::body_of_vote(*class_, dossier_, opens, closes, assembly_, charter_);
    const auto found = govern::conflict(assembly_, dossier_, {*class_, body, charter_}, now_);
    if (!found) return;
    refuse(Fault::usage, "vote-may-not-undo",
           {{"proposal", dossier_.proposal.id}, {"decision", found->decision}, {"body", found->body}});
  }

  /// Hands and ballots make one vote, and so few ballots that they stay sealed undo it: told before.
  void warn_of_hands(Instant opens, Instant closes) const {
    if (!govern::counts_hands(*class_, govern::rule_of(*class_, dossier_.proposal))) return;
    for (const auto& meeting : assembly_.meetings) {
      const bool overlaps =
          govern::is_during(meeting, opens) || (opens < meeting.starts && meeting.starts < closes);
      if (!overlaps || !govern::may_decide(meeting, dossier_.proposal.id, *class_, charter_)) continue;
      session_.report(std::vector{Finding{"hands-and-ballots",
                                          Severity::warning,
                                          {{"meeting", meeting.id},
                                           {"proposal", dossier_.proposal.id},
                                           {"needed", std::to_string(charter_.min_ballots)}},
                                          {}}});
    }
  }

  void check_flags() const {
    Values values(invocation_);
    for (const auto* flag : {"--title", "--rule", "--option", "--grades", "--levels", "--default-option",
                             "--ratio", "--ratio-strict", "--quorum", "--min-consents", "--seats", "--lot",
                             "--roll", "--min-ballots", "--public"}) {
      if (invocation_.has(flag)) values.refuse("flag-of-charter", {{"flag", flag}});
    }
    values.finish();
  }

  [[nodiscard]] vote::Roll roll() const {
    const auto path = in_root(assembly_, "roll.toml");
    return roll_of(format::read_roll(session_.world.files.read(path), path), assembly_.zone.day(now_), path,
                   charter_.dues);
  }

  /// --ceremony, else the latest that is finished.
  [[nodiscard]] std::string ceremony() const {
    if (const auto given = invocation_.value("--ceremony")) return *given;
    auto& files = session_.world.files;
    const auto all = in_root(assembly_, "ceremonies");
    std::string latest;
    const auto names = files.list(all);
    for (const auto& name : names) {
      if (files.exists(all + "/" + name + "/trustees.txt")) latest = all + "/" + name;
    }
    if (latest.empty() && !names.empty())
      refuse(Fault::usage, "ceremony-unfinished", {{"folder", all + "/" + names.back()}});
    if (latest.empty()) refuse(Fault::usage, "no-ceremony", {{"folder", all}});
    return latest;
  }

  [[nodiscard]] vote::Subject subject(Instant opens, Instant closes) const {
    const auto hash = [](std::string_view text) { return from_hex<32>(text).value_or(Hash32{}); };
    return {.proposal = dossier_.proposal.id,
            .text = hash(standing_.text),
            .charter = hash(charter_.hash),
            .class_name = class_->name,
            .body = govern::body_of_vote(*class_, dossier_, opens, closes, assembly_, charter_)};
  }

  [[nodiscard]] vote::Question question(Instant opens) const {
    auto rule = govern::ballot_rule(*class_, dossier_.proposal);
    // Those present are not on a roll; their base and quorum are applied when the proposal is counted.
    auto* majority = std::get_if<Majority>(&rule);
    if (majority != nullptr && majority->base == Base::present) majority->base = Base::cast;
    const bool second_call = govern::would_be_second_call(opens, dossier_, *class_, assembly_, charter_);
    auto asked = govern::asked(*class_, dossier_.proposal, standing_.options, charter_, second_call);
    auto question = make_question(rule, std::move(asked.options), std::move(asked.grades));
    question.title = std::move(asked.title);
    auto& settings = question.settings;
    settings.lot_seed = govern::lot_seed(*class_, dossier_.proposal, charter_.hash);
    if (const auto seats = govern::seats_of(*class_, dossier_.proposal); seats > 1) settings.seats = seats;
    if (!asked.quorum.empty()) settings.quorum = Quorum::parse(asked.quorum);
    settings.min_consents = asked.min_consents;
    settings.default_option = std::move(asked.default_option);
    settings.ratios = std::move(asked.ratios);
    return question;
  }

  [[nodiscard]] std::pair<Instant, Instant> times() const {
    Values values(invocation_);
    const auto opens = read_time("--opens", assembly_.zone, values).value_or(now_);
    const auto given = read_closing(opens, assembly_.zone, values);
    const auto closes = given.value_or(opens + class_->min_duration);
    const auto least = govern::least_duration(*class_, dossier_, opens, closes, assembly_, charter_);
    const auto earliest = opens + least;
    if (closes < earliest) {
      values.refuse(
          "closes-too-soon",
          {{"class", class_->name}, {"duration", least.text()}, {"earliest", assembly_.zone.text(earliest)}});
    } else if (opens >= closes) {
      values.refuse("flag-needed", {{"flag", "--closes"}, {"command", "open"}});
    }
    values.finish();
    return {opens, closes};
  }

  const Assembly& assembly_;
  Dossier dossier_;
  const Invocation& invocation_;
  Session& session_;
  Instant now_;
  Standing standing_;
  const Charter& charter_;  // that governs the proposal: of its first vote, else the one that holds
  bool is_ready_;           // in discussion until somebody opens it
  const DecisionClass* class_ = nullptr;
};

}  // namespace

bool names_proposal(const Invocation& invocation, Session& session) {
  auto& files = session.world.files;
  if (invocation.operands.size() != 1 || !is_in_assembly(files)) return false;
  auto operand = std::string_view(invocation.operands.front());
  while (operand.size() > 1 && operand.ends_with('/')) operand.remove_suffix(1);
  const bool is_id = operand.starts_with("P-") || operand.starts_with("E-");
  return is_id || files.exists(std::string(operand) + "/proposal.md");
}

ProposalPoll proposal_poll(const Assembly& assembly, const Dossier& dossier, const PublicKey& board,
                           const Invocation& invocation, Session& session) {
  return Planning(assembly, dossier, invocation, session).plan(board);
}

const DecisionClass* class_by_rounds(const Assembly& assembly, const Dossier& dossier,
                                     const Invocation& invocation, Session& session) {
  return Planning(assembly, dossier, invocation, session).by_rounds();
}

void check_trustees(const vote::Trustees& trustees, const std::string& ceremony, const Charter& charter) {
  if (trustees.trustees.size() >= charter.trustees && trustees.threshold >= charter.threshold) return;
  refuse(Fault::usage, "too-few-trustees",
         {{"folder", ceremony},
          {"trustees", std::to_string(trustees.trustees.size())},
          {"threshold", std::to_string(trustees.threshold)},
          {"asked", std::to_string(charter.trustees)},
          {"asked_threshold", std::to_string(charter.threshold)}});
}

}  // namespace voix::command
