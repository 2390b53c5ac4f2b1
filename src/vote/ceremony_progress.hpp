// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a key ceremony has come: its files, replayed. Everything that anyone can check is checked here, the
// same way for a trustee in the middle of the ceremony, for the one who looks at a folder, and years later
// for the verifier of a poll. A file that its author did not sign for this ceremony and these earlier files
// is a finding and proves nothing against anybody; a signed file that is wrong proves its author guilty.
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "crypto/seal.hpp"
#include "vote/ceremony.hpp"

namespace voix::vote {

enum class Stage : std::uint8_t { round1, round2, round3, blame };
inline constexpr std::array stages{Stage::round1, Stage::round2, Stage::round3, Stage::blame};

/// "trustee-2.round1"
[[nodiscard]] std::string file_name(Stage stage, std::uint64_t trustee);

/// The files of a ceremony, as far as they are there.
struct CeremonyFiles {
  std::string folder;    // what findings put before the names of files
  std::string ceremony;  // ceremony.txt
  /// By stage and trustee, from 0; empty where there is none.
  std::array<std::vector<std::string>, stages.size()> rounds;

  CeremonyFiles(std::string folder, std::string ceremony, std::size_t trustees);
  [[nodiscard]] std::string& at(Stage stage, std::uint64_t trustee);
  [[nodiscard]] const std::string& at(Stage stage, std::uint64_t trustee) const;
  /// The trustees whose file of this stage is not there.
  [[nodiscard]] std::vector<std::uint64_t> missing(Stage stage) const;
};

struct Complaint {
  std::uint64_t by = 0, accused = 0;
  bool settled = false;  // it is known who is guilty
};

struct Progress {
  Ceremony ceremony;
  Hash32 hash{};  // CH
  // By trustee, from 0; empty where a file is missing or wrong, or an earlier round is not whole.
  std::vector<std::optional<Round1>> round1;
  std::vector<std::optional<Round2>> round2;
  std::vector<std::optional<Round3>> round3;
  // Of a whole round; empty until it is there.
  std::optional<Hash32> round1_hash, round2_hash;
  std::vector<Point> share_keys;  // X_j, once every dealing is valid
  Point key;                      // Y, likewise
  std::vector<Complaint> complaints;
  std::vector<Finding> findings;   // all that is wrong, of the first round that has something wrong
  std::set<std::uint64_t> guilty;  // trustees whose own signature convicts them
  bool mixed = false;              // a finding that convicts nobody: changed files, or files from elsewhere
  bool finished = false;           // every trustee has proved its share of one key
};

/// Throws Error{document} when ceremony.txt is wrong.
[[nodiscard]] Progress follow(const CeremonyFiles& files);

/// What this trustee has to write now; empty when others are awaited or nothing is left to do.
[[nodiscard]] std::optional<Stage> next_step(const CeremonyFiles& files, const Progress& progress,
                                             std::uint64_t trustee);

/// s_ij, opened by j; empty when `dealer` sealed something else than its share for `trustee`.
[[nodiscard]] std::optional<Scalar> open_share(const Progress& progress, std::uint64_t dealer,
                                               std::uint64_t trustee, const BoxKey& box);

}  // namespace voix::vote
