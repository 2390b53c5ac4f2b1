// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "govern/classes.hpp"
#include "govern/field_lint.hpp"
#include "govern/lint.hpp"
#include "govern/listed.hpp"

namespace voix::govern {
namespace {

struct KindField {
  std::string_view key;
  const char* example;
  std::string Proposal::*text;
  std::string_view kinds;    // that may have it
  std::string_view needing;  // that must have it
};

constexpr std::array fields{
    KindField{"scope", "\"Speak for us on 11 November\"", &Proposal::scope, "mandate election",
              "mandate election"},
    KindField{"until", "2021-10-29", &Proposal::until, "mandate election", "mandate election"},
    KindField{"report", "2021-10-01", &Proposal::report, "mandate election", ""},
    KindField{"mandate", "\"M-0001\"", &Proposal::mandate, "revocation", "revocation"},
    KindField{"granted-by", "\"P-0007\"", &Proposal::granted_by, "revocation", ""},
    KindField{"member", "\"m24\"", &Proposal::member, "admission exclusion", "admission exclusion"},
    KindField{"key", "\"ssh-ed25519 AAAA…\"", &Proposal::key, "admission", "admission"},
    KindField{"amount", "\"120 EUR\"", &Proposal::amount, "spending", "spending"}};

bool has_word(std::string_view words, std::string_view word) {
  return (" " + std::string(words) + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

void lint_presence(FieldLint& lint) {
  const auto& proposal = lint.proposal;
  const auto check = [&](std::string_view key, const char* example, bool is_given, bool needs, bool may) {
    if (!is_given && needs) {
      lint.error("kind-needs-field", "kind",
                 {{"kind", proposal.kind}, {"key", std::string(key)}, {"expected", example}});
    } else if (is_given && !may) {
      lint.warning("field-of-other-kind", key, {{"kind", proposal.kind}, {"key", std::string(key)}});
    }
  };
  const bool is_mandate = proposal.kind == "mandate";
  check("holders", "[\"m12\"]", !proposal.holders.empty(), is_mandate, grants_mandate(proposal.kind));
  for (const auto& field : fields) {
    check(field.key, field.example, !(proposal.*field.text).empty(), has_word(field.needing, proposal.kind),
          has_word(field.kinds, proposal.kind));
  }
}

/// The last moment at which a mandate that is proposed now may begin: its term is counted from there when it
/// is granted.
Instant latest_beginning(const FieldLint& lint) {
  const auto* one = lint.assembly.charter.find(lint.proposal.class_name);
  if (one == nullptr) return lint.now;
  return lint.now + one->discussion_max + one->min_duration + one->contest;
}

/// The first one.
Instant earliest_beginning(const FieldLint& lint) {
  const auto& charter = lint.assembly.charter;
  const auto* one = charter.find(lint.proposal.class_name);
  if (one == nullptr) return lint.now;
  const auto discussed = lint.now + one->discussion_min;
  const auto called = lint.now + (one->body == "online" ? Duration{} : charter.assembly_notice);
  return std::max(discussed, called) + one->min_duration + one->contest;
}

/// The days that a text names in the way of the files, 2021-10-30.
std::vector<std::string> days_in(std::string_view text) {
  constexpr std::string_view form = "dddd-dd-dd";
  std::vector<std::string> days;
  for (std::size_t at = 0; at + form.size() <= text.size(); ++at) {
    const auto here = text.substr(at, form.size());
    const auto fits = [](char c, char mark) { return mark == 'd' ? c >= '0' && c <= '9' : c == mark; };
    if (std::ranges::equal(here, form, fits)) days.emplace_back(here);
  }
  return days;
}

/// The text that is voted names days, and the field `until` another: the mandate would not be what was read.
void lint_end_in_text(FieldLint& lint) {
  const auto& until = lint.proposal.until;
  const auto* operative = lint.proposal.operative();
  if (until.empty() || operative == nullptr) return;
  const auto days = days_in(operative->text);
  if (days.empty() || std::ranges::find(days, until) != days.end()) return;
  lint.warning("mandate-text-differs", "until", {{"until", until}, {"days", listed(days)}});
}

void lint_mandate(FieldLint& lint, bool is_draft) {
  const auto& proposal = lint.proposal;
  const auto today = lint.assembly.zone.day(lint.now);
  for (const auto& holder : proposal.holders) {
    const auto* person = is_draft ? lint.member("holders", holder, today) : lint.assembly.person(holder);
    if (person != nullptr && person->legal)
      lint.error("holder-is-legal-person", "holders", {{"member", holder}});
  }
  lint_end_in_text(lint);
  const auto longest = lint.assembly.charter.mandate_max_term;
  const auto last = lint.assembly.zone.day(latest_beginning(lint) + longest);
  const auto sure = lint.assembly.zone.day(earliest_beginning(lint) + longest);
  if (!is_draft || proposal.until.empty()) return;
  const auto* one = lint.assembly.charter.find(proposal.class_name);
  const bool is_online = one == nullptr || one->body == "online";  // nobody knows when a body will meet
  if (proposal.until > last && is_online) {
    lint.error("mandate-beyond-term", "until",
               {{"until", proposal.until}, {"longest", longest.text()}, {"last", sure}});
  } else if (proposal.until > sure) {
    lint.warning("mandate-term-tight", "until",
                 {{"until", proposal.until}, {"longest", longest.text()}, {"last", sure}});
  }
}

void lint_member(FieldLint& lint, bool is_draft) {
  const auto& proposal = lint.proposal;
  if (proposal.member.empty() || !is_draft) return;
  const auto today = lint.assembly.zone.day(lint.now);
  if (proposal.kind == "exclusion") lint.member("member", proposal.member, today);
  if (proposal.kind != "admission") return;
  const auto* person = lint.assembly.person(proposal.member);
  if (person != nullptr && person->is_member(today)) {
    lint.error("member-already", "member", {{"member", proposal.member}});
  } else if (person != nullptr) {
    lint.error("member-before", "member", {{"member", proposal.member}});
  }
}

}  // namespace

void lint_kind(FieldLint& lint, bool is_draft) {
  const auto& proposal = lint.proposal;
  lint_presence(lint);
  if (grants_mandate(proposal.kind)) lint_mandate(lint, is_draft);
  lint_member(lint, is_draft);
  if (is_draft && proposal.kind == "election" && proposal.options.empty() &&
      proposal.places.contains("holders"))
    lint.error("holders-before-nomination", "holders", {});
  if (auto fault = recall_fault(proposal, lint.assembly)) lint.findings.push_back(std::move(*fault));
}

std::optional<Finding> recall_fault(const Proposal& proposal, const Assembly& assembly) {
  if (proposal.mandate.empty() && proposal.granted_by.empty()) return std::nullopt;
  const auto place = proposal.places.find("mandate");
  Finding fault{"mandate-unknown",
                Severity::error,
                {{"mandate", proposal.mandate}},
                place != proposal.places.end() ? place->second : Place{.path = proposal.path, .text = {}}};
  const auto mandate = std::ranges::find(assembly.mandates, proposal.mandate, &Mandate::id);
  if (mandate == assembly.mandates.end()) return fault;
  if (mandate->granted_by == proposal.granted_by) return std::nullopt;
  fault.slug = "mandate-of-other-decision";
  fault.arguments.emplace_back("decision", mandate->granted_by);
  return fault;
}

}  // namespace voix::govern
