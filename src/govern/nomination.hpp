// SPDX-License-Identifier: GPL-3.0-or-later
//
// Election without candidates (voix-governance(7)): nobody stands; each nominates someone with reasons
// (itself included) or passes, sealed until the time of the call; all are revealed together; each may change,
// having heard the reasons; someone proposes a nominee on the strength of the reasons, whose name enters the
// text; a consent round that includes the nominee decides. Nothing here counts or ranks nominations.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/standing.hpp>

namespace voix::govern {

/// An election whose text names no options; its number is E-0001.
[[nodiscard]] bool is_without_candidates(const Proposal& proposal);

/// False for such an election while nobody is proposed: there is nothing to vote on.
[[nodiscard]] bool has_nominee(const Dossier& dossier, const Assembly& assembly, Instant at);

/// What `nominate` seals: the hash of who seals, whom, why and a salt (64 hex digits), for this election.
[[nodiscard]] std::string nomination_seal(std::string_view assembly, std::string_view subject,
                                          std::string_view by, std::string_view nominee,
                                          const std::vector<std::string>& because, std::string_view salt);

struct Nomination {
  std::string by;
  std::string nominee;               // an id, or "pass"
  std::vector<std::string> because;  // none for a pass
  std::string changed;               // the nominee after the change round; empty: no change
  std::vector<std::string> changed_because;
};

struct Nominations {
  enum class Phase { not_called, nominating, revealing, proposed };
  Phase phase = Phase::not_called;
  Instant called = 0, closes = 0;
  std::vector<std::string> members;     // who may nominate
  std::vector<std::string> sealed;      // who has, in the order of ids
  std::vector<std::string> unrevealed;  // who has sealed a nomination and not revealed it
  std::vector<Nomination> table;        // revealed, by id of who nominates
  std::string proposed, proposed_by;    // the last proposal
  std::vector<std::string> because;
  std::vector<Need> needs;
  std::vector<Finding> findings;  // acts that do not count, and why
};

[[nodiscard]] Nominations nominations(const Dossier& dossier, const Assembly& assembly, Instant now);

}  // namespace voix::govern
