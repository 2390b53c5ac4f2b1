// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mandates (voix-mandate(5)): imperative, for a precise task and a time, granted by a decision and revoked by
// one at any moment. Their state follows from the decisions; the file only says what was granted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

struct MandateStanding {
  enum class State { not_begun, in_force, expired, revoked, superseded, not_granted, in_doubt };
  State state = State::not_granted;
  bool report_due = false;          // the day has come, and no report was signed since it was granted
  std::string ended_by;             // the decision that revoked it, or replaced the one that granted it
  std::optional<Instant> ended;     // the proclamation of a revocation; when the other entered into force
  std::vector<const Act*> reports;  // of the holders
  std::vector<Step> why;
  std::vector<Finding> errors;  // why it is in doubt
  [[nodiscard]] bool is_over() const {
    return state == State::expired || state == State::revoked || state == State::superseded;
  }
};

/// As `voix mandate list` and JSON name it: "in-force", "not-begun".
[[nodiscard]] std::string_view mandate_state_name(MandateStanding::State state);

/// A revocation takes effect at its proclamation; a mandate ends with its last day, on the clocks of the
/// assembly, or when its decision is superseded; one whose decision was never in force is not granted; one
/// whose file says something else than its decision, or whose decision has errors, is in doubt.
[[nodiscard]] MandateStanding mandate_state(const Mandate& mandate, const Assembly& assembly, Instant now);

/// What keeps a decision from becoming a mandate (`voix mandate grant`), all of it: not in force, no holder,
/// a holder who is no member or a legal person, no scope, no end, an end beyond mandate.max_term, granted
/// twice.
[[nodiscard]] std::vector<Finding> grant_findings(const Dossier& dossier, const Assembly& assembly,
                                                  Instant now);

/// The mandate that an adopted proposal grants, without an id. `from` is the day it entered into force.
[[nodiscard]] Mandate granted(const Dossier& dossier, const Assembly& assembly, Instant now);

/// What charter check says of mandates: granted by no decision with effect, in doubt, over, without its
/// report, longer than the charter allows, harder to revoke than it was to grant.
[[nodiscard]] std::vector<Finding> mandate_findings(const Assembly& assembly, Instant now);

}  // namespace voix::govern
