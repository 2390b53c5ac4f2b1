// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names: small numbers for names, given out in the order of discovery and never changed. Shared by the
// threads of a reader; a thread keeps what it has seen in a cache of its own and comes here for new names.
#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace voix::format {

class Names {
 public:
  /// The number of `name`, a new one if it is new.
  std::uint32_t intern(std::string_view name);
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;
  [[nodiscard]] std::size_t size() const;
  /// All names, by number.
  [[nodiscard]] std::vector<std::string> all() const;

 private:
  mutable std::mutex mutex_;
  std::deque<std::string> names_;  // a deque, so that the views below stay valid
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

/// True if they differ in nothing but ASCII capitals: keywords, not names.
[[nodiscard]] bool same_word(std::string_view a, std::string_view b);

/// True if `name` has blanks or tabs in a row, or a tab.
[[nodiscard]] bool has_wide_blanks(std::string_view name);
/// `name` with one blank for each of these: names that are not in quotes may be aligned in columns.
[[nodiscard]] std::string narrowed(std::string_view name);

}  // namespace voix::format
