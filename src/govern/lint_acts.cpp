// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "govern/lint.hpp"
#include "govern/patch.hpp"
#include "govern/rounds.hpp"
#include "govern/text.hpp"

namespace voix::govern {
namespace {

std::string_view name_of_folder(const Dossier& dossier) {
  const std::string_view folder = dossier.folder;
  return folder.substr(folder.rfind('/') + 1);
}

Place id_place(const Proposal& proposal) {
  const auto found = proposal.places.find("id");
  return found == proposal.places.end() ? Place{.path = proposal.path, .text = {}} : found->second;
}

void lint_number(const Assembly& assembly, const Dossier& dossier, std::vector<Finding>& findings) {
  const auto& proposal = dossier.proposal;
  if (proposal.id.empty()) {
    findings.push_back({"field-missing",
                        Severity::error,
                        {{"key", "id"}, {"expected", "\"P-0003\""}},
                        {.path = proposal.path, .text = {}}});
    return;
  }
  const auto name = name_of_folder(dossier);
  if (!name.starts_with(proposal.id) ||
      (name.size() > proposal.id.size() && name[proposal.id.size()] != '-')) {
    findings.push_back({"number-of-other-folder",
                        Severity::error,
                        {{"id", proposal.id}, {"folder", dossier.folder}},
                        id_place(proposal)});
  }
  if (auto other = number_misspelled(dossier)) findings.push_back(std::move(*other));
  if (auto taken = number_taken(assembly, dossier)) findings.push_back(std::move(*taken));
}

/// Amendments that are not decided have to fit the text as it is, until it is voted on.
void lint_amendments(const Dossier& dossier, std::vector<Finding>& findings) {
  if (was_voted_on(dossier)) return;
  for (const auto& amendment : dossier.amendments) {
    if (adds_only(amendment.patch, amendment.act.field("option"))) continue;
    const bool is_decided = std::ranges::any_of(dossier.acts, [&](const Act& act) {
      return (act.kind == "accept" || act.kind == "decline") && act.field("amendment") == amendment.id;
    });
    if (is_decided) continue;
    const auto path = dossier.folder + "/amendments/" + amendment.id + ".patch";
    for (auto& finding : apply_patch(dossier.proposal.text, amendment.patch, path).findings) {
      finding.severity = Severity::warning;
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

bool was_voted_on(const Dossier& dossier) {
  return !dossier.polls.empty() || std::ranges::any_of(dossier.acts, [](const Act& act) {
    return act.kind == "open" || act.kind == "count" || act.kind == "proclaim";
  });
}

std::optional<Finding> number_misspelled(const Dossier& dossier) {
  const auto& id = dossier.proposal.id;
  const auto digits = std::string_view(id).substr(std::min<std::size_t>(2, id.size()));
  const bool is_number = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  const bool is_usual = (id.starts_with("P-") || id.starts_with("E-")) && is_number && digits.size() >= 4 &&
                        digits.size() <= 9 && (digits.size() == 4 || digits.front() != '0');
  if (dossier.is_draft || id.empty() || is_usual) return std::nullopt;
  return Finding{"number-misspelled", Severity::error, {{"id", id}}, id_place(dossier.proposal)};
}

std::optional<Finding> number_taken(const Assembly& assembly, const Dossier& dossier) {
  const auto& proposal = dossier.proposal;
  if (dossier.is_draft) return std::nullopt;
  const auto all = with_number(proposal.id, assembly);
  if (all.size() < 2 || all.front()->folder == dossier.folder) return std::nullopt;
  return Finding{"number-taken-twice",
                 Severity::error,
                 {{"id", proposal.id}, {"first", all.front()->folder}, {"second", dossier.folder}},
                 id_place(proposal)};
}

std::vector<const Dossier*> with_number(std::string_view id, const Assembly& assembly) {
  std::vector<const Dossier*> all;
  for (const auto& one : assembly.dossiers) {
    if (!one.is_draft && one.proposal.id == id) all.push_back(&one);
  }
  std::ranges::stable_sort(all, {}, [](const Dossier* one) {
    const auto submit = std::ranges::find(one->acts, "submit", &Act::kind);
    const auto time = submit == one->acts.end() ? std::numeric_limits<Instant>::max() : submit->time;
    return std::tuple(!was_voted_on(*one), time, std::string_view(one->folder));
  });
  return all;
}

std::vector<Finding> lint_acts(const Assembly& assembly, const Dossier& dossier, Instant now) {
  if (dossier.is_draft) return {};
  std::vector<Finding> findings;
  lint_number(assembly, dossier, findings);
  const auto history = text_history(dossier, now);
  findings.insert(findings.end(), history.findings.begin(), history.findings.end());
  if (!history.is_submitted() && history.findings.empty()) {
    findings.push_back({"not-submitted",
                        Severity::error,
                        {{"folder", dossier.folder}},
                        {.path = dossier.proposal.path, .text = {}}});
  }
  findings.insert(findings.end(), dossier.findings.begin(), dossier.findings.end());
  lint_amendments(dossier, findings);
  for (auto& finding : round_findings(dossier, assembly, now)) findings.push_back(std::move(finding));
  return findings;
}

std::vector<Finding> lint(const Assembly& assembly, const Dossier& dossier, Instant now) {
  auto findings = lint_fields(assembly, dossier, now);
  for (auto& finding : lint_sections(dossier.proposal, assembly.charter.language))
    findings.push_back(std::move(finding));
  for (auto& finding : lint_acts(assembly, dossier, now)) findings.push_back(std::move(finding));
  return findings;
}

}  // namespace voix::govern
