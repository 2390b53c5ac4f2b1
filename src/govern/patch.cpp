// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/patch.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>

#include "govern/line_changes.hpp"

namespace voix::govern {
namespace {

constexpr std::size_t context = 3;
constexpr std::string_view no_end = "\\ No newline at end of file";

/// " line", and on a line of its own that the text ends without a line end.
void write(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) out.append("\n").append(no_end).append("\n");
}

/// "12,3"; what is empty stands after a line, and one line needs no number.
std::string range(std::size_t begin, std::size_t size) {
  auto text = std::to_string(size == 0 ? begin : begin + 1);
  if (size != 1) text += "," + std::to_string(size);
  return text;
}

std::string squeezed(std::string_view text) {
  std::string out;
  std::ranges::copy_if(text, std::back_inserter(out), [](char c) { return c != ' ' && c != '\t'; });
  return out;
}

/// As a string of TOML.
std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

/// One hunk: the changes [first, last), which are near each other.
void write_hunk(std::string& out, std::span<const LineChange> changes,
                const std::vector<std::string_view>& from, const std::vector<std::string_view>& to) {
  const auto before = std::min(context, changes.front().from);
  const auto begin = changes.front().from - before, to_begin = changes.front().to - before;
  const auto& last = changes.back();
  const auto after = std::min(context, from.size() - last.from - last.gone);
  const auto end = last.from + last.gone + after, to_end = last.to + last.come + after;
  out += "@@ -" + range(begin, end - begin) + " +" + range(to_begin, to_end - to_begin) + " @@\n";
  auto at = begin;
  for (const auto& change : changes) {
    for (; at < change.from; ++at) write(out, ' ', from[at]);
    for (; at < change.from + change.gone; ++at) write(out, '-', from[at]);
    for (std::size_t i = 0; i < change.come; ++i) write(out, '+', to[change.to + i]);
  }
  for (; at < end; ++at) write(out, ' ', from[at]);
}

struct Hunk {
  std::uint64_t patch_line = 0;       // of its head, in the patch
  std::string head;                   // that line
  std::size_t start = 0;              // where its old lines should be in the text, from 0
  std::vector<std::string> old, now;  // with their line ends
};

/// Reads "12,3" or "12" of a head.
bool read_range(std::string_view& text, std::size_t& begin, std::size_t& size) {
  const auto number = [&](std::size_t& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value > 100'000'000) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
  };
  size = 1;
  if (!number(begin)) return false;
  if (!text.starts_with(',')) return true;
  text.remove_prefix(1);
  return number(size);
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

class PatchReader {
 public:
  PatchReader(std::string_view patch, const std::string& path) : lines_(lines_of(patch)), path_(path) {}

  /// Empty, with a finding, if it is no patch.
  std::vector<Hunk> read(std::vector<Finding>& findings) {
    std::vector<Hunk> hunks;
    while (at_ < lines_.size() && !lines_[at_].starts_with("@@ ")) ++at_;
    while (at_ < lines_.size()) {
      auto hunk = read_hunk();
      if (!hunk) break;
      hunks.push_back(std::move(*hunk));
    }
    if (at_ == lines_.size() && !hunks.empty()) return hunks;
    if (at_ > 0 && at_ == lines_.size()) --at_;
    const auto line = lines_.empty() ? std::string() : without_end(lines_[at_]);
    findings.push_back({"patch-malformed",
                        Severity::error,
                        {},
                        {.path = path_, .line = at_ + 1, .column = 1, .text = line, .length = line.size()}});
    return {};
  }

  static std::string without_end(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    return std::string(line);
  }

 private:
  std::optional<Hunk> read_hunk() {
    auto head = lines_[at_];
    Hunk hunk{at_ + 1, without_end(head), 0, {}, {}};
    std::size_t old_size = 0, now = 0, now_size = 0;
    if (!take(head, "@@ -") || !read_range(head, hunk.start, old_size) || !take(head, " +") ||
        !read_range(head, now, now_size) || !take(head, " @@") || (old_size > 0 && hunk.start == 0)) {
      return std::nullopt;
    }
    if (old_size > 0) --hunk.start;
    ++at_;
    while (hunk.old.size() < old_size || hunk.now.size() < now_size) {
      if (at_ == lines_.size() || !read_line(hunk)) return std::nullopt;
    }
    if (at_ < lines_.size() && without_end(lines_[at_]) == no_end) cut_end(hunk);
    if (hunk.old.size() != old_size || hunk.now.size() != now_size) return std::nullopt;
    return hunk;
  }

  bool read_line(Hunk& hunk) {
    const auto line = lines_[at_];
    if (without_end(line) == no_end) return cut_end(hunk);
    const auto mark = line.front();
    if ((mark != ' ' && mark != '-' && mark != '+') || !line.ends_with('\n')) return false;
    if (mark != '+') hunk.old.emplace_back(line.substr(1));
    if (mark != '-') hunk.now.emplace_back(line.substr(1));
    last_mark_ = mark;
    ++at_;
    return true;
  }

