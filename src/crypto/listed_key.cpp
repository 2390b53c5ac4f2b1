// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/listed_key.hpp"

namespace voix {
namespace {

constexpr std::string_view voix_type = "ed25519";

}  // namespace

std::optional<ListedKey> ListedKey::parse(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const auto type = text.substr(0, blank);
  const auto rest = text.substr(blank + 1);
  if (type == voix_type) {
    const auto key = PublicKey::from_hex(rest);
    return key ? std::optional(ListedKey{{*key, false, {}}, false}) : std::nullopt;
  }
  auto key = parse_ssh_key(type, rest);
  return key ? std::optional(ListedKey{std::move(*key), true}) : std::nullopt;
}

std::string ListedKey::text() const {
  return ssh ? ssh_key_text(key) : std::string(voix_type) + " " + key.key.hex();
}

}  // namespace voix
