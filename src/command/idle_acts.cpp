// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/idle_acts.hpp"

#include <algorithm>
#include <limits>

namespace voix::command {
namespace {

/// Acts about another number do not count. Those from before this one was given are history: a proposal
/// that shared its number with another got a new one.
void drop_misplaced(Dossier& dossier) {
  const auto& id = dossier.proposal.id;
  Instant given = std::numeric_limits<Instant>::max();
  for (const auto& act : dossier.acts) {
    if (act.kind == "submit" && act.subject == id) given = std::min(given, act.time);
  }
  std::erase_if(dossier.acts, [&](const Act& act) {
    if (act.subject == id) return false;
    if (act.time >= given) {
      dossier.findings.push_back({"act-elsewhere",
                                  Severity::warning,
                                  {{"subject", act.subject}, {"proposal", id}, {"member", act.by}},
                                  {.path = act.path, .text = {}}});
    }
    return true;
  });
}

/// A proclamation that says of nothing that it saw it: any other outcome could be put under it.
void drop_bare(Dossier& dossier) {
  std::erase_if(dossier.acts, [&](const Act& act) {
    if (act.kind != "proclaim" || !act.lines("saw").empty() || !act.lines("poll").empty()) return false;
    dossier.findings.push_back({"proclaimed-without-record",
                                Severity::warning,
                                {{"member", act.by}, {"proposal", dossier.proposal.id}},
                                {.path = act.path, .text = {}}});
    return true;
  });
}

}  // namespace

void drop_idle_acts(Dossier& dossier) {
  drop_misplaced(dossier);
  drop_bare(dossier);
}

}  // namespace voix::command
