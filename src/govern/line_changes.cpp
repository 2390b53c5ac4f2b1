// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/line_changes.hpp"

#include <algorithm>
#include <span>

namespace voix::govern {
namespace {

using Lines = std::span<const std::string_view>;
constexpr std::size_t most_edits = 1000;

/// The ways of Myers: after `edits` edits, how far into the old text one comes on each diagonal (old − new).
class Search {
 public:
  Search(Lines from, Lines to) : from_(from), to_(to) {}

  /// The changes from the last to the first; one for all if there are too many.
  std::vector<LineChange> changes() {
    for (std::size_t edits = 0; edits <= most_edits; ++edits) {
      if (advance(edits)) return trace(edits);
    }
    return {{0, from_.size(), 0, to_.size()}};
  }

 private:
  using Offset = std::ptrdiff_t;

  [[nodiscard]] static Offset at(const std::vector<Offset>& way, Offset diagonal) {
    return way[static_cast<std::size_t>(diagonal + static_cast<Offset>(way.size() / 2))];
  }
  /// True when the best way to this diagonal comes from the one above: a line comes.
  [[nodiscard]] static bool comes(const std::vector<Offset>& before, Offset diagonal, Offset edits) {
    return diagonal == -edits || (diagonal != edits && at(before, diagonal - 1) < at(before, diagonal + 1));
  }

  bool advance(std::size_t edits) {
    const auto most = static_cast<Offset>(edits);
    std::vector<Offset> way(2 * edits + 3, 0);
    for (auto diagonal = -most; diagonal <= most; diagonal += 2) {
      Offset old = 0;
      if (edits > 0) {
        const auto& before = ways_.back();
        old = comes(before, diagonal, most) ? at(before, diagonal + 1) : at(before, diagonal - 1) + 1;
      }
      auto now = old - diagonal;
      while (old < size(from_) && now < size(to_) && line(from_, old) == line(to_, now)) {
        ++old;
        ++now;
      }
      way[static_cast<std::size_t>(diagonal + most + 1)] = old;
      if (old >= size(from_) && now >= size(to_)) return true;
    }
    ways_.push_back(std::move(way));
    return false;
  }

  /// From the end back to the beginning.
  [[nodiscard]] std::vector<LineChange> trace(std::size_t edits) const {
    std::vector<LineChange> all;
    auto old = size(from_), now = size(to_);
    for (; edits > 0; --edits) {
      const auto& before = ways_[edits - 1];
      const auto diagonal = old - now;
      const bool come = comes(before, diagonal, static_cast<Offset>(edits));
      const auto previous = come ? diagonal + 1 : diagonal - 1;
      const auto old_before = at(before, previous), now_before = old_before - previous;
      const auto from = static_cast<std::size_t>(old_before), to = static_cast<std::size_t>(now_before);
      const bool joins =
          !all.empty() && all.back().from == from + (come ? 0 : 1) && all.back().to == to + (come ? 1 : 0);
      if (!joins) all.push_back({from, 0, to, 0});
      auto& change = all.back();
      change.from = from;
      change.to = to;
      (come ? change.come : change.gone) += 1;
      old = old_before;
      now = now_before;
    }
    return all;
  }

  [[nodiscard]] static Offset size(Lines lines) { return static_cast<Offset>(lines.size()); }
  [[nodiscard]] static std::string_view line(Lines lines, Offset i) {
    return lines[static_cast<std::size_t>(i)];
  }

  Lines from_, to_;
  std::vector<std::vector<Offset>> ways_;
};

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<LineChange> line_changes(const std::vector<std::string_view>& from,
                                     const std::vector<std::string_view>& to) {
  const auto common = static_cast<std::size_t>(std::ranges::mismatch(from, to).in1 - from.begin());
  std::size_t ending = 0;
  while (ending < std::min(from.size(), to.size()) - common &&
         from[from.size() - 1 - ending] == to[to.size() - 1 - ending]) {
    ++ending;
  }
  const Lines old(from.data() + common, from.size() - common - ending);
  const Lines now(to.data() + common, to.size() - common - ending);
  if (old.empty() && now.empty()) return {};
  auto changes = Search(old, now).changes();
  std::ranges::reverse(changes);
  for (auto& change : changes) {
    change.from += common;
    change.to += common;
  }
  return changes;
}

}  // namespace voix::govern
