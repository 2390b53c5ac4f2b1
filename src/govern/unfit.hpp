// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a proposal inadmissible in its class, whatever program submitted it.
#pragma once

#include <string>

#include "govern/case.hpp"
#include "govern/precedence.hpp"

namespace voix::govern {

/// The first class that it may be raised to and that may undo what was found; else the one that decided that.
[[nodiscard]] std::string class_to_raise(const Case& one, const Conflict& found);

/// That it is raised to that class or, where nobody may raise it any more, proposed anew.
void need_harder(Case& one, const std::string& name);

/// What it changes, or its kind, asks for a harder class than it is in.
[[nodiscard]] bool is_class_unfit(Case& one);

/// One option alone, or one text with nothing to put against it, would win whatever anybody votes.
[[nodiscard]] bool is_ballot_unfit(Case& one);

}  // namespace voix::govern