  /// The line before has no line end.
  bool cut_end(Hunk& hunk) {
    const auto cut = [](std::vector<std::string>& lines) {
      if (!lines.empty() && lines.back().ends_with('\n')) lines.back().pop_back();
    };
    if (last_mark_ != '+') cut(hunk.old);
    if (last_mark_ != '-') cut(hunk.now);
    ++at_;
    return true;
  }

  std::vector<std::string_view> lines_;
  const std::string& path_;
  std::size_t at_ = 0;
  char last_mark_ = ' ';
};

bool stands_at(const std::vector<std::string>& old, const std::vector<std::string_view>& text,
               std::size_t at) {
  return at + old.size() <= text.size() && std::ranges::equal(old, std::span(text).subspan(at, old.size()));
}

/// Where the old lines of a hunk stand at or after `least`: where they should, or the only other place.
std::optional<std::size_t> place_of(const std::vector<std::string>& old,
                                    const std::vector<std::string_view>& text, std::size_t expected,
                                    std::size_t least) {
  if (expected >= least && stands_at(old, text, expected)) return expected;
  if (old.empty()) return std::nullopt;
  std::optional<std::size_t> found;
  for (auto at = least; at + old.size() <= text.size(); ++at) {
    if (!stands_at(old, text, at)) continue;
    if (found) return std::nullopt;
    found = at;
  }
  return found;
}

Finding conflict(const Hunk& hunk, const std::vector<std::string_view>& text, std::size_t expected,
                 const std::string& path) {
  std::size_t differing = 0;
  while (differing + 1 < hunk.old.size() && expected + differing < text.size() &&
         hunk.old[differing] == text[expected + differing]) {
    ++differing;
  }
  const auto line = expected + differing;
  return {
      "patch-does-not-apply",
      Severity::error,
      {{"line", std::to_string(line + 1)},
       {"expected", hunk.old.empty() ? "" : PatchReader::without_end(hunk.old[differing])},
       {"found", line < text.size() ? PatchReader::without_end(text[line]) : ""}},
      {.path = path, .line = hunk.patch_line, .column = 1, .text = hunk.head, .length = hunk.head.size()}};
}

}  // namespace

std::string make_patch(std::string_view from, std::string_view to, std::string_view name) {
  const auto old = lines_of(from), now = lines_of(to);
  const auto changes = line_changes(old, now);
  if (changes.empty()) return {};
  auto out = "--- " + std::string(name) + "\n+++ " + std::string(name) + "\n";
  for (std::size_t first = 0; first < changes.size();) {
    auto last = first + 1;
    while (last < changes.size() &&
           changes[last].from - changes[last - 1].from - changes[last - 1].gone <= 2 * context) {
      ++last;
    }
    write_hunk(out, std::span(changes).subspan(first, last - first), old, now);
    first = last;
  }
  return out;
}

Patched apply_patch(std::string_view text, std::string_view patch, const std::string& path) {
  Patched patched;
  const auto hunks = PatchReader(patch, path).read(patched.findings);
  const auto lines = lines_of(text);
  std::size_t done = 0;      // lines of the text that are taken over or left out
  std::ptrdiff_t moved = 0;  // how far the hunk before stood from where it should
  for (const auto& hunk : hunks) {
    const auto hoped = static_cast<std::ptrdiff_t>(hunk.start) + moved;
    const auto expected = static_cast<std::size_t>(std::max<std::ptrdiff_t>(hoped, 0));
    const auto place = place_of(hunk.old, lines, expected, done);
    if (!place) {
      patched.findings.push_back(conflict(hunk, lines, expected, path));
      continue;
    }
    moved = static_cast<std::ptrdiff_t>(*place) - static_cast<std::ptrdiff_t>(hunk.start);
    for (; done < *place; ++done) patched.text += lines[done];
    for (const auto& line : hunk.now) patched.text += line;
    done += hunk.old.size();
  }
  for (; done < lines.size(); ++done) patched.text += lines[done];
  if (!patched.findings.empty()) patched.text.clear();
  return patched;
}

bool adds_only(std::string_view patch, std::string_view option) {
  std::string added, removed;
  for (std::string_view rest = patch; !rest.empty();) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.starts_with("+++") || line.starts_with("---")) continue;
    if (line.starts_with('+')) added += squeezed(line.substr(1));
    if (line.starts_with('-')) removed += squeezed(line.substr(1));
  }
  const auto quoted = squeezed(in_quotes(option));
  for (const auto& item : {quoted, "," + quoted, quoted + ","}) {
    for (auto at = added.find(item); at != std::string::npos; at = added.find(item, at + 1)) {
      if (std::string(added).erase(at, item.size()) == removed) return true;
    }
  }
  return false;
}

}  // namespace voix::govern
