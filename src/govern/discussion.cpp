// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/discussion.hpp"

#include <algorithm>
#include <limits>

#include <voix/nearest.hpp>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/charter/held.hpp"
#include "govern/classes.hpp"
#include "govern/discussion_options.hpp"
#include "govern/discussion_turn.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/room.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

using End = Discussion::End;

class Talk {
 public:
  Talk(const Assembly& assembly, const Dossier& dossier, const Charter& charter, Instant now, Turn turn)
      : assembly_(assembly),
        dossier_(dossier),
        charter_(charter),
        now_(now),
        turn_(std::move(turn)),
        history_(text_history(dossier, now)) {
    talk_.one = charter.find(dossier.proposal.class_name);
    if (const auto* then = charter.find(turn_.class_name); then != nullptr) talk_.one = then;
    talk_.begun = turn_.begun;
    talk_.since = turn_.since;
  }

  void take(const Act& act) {
    if (end_before(act.time)) return refuse_late(act);
    if (is_new_text(act)) begin_text(act);
    if (!talk_.submitted) return;
    if (act.kind == "support") support(act);
    if (act.kind == "raise") raise(act);
    if (act.kind == "stance") question(act);
    if (act.kind == "answer" && act.by == history_.author)
      settle(talk_.questions, act.field("objection"), act);
    if (act.kind == "amend") amend(act);
    if (act.kind == "accept" || act.kind == "decline") decide_amendment(act);
    if (act.kind == "withdraw" && act.by == history_.author) {
      talk_.because = act.field("because");
      finish(End::withdrawn, act.time);
    }
  }

  Discussion result() {
    end_before(now_);
    auto end = talk_.end == End::none || in_rounds() ? now_ : talk_.ended;
    if (is_without_candidates(dossier_.proposal)) end = std::max(end, std::min(now_, voted() - 1));
    auto read = text_history(dossier_, end).findings;
    talk_.findings.insert(talk_.findings.begin(), read.begin(), read.end());
    return std::move(talk_);
  }

 private:
  [[nodiscard]] bool in_rounds() const {
    return talk_.one != nullptr && is_by_rounds(*talk_.one, dossier_.proposal);
  }

  /// True when it ended at `time` or before, by its deadline or otherwise.
  bool end_before(Instant time) {
    if (talk_.end != End::none) return true;
    auto deadline = talk_.deadline();
    if (turn_.end != End::none && (!deadline || turn_.ended <= *deadline)) {
      if (turn_.ended > time) return false;
      finish(turn_.end, turn_.ended);
      talk_.options = turn_.options;
      talk_.fallen = turn_.fallen;
      talk_.undecided.clear();
      return true;
    }
    if (const auto opened = opening(); opened && *opened < *deadline) deadline = opened;
    if (!deadline || *deadline > time) return false;
    finish(talk_.started() ? End::frozen : End::lapsed, *deadline);
    if (talk_.end == End::frozen) drop_undecided(talk_, dossier_);
    return true;
  }

  /// When hands were first counted for it, at a meeting that may decide it: that freezes it, whatever is
  /// undecided, or an amendment of the last minute would leave the vote to its author.
  [[nodiscard]] std::optional<Instant> counted() const {
    const auto earliest = talk_.earliest();
    std::optional<Instant> first;
    for (const auto& act : dossier_.acts) {
      if (act.kind != "count" || act.text != talk_.text || !earliest || !has_voice_at(act)) continue;
      const auto at = parse_instant(act.field("at"));
      const auto* meeting = meeting_named(act.field("meeting"), assembly_);
      if (!at || meeting == nullptr || !is_during(*meeting, *at)) continue;
      const bool may = is_called(*meeting, dossier_, *talk_.one, charter_, assembly_, now_);
      if (may && *at >= *earliest && (!first || *at < *first)) first = at;
    }
    return first;
  }

  [[nodiscard]] bool is_placed(Instant opens, Instant closes) const {
    return is_at_its_place(*talk_.one, dossier_, opens, closes, assembly_, charter_);
  }

  /// When it was put to the vote as it stands, if that is what freezes it.
  [[nodiscard]] std::optional<Instant> opening() const {
    if (!talk_.waits_for_opening()) return counted();
    const auto ready = std::max({*talk_.started(), talk_.settled, talk_.since});
    std::optional<Instant> first = counted();
    const auto take = [&](Instant at) {
      if (at >= ready && (!first || at < *first)) first = at;
    };
    for (const auto& poll : dossier_.polls) {
      const bool is_its_vote = poll.text == talk_.text && poll.class_name == talk_.one->name;
      if (is_its_vote && is_placed(poll.opens, poll.closes)) take(poll.opened);
    }
    for (const auto& act : dossier_.acts) {
      const bool is_its_round =
          act.kind == "open" && act.text == talk_.text && act.field("class") == talk_.one->name;
      const auto closes = parse_instant(act.field("closes"));
      if (is_its_round && closes && is_placed(act.time, *closes)) take(act.time);
    }
    for (const auto& meeting : assembly_.meetings) {
      if (!is_called(meeting, dossier_, *talk_.one, charter_, assembly_, now_)) continue;
      if (ready < meeting.starts || is_during(meeting, ready)) take(std::max(ready, meeting.starts));
    }
    return first;
  }

  void finish(End end, Instant time) {
    talk_.end = end;
    talk_.ended = time;
  }

