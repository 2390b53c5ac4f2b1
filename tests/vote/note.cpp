// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checkpoints, cosignatures and receipts: a vector of C2SP's tlog tests in other hands, one spelling, and who
// signed what.
#include "vote/note.hpp"

#include <string>

#include "crypto/hash.hpp"
#include "support/catch.hpp"
#include "vote/log.hpp"

using namespace voix;
using namespace voix::vote;

namespace {

SigningKey key(const std::string& name) {
  auto seed = sha256(name);
  return SigningKey(Secret<32>(std::span<std::uint8_t, 32>(seed)));
}

const Hash32 poll = sha256("poll");

Checkpoint checkpoint() { return {board_origin(poll), 17, sha256("root")}; }

std::string slug_of(const std::string& bytes, bool receipt = false) {
  try {
    if (receipt) {
      (void)parse_receipt(bytes, "file");
    } else {
      (void)parse_checkpoint(bytes, "file");
    }
  } catch (const Error& error) {
    return std::string(error.findings.front().slug);
  }
  return "";
}

}  // namespace

TEST_CASE("a checkpoint of Go's module mirror is read and its signature verified") {
  // golang.org/x/mod/sumdb/note: the example of the package's documentation.
  const std::string name = "PeterNeumann";
  const std::string text =
      "If you think cryptography is the answer to your problem,\n"
      "then you don't know what your problem is.\n";
  const auto bytes = from_base64(
      "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
  REQUIRE(bytes);
  REQUIRE(bytes->size() == 68);
  const auto public_key = from_base64("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  REQUIRE(public_key);
  REQUIRE(public_key->size() == 33);
  const auto neumann = PublicKey::parse(std::span(*public_key).subspan<1, 32>());
  REQUIRE(neumann);
  Signature signature{};
  std::copy(bytes->begin() + 4, bytes->end(), signature.begin());
  CHECK(verify(*neumann, text, signature));
  const auto id = sha256(name + "\n" + std::string(text_of(*public_key)));
  CHECK(std::equal(bytes->begin(), bytes->begin() + 4, id.begin()));
}

TEST_CASE("the keeper's signature is over the checkpoint and under the origin") {
  const auto keeper = key("keeper");
  auto note = sign(checkpoint(), keeper);
  CHECK(note.is_signed_by(keeper.public_key()));
  CHECK_FALSE(note.is_signed_by(key("other").public_key()));

  const auto again = parse_checkpoint(note.text(), "checkpoint");
  CHECK(again.checkpoint == note.checkpoint);
  CHECK(again.text() == note.text());
  CHECK(again.is_signed_by(keeper.public_key()));

  SECTION("another size") { note.checkpoint.size = 18; }
  SECTION("another root") { note.checkpoint.root[0] ^= 1U; }
  SECTION("another poll") { note.checkpoint.origin = board_origin(sha256("other poll")); }
  SECTION("another name") { note.lines[0].name = "keeper"; }
  SECTION("another key id") { note.lines[0].key_id[0] ^= 1U; }
  SECTION("a signature of other bytes") { note.lines[0].signature[0] ^= 1U; }
  SECTION("a longer signature") { note.lines[0].signature.push_back(0); }
  CHECK_FALSE(note.is_signed_by(keeper.public_key()));
}

TEST_CASE("a witness cosigns a checkpoint with its time") {
  const auto keeper = key("keeper"), witness = key("witness");
  auto note = sign(checkpoint(), keeper);
  CHECK_FALSE(note.cosigned_by("w1", witness.public_key()));
  note.cosign("w1", witness, 1604080800);
  const auto again = parse_checkpoint(note.text(), "checkpoint");
  CHECK(again.is_signed_by(keeper.public_key()));
  CHECK(again.cosigned_by("w1", witness.public_key()) == 1604080800);
  CHECK_FALSE(again.cosigned_by("w2", witness.public_key()));
  CHECK_FALSE(again.cosigned_by("w1", keeper.public_key()));

  note.cosign("w1", witness, 1604080900);
  CHECK(note.lines.size() == 2);
  CHECK(note.cosigned_by("w1", witness.public_key()) == 1604080900);

  SECTION("another time") { note.lines[1].signature[7] ^= 1U; }
  SECTION("a time before 1970") { note.lines[1].signature[0] = 0x80; }
  SECTION("another tree") { note.checkpoint.size = 16; }
  SECTION("the plain signature of a note") {
    const auto signature = witness.sign(note.checkpoint.text());
    std::copy(signature.begin(), signature.end(), note.lines[1].signature.begin() + 8);
  }
  CHECK_FALSE(note.cosigned_by("w1", witness.public_key()));
}

TEST_CASE("a note has one spelling") {
  auto note = sign(checkpoint(), key("keeper"));
  note.cosign("w1", key("witness"), 1604080800);
  const auto text = note.text();
  REQUIRE(slug_of(text).empty());
  for (std::size_t cut = 0; cut < text.size(); ++cut) {
    // What is left of a note is a note only when whole signature lines are missing.
    const auto left = text.substr(0, cut);
    const auto is_note = left.ends_with("\n") && left.find("\xE2\x80\x94") != std::string::npos;
    CHECK(slug_of(left).empty() == is_note);
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto changed = text;
    changed[i] = changed[i] == ' ' ? '\n' : ' ';
    if (i >= text.find('\n')) CHECK_FALSE(slug_of(changed).empty());  // before that, it is another origin
    changed = text;
    changed.insert(i, "\n");
    CHECK_FALSE(slug_of(changed).empty());
  }
  const auto last = text.rfind("\xE2\x80\x94");
  CHECK(slug_of(text + text.substr(last)) == "note-malformed");  // the same signer twice
  CHECK(slug_of(text + "\n") == "note-malformed");
  CHECK(slug_of(text + "\xE2\x80\x94 w2 AAAA\n") == "note-malformed");
  CHECK(slug_of(text + "\xE2\x80\x94 w2 AAAAAAA=\n").empty());
  CHECK(slug_of(text + "\xE2\x80\x94 w+2 AAAAAAA=\n") == "note-malformed");  // C2SP: no plus in a name
  auto zero = text;
  zero.insert(zero.find("\n17\n") + 1, "0");
  CHECK(slug_of(zero) == "note-malformed");
}

TEST_CASE("a receipt shows one line of the log, and no other") {
  MerkleTree tree;
  std::vector<LogEntry> entries;
  for (std::uint64_t i = 0; i < 23; ++i) {
    entries.push_back({i, EntryType::ballot, sha256(std::to_string(i))});
    tree.append(leaf_hash(entries.back().line()));
  }
  const auto note = sign({board_origin(poll), tree.size(), tree.root()}, key("keeper"));
  for (std::uint64_t i = 0; i < tree.size(); ++i) {
    const Receipt receipt{i, tree.inclusion(i, tree.size()), note};
    const auto again = parse_receipt(receipt.text(), "receipt");
    CHECK(again.text() == receipt.text());
    CHECK(again.text().size() < 1024);
    CHECK(again.checkpoint.is_signed_by(key("keeper").public_key()));
    for (const auto& entry : entries) CHECK(again.includes(entry.line()) == (entry.index == i));
  }
  const auto text = Receipt{5, tree.inclusion(5, tree.size()), note}.text();
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto changed = text;
    changed.insert(i, "\n");
    CHECK_FALSE(slug_of(changed, true).empty());
  }
  CHECK(slug_of("c2sp.org/tlog-proof@v2" + text.substr(22), true) == "note-malformed");
  CHECK(slug_of(text + text, true) == "note-malformed");
}
