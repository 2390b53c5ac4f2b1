// SPDX-License-Identifier: GPL-3.0-or-later
//
// Key files and passphrases: a recorded file, every way to break one, and that no finding shows its text.
#include "vote/key_file.hpp"

#include <voix/finding.hpp>

#include "crypto/hash.hpp"
#include "support/catch.hpp"

using namespace voix;
using namespace voix::vote;

namespace {

// Key 1 of RFC 8032 §7.1.
const std::string seed_hex = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const std::string public_hex = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const std::string plain_file = "voix-v1 key\npublic " + public_hex + "\nsecret " + seed_hex + "\n";

SecretBytes secret_of(std::string_view text) {
  SecretBytes bytes(text.size());
  std::ranges::copy(bytes_of(text), bytes.bytes().begin());
  return bytes;
}

Secret<32> seed() {
  auto bytes = from_hex<32>(seed_hex).value();
  return Secret<32>(std::span<std::uint8_t, 32>(bytes));
}

Protected cheap() {
  Protected cost{.passes = 1, .memory = 8192};
  const auto salt = sha256("salt"), nonce = sha256("nonce");
  std::copy_n(salt.begin(), cost.salt.size(), cost.salt.begin());
  std::copy_n(nonce.begin(), cost.nonce.size(), cost.nonce.begin());
  return cost;
}

std::string text(const KeyFile& file) {
  const auto bytes = write(file);
  return std::string(text_of(bytes.bytes()));
}

std::string protected_text() {
  return text(
      {PublicKey::from_hex(public_hex).value(), protect(seed(), secret_of("correct horse"), cheap())});
}

/// The slug of the finding; checks that it shows nothing of the file.
std::string refusal(const std::string& bytes) {
  try {
    (void)parse_key_file(bytes_of(bytes), "m17.key");
  } catch (const Error& error) {
    const auto& finding = error.findings.front();
    CHECK(finding.place.text.empty());
    for (const auto& [name, value] : finding.arguments) CHECK(value.find("9d61") == std::string::npos);
    return std::string(finding.slug);
  }
  return "";
}

std::string replaced(std::string text, const std::string& old, const std::string& by) {
  return text.replace(text.find(old), old.size(), by);
}

}  // namespace

TEST_CASE("a plain key file is read and written") {
  auto file = parse_key_file(bytes_of(plain_file), "m17.key");
  CHECK(text(file) == plain_file);
  const auto pair = signing_key(file.key, std::move(std::get<Secret<32>>(file.secret)), "m17.key");
  CHECK(pair.public_key().hex() == public_hex);
}

TEST_CASE("a passphrase opens what it closed, and nothing else does") {
  const auto sealed = protect(seed(), secret_of("correct horse"), cheap());
  const auto opened = unprotect(sealed, secret_of("correct horse"));
  REQUIRE(opened);
  CHECK(*opened == seed());
  CHECK_FALSE(unprotect(sealed, secret_of("correct horsf")));
  CHECK_FALSE(unprotect(sealed, secret_of("correct hors")));
  for (std::size_t i = 0; i < sealed.box.size(); i += 5) {
    auto changed = sealed;
    changed.box[i] ^= 1U;
    CHECK_FALSE(unprotect(changed, secret_of("correct horse")));
  }
  auto other_cost = sealed;
  other_cost.passes = 2;
  CHECK_FALSE(unprotect(other_cost, secret_of("correct horse")));
}

TEST_CASE("a protected key file keeps its bytes") {
  // Argon2id(1 pass, 8 KiB) and XSalsa20-Poly1305, made once more with Python's libsodium binding.
  const std::string recorded =
      "voix-v1 key\npublic " + public_hex +
      "\n"
      "protected argon2id 1 8192 63479ad69a090b258277ec8fba6f9941 "
      "78377b525757b494427f89014f97d79928f3938d14eb51e2 "
      "cdd13eeddaf6bbe0bba15b16a1f04d0f8936a4482bf5f007ad0ff4f2857ade2358afcdadf696c44175f85bd34f737b48\n";
  CHECK(protected_text() == recorded);
  const auto file = parse_key_file(bytes_of(recorded), "m17.key");
  CHECK(text(file) == recorded);
  const auto secret = unprotect(std::get<Protected>(file.secret), secret_of("correct horse"));
  REQUIRE(secret);
  CHECK(*secret == seed());
}

TEST_CASE("the two halves of a key must belong together") {
  const auto other = SigningKey(Secret<32>()).public_key();
  CHECK_THROWS_AS(signing_key(other, seed(), "m17.key"), Error);
}

TEST_CASE("a broken key file is refused, and its text not shown") {
  CHECK(refusal("") == "record-malformed");
  for (std::size_t size = 1; size < plain_file.size(); ++size) {
    INFO(size);
    CHECK(refusal(plain_file.substr(0, size)) == "record-malformed");
  }
  CHECK(refusal(plain_file + "x\n") == "record-malformed");
  CHECK(refusal(replaced(plain_file, "9d61", "9D61")) == "record-malformed");
  CHECK(refusal(replaced(plain_file, "secret ", "secret  ")) == "record-malformed");
  CHECK(refusal(replaced(plain_file, seed_hex, seed_hex + " ")) == "record-not-canonical");
  CHECK(refusal(replaced(plain_file, public_hex, std::string(64, '0'))) == "record-malformed");
  const auto file = protected_text();
  for (std::size_t size = 80; size < file.size(); ++size) {
    INFO(size);
    CHECK(refusal(file.substr(0, size)) == "record-malformed");
  }
}

TEST_CASE("a key file cannot ask for all memory or all time of a machine") {
  const auto file = protected_text();
  const auto with = [&](const std::string& cost) { return refusal(replaced(file, " 1 8192 ", cost)); };
  CHECK(with(" 1 8192 ").empty());
  CHECK(with(" 16 1073741824 ").empty());
  CHECK(with(" 0 8192 ") == "record-out-of-range");
  CHECK(with(" 17 8192 ") == "record-out-of-range");
  CHECK(with(" 1 8191 ") == "record-out-of-range");
  CHECK(with(" 1 1073741825 ") == "record-out-of-range");
  CHECK(with(" 1 99999999999999999999 ") == "record-malformed");
  CHECK(with(" -1 8192 ") == "record-malformed");
  CHECK(with(" 01 8192 ") == "record-not-canonical");
}
