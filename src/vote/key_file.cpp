// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/key_file.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include <voix/finding.hpp>

namespace voix::vote {
namespace {

/// The words of one line at a time; views of the caller's memory, never copies.
class Reader {
 public:
  Reader(std::string_view bytes, const std::string& path) : rest_(bytes), path_(path) {}

  void line(std::string_view keyword) {
    ++line_;
    const auto end = rest_.find('\n');
    if (end == std::string_view::npos) expected(keyword);
    words_ = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    literal(keyword);
  }
  [[nodiscard]] bool next_is(std::string_view keyword) const { return rest_.starts_with(keyword); }
  void literal(std::string_view text) {
    if (word() != text) expected(text);
  }
  std::uint64_t number(std::uint64_t least, std::uint64_t most) {
    const auto text = word();
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) expected("number");
    if (value < least || value > most) {
      refuse("record-out-of-range", {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
    }
    return value;
  }
  void hex(std::span<std::uint8_t> out, std::string_view what) {
    if (!read_hex(word(), out)) expected(what);
  }
  void end() {
    ++line_;
    if (!rest_.empty()) expected("end-of-file");
  }
  [[noreturn]] void expected(std::string_view what) const {
    refuse("record-malformed", {{"expected", std::string(what)}});
  }

 private:
  [[noreturn]] void refuse(std::string_view slug, Arguments arguments) const {
    throw Error(
        Fault::document,
        Finding{slug, Severity::error, std::move(arguments), {.path = path_, .line = line_, .text = {}}});
  }
  std::string_view word() {
    const auto blank = words_.find(' ');
    const auto word = words_.substr(0, blank);
    words_ = blank == std::string_view::npos ? std::string_view{} : words_.substr(blank + 1);
    return word;
  }

  std::string_view rest_, words_;
  std::string path_;
  std::uint64_t line_ = 0;
};

Protected read_protected(Reader& reader) {
  Protected box;
  reader.line("protected");
  reader.literal("argon2id");
  box.passes = reader.number(1, Protected::most_passes);
  box.memory = reader.number(Protected::least_memory, Protected::most_memory);
  reader.hex(box.salt, "hexadecimal");
  reader.hex(box.nonce, "hexadecimal");
  reader.hex(box.box, "hexadecimal");
  return box;
}

}  // namespace

KeyFile parse_key_file(ByteSpan bytes, const std::string& path) {
  Reader reader(text_of(bytes), path);
  reader.line("voix-v1");
  reader.literal("key");
  reader.line("public");
  ByteArray<32> point{};
  reader.hex(point, "key");
  const auto key = PublicKey::parse(point);
  if (!key) reader.expected("key");
  KeyFile file{*key, {}};
  if (reader.next_is("protected ")) {
    file.secret = read_protected(reader);
  } else {
    reader.line("secret");
    reader.hex(std::get<Secret<32>>(file.secret).bytes(), "secret");
  }
  reader.end();
  const auto again = write(file);
  if (!std::ranges::equal(bytes, again.bytes())) {
    throw Error(Fault::document,
                Finding{"record-not-canonical", Severity::error, {}, {.path = path, .text = {}}});
  }
  return file;
}

SecretBytes write(const KeyFile& file) {
  std::string text = "voix-v1 key\npublic " + file.key.hex() + "\n";
  const auto* plain = std::get_if<Secret<32>>(&file.secret);
  if (plain == nullptr) {
    const auto& box = std::get<Protected>(file.secret);
    text += "protected argon2id " + std::to_string(box.passes) + " " + std::to_string(box.memory) + " " +
            hex(box.salt) + " " + hex(box.nonce) + " " + hex(box.box) + "\n";
  } else {
    text += "secret ";
  }
  const std::size_t secret_size = plain == nullptr ? 0 : 2 * 32 + 1;
  SecretBytes bytes(text.size() + secret_size);
  std::ranges::copy(bytes_of(text), bytes.bytes().begin());
  if (plain != nullptr) {
    write_hex(plain->bytes(), bytes.bytes().subspan(text.size(), 64));
    bytes.bytes().back() = '\n';
  }
  return bytes;
}

SigningKey signing_key(const PublicKey& key, Secret<32> seed, const std::string& path) {
  SigningKey pair(std::move(seed));
  if (pair.public_key() == key) return pair;
  throw Error(Fault::document, Finding{"key-halves-differ", Severity::error, {{"path", path}}, {}});
}

}  // namespace voix::vote
