// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/decided_text.hpp"

#include <algorithm>

#include "format/proposal_md.hpp"
#include "govern/patch.hpp"
#include "govern/text.hpp"

namespace voix::command {

Proposal decided_text(const Dossier& dossier, const Decision& decision) {
  const auto& path = dossier.proposal.path;
  if (auto other = govern::text_not_decided(dossier.proposal, decision.text)) {
    const auto kept = dossier.texts.find(decision.text);
    if (kept == dossier.texts.end()) throw Error(Fault::document, std::move(*other));
    return format::read_proposal(kept->second, path);
  }
  const auto won = std::ranges::find(dossier.amendments, decision.amendment, &Amendment::id);
  if (won == dossier.amendments.end()) return dossier.proposal;
  auto patched = govern::apply_patch(dossier.proposal.text, won->patch,
                                     dossier.folder + "/amendments/" + won->id + ".patch");
  if (!patched.findings.empty()) throw Error(Fault::document, std::move(patched.findings));
  return format::read_proposal(patched.text, path);
}

}  // namespace voix::command
