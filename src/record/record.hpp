// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records: the strict line format of everything that voix signs or hashes. UTF-8, LF line ends and one final
// LF, no empty line, one blank between words and none elsewhere, lower-case hexadecimal, decimal integers
// without sign or leading zero. The first line is "voix-v1 <type>". A document has one spelling: whoever
// reads one writes it again and compares the bytes (`same_bytes`), so that nothing can hide in the spelling.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>
#include <voix/id.hpp>
#include <voix/instant.hpp>

#include "crypto/group.hpp"
#include "crypto/signature.hpp"

namespace voix {

/// The time that a signed record gives: when the person or program that signs says it was made. `by_hand`:
/// told to the program (--now), not taken from the clock; the record says so.
struct Told {
  Instant time = 0;
  bool by_hand = false;
};

/// Reads a record from front to back. What is not as the caller asks ends the reading with Error{document}:
/// a finding with the place and what was expected.
class RecordReader {
 public:
  /// `bytes` outlives the reader. `path` is what findings name.
  RecordReader(std::string_view bytes, std::string path, std::string_view type);

  /// True when the next line begins with the word `keyword`; false at the end.
  [[nodiscard]] bool next_is(std::string_view keyword) const;
  /// Goes to the next line, which must begin with `keyword`; the line before must have been read to its end.
  RecordReader& line(std::string_view keyword);
  /// No line may be left.
  void end();
  /// All bytes before the current line.
  [[nodiscard]] std::string_view before() const { return bytes_.substr(0, begin_); }
  /// The path that findings name.
  [[nodiscard]] const std::string& path() const { return place_.path; }

  // The parts of the current line, one after the other.
  std::string_view word();
  /// The next word must be `text`.
  RecordReader& literal(std::string_view text);
  [[nodiscard]] bool at_line_end() const { return rest_.empty(); }
  /// All that is left of the line: a title or a name, of printable characters.
  std::string rest();
  std::uint64_t number(std::uint64_t least, std::uint64_t most);
  Scalar scalar();
  /// Any point, the identity included.
  Point point();
  /// The same, to be checked by the first calculation: see Point::unchecked.
  Point unchecked_point();
  PublicKey key();
  /// The bytes of a key that is looked up among checked ones: whether they are a key is not asked here.
  ByteArray<32> named_key();
  Hash32 hash();
  Signature signature();
  Instant instant();
  /// The line "time TIME" or "time TIME by-hand".
  Told time();

  /// Refuses the word that was read last: `slug` with its arguments, at its place.
  [[noreturn]] void refuse(std::string_view slug, Arguments arguments = {}) const;

 private:
  [[noreturn]] void expected(std::string_view what) const;
  void close_line() const;

  std::string_view bytes_;
  std::size_t begin_ = 0;  // of the current line
  std::size_t next_ = 0;   // of the next line
  std::string_view rest_;
  Place place_;
};

/// Checks what re-serialising gave. Throws Error{document, not-canonical} at the first line that differs.
void same_bytes(std::string_view read, std::string_view written, const std::string& path);

/// Writes one line: words(out, "sum", "q1.r1.c1", point, point).
class RecordWriter {
 public:
  explicit RecordWriter(std::string_view type) { line("voix-v1", type); }
  template <class... Words>
  RecordWriter& line(const Words&... words) {
    bool first = true;
    ((text_ += first ? "" : " ", first = false, append(words)), ...);
    text_ += '\n';
    return *this;
  }
  /// The line that RecordReader::time reads.
  RecordWriter& time(const Told& told) {
    return told.by_hand ? line("time", utc(told.time), by_hand) : line("time", utc(told.time));
  }
  [[nodiscard]] const std::string& text() const { return text_; }

  static constexpr std::string_view by_hand = "by-hand";

 private:
  void append(std::string_view word) { text_ += word; }
  void append(std::uint64_t number) { text_ += std::to_string(number); }
  void append(const Scalar& scalar) { text_ += scalar.hex(); }
  void append(const Point& point) { text_ += point.hex(); }
  void append(const PublicKey& key) { text_ += key.hex(); }
  template <std::size_t N>
  void append(const ByteArray<N>& bytes) {
    text_ += hex(bytes);
  }
  std::string text_;
};

/// What the last line of a record signs: everything before it.
[[nodiscard]] std::string_view signed_part(std::string_view record);
/// The record with its last line, "sig <hex>": the signature of everything before.
[[nodiscard]] std::string signed_record(std::string body, const SigningKey& key);

/// True for text that may stand in a record: valid UTF-8, printable, no blank at either end.
[[nodiscard]] bool is_record_text(std::string_view text);

}  // namespace voix
