// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/signed.hpp"

namespace voix {

PersonSignature read_signature(RecordReader& record) {
  if (!record.next_is("sshsig")) return record.line("sig").signature();
  const std::string text(record.line("sshsig").word());
  const auto blob = from_base64(text);
  if (!blob || blob->empty()) record.refuse("record-malformed", {{"expected", "base64"}});
  return text;
}

std::string with_signature(std::string body, const PersonSignature& signature) {
  const auto* own = std::get_if<Signature>(&signature);
  return std::move(body) + (own ? "sig " + hex(*own) : "sshsig " + std::get<std::string>(signature)) + "\n";
}

bool is_signed_by(const ListedKey& key, std::string_view body, const PersonSignature& signature,
                  std::string_view name_space) {
  if (!key.ssh) {
    const auto* own = std::get_if<Signature>(&signature);
    return own != nullptr && verify(key.key.key, body, *own);
  }
  const auto* sshsig = std::get_if<std::string>(&signature);
  return sshsig != nullptr && verify_sshsig(*sshsig, key.key, name_space, bytes_of(body));
}

}  // namespace voix
