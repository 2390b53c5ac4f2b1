// SPDX-License-Identifier: GPL-3.0-or-later
//
// Amendments that nobody decided on when the text is frozen.
#pragma once

#include "govern/discussion.hpp"

namespace voix::govern {

/// They go on the ballot, if they have a label, the ballot has options and their patch fits, or fall.
void drop_undecided(Discussion& talk, const Dossier& dossier);

}  // namespace voix::govern
