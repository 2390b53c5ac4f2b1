// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/rounds.hpp"

#include <algorithm>

#include "govern/adoption.hpp"
#include "govern/attendance.hpp"
#include "govern/discussion.hpp"
#include "govern/hand_counts.hpp"
#include "govern/members.hpp"
#include "govern/nomination.hpp"
#include "govern/room.hpp"
#include "govern/round_acts.hpp"

namespace voix::govern {
namespace {

std::uint64_t number(std::string_view digits) {
  std::uint64_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9' || value > 999999) return 0;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

bool is_legal(const Assembly& assembly, std::string_view member) {
  const auto* person = assembly.person(member);
  return person != nullptr && person->legal;
}

Finding about(const Act& act, std::string_view slug, Arguments arguments) {
  return {slug, Severity::warning, std::move(arguments), {.path = act.path, .text = {}}};
}

Opening opening_of(const Act& act, const Assembly& assembly) {
  Opening opening;
  opening.act = &act;
  opening.number = number(act.field("round"));
  opening.charter = &assembly.charter_of(act.field("charter"));
  opening.decision_class = opening.charter->find(act.field("class"));
  opening.opened = act.time;
  opening.closes = parse_instant(act.field("closes")).value_or(0);
  for (auto& member : act.lines("member")) {
    if (!is_legal(assembly, member)) opening.members.push_back(std::move(member));
  }
  std::ranges::sort(opening.members);
  opening.members.erase(std::unique(opening.members.begin(), opening.members.end()), opening.members.end());
  return opening;
}

/// The rounds one after the other, and the acts that have no part in them.
class Sequence {
 public:
  Sequence(const Dossier& dossier, const Assembly& assembly, Instant now)
      : dossier_(dossier), assembly_(assembly), now_(now), acts_(acts_until(dossier, now)) {
    for (const auto* act : acts_) {
      if (act->kind != "open") continue;
      auto opening = opening_of(*act, assembly);
      opening.first = openings_.empty() ? opening.charter : openings_.front().charter;
      if (const auto* room = room_of_round(opening); room != nullptr) opening.latest = end_of(*room);
      if (auto refused = refusal(opening)) {
        findings_.push_back(std::move(*refused));
        continue;
      }
      openings_.push_back(std::move(opening));
      warn_of_members(openings_.back());
    }
  }

  [[nodiscard]] std::vector<RoundResult> results() const {
    std::vector<RoundResult> all;
    for (std::size_t i = 0; i < openings_.size(); ++i) all.push_back(counted(i, now_));
    return all;
  }

  std::vector<Finding> take_findings() {
    for (const auto& opening : openings_) ends_.push_back(end_of(acts_, opening));
    for (const auto* act : acts_) {
      if (auto refused = refusal_of_act(*act)) findings_.push_back(std::move(*refused));
    }
    return std::move(findings_);
  }

 private:
  [[nodiscard]] RoundResult counted(std::size_t index, Instant at) const {
    const auto earlier =
        index == 0 ? std::vector<Concern>{} : counted(index - 1, openings_[index].opened).concerns;
    return count_round(dossier_, assembly_, openings_[index], earlier, at);
  }

  /// The discussion when the round is opened: what came after the freezing changes nothing.
  [[nodiscard]] Discussion talk_at(const Opening& opening) const {
    auto past = dossier_;
    std::erase_if(past.acts, [&](const Act& act) { return act.time > opening.opened; });
    std::ranges::sort(past.acts, comes_before);
    return discussion(assembly_, past, *opening.charter, opening.opened);
  }

  /// The meeting at which a round is held from its beginning to its end; null if it is held apart.
  [[nodiscard]] const Meeting* room_of_round(const Opening& opening) const {
    const auto* one = opening.decision_class;
    return one == nullptr
               ? nullptr
               : room_of(*one, dossier_, opening.opened, opening.closes, assembly_, *opening.charter);
  }

  /// Hands that stand were counted before.
  [[nodiscard]] bool hands_before(Instant time) const {
    return std::ranges::any_of(assembly_.meetings, [&](const Meeting& meeting) {
      const auto hands = hand_count_at(meeting.id, dossier_, assembly_);
      return hands && hands->stands && hands->at <= time;
    });
  }

  /// Why an opening does not count; empty if it does.
  [[nodiscard]] std::optional<Finding> refusal(const Opening& opening) const {
    const auto& act = *opening.act;
    const auto refused = [&](std::string_view slug, Arguments arguments = {}) {
      return about(act, slug, std::move(arguments));
    };
    const auto expected = openings_.size() + 1;
    if (opening.number == 0 || opening.number > expected) {
      return refused("round-out-of-order",
                     {{"round", act.field("round")}, {"expected", std::to_string(expected)}});
    }
    if (opening.number < expected) return refused("round-opened-twice", {{"round", act.field("round")}});
    const auto* one = opening.decision_class;
    if (one == nullptr || !is_by_rounds(*one, dossier_.proposal)) {
      return refused("round-without-consent", {{"class", act.field("class")}});
    }
    if (opening.closes < opening.opened + least_duration(*one, dossier_, opening.opened, opening.closes,
                                                         assembly_, *opening.charter)) {
      return refused("round-too-short", {{"class", one->name}, {"duration", one->min_duration.text()}});
    }
    if (opening.closes > opening.opened + longest_vote) return refused("round-too-long");
    if (!is_at_its_place(*one, dossier_, opening.opened, opening.closes, assembly_, *opening.charter)) {
      return refused("round-without-meeting", {{"class", one->name}, {"body", one->body}});
    }
    if (openings_.empty() && hands_before(act.time)) return refused("round-after-hands");
    if (opening.members.empty()) return refused("round-without-members");
    const auto talk = talk_at(opening);
    if (talk.text != act.text) return refused("round-of-other-text");
    if (talk.end != Discussion::End::frozen) return refused("round-before-frozen");
    if (!exclusion_guard(dossier_, assembly_, act.time).may_decide) {
      return refused("round-before-reply", {{"member", dossier_.proposal.member}});
    }
    if (!has_nominee(dossier_, assembly_, act.time)) return refused("round-without-nominee");
    if (openings_.empty()) return std::nullopt;
    const auto before = counted(openings_.size() - 1, act.time);
    const bool new_text = std::ranges::none_of(
        openings_, [&](const Opening& earlier) { return earlier.act->text == act.text; });
    switch (before.kind) {
      case RoundResult::Kind::open:
      case RoundResult::Kind::held:
        return refused("round-still-open", {{"round", std::to_string(before.number)}});
      case RoundResult::Kind::adopted:
      case RoundResult::Kind::fallback:
        return refused("round-was-last", {{"round", std::to_string(before.number)}});
      case RoundResult::Kind::next_round:
        if (!new_text && !are_all_lifted(before, dossier_, act.time)) return refused("round-with-old-text");
        break;
      case RoundResult::Kind::no_quorum:
        break;  // it is held again, also when it was the last
    }
    return std::nullopt;
  }

  /// Members whom the opening leaves out are told: the roll may have changed since, or not. Whoever joined on
  /// that very day may have come later.
  void warn_of_members(const Opening& opening) {
    const auto day = assembly_.zone.day(opening.opened);
    for (const auto& person : assembly_.people) {
      const bool owes = opening.charter->dues && !person.dues.cover(day);
      if (person.legal || owes || !person.is_member(day)) continue;
      if (!person.since.empty() && person.since >= utc(opening.opened).substr(0, 10)) continue;
      if (std::ranges::find(opening.members, person.id) != opening.members.end()) continue;
      findings_.push_back(about(*opening.act, "round-leaves-out",
                                {{"member", person.id}, {"round", std::to_string(opening.number)}}));
    }
  }

  [[nodiscard]] std::optional<Finding> refusal_of_act(const Act& act) const {
    if (is_of_discussion(act) || answers_question(act)) return std::nullopt;
    if (!stance_of(act).empty()) return refusal_of_stance(act);
    if (act.kind == "close") return refusal_of_close(act);
    const bool by_author = act.kind == "lift" || act.kind == "answer";
    if (!by_author && act.kind != "challenge" && act.kind != "join") return std::nullopt;
    const auto id = act.field("objection");
    const auto of = std::ranges::find_if(acts_, [&](const Act* other) {
      return other->kind == "objection" && other->field("objection") == id && id.ends_with("-" + other->by);
    });
    if (of == acts_.end()) return about(act, "objection-unknown", {{"objection", id}});
    if (((*of)->by == act.by) != by_author) {
      return about(act, by_author ? "objection-not-yours" : "objection-yours",
                   {{"objection", id}, {"member", act.by}, {"do", act.kind}});
    }
    if (act.kind != "challenge" || is_in_a_round(act)) return std::nullopt;
    return about(act, "challenge-out-of-time", {{"objection", id}, {"member", act.by}});
  }

  [[nodiscard]] bool is_in_a_round(const Act& act) const {
    for (std::size_t i = 0; i < openings_.size(); ++i) {
      if (act.time >= openings_[i].opened && act.time <= ends_[i].last) return true;
    }
    return false;
  }

  /// A question before any round, and what its asker said then.
  [[nodiscard]] bool is_of_discussion(const Act& act) const {
    return act.kind == "stance" && act.field("round") == "0" &&
           (openings_.empty() || act.time < openings_.front().opened);
  }

  /// The answer of the proposal's author, which names whoever asked.
  [[nodiscard]] bool answers_question(const Act& act) const {
    return act.kind == "answer" && std::ranges::any_of(acts_, [&](const Act* asked) {
             return asked->by == act.field("objection") && stance_of(*asked) == "question" &&
                    asked->time <= act.time;
           });
  }

  [[nodiscard]] std::optional<Finding> refusal_of_stance(const Act& act) const {
    const auto opening = std::ranges::find_if(
        openings_, [&](const Opening& one) { return std::to_string(one.number) == act.field("round"); });
    const Arguments round{{"member", act.by}, {"round", act.field("round")}};
    if (opening == openings_.end()) return about(act, "stance-without-round", round);
    if (auto refused = stance_refusal(act, *opening)) return refused;
    const auto& end = ends_[static_cast<std::size_t>(opening - openings_.begin())];
    if (act.time < opening->opened || act.time > end.last) {
      return about(act, "stance-out-of-time",
                   {{"member", act.by},
                    {"opened", assembly_.zone.text(opening->opened)},
                    {"closed", assembly_.zone.text(end.time)}});
    }
    if (end.close == nullptr) return std::nullopt;
    const auto seen = end.close->lines("saw");
    if (std::ranges::find(seen, act.hash) != seen.end()) return std::nullopt;
    auto unseen = about(act, "stance-not-seen", {{"member", act.by}, {"closer", end.close->by}});
    // It would have stood in the way of the outcome: people have to look at it.
    if (act.kind == "objection") unseen.severity = Severity::error;
    return unseen;
  }

  [[nodiscard]] std::optional<Finding> refusal_of_close(const Act& act) const {
    const auto round = number(act.field("round"));
    const bool known = round >= 1 && round <= ends_.size();
    if (known && ends_[round - 1].close != nullptr) return std::nullopt;
    if (!known ||
        std::ranges::find(openings_[round - 1].members, act.by) == openings_[round - 1].members.end()) {
      return about(act, "stance-not-asked", {{"member", act.by}, {"round", act.field("round")}});
    }
    return about(act, "round-closed-early", {{"member", act.by}, {"round", act.field("round")}});
  }

  const Dossier& dossier_;
  const Assembly& assembly_;
  Instant now_;
  std::vector<const Act*> acts_;
  std::vector<Opening> openings_;
  std::vector<End> ends_;  // of each of them
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<RoundResult> rounds(const Dossier& dossier, const Assembly& assembly, Instant now) {
  return Sequence(dossier, assembly, now).results();
}

bool is_lifted(const Concern& concern, const Dossier& dossier, Instant until) {
  return std::ranges::any_of(dossier.acts, [&](const Act& act) {
    return act.kind == "lift" && act.by == concern.by && act.time < until &&
           act.field("objection") == concern.id;
  });
}

bool are_all_lifted(const RoundResult& round, const Dossier& dossier, Instant now) {
  return std::ranges::all_of(round.concerns, [&](const Concern& concern) {
    return !concern.stands() || is_lifted(concern, dossier, now + 1);
  });
}

std::vector<Finding> round_findings(const Dossier& dossier, const Assembly& assembly, Instant now) {
  return Sequence(dossier, assembly, now).take_findings();
}

std::string next_objection(const Dossier& dossier, std::string_view member) {
  std::uint64_t highest = 0;
  for (const auto& act : dossier.acts) {
    const auto id = act.field("objection");
    if (act.kind == "objection" && id.starts_with("O-")) {
      highest = std::max(highest, number(std::string_view(id).substr(2, id.find('-', 2) - 2)));
    }
  }
  return "O-" + std::to_string(highest + 1) + "-" + std::string(member);
}

}  // namespace voix::govern
