// SPDX-License-Identifier: GPL-3.0-or-later
//
// A poll as the commands use it: its folder and its setup, read and replayed, and what voters and trustees
// want to see of it.
#pragma once

#include <string>

#include <voix/zone.hpp>

#include "command/command.hpp"
#include "vote/setup.hpp"

namespace voix::command {

struct Poll {
  std::string folder;
  vote::Setup setup;
  Zone zone;  // of the assembly that it lives in, for times that people read
  [[nodiscard]] std::string path(std::string_view name) const { return folder + "/" + std::string(name); }
};

/// Throws Error{document} with all findings of election.txt, roll.txt and trustees.txt.
[[nodiscard]] Poll read_poll(const std::string& folder, Session& session);
/// As the holder of that key needs it in order to vote: see vote::read_setup_of_voter.
[[nodiscard]] Poll read_poll_of_voter(const std::string& folder, const PublicKey& key, Session& session);

/// "k3vd-7qpa-…": an id or a hash for people to compare.
[[nodiscard]] std::string fingerprint(ByteSpan hash);

inline constexpr Flag now_flag{"--now", "TIME", msg("pretend that it is this time")};

/// The time that a command goes by: --now, else the clock; a record that it signs says which. Throws
/// Error{usage, bad-value}.
[[nodiscard]] Told told_time(const Invocation& invocation, const Session& session);
[[nodiscard]] Instant time_of(const Invocation& invocation, const Session& session);
/// For a command whose records have no place to say that the time was told: with --now, the person hears it.
void note_untold_time(const Invocation& invocation, const Session& session);

}  // namespace voix::command
