// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/round_acts.hpp"

#include <algorithm>
#include <array>

namespace voix::govern {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view one) {
  return std::ranges::find(list, one) != list.end();
}

bool is_of(const Act& act, const Opening& opening) {
  return act.field("round") == std::to_string(opening.number);
}

std::vector<std::string> who(const Stances& stances, std::string_view what) {
  std::vector<std::string> members;
  for (const auto& [member, act] : stances) {
    if (stance_of(*act) == what) members.push_back(member);
  }
  return members;
}

/// When the last open question was settled by its asker, after `closes` and before `latest`; else `latest`.
Instant questions_end(const std::vector<const Act*>& acts, const Opening& opening, Instant latest) {
  for (const auto* act : acts) {
    if (act->time < opening.closes || act->time > latest || stance_of(*act).empty()) continue;
    if (who(stances_until(acts, opening, act->time), "question").empty()) return act->time;
  }
  return latest;
}

/// The acts that a close act lists.
std::vector<const Act*> seen_by(const Act& close, std::vector<const Act*> acts) {
  const auto seen = close.lines("saw");
  std::erase_if(acts, [&](const Act* act) { return !contains(seen, act->hash); });
  return acts;
}

/// Everyone asked has answered for good, as the close act saw it, and the class allows to close then.
bool may_close_early(const Act& close, const std::vector<const Act*>& acts, const Opening& opening) {
  if (close.time < opening.opened + opening.decision_class->min_duration) return false;
  const auto stances = stances_until(seen_by(close, acts), opening, close.time);
  return stances.size() == opening.members.size() && who(stances, "hold").empty() &&
         who(stances, "question").empty();
}

}  // namespace

std::vector<const Act*> acts_until(const Dossier& dossier, Instant until) {
  std::vector<const Act*> acts;
  for (const auto& act : dossier.acts) {
    if (act.time <= until) acts.push_back(&act);
  }
  std::ranges::sort(acts, [](const Act* a, const Act* b) { return comes_before(*a, *b); });
  return acts;
}

std::string stance_of(const Act& act) {
  if (act.kind == "objection") return "objection";
  return act.kind == "stance" ? act.field("stance") : std::string();
}

std::optional<Finding> stance_refusal(const Act& act, const Opening& opening) {
  const auto refused = [&](std::string_view slug, Arguments arguments) {
    return Finding{slug, Severity::warning, std::move(arguments), {.path = act.path, .text = {}}};
  };
  constexpr std::array<std::string_view, 5> words{"consent", "reserve", "stand-aside", "question", "hold"};
  const auto stance = stance_of(act);
  if (act.text != opening.act->text) return refused("stance-on-older-text", {{"member", act.by}});
  if (!contains(opening.members, act.by)) {
    return refused("stance-not-asked", {{"member", act.by}, {"round", std::to_string(opening.number)}});
  }
  if (act.kind == "objection") {
    const auto id = act.field("objection");
    if (id.ends_with("-" + act.by)) return std::nullopt;
    return refused("objection-of-other", {{"objection", id}, {"member", act.by}});
  }
  if (std::ranges::find(words, stance) == words.end()) {
    return refused("stance-unknown", {{"stance", stance}, {"member", act.by}});
  }
  if ((stance == "reserve" || stance == "question") && act.lines("because").empty()) {
    return refused("stance-without-reason", {{"stance", stance}, {"member", act.by}});
  }
  return std::nullopt;
}

Stances stances_until(const std::vector<const Act*>& acts, const Opening& opening, Instant until) {
  Stances last;
  for (const auto* act : acts) {
    if (act->time < opening.opened || act->time > until || stance_of(*act).empty()) continue;
    if (is_of(*act, opening) && !stance_refusal(*act, opening)) last[act->by] = act;
  }
  return last;
}

End end_of(const std::vector<const Act*>& acts, const Opening& opening) {
  End end{.time = opening.closes, .last = opening.closes - 1, .holding = {}, .asking = {}};
  const auto at_closing = stances_until(acts, opening, end.last);
  end.holding = who(at_closing, "hold");
  const auto moved = opening.closes + opening.charter->hold_max;
  const auto latest = opening.latest ? std::min(moved, *opening.latest) : moved;
  if (!end.holding.empty()) {
    end.time = latest;
    end.last = latest - 1;
  } else if (!who(at_closing, "question").empty()) {
    end.time = questions_end(acts, opening, latest);
    end.last = std::min(end.time, latest - 1);  // what settled the last question counts
  }
  for (const auto* act : acts) {
    if (act->kind != "close" || !is_of(*act, opening) || act->text != opening.act->text) continue;
    if (!contains(opening.members, act->by)) continue;
    const bool early = act->time < opening.closes;
    if (early ? !may_close_early(*act, acts, opening) : act->time < end.time) continue;
    if (early) end = {.time = act->time, .last = act->time, .holding = {}, .asking = {}};
    end.close = act;
    break;
  }
  end.asking = who(stances_until(acts, opening, end.last), "question");
  return end;
}

Stances final_stances(const std::vector<const Act*>& acts, const Opening& opening, const End& end) {
  if (end.close == nullptr) return stances_until(acts, opening, end.last);
  return stances_until(seen_by(*end.close, acts), opening, end.last);
}

}  // namespace voix::govern
