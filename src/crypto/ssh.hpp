// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSH keys and signatures, so that members can vote with the key they have: ssh-ed25519, and
// sk-ssh-ed25519@openssh.com, whose secret half stays in a hardware token that signs when it is touched.
// voix lets ssh-keygen sign and verifies by itself. Of the SSHSIG format it takes one shape only (sha512, one
// namespace, nothing reserved, the key of the roll), so that a signature has one spelling and one verdict.
// Formats: PROTOCOL.sshsig and PROTOCOL.u2f of OpenSSH.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/signature.hpp"

namespace voix {

struct SshKey {
  PublicKey key;
  bool hardware = false;
  std::string application;  // of a hardware key, "ssh:" or another; empty otherwise
  bool operator==(const SshKey&) const = default;
};

inline constexpr std::string_view ssh_type = "ssh-ed25519";
inline constexpr std::string_view ssh_hardware_type = "sk-ssh-ed25519@openssh.com";

/// The key of a line "<type> <base64 blob>" of a .pub file. Empty for other types, for a blob that is
/// not exactly such a key, and for an application that is not a word of printable ASCII.
[[nodiscard]] std::optional<SshKey> parse_ssh_key(std::string_view type, std::string_view base64_blob);
/// "ssh-ed25519 AAAA…".
[[nodiscard]] std::string ssh_key_text(const SshKey& key);

/// True when the line is an SSHSIG signature of `message` by `key` in the namespace. A hardware key must
/// have been touched for it.
[[nodiscard]] bool verify_sshsig(std::string_view base64_line, const SshKey& key, std::string_view name_space,
                                 ByteSpan message);
/// The one line of base64 in the armour that ssh-keygen writes; empty if it is none.
[[nodiscard]] std::optional<std::string> sshsig_of_armor(std::string_view armored);

}  // namespace voix
