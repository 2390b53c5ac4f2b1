// SPDX-License-Identifier: GPL-3.0-or-later
//
// A charter that P-0003 changes, and charters that follow each other, with a vote under each.
#pragma once

#include <algorithm>

#include "govern/charter/diff.hpp"
#include "govern/charter/lawful.hpp"
#include "govern/consent_round.hpp"
#include "govern/life.hpp"

namespace consent {

using namespace voix::govern;

inline std::vector<std::string> errors(const std::vector<Finding>& findings) {
  std::vector<std::string> all;
  for (const auto& one : findings) {
    if (one.severity == Severity::error) all.emplace_back(one.slug);
  }
  return all;
}

/// Adds a class whose vote lasts so long.
inline DecisionClass& add_class(Charter& charter, std::string name, Duration length) {
  auto& one = charter.classes.emplace_back();
  one.name = std::move(name);
  one.min_duration = length;
  return one;
}

/// P-0003 is put to a round of the class "consent", where all consent, and adopted.
struct Changed : Round {
  Charter after;
  Changed() {
    auto& charter = assembly.charter;
    charter.version = 1;
    charter.governance = "consent";
    dossier.proposal.kind = "charter";
    dossier.proposal.class_name = "consent";
    after = charter;
    after.hash = "after";
    after.version = 2;
    after.decision = "P-0003";
  }
  void adopt() {
    open();
    for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) say(hour, id, "consent");
    assembly.dossiers = {dossier};
  }
  std::vector<std::string> of_change(Instant at) {
    if (assembly.dossiers.empty()) assembly.dossiers = {dossier};
    return errors(charter_change(assembly.charter, after, assembly, start + at).findings);
  }
};

using Strings = std::vector<std::string>;

/// The charter of P-0003 is kept; `after` is the present one from then on.
struct InTurn : Changed {
  InTurn() {
    assembly.sealed.emplace("charter", assembly.charter);
    adopt();
  }
  /// The charter becomes `next`, and `id`, of kind charter too, is put to a round under it.
  void decide(const Charter& under, std::string id, Instant at) {
    assembly.charter = under;
    assembly.sealed.emplace(under.hash, under);
    dossier = {};
    dossier.proposal = assembly.dossiers.front().proposal;
    dossier.proposal.id = std::move(id);
    add(at - hour, "m1", "submit", {});
    open(at);
    for (const auto* by : {"m1", "m2", "m3", "m4", "m5"}) say(at + 60, by, "consent");
    for (auto& act : dossier.acts) {
      act.subject = dossier.proposal.id;
      for (auto& [name, value] : act.fields) {
        if (name == "charter") value = under.hash;
      }
    }
    assembly.dossiers.push_back(dossier);
  }
  static Charter next(Charter charter, std::string hash, std::int64_t version, std::string decision) {
    charter.hash = std::move(hash);
    charter.version = version;
    charter.decision = std::move(decision);
    return charter;
  }
  [[nodiscard]] Strings of_present(Instant at) const {
    return errors(charter_findings(assembly.charter, assembly, start + at));
  }
  [[nodiscard]] Strings of_proposal(const std::string& id, Instant at) const {
    return errors(standing(assembly, *assembly.find(id), start + at).findings);
  }
};

}  // namespace consent
