// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a proposal (voix-governance(7)): its state at a moment, from what was signed and voted until
// then. Nothing is stored and nothing is asked twice: the same files give the same state, in whatever order
// branches were merged.
//
// Acts of a time after `now` have not happened yet. The charter is the one that was sealed when the proposal
// was put to the vote, and before that the present one.
#pragma once

#include <voix/standing.hpp>

namespace voix::govern {

class Seen;

/// Where the proposal of `dossier`, one of the assembly's, stands at `now`. Total: a dossier of any content
/// has a state; what does not count is told in `findings`.
[[nodiscard]] Standing standing(const Assembly& assembly, const Dossier& dossier, Instant now);

/// Of all proposals, in the order of the dossiers; faster than one by one.
[[nodiscard]] std::vector<Standing> standings(const Assembly& assembly, Instant now);

/// All that is said of the proposal where it stands: acts that cannot be read, a number that is taken, what
/// `standing` found. An error among them leaves its state in doubt.
[[nodiscard]] std::vector<Finding> findings(const Assembly& assembly, const Dossier& dossier,
                                            const Standing& standing);

/// The errors among them.
[[nodiscard]] std::vector<Finding> errors_of(const Assembly& assembly, const Dossier& dossier,
                                             const Standing& standing);

/// The decisions in force that amend one, as its standing tells.
[[nodiscard]] std::vector<std::string> amended_by(const Standing& standing);

/// The day (YYYY-MM-DD) on which a decision is to be looked at again: its own, or a later one of a decision
/// that amended it; empty if it has none.
[[nodiscard]] std::string review_of(const Assembly& assembly, const Dossier& dossier,
                                    const Standing& standing);

/// Adopted, and not undone by another decision; what it did stays done when its last day has passed.
[[nodiscard]] bool has_effect(const Standing& standing);

/// The decision that revoked a mandate, at its proclamation, and when.
struct Revoked {
  std::string by;
  Instant time = 0;
  bool as_decided = true;  // the text names now what it named when it was decided
};

/// The first decision that revoked the mandate which `grant` granted, as it was `made`, and may do so; none
/// of the dossiers in `seen`, whose standing is being computed.
[[nodiscard]] std::optional<Revoked> revocation_of(const Dossier& grant, const Decision& made,
                                                   const Assembly& assembly, Instant now,
                                                   const Seen* seen = nullptr);

}  // namespace voix::govern
