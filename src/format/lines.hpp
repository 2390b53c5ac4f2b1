// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines: reads a file once, in blocks of whole lines, and gives the blocks to as many threads as asked.
// Memory is a few blocks a thread, whatever the size of the file. Findings carry the line within their
// block; `read_lines` turns that into the line within the file and sorts them, so that the report is the
// same with one thread or many. What every text format shares is checked here: UTF-8, NUL, CRLF, a byte
// order mark, lines longer than `longest_line`.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <voix/bytes.hpp>
#include <voix/finding.hpp>
#include <voix/fraction.hpp>

namespace voix::format {

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
inline constexpr std::size_t longest_line = 2048;
#else
inline constexpr std::size_t longest_line = std::size_t{1} << 20;  // bytes
#endif

/// Collects the findings of one file or of one block of it.
class Report {
 public:
  static constexpr std::size_t most = 1000;  // errors kept, and as many others; further errors are counted

  explicit Report(std::string path) : path_(std::move(path)) {}

  /// A finding about `part`, a view into `line` (or empty: the whole line), which is line `number`.
  void add(Severity severity, std::string_view slug, std::uint64_t number, std::string_view line,
           std::string_view part, Arguments arguments = {});
  /// A finding about the file as a whole.
  void add(Severity severity, std::string_view slug, Arguments arguments = {});
  /// A note or warning that many lines share: listed once for each slug with equal arguments, at its first
  /// place. Its argument {count}, added at the end, says how often (for how many ballots).
  void tally(Severity severity, std::string_view slug, std::uint64_t number, std::string_view line,
             std::string_view part, Arguments arguments = {}, const Fraction& times = 1);

  /// A voter's id, in column `column` of the line. One that stands again in the file will be a warning with
  /// its first line: settle() adds them, since the lines come from several threads.
  void voter(std::string_view id, std::uint64_t number, std::uint64_t column);

  /// `ballots` were left out (each with a finding added before).
  void discard(const Fraction& ballots) { discarded += ballots; }

  /// Appends another report whose lines come `lines_before` lines later.
  void append(Report&& later, std::uint64_t lines_before);

  /// After the last finding: writes the counts of `tally` into their findings, and says which voters stand
  /// twice.
  void settle();

  [[nodiscard]] bool has_errors() const;
  /// True when a further error will only be counted.
  [[nodiscard]] bool is_full() const { return kept_errors_ >= most; }

  std::vector<Finding> findings;
  std::uint64_t unlisted_errors = 0;
  Fraction discarded;

 private:
  struct Tallied {
    std::size_t index;  // in `findings`
    Fraction times;
  };
  struct Voter {
    std::string id;
    std::uint64_t line, column;
  };
  bool keep(Finding&& finding);
  void name_voters_twice();

  std::string path_;
  std::size_t kept_errors_ = 0;
  std::map<std::pair<std::string_view, Arguments>, Tallied> tallies_;
  std::vector<Voter> voters_;  // in the order of the file
};

/// The text of a line as read, without its LF: checked, and without its CR. Empty, and reported, when it
/// holds a NUL or is not UTF-8.
[[nodiscard]] std::optional<std::string_view> checked_line(std::string_view line, std::uint64_t number,
                                                           Report& report);

/// The same for a line of names: in normalisation form C, so that those which look alike are equal. `buffer`
/// holds what had to be composed, with Body::slack bytes after it.
[[nodiscard]] std::optional<std::string_view> composed_line(std::string_view line, std::uint64_t number,
                                                            Report& report, std::string& buffer);

/// Where the first line of `text` ends: the position of its LF, npos if it has none.
[[nodiscard]] std::size_t line_end(std::string_view text, bool quotes_join_lines);

/// Takes the lines of a body; one object per thread.
class Body {
 public:
  explicit Body(bool quotes_join_lines = false) : quotes_join_lines_(quotes_join_lines) {}
  Body(const Body&) = delete;
  Body& operator=(const Body&) = delete;
  virtual ~Body() = default;
  /// One line without its end, valid UTF-8 without NUL. `number` is for the report.
  virtual void line(std::string_view text, std::uint64_t number, Report& report) = 0;
  /// A block of whole lines, each with its LF, not yet checked; the same as `line` for each, but a format may
  /// be faster. `slack` bytes beyond its end may be read. Returns the number of lines (of LF).
  virtual std::uint64_t block(std::string_view lines, Report& report);
  static constexpr std::size_t slack = 64;
  /// After the last block of this thread: hand over what was counted. Called in one thread at a time.
  virtual void finish() {}

 protected:
  std::string composed_;  // the line at hand, where it was not as read

 private:
  bool quotes_join_lines_;
};

/// A format made of lines: a header, read by one thread, then a body.
class LineFormat {
 public:
  LineFormat() = default;
  LineFormat(const LineFormat&) = delete;
  LineFormat& operator=(const LineFormat&) = delete;
  virtual ~LineFormat() = default;
  /// One line of the header. False: the body begins with this line, which will be given to it.
  virtual bool header(std::string_view text, std::uint64_t number, Report& report) = 0;
  /// A parser for one thread, made after the header is complete.
  [[nodiscard]] virtual std::unique_ptr<Body> body() = 0;
  /// True if LF within double quotes does not end a line (RFC 4180).
  [[nodiscard]] virtual bool quotes_join_lines() const { return false; }
};

/// Reads `source` to its end. Findings are in the order of the file.
[[nodiscard]] Report read_lines(const std::string& path, ByteSource& source, LineFormat& format,
                                unsigned jobs);

/// Reads the whole of a small document (JSON, TOML), at most `limit` bytes, checked and composed as above,
/// without its byte order mark. Empty, with an error in `report`, if it cannot be used.
[[nodiscard]] std::string read_document(ByteSource& source, std::size_t limit, Report& report);

}  // namespace voix::format
