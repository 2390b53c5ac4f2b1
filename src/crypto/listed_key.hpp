// SPDX-License-Identifier: GPL-3.0-or-later
//
// ListedKey: a public key as people write it in a roll: "ed25519 <64 hex>", a key of voix, or the two words
// of an OpenSSH key, "ssh-ed25519 AAAA…". Both are points of the same curve; they differ in what they sign.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/ssh.hpp"

namespace voix {

struct ListedKey {
  SshKey key;
  bool ssh = false;

  /// Empty unless `text` is exactly what `text()` would write.
  [[nodiscard]] static std::optional<ListedKey> parse(std::string_view text);
  [[nodiscard]] std::string text() const;
};

}  // namespace voix
