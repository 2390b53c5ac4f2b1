// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passphrases and key files on their way between the world and locked memory; nothing of them passes through
// a string.
#pragma once

#include <optional>
#include <string>

#include "command/command.hpp"
#include "crypto/secret.hpp"

namespace voix::command {

inline constexpr Flag passphrase_flag{
    "--passphrase-file", "FILE",
    msg("read the passphrase of the key from FILE (- is standard input) instead of asking")};

/// The first line of `file`, or what the person types. Throws Error{environment, passphrase-needed} when
/// there is neither, Error{usage, passphrase-empty} when it is empty.
[[nodiscard]] SecretBytes passphrase(const std::optional<std::string>& file, const std::string& prompt,
                                     Session& session);

/// A small file in locked memory. Throws Error{document, file-too-large} beyond 16 KiB.
[[nodiscard]] SecretBytes read_secret(const std::string& path, Files& files);

}  // namespace voix::command
