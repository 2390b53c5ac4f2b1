// SPDX-License-Identifier: GPL-3.0-or-later
//
// One round, counted: who answered what, what stands, and the first rule that applies.
#include <algorithm>

#include "count/quorum.hpp"
#include "govern/adoption.hpp"
#include "govern/classes.hpp"
#include "govern/listed.hpp"
#include "govern/objections.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

class Count {
 public:
  Count(const Dossier& dossier, const Assembly& assembly, const Opening& opening,
        const std::vector<Concern>& earlier, Instant now)
      : dossier_(dossier), assembly_(assembly), opening_(opening), charter_(*opening.charter), now_(now) {
    acts_ = acts_until(dossier, now);
    end_ = end_of(acts_, opening);
    stances_ = final_stances(acts_, opening, end_);
    auto concerns = weigh(dossier, assembly, opening, stances_, earlier, end_, now);
    waiting_ = std::move(concerns.waiting);
    round_.number = opening.number;
    round_.text = opening.act->text;
    round_.charter = opening.act->field("charter");
    round_.class_name = opening.decision_class->name;
    round_.opened = opening.opened;
    round_.due = std::min(opening.closes, end_.time);
    round_.closes = now < opening.closes && end_.time >= opening.closes ? opening.closes : concerns.settled;
    round_.concerns = std::move(concerns.list);
  }

  RoundResult result() {
    count_stances();
    decide();
    return std::move(round_);
  }

 private:
  void say(std::string_view slug, decltype(Step::values) values) {
    round_.why.push_back({slug, std::move(values)});
  }

  /// What the author of the proposal said last to who asked; null if nothing.
  [[nodiscard]] const Act* answer_to(const Act& question) const {
    const auto author = text_history(dossier_, now_).author;
    const Act* last = nullptr;
    for (const auto* act : acts_) {
      const bool answers = act->kind == "answer" && act->by == author && act->time >= question.time;
      if (answers && act->field("objection") == question.by) last = act;
    }
    return last;
  }

  void count_stances() {
    round_.roll = opening_.members.size();
    round_.responded = stances_.size();
    for (const auto& [member, act] : stances_) {
      const auto stance = stance_of(*act);
      round_.consents += stance == "consent";
      round_.reserves += stance == "reserve";
      round_.stand_asides += stance == "stand-aside";
      round_.questions += stance == "question";
      round_.holds += stance == "hold";
    }
    std::vector<std::string> kept;
    for (const auto& concern : round_.concerns) {
      if (concern.kept()) kept.push_back(concern.id);
      if (concern.reserve || concern.from_round != 0) continue;
      if (concern.argued) {
        ++round_.objections;
      } else {
        ++round_.reserves;
      }
    }
    say("round-stances", {{"responded", Fraction(round_.responded)},
                          {"roll", Fraction(round_.roll)},
                          {"consents", Fraction(round_.consents)},
                          {"reserves", Fraction(round_.reserves)},
                          {"asides", Fraction(round_.stand_asides)},
                          {"objections", Fraction(round_.objections)}});
    if (!kept.empty()) say("round-kept", {{"ids", kept}});
    for (const auto& [member, act] : stances_) {
      if (stance_of(*act) != "question") continue;
      say("question-asked", {{"member", member}, {"because", in_one_line(act->lines("because"))}});
      if (const auto* answer = answer_to(*act))
        say("question-answered",
            {{"member", answer->by}, {"because", in_one_line(answer->lines("because"))}});
    }
    for (const auto& concern : round_.concerns) {
      round_.why.insert(round_.why.end(), concern.why.begin(), concern.why.end());
    }
    if (round_.questions + round_.holds > 0) {
      say("round-questions-holds",
          {{"questions", Fraction(round_.questions)}, {"holds", Fraction(round_.holds)}});
    }
    if (!charter_.silence_assents || now_ < end_.time) return;
    const auto silent = round_.roll - round_.responded;
    round_.consents += silent;
    round_.responded = round_.roll;
    if (silent > 0) say("round-silence-assents", {{"silent", Fraction(silent)}});
  }

