// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/unfit.hpp"

#include <algorithm>

#include "govern/adoption.hpp"
#include "govern/classes.hpp"
#include "govern/nomination.hpp"

namespace voix::govern {

std::string class_to_raise(const Case& one, const Conflict& found) {
  if (one.seen.before() != nullptr)
    return found.class_name;  // nobody reads it, and each level would ask again
  for (const auto& higher : one.charter.classes) {
    if (may_raise(one.one(), higher, one.charter) &&
        !conflict(one.assembly, one.original, {higher, higher.body, one.charter}, one.now, &one.seen))
      return higher.name;
  }
  return found.class_name;
}

void need_harder(Case& one, const std::string& name) {
  const bool may_raise = one.talk.end == Discussion::End::none && !is_recall(one.dossier.proposal);
  one.need({may_raise ? "need-harder-class" : "need-anew-in-class", {{"class", name}}}, {"members"}, {},
           may_raise ? "voix raise " + one.id() + " --class " + name : "voix draft --class " + name);
}

bool is_class_unfit(Case& one) {
  const auto& proposal = one.dossier.proposal;
  if (proposal.kind == "revocation" && !proposal.mandate.empty() && proposal.granted_by.empty()) {
    one.why("life-recall-unnamed", {{"mandate", proposal.mandate}});
    one.need({"need-drafted-anew", {}}, {"members"}, {},
             "voix draft --kind revocation --mandate " + proposal.mandate);
    return true;
  }
  const auto needed = class_needed(proposal, one.charter);
  if (needed.one == nullptr || may_stand_for(one.one(), *needed.one, one.charter)) return false;
  one.why("life-class-too-easy",
          {{"class", one.one().name}, {"needed", needed.one->name}, {"what", needed.what}});
  need_harder(one, needed.one->name);
  return true;
}

bool is_ballot_unfit(Case& one) {
  const auto& decider = one.one();
  const auto& proposal = one.dossier.proposal;
  if (!chooses(rule_of(decider, proposal)) || options_of(decider, proposal, one.talk.options).size() > 1)
    return false;
  if (is_without_candidates(proposal) && !has_nominee(one.dossier, one.assembly, one.now)) return false;
  one.why("life-one-option", {{"class", decider.name}});
  if (proposal.rule.empty()) {
    one.need({"need-drafted-anew", {}}, {"members"}, {}, "voix draft");
  } else {
    one.need({"need-rule-out", {}}, {"author"}, {}, "voix submit " + one.id());
  }
  return true;
}

}  // namespace voix::govern
