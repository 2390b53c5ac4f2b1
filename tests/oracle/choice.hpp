// SPDX-License-Identifier: GPL-3.0-or-later
//
// Majority, consent and approval as GOVERNANCE.md §5 and COUNTING.md §1, §4 and §5 put them, with shares
// as pairs of plain integers.
#pragma once

#include "oracle/oracle.hpp"

namespace oracle {

struct Answers {
  Number yes = 0, no = 0, blank = 0, invalid = 0;
};
enum class Base { roll, present, cast, valid, expressed };
enum class Than { more, at_least, half_plus_one };
enum class Verdict { adopted, rejected, no_quorum, blocked, void_ };

struct MajorityRule {
  Than than = Than::more;
  Number a = 1, b = 2;  // a/b
  Base base = Base::cast;
  Number roll = 0, present = 0;
  Number quorum = 0;  // voters cast
};
Verdict majority(const Answers& answers, const MajorityRule& rule);

struct Stances {
  Number consent = 0, reserve = 0, stand_aside = 0, objection = 0;
};
/// Reserves are consents with a concern (GOVERNANCE.md §6); `quorum` counts everyone who responded.
Verdict consent(const Stances& stances, Number most_objections, Number min_consents, Number quorum);

}  // namespace oracle
