// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/decided_text.hpp"

#include <algorithm>

#include "format/proposal_edit.hpp"
#include "format/proposal_md.hpp"
#include "govern/patch.hpp"
#include "govern/text.hpp"

namespace voix::command {

std::string amended_text(const Dossier& dossier, const Amendment& amendment) {
  const auto& before = dossier.proposal;
  auto patched = govern::apply_patch(before.text, amendment.patch,
                                     dossier.folder + "/amendments/" + amendment.id + ".patch");
  if (patched.findings.empty()) return std::move(patched.text);
  const auto option = amendment.act.field("option");
  if (!option.empty() && govern::adds_only(amendment.patch, option))
    return format::with_option(before, option);
  throw Error(Fault::document, std::move(patched.findings));
}

Proposal decided_text(const Dossier& dossier, const Decision& decision) {
  const auto& path = dossier.proposal.path;
  if (auto other = govern::text_not_decided(dossier.proposal, decision.text)) {
    const auto kept = dossier.texts.find(decision.text);
    if (kept == dossier.texts.end()) throw Error(Fault::document, std::move(*other));
    return format::read_proposal(kept->second, path);
  }
  const auto won = std::ranges::find(dossier.amendments, decision.amendment, &Amendment::id);
  if (won == dossier.amendments.end()) return dossier.proposal;
  return format::read_proposal(amended_text(dossier, *won), path);
}

}  // namespace voix::command
