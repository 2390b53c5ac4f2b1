// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a member has nominated and not yet revealed, in KEYFILE.nominations beside the key, readable by its
// owner only. Nominations are added, each on disk before its seal is signed.
//
//     voix-v1 nominations
//     nomination E-0001 <sealed> <salt> m12
//     because …                                 any number of lines
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <voix/world.hpp>

namespace voix::command {

struct SealedNomination {
  std::string subject, sealed, salt, nominee;
  std::vector<std::string> because;
};

/// The nomination with that seal, of the key file `key_path`; empty if there is none. Throws
/// Error{document}.
[[nodiscard]] std::optional<SealedNomination> kept_nomination(const std::string& key_path,
                                                              const std::string& sealed, Files& files);
void keep_nomination(const std::string& key_path, const SealedNomination& one, Files& files);

}  // namespace voix::command
