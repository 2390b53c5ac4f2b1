// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why majority judgment ranks the options as it does, as steps that can be redone by hand: how the missing
// grades were counted, every profile with its majority grade, and for options that share a majority grade
// the tie-break twice, judgment by judgment as the definition says and in closed form.
#pragma once

#include <voix/result.hpp>

namespace voix::judgment {

/// Fills in the steps and the reasons of a result that has its profiles and its ranking, without lot.
/// `ungraded` is the weight of the grades that were not given.
void explain(Result& result, const Fraction& ungraded);

}  // namespace voix::judgment
