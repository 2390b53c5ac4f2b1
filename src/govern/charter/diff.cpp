// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/charter/diff.hpp"

#include <algorithm>

#include "govern/case.hpp"
#include "govern/charter/check.hpp"
#include "govern/charter/keys.hpp"
#include "govern/classes.hpp"

namespace voix::govern {
namespace {

using Keys = std::vector<std::pair<std::string, std::string>>;

const std::string* value_of(const Keys& keys, const std::string& key) {
  const auto found = std::ranges::find(keys, key, &Keys::value_type::first);
  return found == keys.end() ? nullptr : &found->second;
}

/// Whether the class that decided is at least as hard as the class that governs `charter`.
bool is_hard_enough(const DecisionClass& decided, const Charter& charter) {
  const auto* governance = charter.find(charter.governance);
  return governance == nullptr || is_at_least_as_hard(decided, *governance, charter);
}

}  // namespace

std::vector<KeyChange> changed_keys(const Charter& before, const Charter& after) {
  const auto old_keys = charter_keys(before), new_keys = charter_keys(after);
  std::vector<KeyChange> changes;
  for (const auto& [key, from] : old_keys) {
    const auto* to = value_of(new_keys, key);
    if (to == nullptr || *to != from) changes.push_back({key, from, to == nullptr ? "" : *to});
  }
  for (const auto& [key, to] : new_keys) {
    if (value_of(old_keys, key) == nullptr) changes.push_back({key, "", to});
  }
  return changes;
}

std::vector<std::string> lowered_classes(const Charter& before, const Charter& after) {
  std::vector<std::string> lowered;
  for (const auto& one : before.classes) {
    const auto* now = after.find(one.name);
    if (now != nullptr && !is_at_least_as_hard(*now, one, before)) lowered.push_back(one.name);
  }
  return lowered;
}

CharterChange charter_change(const Charter& before, const Charter& after, const Assembly& assembly,
                             Instant now) {
  CharterChange change;
  const auto add = [&](std::string_view slug, std::string_view key, Arguments arguments,
                       Severity severity = Severity::error) {
    change.findings.push_back({slug, severity, std::move(arguments), place_of(after, key)});
  };
  const bool changed = before.hash != after.hash;
  if (changed && charter_keys(before) == charter_keys(after)) {
    change.findings.push_back({"charter-reworded",
                               Severity::error,
                               {{"before", before.path}, {"path", after.path}},
                               {.path = after.path, .text = {}}});
    return change;
  }
  if (changed && after.version <= before.version) {
    add("charter-version-same", "charter.version", {{"version", std::to_string(after.version)}});
  }
  std::string lowered;
  const auto classes = lowered_classes(before, after);
  for (const auto& name : classes) lowered += (lowered.empty() ? "" : ", ") + name;
  if (!classes.empty()) {
    add("charter-lowered", "class." + classes.front(), {{"classes", lowered}}, Severity::note);
  }

  const auto& id = after.decision;
  if (id.empty()) {
    add("charter-decision-missing", "charter.version", {{"version", std::to_string(after.version)}});
    return change;
  }
  const auto* dossier = assembly.find(id);
  if (dossier == nullptr) {
    add("charter-decision-unknown", "charter.decision", {{"decision", id}});
    return change;
  }
  if (!is_about_charter(dossier->proposal)) {
    add("charter-decision-other", "charter.decision", {{"decision", id}, {"title", dossier->proposal.title}});
  }
  // What later decisions make of it does not undo the charter.
  const auto stands = course(assembly, *dossier, now);
  if (stands.decision) change.decided_under = stands.decision->charter;
  if (!stands.decision || !stands.decision->adopted) {
    add("charter-decision-not-adopted", "charter.decision",
        {{"decision", id}, {"state", std::string(state_name(stands.state))}});
    return change;
  }
  if (stands.state == State::pending) {
    add("charter-decision-pending", "charter.decision",
        {{"decision", id}, {"time", assembly.zone.text(stands.decision->in_force_from)}});
  }
  const auto& name = stands.decision->class_name;
  const auto* decided = before.find(name);
  if (decided == nullptr || !is_hard_enough(*decided, before) ||
      (!lowered.empty() && !is_hard_enough(*decided, after))) {
    add("charter-decision-too-easy", "charter.decision",
        {{"decision", id}, {"class", name}, {"governance", before.governance}});
  }
  return change;
}

}  // namespace voix::govern
