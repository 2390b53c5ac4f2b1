// SPDX-License-Identifier: GPL-3.0-or-later
//
// Irregularities: a member declares one (act `void`), and another may contest it (act `contest`). What was
// contested is settled: whoever still wants to undo the decision for that reason needs a new one. Another
// reason, which nobody could answer yet, can be declared as before.
#pragma once

#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

struct Contested {
  const Act *declared, *by;
};

struct Irregularity {
  const Act* declared = nullptr;   // the last that nobody contests; null: there is none
  std::vector<Contested> settled;  // in the order of the contests
  std::vector<const Act*> again;   // declared for a reason that had been contested: they do not count
};

/// By the acts of the dossier until `now`.
[[nodiscard]] Irregularity irregularity(const Dossier& dossier, Instant now);

}  // namespace voix::govern
