// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/objections.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "govern/listed.hpp"
#include "govern/members.hpp"
#include "govern/rounds.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

constexpr std::array<std::string_view, 5> grounds{"harm", "ineffective", "waste", "limit", "charter"};

/// The text with that hash, if it is at hand.
const std::string* text_of(const Dossier& dossier, const std::string& hash) {
  if (dossier.proposal.hash == hash) return &dossier.proposal.text;
  const auto found = dossier.texts.find(hash);
  return found == dossier.texts.end() ? nullptr : &found->second;
}

class Weighing {
 public:
  Weighing(const Dossier& dossier, const Assembly& assembly, const Opening& opening, const Stances& stances,
           const End& end, Instant now)
      : dossier_(dossier),
        assembly_(assembly),
        opening_(opening),
        stances_(stances),
        end_(end),
        now_(now),
        acts_(acts_until(dossier, now)),
        text_(text_of(dossier, opening.act->text)) {}

  Concerns weigh(const std::vector<Concern>& earlier) {
    for (const auto& [member, act] : stances_) {
      if (act->kind == "objection") take(*act);
      if (stance_of(*act) == "reserve") reserve(*act);
    }
    for (const auto& concern : earlier) {
      const bool goes_on = concern.stands() || concern.kept();
      if (!goes_on || stances_.contains(concern.by)) continue;
      // Whoever opens a round and forgets somebody silences nobody; who left in the meantime answers no more.
      const auto day = assembly_.zone.day(std::min(now_, end_.time));
      if (!without_vote(assembly_, concern.by, day)) {
        take_up(concern);
      } else if (!is_lifted(concern, dossier_, now_ + 1)) {
        keep(concern);
      }
    }
    concerns_.settled = end_.time;
    for (const auto& one : tracks_) concerns_.settled = std::max(concerns_.settled, one.settled);
    for (auto& one : tracks_) settle(one);
    std::ranges::sort(tracks_, {}, [](const Track& one) { return one.concern.id; });
    std::vector<Concern> list;
    for (auto& one : tracks_) list.push_back(std::move(one.concern));
    list.insert(list.end(), concerns_.list.begin(), concerns_.list.end());
    concerns_.list = std::move(list);
    return std::move(concerns_);
  }

 private:
  /// An objection, with what was done about it.
  struct Track {
    Concern concern;
    Instant since = 0;  // when it was signed; of one that was taken up, when this round began
    const Act* lift = nullptr;
    const Act* challenge = nullptr;  // the first one
    const Act* answer = nullptr;     // in time
    const Act* accepted = nullptr;   // an amendment that resolves it
    std::string amendment;
    const Act* word = nullptr;  // by the author, after that
    Instant settled = 0;        // when nothing of it waits; 0: nothing ever did
  };

  [[nodiscard]] bool is_asked(std::string_view member) const {
    return std::ranges::find(opening_.members, member) != opening_.members.end();
  }
  [[nodiscard]] bool in_round(const Act& act) const {
    return act.time >= opening_.opened && act.time <= end_.last;
  }
  [[nodiscard]] std::string time(Instant instant) const { return assembly_.zone.text(instant); }

  void reserve(const Act& act) {
    Concern concern;
    concern.id = concern.by = act.by;
    concern.reserve = true;
    concern.because = act.lines("because");
    concerns_.list.push_back(std::move(concern));
  }

  void take(const Act& act) {
    Track one;
    one.since = act.time;
    auto& concern = one.concern;
    concern.id = act.field("objection");
    concern.by = act.by;
    concern.target = in_one_line(act.lines("target"));
    concern.ground = act.field("ground");
    concern.remedy = in_one_line(act.lines("remedy"));
    concern.because = act.lines("because");
    concern.consequence = act.lines("consequence");
    argue(concern);
    follow(one);
    tracks_.push_back(std::move(one));
  }

  void take_up(Concern concern) {
    if (concern.from_round == 0) concern.from_round = opening_.number - 1;
    concern.why = {
        {"objection-taken-up", {{"objection", concern.id}, {"round", Fraction(concern.from_round)}}}};
    Track one{.concern = std::move(concern), .since = opening_.opened, .amendment = {}};
    argue(one.concern);
    find_acceptance(one);
    follow(one);
    tracks_.push_back(std::move(one));
  }

