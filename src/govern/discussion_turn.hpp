// SPDX-License-Identifier: GPL-3.0-or-later
//
// A charter that changes while a proposal is discussed: what ended under the old one stays ended, and what
// was signed in time under it stays in time.
#pragma once

#include "govern/discussion.hpp"

namespace voix::govern {

/// What an earlier charter made of the discussion until a vote was first opened under the next one: that is
/// not undone, and before `since` nothing ends by the new one.
struct Turn {
  Instant since = 0;  // 0: there is no earlier one, or the proposal is younger
  Discussion::End end = Discussion::End::none;
  Instant ended = 0;
  std::vector<std::string> options, fallen;  // what became of undecided amendments
  std::string class_name;                    // after the raises of then
  std::pair<std::string, Instant> begun;  // the text whose discussion had begun, with its sponsors, and when
};

/// The charter under which the decision behind `charter` was made, as its poll, two tellers or its round say:
/// a file that somebody only puts into sealed/ is none. Null if it is not kept, and of the first charter.
[[nodiscard]] const Charter* charter_changed_by(const Charter& charter, const Assembly& assembly);

[[nodiscard]] Turn turn_of(const Assembly& assembly, const Dossier& dossier, const Charter& charter,
                           Instant now);

}  // namespace voix::govern
