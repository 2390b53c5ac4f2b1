// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/discussion_options.hpp"

#include <algorithm>

#include <voix/nearest.hpp>

#include "govern/adoption.hpp"
#include "govern/patch.hpp"

namespace voix::govern {
namespace {

/// Its patch fits the text that is frozen, so that there is a text to decide. Of a text that is lost nothing
/// can be said.
bool fits(const Amendment& amendment, const Proposal& text, const Discussion& talk) {
  return text.hash != talk.text || adds_only(amendment.patch, amendment.act.field("option")) ||
         apply_patch(text.text, amendment.patch, {}).findings.empty();
}

bool is_on_ballot(const std::string& label, const std::vector<std::string>& options) {
  return std::ranges::find(options, folded(label), folded) != options.end();
}

/// Why it falls and is told; empty if it stands on the ballot.
std::string_view fault(const Amendment& amendment, const std::string& label, const Dossier& dossier,
                       const Discussion& talk) {
  if (!fits(amendment, dossier.proposal, talk)) return "amendment-unfit";
  const bool is_taken = is_on_ballot(label, options_of(*talk.one, dossier.proposal, talk.options));
  return is_taken ? "option-on-ballot" : std::string_view();
}

}  // namespace

void drop_undecided(Discussion& talk, const Dossier& dossier) {
  for (const auto& id : talk.undecided) {
    const auto found = std::ranges::find(dossier.amendments, id, &Amendment::id);
    const auto label = found == dossier.amendments.end() ? std::string() : found->act.field("option");
    if (label.empty() || talk.one == nullptr || !takes_options(*talk.one, dossier.proposal)) {
      talk.fallen.push_back(id);
      continue;
    }
    if (const auto slug = fault(*found, label, dossier, talk); !slug.empty()) {
      talk.fallen.push_back(id);
      talk.findings.push_back({slug,
                               Severity::warning,
                               {{"amendment", id}, {"option", label}, {"id", dossier.proposal.id}},
                               {.path = found->act.path, .text = {}}});
    } else {
      talk.options.push_back(label);
    }
  }
  talk.undecided.clear();
}

}  // namespace voix::govern
