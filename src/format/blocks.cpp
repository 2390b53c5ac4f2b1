// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/blocks.hpp"

#include <algorithm>

namespace voix::format {
namespace {

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION  // short inputs have several blocks too
constexpr std::size_t read_at_once = 512;
#else
constexpr std::size_t read_at_once = std::size_t{1} << 20;
#endif
constexpr std::size_t capacity = longest_line + read_at_once + 1;  // 1 for a missing LF at the end

/// The length of the whole lines at the front of `text`.
std::size_t whole_lines(std::string_view text, bool quotes_join_lines) {
  if (!quotes_join_lines) return text.rfind('\n') + 1;
  // An LF ends a line if an even number of quotes is before it.
  bool quoted = std::ranges::count(text, '"') % 2 != 0;
  for (std::size_t i = text.size(); i > 0; --i) {
    if (text[i - 1] == '"') quoted = !quoted;
    if (text[i - 1] == '\n' && !quoted) return i;
  }
  return 0;
}

}  // namespace

std::string_view Blocks::fill(char* buffer, std::size_t size) {
  const std::size_t room = std::min(read_at_once, capacity - 1 - size);
  if (!source_ended_ && room > 0) {
    const auto count = source_.read({buffer + size, room});
    source_ended_ = count < room;
    size += count;
  }
  if (source_ended_ && size > 0 && buffer[size - 1] != '\n') buffer[size++] = '\n';
  return {buffer, size};
}

/// What only the front of a file can have.
std::string_view Blocks::beginning(std::string_view text, Report& report) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    report.add(Severity::error, "utf-16");
    empty_ = false;
    source_ended_ = true;
    return {};
  }
  if (text.starts_with(byte_order_mark)) {
    report.add(Severity::note, "byte-order-mark");
    text.remove_prefix(byte_order_mark.size());
    if (text == "\n") text = {};  // the LF is ours, or there is nothing else anyway
  }
  empty_ = text.empty();
  return text;
}

/// Reports and leaves out the first line of `text`, which cannot be used, and returns the rest.
std::string_view Blocks::leave_out(std::string_view text, Block& block) {
  const auto end = text.find('\n');
  const auto line = text.substr(0, end);
  const auto number = ++block.lines_left_out;
  if (line.size() > longest_line) {
    block.report.add(Severity::error, "line-too-long", number, line, {},
                     {{"limit", std::to_string(longest_line)}});
  } else {
    block.report.add(Severity::error, "unclosed-quote", number, line, line.substr(line.rfind('"'), 1));
  }
  skipping_ = end == std::string_view::npos;
  return skipping_ ? std::string_view() : text.substr(end + 1);
}

bool Blocks::next(Block& block) {
  const std::scoped_lock lock(mutex_);
  if (!block.buffer) block.buffer = std::make_unique_for_overwrite<char[]>(capacity + Body::slack);
  block.report = Report(path_);
  block.lines_left_out = 0;
  for (;;) {
    const auto carried = carry_.copy(block.buffer.get(), carry_.size());
    auto text = fill(block.buffer.get(), carried);
    if (next_index_ == 0) text = beginning(text, block.report);
    if (skipping_) {
      const auto end = text.find('\n');
      skipping_ = end == std::string_view::npos && !text.empty();
      text.remove_prefix(std::min(end, text.size() - 1) + 1);
    }
    std::size_t whole = whole_lines(text, quotes_join_lines_);
    while (!text.empty()) {
      const auto first = std::min(line_end(text, quotes_join_lines_), text.size());
      const bool unusable = first > longest_line || (whole == 0 && source_ended_);
      if (!unusable) break;
      text = leave_out(text, block);
      whole = whole_lines(text, quotes_join_lines_);
    }
    carry_ = text.substr(whole);
    block.text = text.substr(0, whole);
    const bool anything = !block.text.empty() || block.lines_left_out != 0 || !block.report.findings.empty();
    if (anything) {
      block.index = next_index_++;
      return true;
    }
    if (source_ended_ && carry_.empty()) return false;
  }
}

void Blocks::stop() {
  const std::scoped_lock lock(mutex_);
  source_ended_ = true;
  carry_.clear();
}

bool Blocks::at_end() {
  const std::scoped_lock lock(mutex_);
  return source_ended_ && carry_.empty();
}

}  // namespace voix::format
