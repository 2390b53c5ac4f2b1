// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <variant>

#include <voix/nearest.hpp>

#include "govern/adoption.hpp"
#include "govern/field_lint.hpp"
#include "govern/listed.hpp"

namespace voix::govern {
namespace {

/// ASCII letters in lower case, blanks at the ends cut: enough to see that two labels are one.
std::string folded(std::string_view label) {
  while (label.ends_with(' ')) label.remove_suffix(1);
  while (label.starts_with(' ')) label.remove_prefix(1);
  std::string folded(label);
  for (auto& c : folded) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return folded;
}

/// Whether `part` stands in `whole` as words of its own.
bool is_within(const std::string& part, const std::string& whole) {
  return part != whole && (" " + whole + " ").find(" " + part + " ") != std::string::npos;
}

bool recommends(const std::string& label) {
  constexpr std::array<std::string_view, 3> marks{"!", "recommended", "recommandé"};
  return std::ranges::any_of(marks, [&](auto mark) { return label.find(mark) != std::string::npos; });
}

void lint_labels(FieldLint& lint) {
  std::vector<std::string> seen;
  for (const auto& option : lint.proposal.options) {
    const auto label = folded(option);
    if (std::ranges::find(seen, label) != seen.end()) {
      lint.error("option-stands-twice", "options", {{"option", option}});
    }
    if (recommends(label)) lint.warning("option-not-neutral", "options", {{"option", option}});
    for (const auto& other : lint.proposal.options) {
      if (!is_within(label, folded(other))) continue;
      lint.warning("option-within-option", "options", {{"option", option}, {"other", other}});
    }
    seen.push_back(label);
  }
}

/// Whoever is elected holds a mandate, and holders are named by their ids.
void lint_candidates(FieldLint& lint) {
  if (lint.proposal.kind != "election") return;
  const auto& assembly = lint.assembly;
  std::vector<std::string> ids;
  for (const auto& person : assembly.people) ids.push_back(person.id);
  std::vector<std::string> strangers;
  std::ranges::copy_if(lint.proposal.options, std::back_inserter(strangers), [&](const std::string& option) {
    return option != lint.proposal.status_quo && assembly.person(option) == nullptr;
  });
  if (strangers.empty()) return;
  const auto meant = strangers.size() == 1 ? nearest(strangers.front(), ids).value_or("") : std::string();
  lint.warning("option-no-member", "options", {{"options", listed(strangers)}, {"suggestion", meant}});
}

void lint_status_quo(FieldLint& lint) {
  auto options = lint.proposal.options;
  const auto& status_quo = lint.proposal.status_quo;
  const auto* one = lint.assembly.charter.find(lint.proposal.class_name);
  const bool stands = one != nullptr && one->default_option;  // what changes nothing is on every ballot
  if (stands) options.push_back(*one->default_option);
  if (status_quo.empty()) {
    if (lint.proposal.kind == "choice" && !options.empty() && !stands)
      lint.warning("status-quo-missing", "options", {});
  } else if (std::ranges::find(options, status_quo) == options.end()) {
    lint.error("status-quo-unknown", "status_quo",
               {{"option", status_quo}, {"suggestion", nearest(status_quo, options).value_or("")}});
  }
}

/// A choice is between two options or more, the default option of the class being one; whatever else is
/// decided under a rule that chooses is one text, and stands against the default option.
void lint_number(FieldLint& lint, const DecisionClass& one, bool is_draft) {
  const auto& proposal = lint.proposal;
  const auto rule = rule_of(one, proposal);
  const Arguments said{{"rule", rule_text(rule)}, {"kind", proposal.kind}, {"class", one.name}};
  const bool among = proposal.kind == "choice" || proposal.kind == "election";
  const auto options = proposal.options.size() + (one.default_option ? 1 : 0);
  const bool one_text = !among || (proposal.kind == "election" && proposal.options.empty());
  if (!one_text && (options < 2 || proposal.options.empty())) {
    lint.error("options-too-few", "options", said);
  } else if (!chooses(rule)) {
    if (!proposal.options.empty()) lint.error("options-without-use", "options", said);
  } else if (!among && !proposal.options.empty() && (is_draft || has_one_effect(proposal.kind))) {
    lint.error("options-of-one-text", "options", said);
  } else if (one_text && !one.default_option) {
    lint.error("one-text-needs-default", "class", said);
  }
  if (const auto seats = seats_of(one, proposal); !one_text && options < seats) {
    lint.error("seats-too-many", "options",
               {{"seats", std::to_string(seats)}, {"options", std::to_string(options)}, {"class", one.name}});
  }
}

}  // namespace

void lint_rule(FieldLint& lint) {
  const auto& proposal = lint.proposal;
  const auto& charter = lint.assembly.charter;
  if (proposal.rule.empty()) return;
  const auto rule = parse_rule(proposal.rule);
  if (!rule) {
    lint.error("rule-unreadable", "rule", {{"rule", proposal.rule}});
    return;
  }
  const auto* chosen = charter.find(proposal.class_name);
  if (chosen == nullptr) return;
  if (needs_rankings(*rule) && chosen->secret.value_or(charter.secret)) {
    lint.error("rule-needs-rankings", "rule", {{"rule", proposal.rule}});
  }
  const Arguments both{{"rule", proposal.rule}, {"class", chosen->name}, {"needed", rule_text(chosen->rule)}};
  if (std::holds_alternative<Majority>(*rule) && proposal.rule != rule_text(chosen->rule)) {
    lint.warning("rule-of-class-holds", "rule", both);
  }
  if (is_rule_too_weak(*chosen, proposal)) {
    lint.error(chosen->min_yes != 0 ? "rule-without-min-yes" : "rule-too-weak", "rule", both);
  }
}

void lint_options(FieldLint& lint, bool is_draft) {
  const auto& proposal = lint.proposal;
  const auto* one = lint.assembly.charter.find(proposal.class_name);
  if (one != nullptr) lint_number(lint, *one, is_draft);
  lint_labels(lint);
  if (is_draft) lint_candidates(lint);
  lint_status_quo(lint);
}

}  // namespace voix::govern