  /// Of somebody without a vote any more: it holds up nothing, and is not forgotten.
  void keep(Concern concern) {
    if (concern.from_round == 0) concern.from_round = opening_.number - 1;
    concern.argued = concern.qualified = false;
    concern.why = {
        {"objection-author-left",
         {{"objection", concern.id}, {"member", concern.by}, {"round", Fraction(concern.from_round)}}}};
    concerns_.list.push_back(std::move(concern));
  }

  void argue(Concern& concern) const {
    const auto before = concern.why.size();
    const bool is_ground = std::ranges::find(grounds, concern.ground) != grounds.end();
    if (text_ != nullptr && !has_passage(*text_, concern.target)) {
      concern.why.push_back({concern.from_round == 0 ? "objection-without-target" : "objection-target-gone",
                             {{"objection", concern.id}, {"target", concern.target}}});
    }
    if (!is_ground) {
      concern.why.push_back(
          {"objection-without-ground", {{"objection", concern.id}, {"ground", concern.ground}}});
    }
    if (concern.because.empty())
      concern.why.push_back({"objection-without-reason", {{"objection", concern.id}}});
    if (concern.consequence.empty())
      concern.why.push_back({"objection-without-consequence", {{"objection", concern.id}}});
    concern.argued = concern.why.size() == before;
  }

  /// An accepted amendment that says it resolves the objection.
  void find_acceptance(Track& one) const {
    const auto history = text_history(dossier_, now_);
    for (const auto& amendment : dossier_.amendments) {
      const auto resolves = amendment.act.lines("resolves");
      if (std::ranges::none_of(resolves, [&](const auto& said) { return is_meant(said, one.concern.id); })) {
        continue;
      }
      for (const auto* act : acts_) {
        const bool counts = act->kind == "accept" && act->by == history.author &&
                            names(act->field("amendment"), amendment.id);
        if (!counts || act->time > opening_.opened ||
            (one.accepted != nullptr && one.accepted->time <= act->time)) {
          continue;
        }
        one.accepted = act;
        one.amendment = amendment.id;
      }
    }
  }

  /// True when `said` means this objection and no other of the proposal.
  [[nodiscard]] bool is_meant(std::string_view said, const std::string& id) const {
    std::set<std::string> meant;
    for (const auto& act : dossier_.acts) {
      if (act.kind == "objection" && names(said, act.field("objection")))
        meant.insert(act.field("objection"));
    }
    return said == id || meant == std::set{id};
  }

  /// Finds what was done about an objection, and when all of it is settled.
  void follow(Track& one) const {
    const auto& concern = one.concern;
    const auto ttl = opening_.charter->objection_ttl;
    for (const auto* act : acts_) {
      if (act->field("objection") != concern.id) continue;
      const bool by_author = act->by == concern.by;
      if (by_author && act->kind == "lift" && one.lift == nullptr) one.lift = act;
      const bool challenges = act->kind == "challenge" && !by_author && is_asked(act->by) && in_round(*act) &&
                              act->time >= one.since;
      if (challenges && one.challenge == nullptr) one.challenge = act;
    }
    // Apart, for a challenge and its answer may be of the same second, in whatever order.
    for (const auto* act : acts_) {
      if (act->field("objection") != concern.id || act->by != concern.by || act->kind != "answer") continue;
      const auto in_time = [&](const Act* since) {
        return since != nullptr && act->time >= since->time && act->time <= since->time + ttl;
      };
      if (one.answer == nullptr && in_time(one.challenge)) one.answer = act;
      if (one.word == nullptr && in_time(one.accepted)) one.word = act;
    }
    if (!concern.argued) return;
    const auto waits_until = [&](const Act* since, const Act* ended) {
      if (since == nullptr) return;
      auto until = ended != nullptr ? ended->time : since->time + ttl;
      if (one.lift != nullptr) until = std::min(until, one.lift->time);
      one.settled = std::max(one.settled, until);
    };
    if (opening_.charter->peer_test) waits_until(one.challenge, one.answer);
    waits_until(one.accepted, one.word);
  }

