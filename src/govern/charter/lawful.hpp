// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which charters hold: the first that a vote was opened under, and every later one that was decided under one
// that holds. A charter that somebody edited by hand stands in no such line, whatever votes were opened under
// it; the one before it may be put back at any time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

/// The charters that votes were opened under, by hash, and when first.
using CharterUses = std::map<std::string, Instant, std::less<>>;
[[nodiscard]] CharterUses charter_uses(const Assembly& assembly);

/// The charter that `charter` changed: the one before it among those that hold at `at`, or the newest of them
/// where it is not one of them. Null for the first one, and while no vote was opened.
[[nodiscard]] const Charter* charter_before(const Charter& charter, const Assembly& assembly, Instant at);

/// What is wrong with how `charter` came to be, with what is to be known of it; no error where it is the
/// first one, or was decided.
[[nodiscard]] std::vector<Finding> charter_findings(const Charter& charter, const Assembly& assembly,
                                                    Instant at);

/// Of the present charter, where a vote must not be opened under it: it changed another, and that was not
/// decided.
[[nodiscard]] std::optional<Finding> charter_not_held(const Assembly& assembly, Instant at);

/// Of a proposal that was put to the vote under a charter which did not hold then. `uses`: of the assembly.
[[nodiscard]] std::optional<Finding> undecided_charter(const Assembly& assembly, const CharterUses& uses,
                                                       const Dossier& dossier, const Standing& stands,
                                                       Instant now);

/// What was decided about the charter, known once for all proposals of an assembly.
struct CharterHistory {
  struct Change {
    const Dossier* dossier;
    Instant decided, from;         // from: in force
    std::optional<Instant> until;  // another decision replaced it, or it was for a time
  };
  std::vector<Change> changes;
  CharterUses uses;
  std::vector<const Charter*> lawful;  // those that hold
};
[[nodiscard]] CharterHistory charter_history(const Assembly& assembly, Instant now);

/// Decisions about the charter, in force at `at`, that `charter` does not know: neither it nor a lawful one
/// before it was made from them, or from a later one.
[[nodiscard]] std::vector<const Dossier*> decisions_not_in(const Charter& charter,
                                                           const CharterHistory& history, Instant at);

/// The same, as warnings about the present charter: nobody has written what was decided.
[[nodiscard]] std::vector<Finding> decisions_not_done(const Assembly& assembly, const CharterHistory& history,
                                                      Instant now);

/// Of a proposal that was put to the vote under a charter which a decision in force by then had changed.
[[nodiscard]] std::optional<Finding> older_charter(const Assembly& assembly, const CharterHistory& history,
                                                   const Dossier& dossier, const Standing& stands,
                                                   Instant now);

/// Once a decision about the charter is in force, that somebody writes what it changes.
[[nodiscard]] std::optional<Need> charter_need(const Assembly& assembly, const CharterHistory& history,
                                               const Dossier& dossier, Instant now);

}  // namespace voix::govern
