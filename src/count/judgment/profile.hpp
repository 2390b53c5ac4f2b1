// SPDX-License-Identifier: GPL-3.0-or-later
//
// From totals to merit profiles: a policy decides what becomes of grades that were not given, then every
// option has its majority grade. That is the lower median: the best grade that strictly more than half of
// the option's judgments give or exceed. An option left without any judgment (Blank::ignore, nobody graded
// it) has the worst grade and counts of zero, and ranks below every option that was judged.
#pragma once

#include <vector>

#include <voix/result.hpp>

namespace voix::judgment {

/// One profile per option of `tally`, which has at least one grade.
/// Throws Error{document} as count() does.
[[nodiscard]] std::vector<GradeProfile> profiles(const GradeTally& tally, const Settings& settings);

/// The weight of all judgments in the profile.
[[nodiscard]] Fraction total(const std::vector<Fraction>& counts);
/// The index of the majority grade of `counts`, whose total is not zero.
[[nodiscard]] std::size_t majority_grade(const std::vector<Fraction>& counts);

}  // namespace voix::judgment
