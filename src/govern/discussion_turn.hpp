// SPDX-License-Identifier: GPL-3.0-or-later
//
// A charter that changes while a proposal is discussed: what ended under the old one stays ended, and what
// was signed in time under it stays in time.
#pragma once

#include "govern/discussion.hpp"

namespace voix::govern {

/// What an earlier charter made of the discussion until the next one held: that is not undone, and before
/// `since` nothing begins or ends by the new one.
struct Turn {
  Instant since = 0;  // 0: there is no earlier one, or the proposal is younger
  Discussion::End end = Discussion::End::none;
  Instant ended = 0;
  std::vector<std::string> options, fallen;  // what became of undecided amendments
  std::string class_name;                    // after the raises of then
  std::pair<std::string, Instant> begun;  // the text whose discussion had begun, with its sponsors, and when
};

[[nodiscard]] Turn turn_of(const Assembly& assembly, const Dossier& dossier, const Charter& charter,
                           Instant now);

}  // namespace voix::govern
