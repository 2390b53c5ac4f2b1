// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signature that ends a record which a person signs: "sig <hex>" by a key of voix, or "sshsig <base64>"
// by a key of OpenSSH in a namespace that names the kind of record. It covers every byte before its line.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "crypto/listed_key.hpp"
#include "record/record.hpp"

namespace voix {

/// Of the key itself, or an SSHSIG in base64 (crypto/ssh.hpp), as it stands in the file.
using PersonSignature = std::variant<Signature, std::string>;

/// The line "sig" or "sshsig". Throws Error{document}.
[[nodiscard]] PersonSignature read_signature(RecordReader& record);
/// `body` and its signature line.
[[nodiscard]] std::string with_signature(std::string body, const PersonSignature& signature);
/// True when the key signed `body`: with `sig` if it is a key of voix, with `sshsig` in the namespace if it
/// is one of OpenSSH.
[[nodiscard]] bool is_signed_by(const ListedKey& key, std::string_view body, const PersonSignature& signature,
                                std::string_view name_space);

}  // namespace voix
