// SPDX-License-Identifier: GPL-3.0-or-later
//
// Precedence: what a higher body decided stands until that body decides otherwise. A proposal of a lower body
// that would supersede or amend it, or revoke a mandate that it granted, directly or through a chain of
// decisions, is inadmissible.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

struct Seen;

struct Conflict {
  std::string decision, body;      // in force, of a higher body
  std::vector<std::string> chain;  // from what the proposal names to that decision, both included
};

/// The nearest decision of a body above `body`, in force at `now`, that the proposal would change; empty if
/// there is none. `seen`: proposals that are left out.
[[nodiscard]] std::optional<Conflict> conflict(const Assembly& assembly, const Dossier& dossier,
                                               std::string_view body, Instant now,
                                               const Seen* seen = nullptr);

/// The first class, at least as hard as `least`, whose body may decide at `now` what the proposal would
/// change; `least` itself where it may. Null if there is none.
[[nodiscard]] const DecisionClass* class_that_may(const Assembly& assembly, const Dossier& dossier,
                                                  const DecisionClass& least, Instant now);

}  // namespace voix::govern
