// SPDX-License-Identifier: GPL-3.0-or-later
//
// How majority judgment tells two options with the same majority grade apart, in steps: judgment by
// judgment as the definition says, and level by level as the closed form does (majority_value.hpp).
#pragma once

#include <voix/result.hpp>

namespace voix::judgment {

/// Adds the steps that compare two options of the same majority grade, `first` not behind `second`.
void explain_tie_break(Result& result, const GradeProfile& first, const GradeProfile& second);

/// The one step that says why `first` is ahead of `second`, which has another profile.
[[nodiscard]] Step deciding_step(const Result& result, const GradeProfile& first, const GradeProfile& second);

}  // namespace voix::judgment
