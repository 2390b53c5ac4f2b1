// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record.hpp"

#include <algorithm>

#include <voix/merge_mark.hpp>
#include <voix/utf8.hpp>

namespace voix {
namespace {

/// Controls, line and paragraph separators, tags, and the characters that turn the direction of text.
bool is_hidden(std::uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x61C ||
         (code >= 0xE0000 && code <= 0xE007F) || (code >= 0x200B && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

}  // namespace

bool is_record_text(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  while (!text.empty()) {
    const auto [code, size] = first_character(text);
    if (size == 0 || is_hidden(code)) return false;
    text.remove_prefix(size);
  }
  return true;
}

RecordReader::RecordReader(std::string_view bytes, std::string path, std::string_view type) : bytes_(bytes) {
  place_.path = std::move(path);
  if (bytes.starts_with(byte_order_mark)) {
    place_.line = 1;
    refuse("record-bom");
  }
  if (!bytes.empty() && bytes.back() != '\n') {
    place_.line = static_cast<std::uint64_t>(std::ranges::count(bytes, '\n')) + 1;
    refuse("record-cut");
  }
  line("voix-v1").literal(type);
}

bool RecordReader::next_is(std::string_view keyword) const {
  const auto text = bytes_.substr(next_);
  return text.starts_with(keyword) && text.size() > keyword.size() &&
         (text[keyword.size()] == ' ' || text[keyword.size()] == '\n');
}

RecordReader& RecordReader::line(std::string_view keyword) {
  close_line();
  begin_ = next_;
  const auto end = bytes_.find('\n', begin_);
  ++place_.line;
  place_.column = 1;
  place_.length = 1;
  if (end == std::string_view::npos) {
    place_.text.clear();
    expected(keyword);
  }
  rest_ = bytes_.substr(begin_, end - begin_);
  next_ = end + 1;
  // A ballot's lines are short; a long one would only make the message unreadable.
  place_.text = rest_.substr(0, 400);
  if (rest_.ends_with('\r')) {
    place_.column = rest_.size();
    refuse("record-crlf");
  }
  return literal(keyword);
}

void RecordReader::close_line() const {
  if (!rest_.empty()) expected("end-of-line");
}

void RecordReader::end() {
  close_line();
  if (next_ != bytes_.size()) {
    begin_ = next_;
    ++place_.line;
    place_.column = 1;
    place_.text = bytes_.substr(begin_, std::min<std::size_t>(bytes_.find('\n', begin_) - begin_, 400));
    expected("end-of-file");
  }
}

std::string_view RecordReader::word() {
  place_.column = place_.text.size() >= rest_.size() ? place_.text.size() - rest_.size() + 1 : 1;
  const auto blank = rest_.find(' ');
  const auto word = rest_.substr(0, blank);
  place_.length = std::max<std::size_t>(word.size(), 1);
  rest_ = blank == std::string_view::npos ? std::string_view{} : rest_.substr(blank + 1);
  if (word.empty() || (blank != std::string_view::npos && rest_.empty())) expected("word");
  return word;
}

RecordReader& RecordReader::literal(std::string_view text) {
  if (word() != text) expected(text);
  return *this;
}

std::string RecordReader::rest() {
  place_.column = place_.text.size() - std::min(place_.text.size(), rest_.size()) + 1;
  place_.length = std::max<std::size_t>(rest_.size(), 1);
  if (!is_record_text(rest_)) expected("text");
  return std::string(std::exchange(rest_, {}));
}

std::uint64_t RecordReader::number(std::uint64_t least, std::uint64_t most) {
  const auto text = word();
  std::uint64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || text.size() > 19) expected("number");
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  if (text.size() > 1 && text.front() == '0') expected("number");
  if (value < least || value > most) {
    refuse("record-out-of-range", {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
  }
  return value;
}

Scalar RecordReader::scalar() {
  const auto value = Scalar::from_hex(word());
  if (!value) expected("scalar");
  return *value;
}

Point RecordReader::point() {
  const auto value = Point::from_hex(word());
  if (!value) expected("point");
  return *value;
}

Point RecordReader::unchecked_point() {
  const auto bytes = from_hex<32>(word());
  const auto value = bytes ? Point::unchecked(*bytes) : std::nullopt;
  if (!value) expected("point");
  return *value;
}

PublicKey RecordReader::key() {
  const auto value = PublicKey::from_hex(word());
  if (!value) expected("key");
  return *value;
}

ByteArray<32> RecordReader::named_key() {
  const auto value = from_hex<32>(word());
  if (!value) expected("key");
  return *value;
}

Hash32 RecordReader::hash() {
  const auto value = from_hex<32>(word());
  if (!value) expected("hash");
  return *value;
}

Signature RecordReader::signature() {
  const auto value = from_hex<64>(word());
  if (!value) expected("signature");
  return *value;
}

Instant RecordReader::instant() {
  const auto text = word();
  const auto value = parse_instant(text);
  if (!value || utc(*value) != text) expected("time");
  return *value;
}

Told RecordReader::time() {
  Told told{.time = line("time").instant()};
  if (!at_line_end()) {
    literal(RecordWriter::by_hand);
    told.by_hand = true;
  }
  return told;
}

void RecordReader::refuse(std::string_view slug, Arguments arguments) const {
  throw Error(Fault::document, Finding{slug, Severity::error, std::move(arguments), place_});
}

void RecordReader::expected(std::string_view what) const {
  if (is_merge_mark(place_.text)) refuse("merge-conflict");
  refuse("record-malformed", {{"expected", std::string(what)}});
}

void same_bytes(std::string_view read, std::string_view written, const std::string& path) {
  if (read == written) return;
  const auto size = std::min(read.size(), written.size());
  const auto differs = std::ranges::mismatch(read.substr(0, size), written.substr(0, size)).in1;
  const auto line = std::count(read.begin(), differs, '\n') + 1;
  throw Error(Fault::document, Finding{"record-not-canonical",
                                       Severity::error,
                                       {},
                                       {.path = path, .line = static_cast<std::uint64_t>(line), .text = {}}});
}

std::string_view signed_part(std::string_view record) {
  const auto last = record.ends_with('\n') ? record.substr(0, record.size() - 1) : record;
  return record.substr(0, last.rfind('\n') + 1);
}

std::string signed_record(std::string body, const SigningKey& key) {
  const auto signature = key.sign(body);
  return std::move(body) + "sig " + hex(signature) + "\n";
}

}  // namespace voix
