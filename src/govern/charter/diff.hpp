// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between two charters, and whether the change itself was decided as the charter wants it.
#pragma once

#include <string>
#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

struct KeyChange {
  std::string key, from, to;  // empty where the charter has no such key
};

/// In the order of voix-charter(5).
[[nodiscard]] std::vector<KeyChange> changed_keys(const Charter& before, const Charter& after);

/// Classes that ask for less than they did: share, quorum, sponsors, body or time.
[[nodiscard]] std::vector<std::string> lowered_classes(const Charter& before, const Charter& after);

struct CharterChange {
  std::vector<Finding> findings;
  std::string decided_under;  // hash of the charter that the decision it cites was taken under, or empty
};

/// The new charter has a new version and cites a decision about the charter that is in force
/// (`charter.decision`), of a class at least as hard as the one that governs the old charter; if anything was
/// lowered, also as the new one's. One that differs in its bytes only is not in order.
[[nodiscard]] CharterChange charter_change(const Charter& before, const Charter& after,
                                           const Assembly& assembly, Instant now);

}  // namespace voix::govern
