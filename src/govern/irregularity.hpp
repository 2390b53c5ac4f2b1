// SPDX-License-Identifier: GPL-3.0-or-later
//
// Irregularities: a member declares one (act `void`), and another may contest it (act `contest`). What was
// contested once is settled: whoever still wants to undo the decision needs a new one.
#pragma once

#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

struct Irregularity {
  const Act* declared = nullptr;   // the last that nobody contests, else the last that was; null: none
  const Act* contested = nullptr;  // by which act; null: it stands
  std::vector<const Act*> late;    // declared after one had been contested: they do not count
};

/// By the acts of the dossier until `now`.
[[nodiscard]] Irregularity irregularity(const Dossier& dossier, Instant now);

}  // namespace voix::govern
