// SPDX-License-Identifier: GPL-3.0-or-later
//
// An act carries the time that its signer states. A proclamation therefore lists what it saw: what appears
// afterwards with an earlier time, and what disappears, is told where it makes another outcome.
#pragma once

#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

/// The ids of the elections that an act `proclaim` saw and whose polls are not there any more.
[[nodiscard]] std::vector<std::string> gone_polls(const Dossier& dossier, const Act& proclaim);

/// What a proclamation that `meeting` is about saw until `now`: the fields `saw HASH` and `poll HASH` of its
/// act. `meeting` may be null.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> seen_now(const Dossier& dossier,
                                                                        const Meeting* meeting, Instant now);

/// Of the first proclamation that said what its list gives: errors that name what it had not seen, when the
/// outcome without that is not the one of `standing`; and what it saw that is gone.
[[nodiscard]] std::vector<Finding> unseen_changes(const Assembly& assembly, const Dossier& dossier,
                                                  Instant now, const Standing& standing);

}  // namespace voix::govern
