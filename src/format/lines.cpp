// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/lines.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <span>
#include <thread>

#include "format/blocks.hpp"
#include "format/utf8.hpp"

namespace voix::format {

std::optional<std::string_view> checked_line(std::string_view line, std::uint64_t number, Report& report) {
  if (line.ends_with('\r')) {
    line.remove_suffix(1);
    report.tally(Severity::note, "crlf", number, line, {});
  }
  if (is_ascii_text(line)) return line;
  if (const auto nul = line.find('\0'); nul != std::string_view::npos) {
    report.add(Severity::error, "nul-byte", number, line, line.substr(nul, 1));
    return std::nullopt;
  }
  if (const auto bad = invalid_utf8(line); bad != std::string_view::npos) {
    report.add(Severity::error, "invalid-utf8", number, line, line.substr(bad, 1));
    return std::nullopt;
  }
  return line;
}

std::optional<std::string_view> composed_line(std::string_view line, std::uint64_t number, Report& report,
                                              std::string& buffer) {
  const auto checked = checked_line(line, number, report);
  if (!checked || is_composed(*checked)) return checked;
  buffer = composed(*checked);
  buffer.reserve(buffer.size() + Body::slack);
  return buffer;
}

std::size_t line_end(std::string_view text, bool quotes_join_lines) {
  if (!quotes_join_lines) return text.find('\n');
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == '\n' && !quoted) return i;
  }
  return std::string_view::npos;
}

std::uint64_t Body::block(std::string_view lines, Report& report) {
  std::uint64_t number = 0;
  while (!lines.empty()) {
    const auto end = line_end(lines, quotes_join_lines_);
    const auto raw = lines.substr(0, end);
    if (const auto text = composed_line(raw, number + 1, report, composed_)) line(*text, number + 1, report);
    number += 1 + static_cast<std::uint64_t>(std::ranges::count(raw, '\n'));
    lines.remove_prefix(end + 1);
  }
  return number;
}

namespace {

/// Puts the reports of the blocks together in the order of the file, as soon as they can be.
class Assembly {
 public:
  Assembly(Report& whole, std::uint64_t lines_before) : whole_(whole), lines_(lines_before) {}

  void add(std::uint64_t index, Report&& report, std::uint64_t lines) {
    const std::scoped_lock lock(mutex_);
    waiting_.emplace(index, std::pair(std::move(report), lines));
    for (auto first = waiting_.begin(); first != waiting_.end() && first->first == next_;
         first = waiting_.erase(first), ++next_) {
      whole_.append(std::move(first->second.first), lines_);
      lines_ += first->second.second;
    }
  }
  void begin_with(std::uint64_t index) { next_ = index; }

 private:
  std::mutex mutex_;
  Report& whole_;
  std::uint64_t lines_;
  std::uint64_t next_ = 0;
  std::map<std::uint64_t, std::pair<Report, std::uint64_t>> waiting_;
};

/// Feeds the header; what is left of the block afterwards is in the body. False: the file has ended before.
bool read_header(Blocks& blocks, Block& block, LineFormat& format, Report& report, std::uint64_t& lines) {
  std::string buffer;
  while (blocks.next(block)) {
    report.append(std::move(block.report), lines);
    lines += block.lines_left_out;
    block.report = Report(blocks.path());
    block.lines_left_out = 0;
    while (!block.text.empty()) {
      const auto end = line_end(block.text, format.quotes_join_lines());
      const auto raw = block.text.substr(0, end);
      Report checks(blocks.path());
      const auto text = composed_line(raw, lines + 1, checks, buffer);
      if (text && !format.header(*text, lines + 1, report)) return true;  // the body will check it again
      report.append(std::move(checks), 0);
      lines += 1 + static_cast<std::uint64_t>(std::ranges::count(raw, '\n'));
      block.text.remove_prefix(end + 1);
    }
  }
  return false;
}

void read_body(Blocks& blocks, Block& block, Body& body, Assembly& assembly) {
  do {
    Report report(blocks.path());
    const auto lines = body.block(block.text, report);
    block.report.append(std::move(report), block.lines_left_out);
    assembly.add(block.index, std::move(block.report), block.lines_left_out + lines);
  } while (blocks.next(block));
}

}  // namespace

Report read_lines(const std::string& path, ByteSource& source, LineFormat& format, unsigned jobs) {
  Report report(path);
  Blocks blocks(path, source, format.quotes_join_lines());
  Block first;
  std::uint64_t lines = 0;
  const bool has_body = read_header(blocks, first, format, report, lines);
  if (has_body) {
    Assembly assembly(report, lines);
    assembly.begin_with(first.index);
    std::vector<std::unique_ptr<Body>> bodies(blocks.at_end() ? 1 : jobs);
    std::ranges::generate(bodies, [&] { return format.body(); });
    std::vector<std::exception_ptr> failures(bodies.size());
    const auto work = [&](std::size_t i) {
      try {
        Block block;
        if (i == 0) block = std::move(first);
        if (i == 0 || blocks.next(block)) read_body(blocks, block, *bodies[i], assembly);
      } catch (...) {
        failures[i] = std::current_exception();
        blocks.stop();
      }
    };
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 1; i < bodies.size(); ++i) threads.emplace_back(work, i);
      work(0);
    }
    for (const auto& failure : failures) {
      if (failure) std::rethrow_exception(failure);
    }
    for (const auto& body : bodies) body->finish();
  }
  if (blocks.empty()) report.add(Severity::error, "empty-file");
  report.settle();
  return report;
}

std::string read_document(ByteSource& source, std::size_t limit, Report& report) {
  constexpr std::size_t at_once = std::size_t{1} << 20;
  std::string text;
  for (std::size_t count = at_once; count == at_once && text.size() <= limit;) {
    const auto size = text.size();
    text.resize(size + at_once);
    count = source.read(std::span(text).subspan(size));
    text.resize(size + count);
  }
  if (text.size() > limit) {
    report.add(Severity::error, "document-too-large", {{"limit", std::to_string(limit)}});
    return {};
  }
  if (text.starts_with(byte_order_mark)) {
    text.erase(0, byte_order_mark.size());
    report.add(Severity::note, "byte-order-mark");
  }
  if (text.empty()) report.add(Severity::error, "empty-file");
  std::string_view rest = text;
  for (std::uint64_t number = 1; !rest.empty(); ++number) {
    const auto end = std::min(rest.find('\n'), rest.size());
    if (!checked_line(rest.substr(0, end), number, report)) return {};
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  report.settle();
  return is_composed(text) ? text : composed(text);
}

}  // namespace voix::format
