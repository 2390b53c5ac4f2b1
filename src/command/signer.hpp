// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signer: the key that a command signs with, from a voix key file or an OpenSSH key. It knows its public half
// at once; the passphrase is asked when the first signature is made, and not before: nobody is asked for a
// key before having decided to use it. An SSH key signs in ssh-keygen (with its agent, or a hardware token),
// and voix checks the signature before it uses it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "command/command.hpp"
#include "command/passphrase.hpp"
#include "crypto/protected.hpp"
#include "crypto/ssh.hpp"
#include "vote/roll.hpp"

namespace voix::command {

class Values;

inline constexpr Flag key_flag{"--key", "FILE",
                               msg("the key to sign with (default: VOIX_KEY, else the configuration)")};

class Signer {
 public:
  [[nodiscard]] const PublicKey& public_key() const { return public_.key; }
  [[nodiscard]] vote::KeyType type() const { return type_; }
  /// Of a hardware key; empty otherwise.
  [[nodiscard]] const std::string& application() const { return public_.application; }
  /// Of the key file.
  [[nodiscard]] const std::string& path() const { return path_; }

  /// True until the passphrase was given, if the key has one.
  [[nodiscard]] bool is_locked() const { return locked_.has_value(); }

  /// Asks for the passphrase now, if the key has one: before the first of several files is written.
  void unlock() { static_cast<void>(signing_key()); }

  /// "sig <hex>\n" or "sshsig <base64>\n", the line that ends a record. `name_space` matters for SSH keys.
  /// Throws Error when the key cannot be unlocked or ssh-keygen does not sign.
  [[nodiscard]] std::string signature_line(std::string_view body, std::string_view name_space);
  /// The key itself; null for an SSH key, which never leaves ssh-keygen.
  [[nodiscard]] const SigningKey* signing_key();

 private:
  friend Signer load_signer(const std::string&, const Invocation&, Session&);
  Signer(std::string path, SshKey key, vote::KeyType type, Session& session)
      : path_(std::move(path)), public_(std::move(key)), type_(type), session_(&session) {}
  [[nodiscard]] std::string ssh_signature(std::string_view body, std::string_view name_space) const;

  std::string path_;
  SshKey public_;
  vote::KeyType type_;
  std::optional<Protected> locked_;  // until the passphrase is given
  std::optional<SigningKey> secret_;
  std::optional<std::string> passphrase_file_;
  bool is_unattended_ = false;
  Session* session_;
};

/// The key named by --key, else by VOIX_KEY, else by the configuration. Throws Error{usage, key-needed} when
/// there is none, and passphrase-file-of-openssh. The session outlives the signer.
[[nodiscard]] Signer load_signer(const Invocation& invocation, Session& session);
/// The key of that file; --passphrase-file of the invocation belongs to it.
[[nodiscard]] Signer load_signer(const std::string& path, const Invocation& invocation, Session& session);

/// What people call the key of a file: "keys/m17.key" is m17.
[[nodiscard]] std::string key_name(const std::string& path);

/// A public key of voix as an argument: 64 hexadecimal digits, the line "ed25519 <64 hex>", or the path of a
/// file with that line or with a key. Throws Error{usage, voix-key-needed} for a key of OpenSSH.
[[nodiscard]] PublicKey voix_key_of(std::string_view text, const Invocation& invocation, Session& session);
/// The values NAME=KEY of a flag that is given once for each: ids, and keys as voix_key_of reads them. What
/// is no such value becomes a finding.
[[nodiscard]] std::vector<std::pair<std::string, PublicKey>> named_keys(std::string_view flag, Values& values,
                                                                        const Invocation& invocation,
                                                                        Session& session);

}  // namespace voix::command