  /// The class that an opening was sealed with: of this charter, or of another that held.
  [[nodiscard]] const DecisionClass* sealed_class(const Act& act) const {
    const auto hash = act.field("charter");
    if (hash == charter_.hash) return charter_.find(act.field("class"));
    return has_held(assembly_, hash) ? assembly_.charter_of(hash).find(act.field("class")) : nullptr;
  }

  /// A round on this text was opened before.
  [[nodiscard]] bool is_in_rounds_at(Instant time) const {
    return in_rounds() && std::ranges::any_of(dossier_.acts, [&](const Act& act) {
             const auto closes = parse_instant(act.field("closes"));
             const auto* sealed = sealed_class(act);
             return act.kind == "open" && act.text == talk_.text && act.time < time &&
                    act.field("class") == talk_.one->name && closes && sealed != nullptr &&
                    *closes >=
                        act.time + least_duration(*sealed, dossier_, act.time, *closes, assembly_, charter_);
           });
  }

  /// When votes were first taken; later than anything if none were.
  [[nodiscard]] Instant voted() const {
    auto first = std::numeric_limits<Instant>::max();
    for (const auto& poll : dossier_.polls) first = std::min(first, poll.opened);
    for (const auto& act : dossier_.acts) {
      if (act.kind == "count") first = std::min(first, act.time);
    }
    return first;
  }

  /// Between consent rounds the text goes on changing, and an election gets the name of its nominee until
  /// it is voted on; nothing else that comes late counts.
  void refuse_late(const Act& act) {
    if (talk_.end != End::frozen) return;
    const bool may_change =
        act.kind == "propose" ? in_rounds() || act.time < voted() : is_in_rounds_at(act.time);
    if (may_change && (act.kind == "amend" || is_new_text(act))) {
      if (act.kind != "amend") talk_.text = act.text;
      return;
    }
    const bool changes = is_new_text(act) || act.kind == "raise" || act.kind == "amend";
    if (!changes) return;
    talk_.findings.push_back({"after-freezing",
                              Severity::warning,
                              {{"kind", act.kind}, {"frozen", assembly_.zone.text(talk_.ended)}},
                              {.path = act.path, .text = {}}});
  }

  [[nodiscard]] bool is_new_text(const Act& act) const {
    const bool by_any = act.kind == "propose";  // in an election without candidates
    if (act.kind != "submit" && act.kind != "revise" && act.kind != "accept" && !by_any) return false;
    return (by_any || act.by == history_.author) &&
           std::ranges::any_of(history_.versions, [&](const auto& version) {
             return version.hash == act.text && version.time == act.time;
           });
  }

  void begin_text(const Act& act) {
    if (!talk_.submitted) talk_.submitted = act.time;
    talk_.text = act.text;
    talk_.text_since = talk_.settled = act.time;
    talk_.supports.clear();
  }

  [[nodiscard]] bool has_voice_at(const Act& act) const {
    return !without_vote(assembly_, act.by, assembly_.zone.day(act.time));
  }

  /// What others sign is told, and does not count.
  bool takes_part(const Act& act) {
    if (has_voice_at(act)) return true;
    talk_.findings.push_back({"act-without-vote",
                              Severity::warning,
                              {{"member", act.by}, {"day", assembly_.zone.day(act.time)}},
                              {.path = act.path, .text = {}}});
    return false;
  }

  void support(const Act& act) {
    const bool again =
        std::ranges::any_of(talk_.supports, [&](const auto& one) { return one.first == act.by; });
    if (act.text != talk_.text || act.by == history_.author || again || !takes_part(act)) return;
    talk_.supports.emplace_back(act.by, act.time);
  }

  /// Only to a class that asks at least as much.
  void raise(const Act& act) {
    const auto* higher = charter_.find(act.field("class"));
    if (talk_.one == nullptr || higher == nullptr || !takes_part(act)) return;
    if (is_recall(dossier_.proposal) || act.time < turn_.since) return;  // those of then are known
    if (may_raise(*talk_.one, *higher, charter_)) talk_.one = higher;
  }

  /// A question holds the discussion until the author answers, or whoever asked takes another stance.
  void question(const Act& act) {
    settle(talk_.questions, act.by, act);
    if (act.field("stance") != "question" || act.text != talk_.text || !takes_part(act)) return;
    if (talk_.questions.empty()) talk_.asked = act.time;
    talk_.questions.push_back(act.by);
  }

  void amend(const Act& act) {
    if (takes_part(act)) talk_.undecided.push_back(act.field("amendment"));
  }

  void decide_amendment(const Act& act) {
    if (act.by != history_.author) return;
    if (act.kind == "accept" && !is_new_text(act)) return;
    settle(talk_.undecided, act.field("amendment"), act);
  }

  void settle(std::vector<std::string>& open, const std::string& one, const Act& act) {
    if (std::erase(open, one) != 0 && talk_.undecided.empty() && talk_.questions.empty())
      talk_.settled = act.time;
  }

  const Assembly& assembly_;
  const Dossier& dossier_;
  const Charter& charter_;
  Instant now_;
  Turn turn_;
  TextHistory history_;
  Discussion talk_;
};

}  // namespace

Discussion discussion(const Assembly& assembly, const Dossier& dossier, const Charter& charter, Instant now) {
  Talk talk(assembly, dossier, charter, now, turn_of(assembly, dossier, charter, now));
  for (const auto& act : dossier.acts) talk.take(act);
  return talk.result();
}

}  // namespace voix::govern
