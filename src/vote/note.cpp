// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/note.hpp"

#include <algorithm>

#include <voix/merge_mark.hpp>

#include "crypto/hash.hpp"
#include "record/record.hpp"
#include "vote/merkle.hpp"

namespace voix::vote {
namespace {

constexpr std::string_view receipt_header = "c2sp.org/tlog-proof@v1";
constexpr std::string_view dash = "\xE2\x80\x94 ";  // U+2014 and a blank: begins a signature line
constexpr std::size_t most_lines = 1024;

/// What a key signs: the type byte of C2SP signed-note.
enum class KeyUse : char { note = 1, cosignature = 4 };

ByteArray<4> key_id(const std::string& name, KeyUse use, const PublicKey& key) {
  const auto hash = sha256(name + '\n' + static_cast<char>(use) + std::string(text_of(key.bytes())));
  return {hash[0], hash[1], hash[2], hash[3]};
}

/// What a cosignature signs.
std::string cosigned_text(const Checkpoint& checkpoint, Instant time) {
  return "cosignature/v1\ntime " + std::to_string(time) + "\n" + checkpoint.text();
}

/// C2SP signed-note: without blanks and plus signs.
bool is_key_name(std::string_view name) {
  return is_record_text(name) && name.find_first_of(" +") == std::string_view::npos;
}

Instant time_of(const Bytes& cosignature) {
  std::uint64_t time = 0;
  for (std::size_t i = 0; i < 8; ++i) time = (time << 8U) | cosignature[i];
  return static_cast<Instant>(time);
}

Signature last_64(const Bytes& bytes) {
  Signature signature{};
  std::copy_n(bytes.end() - 64, 64, signature.begin());
  return signature;
}

const SignedCheckpoint::Line* find(const SignedCheckpoint& note, const std::string& name, KeyUse use,
                                   const PublicKey& key) {
  const auto id = key_id(name, use, key);
  const auto size = use == KeyUse::note ? 64U : 72U;
  const auto line = std::ranges::find_if(note.lines, [&](const auto& l) {
    return l.name == name && l.key_id == id && l.signature.size() == size;
  });
  return line == note.lines.end() ? nullptr : &*line;
}

/// The lines of a note, one after the other.
class Lines {
 public:
  Lines(std::string_view bytes, const std::string& path) : rest_(bytes) { place_.path = path; }

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  std::string_view next() {
    ++place_.line;
    place_.column = 1;
    const auto end = rest_.find('\n');
    const auto line = rest_.substr(0, end);
    place_.text = line.substr(0, 400);
    if (is_merge_mark(line)) throw Error(Fault::document, {"merge-conflict", Severity::error, {}, place_});
    if (end == std::string_view::npos) expected("end-of-line");
    rest_.remove_prefix(end + 1);
    return line;
  }
  [[noreturn]] void expected(std::string_view what) const {
    throw Error(Fault::document,
                Finding{"note-malformed", Severity::error, {{"expected", std::string(what)}}, place_});
  }
  [[nodiscard]] std::uint64_t number(std::string_view text) const {
    std::uint64_t value = 0;
    for (const char c : text) {
      if (c < '0' || c > '9' || text.size() > 18) expected("number");
      value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (text.empty() || (text.size() > 1 && text.front() == '0')) expected("number");
    return value;
  }
  [[nodiscard]] Hash32 hash(std::string_view text) const {
    const auto bytes = from_base64(text);
    if (!bytes || bytes->size() != 32) expected("hash");
    Hash32 hash{};
    std::ranges::copy(*bytes, hash.begin());
    return hash;
  }

 private:
  std::string_view rest_;
  Place place_;
};

SignedCheckpoint::Line read_signature(Lines& lines) {
  auto text = lines.next();
  if (!text.starts_with(dash)) lines.expected("signature");
  text.remove_prefix(dash.size());
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos || !is_key_name(text.substr(0, blank))) lines.expected("signature");
  const auto bytes = from_base64(text.substr(blank + 1));
  if (!bytes || bytes->size() < 5) lines.expected("signature");
  SignedCheckpoint::Line line{.name = std::string(text.substr(0, blank)), .signature = {}};
  std::copy_n(bytes->begin(), 4, line.key_id.begin());
  line.signature.assign(bytes->begin() + 4, bytes->end());
  return line;
}

SignedCheckpoint read_checkpoint(Lines& lines) {
  SignedCheckpoint note;
  note.checkpoint.origin = lines.next();
  if (!is_record_text(note.checkpoint.origin)) lines.expected("origin");
  note.checkpoint.size = lines.number(lines.next());
  note.checkpoint.root = lines.hash(lines.next());
  if (!lines.next().empty()) lines.expected("empty-line");
  do {
    auto line = read_signature(lines);
    for (const auto& other : note.lines) {
      if (other.name == line.name && other.key_id == line.key_id) lines.expected("other-signer");
    }
    note.lines.push_back(std::move(line));
  } while (!lines.at_end() && note.lines.size() < most_lines);
  return note;
}

}  // namespace

std::string board_origin(const Hash32& election_id) { return "voix-board/" + hex(election_id); }

std::string Checkpoint::text() const {
  return origin + "\n" + std::to_string(size) + "\n" + base64(root) + "\n";
}

bool SignedCheckpoint::is_signed_by(const PublicKey& board) const {
  const auto* line = find(*this, checkpoint.origin, KeyUse::note, board);
  return line != nullptr && verify(board, checkpoint.text(), last_64(line->signature));
}

std::optional<Instant> SignedCheckpoint::cosigned_by(const std::string& name, const PublicKey& key) const {
  const auto* line = find(*this, name, KeyUse::cosignature, key);
  if (line == nullptr) return std::nullopt;
  const auto time = time_of(line->signature);
  if (time < 0 || !verify(key, cosigned_text(checkpoint, time), last_64(line->signature)))
    return std::nullopt;
  return time;
}

void SignedCheckpoint::cosign(const std::string& name, const SigningKey& key, Instant time) {
  Line line{.name = name, .key_id = key_id(name, KeyUse::cosignature, key.public_key()), .signature = {}};
  for (unsigned shift = 64; shift != 0; shift -= 8) {
    line.signature.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(time) >> (shift - 8)));
  }
  const auto signature = key.sign(cosigned_text(checkpoint, time));
  line.signature.insert(line.signature.end(), signature.begin(), signature.end());
  std::erase_if(lines, [&](const Line& l) { return l.name == line.name && l.key_id == line.key_id; });
  lines.push_back(std::move(line));
}

