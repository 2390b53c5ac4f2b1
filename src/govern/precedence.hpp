// SPDX-License-Identifier: GPL-3.0-or-later
//
// Precedence: what a higher body decided stands until that body decides otherwise, and what a class decided
// is not undone by an easier one of the same body. A proposal that would supersede or amend such a decision,
// directly or through a chain of decisions, is inadmissible; so is one of a lower body that would revoke a
// mandate that a higher one granted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

class Seen;

/// How something is decided: as in `one`, a class of `charter`, in the name of `body`.
struct Decider {
  const DecisionClass& one;
  std::string_view body;
  const Charter& charter;
};

/// Whether a proposal that is decided by `by` may undo the decision on `made`: a higher body may; the same
/// one in the same class, in one that is as hard as that was when it decided, or in the one that governs the
/// charter. A mandate is revoked in any class: that of revocations.
[[nodiscard]] bool may_undo(const Assembly& assembly, const Proposal& proposal, const Decider& by,
                            const Proposal& made, const Decision& decision);

/// A vote on it may have been over at `at`: else nothing was decided by then.
[[nodiscard]] bool voted_by(const Dossier& dossier, Instant at);

/// Whether it would change what was decided before, so that it matters who decided that.
[[nodiscard]] bool changes_decisions(const Proposal& proposal);

struct Conflict {
  std::string decision, body, class_name;  // in force; how it was decided
  std::vector<std::string> chain;          // from what the proposal names to that decision, both included
  bool of_higher_body = false;             // else of a harder class of the same body
};

/// The nearest decision that held at `at` and that the proposal would change, and may not; empty if there is
/// none. `now`: what was signed or declared void until then is known; by default nothing later than `at` is.
/// `seen`: proposals that are left out.
[[nodiscard]] std::optional<Conflict> conflict(const Assembly& assembly, const Dossier& dossier,
                                               const Decider& by, Instant at, const Seen* seen = nullptr,
                                               std::optional<Instant> now = {});

/// `first`, if it may decide at `now` what the proposal would change; else the first class that may and is as
/// hard as `least`, where that is given. Null if there is none.
[[nodiscard]] const DecisionClass* class_that_may(const Assembly& assembly, const Dossier& dossier,
                                                  const DecisionClass& first, const DecisionClass* least,
                                                  Instant now);

}  // namespace voix::govern
