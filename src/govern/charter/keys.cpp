// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/charter/keys.hpp"

#include <variant>

namespace voix::govern {
namespace {

using Keys = std::vector<std::pair<std::string, std::string>>;

std::string list(const std::vector<std::string>& items) {
  std::string text;
  for (const auto& one : items) text += (text.empty() ? "" : ", ") + one;
  return text;
}

std::string yes(bool value) { return value ? "true" : "false"; }
std::string number(std::uint64_t value) { return std::to_string(value); }

std::string tie_text(DecisionClass::Tie tie) {
  return tie == DecisionClass::Tie::lot ? "lot" : tie == DecisionClass::Tie::assembly ? "assembly" : "reject";
}

/// For the second call no quorum is written "none", and no second call "off".
std::string second_call_text(const std::optional<Quorum>& quorum) {
  if (!quorum) return "off";
  return quorum->value == 0 ? "none" : quorum_text(quorum);
}

void add_class(const DecisionClass& one, Keys& keys) {
  const auto add = [&](std::string_view key, std::string value) {
    keys.emplace_back("class." + one.name + "." + std::string(key), std::move(value));
  };
  add("body", one.body);
  add("rule", one.lazy ? "lazy" : rule_text(one.rule));
  if (std::holds_alternative<Judgment>(one.rule)) add("grades", list(one.grades));
  if (std::holds_alternative<Condorcet>(one.rule)) {
    add("default_option", one.default_option.value_or(""));
    add("ratio", one.ratio.text());
  }
  if (std::holds_alternative<Approval>(one.rule)) add("seats", number(one.seats));
  if (one.min_yes != 0) add("min_yes", number(one.min_yes));
  if (!std::holds_alternative<Consent>(one.rule)) {
    add("quorum", quorum_text(one.quorum));
    add("quorum_of", one.quorum_of_present ? "present" : "cast");
    add("second_call", second_call_text(one.second_call));
  }
  add("sponsors", number(one.sponsors));
  add("discussion_min", one.discussion_min.text());
  add("discussion_max", one.discussion_max.text());
  add("min_duration", one.min_duration.text());
  add("tie", tie_text(one.tie));
  add("contest", one.contest.text());
  add("protects", list(one.protects));
  if (one.secret) add("secrecy", *one.secret ? "secret" : "open");
}

}  // namespace

std::string quorum_text(const std::optional<Quorum>& quorum) { return quorum ? quorum->text() : "none"; }

std::string threshold_text(const Threshold& threshold) {
  if (threshold.kind == Threshold::Kind::half_plus_one) return "n/2 + 1";
  return (threshold.kind == Threshold::Kind::more_than ? "> " : ">= ") + threshold.share.text();
}

std::vector<std::pair<std::string, std::string>> charter_keys(const Charter& charter) {
  Keys keys{{"precedence", list(charter.precedence)},
            {"proxies", "0"},
            {"charter.version", std::to_string(charter.version)},
            {"charter.name", charter.name},
            {"charter.language", charter.language},
            {"charter.timezone", charter.timezone},
            {"charter.governance", charter.governance},
            {"charter.decision", charter.decision},
            {"roll.voters", "natural"},
            {"roll.legal_votes", "0"},
            {"roll.dues", yes(charter.dues)},
            {"ballot.secrecy", charter.secret ? "secret" : "open"},
            {"ballot.revote", "last"},
            {"ballot.trustees", number(charter.trustees)},
            {"ballot.threshold", number(charter.threshold)},
            {"ballot.min_ballots", number(charter.min_ballots)},
            {"consent.test", charter.peer_test ? "peer" : "argued"},
            {"consent.silence", charter.silence_assents ? "assent" : "absent"},
            {"consent.rounds_max", number(charter.rounds_max)},
            {"consent.quorum", quorum_text(charter.consent_quorum)},
            {"consent.min_consents", number(charter.min_consents)},
            {"consent.objection_ttl", charter.objection_ttl.text()},
            {"consent.hold_max", charter.hold_max.text()},
            {"consent.fallback", charter.fallback},
            {"mandate.max_term", charter.mandate_max_term.text()},
            {"mandate.revoke", charter.mandate_revoke},
            {"exclusion.class", charter.exclusion_class},
            {"exclusion.notice", charter.exclusion_notice.text()},
            {"assembly.notice", charter.assembly_notice.text()}};
  for (const auto& one : charter.classes) add_class(one, keys);
  return keys;
}

}  // namespace voix::govern
