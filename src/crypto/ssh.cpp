// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ssh.hpp"

#include <algorithm>

#include "crypto/hash.hpp"

namespace voix {
namespace {

/// Writes the data types of RFC 4251 §5.
class Wire {
 public:
  Wire& raw(ByteSpan bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    return *this;
  }
  Wire& raw(std::string_view text) { return raw(bytes_of(text)); }
  Wire& number(std::size_t value) {
    for (const unsigned shift : {24U, 16U, 8U, 0U})
      bytes_.push_back(static_cast<std::uint8_t>(value >> shift));
    return *this;
  }
  Wire& string(ByteSpan bytes) { return number(bytes.size()).raw(bytes); }
  Wire& string(std::string_view text) { return string(bytes_of(text)); }
  [[nodiscard]] const Bytes& bytes() const { return bytes_; }

 private:
  Bytes bytes_;
};

constexpr std::string_view magic = "SSHSIG", hash_name = "sha512";
constexpr std::size_t touch_size = 5;  // flags and counter of a hardware signature
constexpr std::uint8_t user_present = 0x01;

std::string_view type_of(const SshKey& key) { return key.hardware ? ssh_hardware_type : ssh_type; }

Bytes blob(const SshKey& key) {
  Wire wire;
  wire.string(type_of(key)).string(key.key.bytes());
  if (key.hardware) wire.string(key.application);
  return wire.bytes();
}

/// All of a signature that its key, namespace and kind determine: what comes before R.
Bytes before_signature(const SshKey& key, std::string_view name_space) {
  const Signature none{};
  Wire inner;
  inner.string(type_of(key)).string(none);
  Wire wire;
  wire.raw(magic).number(1).string(blob(key)).string(name_space).string("").string(hash_name);
  wire.number(inner.bytes().size() + (key.hardware ? touch_size : 0));
  wire.string(type_of(key)).number(none.size());
  return wire.bytes();
}

bool is_word(std::string_view text) {
  return !text.empty() && text.size() <= 255 &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

}  // namespace

std::optional<SshKey> parse_ssh_key(std::string_view type, std::string_view base64_blob) {
  const bool hardware = type == ssh_hardware_type;
  if (!hardware && type != ssh_type) return std::nullopt;
  const auto bytes = from_base64(base64_blob);
  const auto at_key = 4 + type.size() + 4;
  if (!bytes || bytes->size() < at_key + 32) return std::nullopt;
  const auto key = PublicKey::parse(ByteSpan(*bytes).subspan(at_key).first<32>());
  if (!key) return std::nullopt;
  SshKey parsed{*key, hardware, {}};
  if (hardware) {
    const auto at_application = at_key + 32 + 4;
    if (bytes->size() < at_application) return std::nullopt;
    parsed.application = text_of(ByteSpan(*bytes).subspan(at_application));
    if (!is_word(parsed.application)) return std::nullopt;
  }
  if (blob(parsed) != *bytes) return std::nullopt;
  return parsed;
}

std::string ssh_key_text(const SshKey& key) { return std::string(type_of(key)) + " " + base64(blob(key)); }

bool verify_sshsig(std::string_view base64_line, const SshKey& key, std::string_view name_space,
                   ByteSpan message) {
  const auto bytes = from_base64(base64_line);
  const auto before = before_signature(key, name_space);
  Signature signature{};
  if (!bytes || bytes->size() != before.size() + signature.size() + (key.hardware ? touch_size : 0) ||
      !std::equal(before.begin(), before.end(), bytes->begin())) {
    return false;
  }
  const auto rest = ByteSpan(*bytes).subspan(before.size());
  std::ranges::copy(rest.first(signature.size()), signature.begin());

  Wire signed_data;
  signed_data.raw(magic).string(name_space).string("").string(hash_name).string(sha512(message));
  if (!key.hardware) return verify(key.key, signed_data.bytes(), signature);
  const auto touch = rest.subspan(signature.size());
  if ((touch[0] & user_present) == 0) return false;
  Wire token_data;
  token_data.raw(sha256(key.application)).raw(touch).raw(sha256(signed_data.bytes()));
  return verify(key.key, token_data.bytes(), signature);
}

std::optional<std::string> sshsig_of_armor(std::string_view armored) {
  constexpr std::string_view begin = "-----BEGIN SSH SIGNATURE-----\n", end = "-----END SSH SIGNATURE-----\n";
  if (!armored.starts_with(begin) || !armored.ends_with(end) || armored.size() < begin.size() + end.size()) {
    return std::nullopt;
  }
  std::string line(armored.substr(begin.size(), armored.size() - begin.size() - end.size()));
  std::erase(line, '\n');
  return line;
}

}  // namespace voix