std::string SignedCheckpoint::text() const {
  auto text = checkpoint.text() + "\n";
  for (const auto& line : lines) {
    Bytes bytes(line.key_id.begin(), line.key_id.end());
    bytes.insert(bytes.end(), line.signature.begin(), line.signature.end());
    text.append(dash).append(line.name).append(" ").append(base64(bytes)).append("\n");
  }
  return text;
}

SignedCheckpoint sign(Checkpoint checkpoint, const SigningKey& board) {
  const auto signature = board.sign(checkpoint.text());
  SignedCheckpoint::Line line{.name = checkpoint.origin,
                              .key_id = key_id(checkpoint.origin, KeyUse::note, board.public_key()),
                              .signature = {signature.begin(), signature.end()}};
  return {std::move(checkpoint), {std::move(line)}};
}

SignedCheckpoint parse_checkpoint(std::string_view bytes, const std::string& path) {
  Lines lines(bytes, path);
  auto note = read_checkpoint(lines);
  if (!lines.at_end()) lines.expected("end-of-file");
  same_bytes(bytes, note.text(), path);
  return note;
}

bool Receipt::includes(std::string_view leaf) const {
  const auto& tree = checkpoint.checkpoint;
  return verify_inclusion(index, tree.size, leaf_hash(leaf), proof, tree.root);
}

std::string Receipt::text() const {
  auto text = std::string(receipt_header) + "\nindex " + std::to_string(index) + "\n";
  for (const auto& hash : proof) text += base64(hash) + "\n";
  return text + "\n" + checkpoint.text();
}

Receipt parse_receipt(std::string_view bytes, const std::string& path) {
  Lines lines(bytes, path);
  if (lines.next() != receipt_header) lines.expected(receipt_header);
  const auto index = lines.next();
  if (!index.starts_with("index ")) lines.expected("index");
  Receipt receipt{.index = lines.number(index.substr(6)), .proof = {}, .checkpoint = {}};
  for (auto line = lines.next(); !line.empty(); line = lines.next()) {
    if (receipt.proof.size() == 64) lines.expected("empty-line");
    receipt.proof.push_back(lines.hash(line));
  }
  receipt.checkpoint = read_checkpoint(lines);
  if (!lines.at_end()) lines.expected("end-of-file");
  same_bytes(bytes, receipt.text(), path);
  return receipt;
}

}  // namespace voix::vote
