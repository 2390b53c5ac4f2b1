// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that somebody handed in, as it came: whoever can write into the folder may have put anything there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <voix/finding.hpp>
#include <voix/world.hpp>

#include "crypto/bytes.hpp"
#include "vote/log.hpp"

namespace voix::command {

struct HandedIn {
  std::string path;
  std::string bytes;  // of what is neither ballot nor spoil, nothing; of what is too large, the beginning
  Hash32 hash{};      // SHA-256 of the file
  /// Ballot or spoil: what its first line says, whatever a mail program or an editor did to the beginning
  /// and the line ends. Empty: it is neither, and has no sender to answer.
  std::optional<vote::EntryType> type;
  std::vector<Finding> findings;  // why it can be no vote; other reasons may come up when it is parsed
};

/// Findings: empty-file, not-a-ballot, ballot-too-large. Throws Error{environment} when it cannot be read,
/// and is-a-link: a symbolic link might point at a file that its maker must not see.
[[nodiscard]] HandedIn read_handed_in(const std::string& path, Files& files);

}  // namespace voix::command
