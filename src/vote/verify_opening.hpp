// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last part of a verification: who said ready, whose shares are right, whether enough did before the
// totals were opened; the totals and the outcome, which must be the recorded ones.
#pragma once

#include "vote/verify.hpp"

namespace voix::vote {

/// Goes on with `result`, which has the setup, the closed board and its tally.
void verify_opening(const PollSource& source, unsigned jobs, Verification& result);

}  // namespace voix::vote
