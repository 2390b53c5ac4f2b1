// SPDX-License-Identifier: GPL-3.0-or-later
//
// Objections and reserves of one consent round: argued, qualified, standing. Within govern only.
#pragma once

#include <string>
#include <vector>

#include "govern/round_acts.hpp"

namespace voix::govern {

struct Concerns {
  std::vector<Concern> list;         // objections by id, then reserves by member
  Instant settled = 0;               // when nothing waits any more: the end of the round or later
  std::vector<std::string> waiting;  // ids of objections that wait at `now`
};

/// Of the stances that count. `earlier`: the concerns of the round before; its objections that stood are
/// taken up again as long as their author says nothing of the new text. `end` may be in the future.
[[nodiscard]] Concerns weigh(const Dossier& dossier, const Assembly& assembly, const Opening& opening,
                             const Stances& stances, const std::vector<Concern>& earlier, const End& end,
                             Instant now);

}  // namespace voix::govern
