// SPDX-License-Identifier: GPL-3.0-or-later
//
// Register: what was decided and what is left of it at a moment. Put together by govern/register.hpp, written
// by render/register.hpp. It points into the Assembly, which outlives it.
#pragma once

#include <string>
#include <vector>

#include <voix/standing.hpp>

namespace voix {

struct Register {
  struct Entry {
    const Dossier* dossier = nullptr;
    Standing standing;
    std::string review;                // the day; a later one of a decision that amended it; empty: none
    std::vector<std::string> amended;  // decisions in force that amend it
    std::vector<Finding> errors;
  };
  struct Held {
    const Mandate* mandate = nullptr;
    std::string state;  // "in-force", "not-begun", "expired", "in-doubt"
    bool report_due = false;
    std::vector<Finding> errors;
  };
  Instant at = 0;
  std::vector<Entry> in_force, pending, review_due, ended;  // ended: superseded, repealed, expired
  std::vector<Entry> in_doubt;   // with errors, whatever their state; no other list
  std::vector<Entry> forgotten;  // due for review for more than 90 days
  std::vector<Held> mandates;    // in force, or not begun
  std::vector<Held> mandates_in_doubt;
  std::vector<Held> forgotten_mandates;  // over, and never reported on
};

}  // namespace voix
