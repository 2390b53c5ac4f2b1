// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vote whose files are damaged or gone: what it decided cannot be said, and holding it again could undo it.
#include "govern/case.hpp"
#include "govern/proclamation.hpp"
#include "govern/unseen.hpp"

namespace voix::govern {

bool is_damaged(Case& one) {
  if (one.damaged == nullptr) return false;
  const auto& poll = *one.damaged;
  one.standing.findings.insert(one.standing.findings.end(), poll.invalid.begin(), poll.invalid.end());
  one.why("life-poll-damaged", {{"poll", poll.folder}});
  one.need({"need-restore", {}}, {"members"}, {}, "git log -- " + poll.folder);
  return one.settle(State::closed);
}

void tell_lost_poll(Case& one) {
  auto& standing = one.standing;
  if (one.damaged != nullptr || standing.state == State::void_) return;
  for (const auto& act : one.dossier.acts) {
    if (act.kind != "proclaim" || gone_polls(one.dossier, act).empty()) continue;
    if (act.field("outcome") == outcome_text(standing)) continue;
    one.retract();
    one.why("life-poll-lost", {{"time", one.time(act.time)}});
    one.need({"need-restore", {}}, {"members"}, {}, "git log --diff-filter=D -- " + one.dossier.folder);
    one.settle(State::closed);
    return;
  }
}

}  // namespace voix::govern
