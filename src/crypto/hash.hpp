// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two hash functions of the protocol: SHA-256 for the log, trackers and names of files, SHA-512 for
// everything that proofs and keys are made of (transcript.hpp).
#pragma once

#include <string_view>

#include "crypto/bytes.hpp"

namespace voix {

[[nodiscard]] Hash32 sha256(ByteSpan bytes);
[[nodiscard]] Hash64 sha512(ByteSpan bytes);
[[nodiscard]] inline Hash32 sha256(std::string_view text) { return sha256(bytes_of(text)); }
[[nodiscard]] inline Hash64 sha512(std::string_view text) { return sha512(bytes_of(text)); }

}  // namespace voix