  /// The result: the first of the rules that applies.
  void decide() {
    using enum RoundResult::Kind;
    const auto until = assembly_.zone.text(round_.closes);
    const auto standing = list_standing();
    if (now_ < opening_.closes && now_ < end_.time) {
      round_.kind = open;
      return say("round-open", {{"time", until}});
    }
    if (now_ < round_.closes) {
      round_.kind = held;
      if (now_ >= end_.time) return say("round-waits", {{"ids", waiting_}, {"time", until}});
      if (end_.holding.empty()) return say("round-asked", {{"members", end_.asking}, {"time", until}});
      return say("round-held", {{"members", end_.holding}, {"time", until}});
    }
    const bool lazy = opening_.decision_class->lazy;
    if (!lazy && !has_quorum()) {
      round_.kind = no_quorum;
    } else if (!standing) {
      const auto agreeing = Fraction(round_.consents + round_.reserves);
      const auto least = Fraction(charter_.min_consents);
      round_.kind = lazy || agreeing >= least ? adopted : no_quorum;
      if (!lazy) {
        say(agreeing >= least ? "consent-enough" : "consent-too-few",
            {{"agreeing", agreeing}, {"least", least}});
      }
      if (round_.kind == adopted) say(lazy ? "round-adopted-lazy" : "round-adopted", {});
    } else if (round_.number < charter_.rounds_max) {
      round_.kind = next_round;
      say("round-next", {{"left", Fraction(charter_.rounds_max - round_.number)}});
    } else {
      round_.kind = fallback;
      say_fallback();
    }
  }

  /// Says which objections stand. False if no more than the rule allows.
  bool list_standing() {
    std::vector<std::string> ids;
    for (const auto& concern : round_.concerns) {
      if (concern.stands()) ids.push_back(concern.id);
    }
    const auto* consent = std::get_if<Consent>(&opening_.decision_class->rule);
    const auto most = consent != nullptr ? consent->most_objections : Fraction(0);
    const bool too_many = Fraction(ids.size()) > most;
    if (ids.empty()) {
      say("round-nothing-stands", {});
    } else {
      say(too_many ? "round-standing" : "round-standing-allowed", {{"ids", ids}, {"most", most}});
    }
    return too_many;
  }

  bool has_quorum() {
    Settings settings;
    settings.quorum = quorum_of(*opening_.decision_class, Consent{}, charter_, false);
    settings.roll = Fraction(round_.roll);
    round_.quorum = quorum_inequality(settings, Fraction(round_.responded), "responded");
    if (round_.quorum.right.sign() != 0) {
      say(round_.quorum.met ? "round-quorum-met" : "round-quorum-not-met",
          {{"formula", round_.quorum.formula}, {"left", round_.quorum.left}, {"right", round_.quorum.right}});
    }
    return round_.quorum.met;
  }

  void say_fallback() {
    const auto& fallback = opening_.first->fallback;
    if (fallback_class(*opening_.first) == nullptr) return say("round-fallback-reject", {});
    if (fallback == "assembly") return say("round-fallback-assembly", {});
    say("round-fallback-vote", {{"class", fallback.substr(std::string_view("vote:").size())}});
  }

  const Dossier& dossier_;
  const Assembly& assembly_;
  const Opening& opening_;
  const Charter& charter_;
  Instant now_;
  std::vector<const Act*> acts_;
  End end_;
  Stances stances_;
  std::vector<std::string> waiting_;
  RoundResult round_;
};

}  // namespace

RoundResult count_round(const Dossier& dossier, const Assembly& assembly, const Opening& opening,
                        const std::vector<Concern>& earlier, Instant now) {
  return Count(dossier, assembly, opening, earlier, now).result();
}

}  // namespace voix::govern
