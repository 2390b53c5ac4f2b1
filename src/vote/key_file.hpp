// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key file: the secret half of a member's, trustee's or keeper's Ed25519 key, plain or under a passphrase:
//
//     voix-v1 key
//     public <64 hex>
//     secret <64 hex>      or:  protected argon2id <passes> <bytes of memory> <salt> <nonce> <box>
//
// The text of such a file is itself a secret: it is read from and written to locked memory, and no finding
// shows a piece of it.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "crypto/protected.hpp"
#include "crypto/signature.hpp"

namespace voix::vote {

struct KeyFile {
  PublicKey key;
  std::variant<Secret<32>, Protected> secret;
};

/// Throws Error{document} with a line, but without its text.
[[nodiscard]] KeyFile parse_key_file(ByteSpan bytes, const std::string& path);
[[nodiscard]] SecretBytes write(const KeyFile& file);

/// The signing key that belongs to `key`. Throws Error{document, key-halves-differ} when they are not one
/// pair: a changed public half would make others count another key.
[[nodiscard]] SigningKey signing_key(const PublicKey& key, Secret<32> seed, const std::string& path);

}  // namespace voix::vote
