// SPDX-License-Identifier: GPL-3.0-or-later
//
// A charter that changes while a proposal is discussed: what ended under the old one stays ended, and what
// was signed in time under it stays in time.
#pragma once

#include "govern/discussion.hpp"

namespace voix::govern {

/// What an earlier charter made of the discussion until the next one was decided: that is not undone, and
/// before `since` nothing ends by the new one.
struct Turn {
  Instant since = 0;  // 0: by the first charter
  Discussion::End end = Discussion::End::none;
  Instant ended = 0;
};

[[nodiscard]] Turn turn_of(const Assembly& assembly, const Dossier& dossier, const Charter& charter,
                           Instant now);

}  // namespace voix::govern
