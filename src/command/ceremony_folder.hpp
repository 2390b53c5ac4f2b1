// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key ceremony in its folder: what is there, where it stands, and what is said of it.
#pragma once

#include <string>

#include "command/command.hpp"
#include "vote/trustees.hpp"

namespace voix::command {

struct CeremonyFolder {
  std::string path;  // of the folder
  vote::CeremonyFiles files;
  vote::Progress progress;

  /// Throws Error{usage, no-such-ceremony} when the folder holds none, Error{document}.
  CeremonyFolder(const std::string& path, Files& files);
  [[nodiscard]] std::string name_of(vote::Stage stage, std::uint64_t trustee) const {
    return path + "/" + file_name(stage, trustee);
  }
};

/// How people compare a ceremony: 24 characters of CH.
[[nodiscard]] std::string fingerprint(const Hash32& ceremony);

/// What a trustee agrees to: how many open the totals and what they could do, whose keys these are, and the
/// fingerprint by which everybody has the same.
[[nodiscard]] std::string terms(const vote::Ceremony& ceremony, const Hash32& hash, const Catalogue& tr);

/// Whom the ceremony waits for, who is guilty, or that it is finished.
[[nodiscard]] std::string standing(const CeremonyFolder& ceremony, const Catalogue& tr);

/// Writes trustees.txt of a finished ceremony, unless it is there. Throws Error{document,
/// trustees-file-differs}.
void write_trustees_file(const CeremonyFolder& ceremony, Session& session);

}  // namespace voix::command