  void settle(Track& one) {
    auto& concern = one.concern;
    concern.qualified = concern.argued && !is_disqualified(one);
    if (one.lift != nullptr && one.lift->time <= concerns_.settled) {
      concern.lifted = true;
      if (concern.from_round != 0) concern.why.clear();  // of an earlier text nothing matters any more
      concern.why.push_back(
          {"objection-lifted",
           {{"objection", concern.id}, {"member", concern.by}, {"time", time(one.lift->time)}}});
    }
    const auto ttl = opening_.charter->objection_ttl;
    if (one.accepted != nullptr && concern.argued && !concern.lifted) {
      concern.lapsed = one.word == nullptr && one.accepted->time + ttl <= now_;
      concern.why.push_back({concern.lapsed        ? "objection-lapsed"
                             : one.word != nullptr ? "objection-kept"
                                                   : "objection-may-lapse",
                             {{"objection", concern.id},
                              {"id", one.amendment},
                              {"member", concern.by},
                              {"time", time(one.accepted->time + ttl)}}});
    }
    if (one.settled <= now_) return;
    concerns_.waiting.push_back(concern.id);
    concern.answer_by = one.settled;
  }

  /// Only where peers test objections: a challenge without an answer, or joined by more than half of those
  /// who responded and do not object.
  bool is_disqualified(Track& one) const {
    if (!opening_.charter->peer_test || one.challenge == nullptr) return false;
    auto& why = one.concern.why;
    std::set<std::string> sided;
    std::uint64_t others = 0;
    // Where silence is assent, whoever says nothing has answered.
    for (const auto& member : opening_.members) {
      const auto said = stances_.find(member);
      const bool answers = said != stances_.end() || opening_.charter->silence_assents;
      if (!answers || (said != stances_.end() && said->second->kind == "objection")) continue;
      ++others;
      const bool joins = std::ranges::any_of(acts_, [&, who = member](const Act* did) {
        const bool sides = (did->kind == "challenge" && in_round(*did)) ||
                           (did->kind == "join" && did->time <= concerns_.settled);
        if (did->time < one.since) return false;
        return sides && did->by == who && did->field("objection") == one.concern.id;
      });
      if (joins) sided.insert(member);
    }
    const bool by_many = 2 * sided.size() > others;
    const auto& id = one.concern.id;
    why.push_back({"objection-challenged",
                   {{"objection", id},
                    {"member", one.challenge->by},
                    {"because", in_one_line(one.challenge->lines("because"))}}});
    why.push_back({by_many ? "challenge-joined" : "challenge-not-joined",
                   {{"objection", id}, {"joined", Fraction(sided.size())}, {"others", Fraction(others)}}});
    const auto until = one.challenge->time + opening_.charter->objection_ttl;
    // Whoever takes it back owes no answer.
    if (one.answer == nullptr && one.lift != nullptr && one.lift->time < until) return by_many;
    const bool in_silence = one.answer == nullptr && until <= now_;
    why.push_back({one.answer != nullptr ? "challenge-answered"
                   : in_silence          ? "challenge-unanswered"
                                         : "challenge-waits",
                   {{"objection", id}, {"member", one.concern.by}, {"time", time(until)}}});
    return by_many || in_silence;
  }

  const Dossier& dossier_;
  const Assembly& assembly_;
  const Opening& opening_;
  const Stances& stances_;
  const End& end_;
  Instant now_;
  std::vector<const Act*> acts_;
  const std::string* text_;
  std::vector<Track> tracks_;
  Concerns concerns_;
};

}  // namespace

Concerns weigh(const Dossier& dossier, const Assembly& assembly, const Opening& opening,
               const Stances& stances, const std::vector<Concern>& earlier, const End& end, Instant now) {
  return Weighing(dossier, assembly, opening, stances, end, now).weigh(earlier);
}

}  // namespace voix::govern
