// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in force, pending, due for review, in doubt, over, or forgotten.
#pragma once

#include <voix/register.hpp>

namespace voix::govern {

/// By number of the decisions and of the mandates. `assembly` outlives it.
[[nodiscard]] Register register_of(const Assembly& assembly, Instant now);

}  // namespace voix::govern
