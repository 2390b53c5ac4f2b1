// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acts in the folder of a proposal that do not count for it, whatever they say.
#pragma once

#include <voix/assembly.hpp>

namespace voix::command {

/// Takes out acts about another number, and proclamations that list nothing; both are told in the findings.
void drop_idle_acts(Dossier& dossier);

}  // namespace voix::command
