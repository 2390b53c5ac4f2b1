// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <voix/nearest.hpp>

#include "govern/field_lint.hpp"
#include "govern/life.hpp"
#include "govern/lint.hpp"
#include "govern/listed.hpp"
#include "govern/precedence.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

/// The day on which the author has to be a member: of submission, or today for what is not submitted.
std::string author_day(const Assembly& assembly, const Dossier& dossier, Instant now) {
  const auto history = text_history(dossier, now);
  return assembly.zone.day(history.is_submitted() ? history.versions.front().time : now);
}

void lint_author(FieldLint& lint, const Dossier& dossier) {
  const auto& author = lint.proposal.author;
  if (author.empty()) {
    if (!dossier.is_draft)
      lint.error("field-missing", "author", {{"key", "author"}, {"expected", "\"m17\""}});
    return;
  }
  lint.member("author", author, author_day(lint.assembly, dossier, lint.now));
}

void lint_title(FieldLint& lint) {
  const auto& title = lint.proposal.title;
  if (title.find('\n') != std::string::npos) lint.error("title-of-several-lines", "title", {});
  if (std::ranges::count(title, '?') > 1) lint.error("two-questions", "title", {});
}

void lint_class(FieldLint& lint, bool is_decided) {
  const auto& proposal = lint.proposal;
  const auto& charter = lint.assembly.charter;
  const auto* chosen = charter.find(proposal.class_name);
  if (chosen == nullptr) {
    const bool was_one = std::ranges::any_of(lint.assembly.sealed, [&](const auto& one) {
      return one.second.find(proposal.class_name) != nullptr;
    });
    if (is_decided && was_one) return;  // under a charter of then
    std::vector<std::string> names;
    for (const auto& one : charter.classes) names.push_back(one.name);
    lint.error("unknown-class", "class",
               {{"class", proposal.class_name},
                {"known", listed(names)},
                {"suggestion", nearest(proposal.class_name, names).value_or("")}});
    return;
  }
  const auto needed = class_needed(proposal, charter);
  if (needed.one != nullptr && !may_stand_for(*chosen, *needed.one, charter)) {
    lint.error("class-too-easy", "class",
               {{"class", chosen->name}, {"needed", needed.one->name}, {"what", needed.what}});
  }
}

/// One of a body that ranks too low is told only: a meeting of a higher one may take it up.
void lint_undone(FieldLint& lint, const Dossier& dossier) {
  const auto& charter = lint.assembly.charter;
  const auto* one = charter.find(lint.proposal.class_name);
  if (one == nullptr || !changes_decisions(lint.proposal)) return;
  const auto found = conflict(lint.assembly, dossier, {*one, one->body, charter}, lint.now);
  if (!found) return;
  if (found->of_higher_body) {
    return lint.warning("class-of-lower-body", "class",
                        {{"class", one->name}, {"decision", found->decision}, {"body", found->body}});
  }
  Arguments parts{{"class", one->name}, {"harder", found->class_name}, {"decision", found->decision}};
  const auto* least = class_needed(lint.proposal, charter).one;
  if (const auto* able = class_that_may(lint.assembly, dossier, *one, least, lint.now))
    parts.emplace_back("needed", able->name);
  lint.error("class-undoes-harder", "class", std::move(parts));
}

/// `is_draft`: what was in force when the proposal was written may be over since.
void lint_decisions(FieldLint& lint, bool is_draft) {
  const auto check = [&](std::string_view key, const std::vector<std::string>& ids) {
    for (const auto& id : ids) {
      const auto* named = lint.assembly.find(id);
      if (id == lint.proposal.id) {
        lint.error("decision-is-itself", key, {{"decision", id}});
      } else if (named == nullptr) {
        std::vector<std::string> known;
        for (const auto& one : lint.assembly.dossiers) known.push_back(one.proposal.id);
        lint.error("decision-unknown", key,
                   {{"decision", id}, {"suggestion", nearest(id, known).value_or("")}});
      } else if (is_draft && is_about_charter(named->proposal) && !is_about_charter(lint.proposal)) {
        lint.error("decision-about-charter", key, {{"decision", id}});
      } else if (is_draft && is_fallen(standing(lint.assembly, *named, lint.now).state)) {
        lint.warning("decision-not-in-force", key, {{"decision", id}});
      }
    }
  };
  check("supersedes", lint.proposal.supersedes);
  check("amends", lint.proposal.amends);
  if (is_recall(lint.proposal)) check("granted-by", {lint.proposal.granted_by});
}

/// What amended a decision stays in force by itself when that is replaced.
void lint_amendments(FieldLint& lint) {
  const auto& gone = lint.proposal.supersedes;
  const auto is_gone = [&](const std::string& id) { return std::ranges::find(gone, id) != gone.end(); };
  for (const auto& other : lint.assembly.dossiers) {
    const auto& amends = other.proposal.amends;
    const auto base = std::ranges::find_if(amends, is_gone);
    if (base == amends.end() || is_gone(other.proposal.id) || other.proposal.id == lint.proposal.id) continue;
    if (is_in_force(standing(lint.assembly, other, lint.now).state))
      lint.warning("amendment-stays", "supersedes", {{"decision", *base}, {"amendment", other.proposal.id}});
  }
}

/// A day that was to come when the proposal was written stays right when it has come.
void lint_dates(FieldLint& lint, bool is_draft) {
  const auto& proposal = lint.proposal;
  const auto today = lint.assembly.zone.day(lint.now);
  const auto future = [&](std::string_view key, const std::string& day) {
    if (is_draft && !day.empty() && day <= today) {
      lint.error("day-has-passed", key, {{"key", std::string(key)}, {"day", day}, {"today", today}});
    }
  };
  future("review", proposal.review);
  future("until", proposal.until);
  future("report", proposal.report);
  if (!proposal.report.empty() && !proposal.until.empty() && proposal.report > proposal.until) {
    lint.warning("report-after-end", "report", {{"report", proposal.report}, {"until", proposal.until}});
  }
  if (proposal.created && *proposal.created > lint.now + 86400) {
    lint.warning("created-in-the-future", "created", {{"time", lint.assembly.zone.text(*proposal.created)}});
  }
}

}  // namespace

std::vector<Finding> lint_fields(const Assembly& assembly, const Dossier& dossier, Instant now) {
  FieldLint lint{assembly, dossier.proposal, now, {}};
  lint_title(lint);
  lint_author(lint, dossier);
  lint_class(lint, was_voted_on(dossier));
  if (dossier.is_draft) lint_undone(lint, dossier);
  lint_rule(lint);
  lint_options(lint, dossier.is_draft);
  lint_decisions(lint, dossier.is_draft);
  if (dossier.is_draft) lint_amendments(lint);
  lint_dates(lint, dossier.is_draft);
  lint_kind(lint, dossier.is_draft);
  std::ranges::stable_sort(lint.findings, {}, [](const Finding& one) { return one.place.line; });
  return std::move(lint.findings);
}

}  // namespace voix::govern
