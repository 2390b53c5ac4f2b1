// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks: cuts a source into blocks of whole lines, about a mebibyte each, for the threads of read_lines to
// take in turn. The bytes after the last line end of a block are carried over to the next one. A line
// longer than `longest_line` is left out, with a finding, so that no file can make a block grow.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include <voix/bytes.hpp>
#include <voix/utf8.hpp>

#include "format/lines.hpp"

namespace voix::format {

struct Block {
  std::uint64_t index = 0;  // 0, 1, 2, … in the order of the file
  std::string_view text;    // whole lines, within `buffer`; Body::slack bytes follow
  Report report{{}};        // of the lines left out, which come before `text`
  std::uint64_t lines_left_out = 0;
  std::unique_ptr<char[]> buffer;
};

class Blocks {
 public:
  Blocks(std::string path, ByteSource& source, bool quotes_join_lines)
      : path_(std::move(path)), source_(source), quotes_join_lines_(quotes_join_lines) {}

  /// Takes the next block, into the same buffer if `block` has one. False at the end. For any thread.
  bool next(Block& block);
  /// No further blocks.
  void stop();

  /// True once the last byte of the source has been given out or is about to be.
  [[nodiscard]] bool at_end();
  /// True if the source held nothing, or only a byte order mark.
  [[nodiscard]] bool empty() const { return empty_; }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string_view fill(char* buffer, std::size_t size);
  std::string_view beginning(std::string_view text, Report& report);
  std::string_view leave_out(std::string_view text, Block& block);

  std::string path_;
  ByteSource& source_;
  bool quotes_join_lines_;
  std::mutex mutex_;
  std::string carry_;      // the line that the last block has cut
  bool skipping_ = false;  // within a line that is too long
  bool source_ended_ = false;
  bool empty_ = true;
  std::uint64_t next_index_ = 0;
};

}  // namespace voix::format
