// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/names.hpp"

#include <algorithm>

namespace voix::format {

std::uint32_t Names::intern(std::string_view name) {
  const std::scoped_lock lock(mutex_);
  if (const auto known = numbers_.find(name); known != numbers_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(names_.size());
  numbers_.emplace(names_.emplace_back(name), number);
  return number;
}

std::optional<std::uint32_t> Names::find(std::string_view name) const {
  const std::scoped_lock lock(mutex_);
  const auto known = numbers_.find(name);
  return known == numbers_.end() ? std::nullopt : std::optional(known->second);
}

std::size_t Names::size() const {
  const std::scoped_lock lock(mutex_);
  return names_.size();
}

std::vector<std::string> Names::all() const {
  const std::scoped_lock lock(mutex_);
  return {names_.begin(), names_.end()};
}

bool same_word(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::ranges::equal(a, b, {}, lower, lower);
}

bool has_wide_blanks(std::string_view name) {
  return name.find("  ") != std::string_view::npos || name.find('\t') != std::string_view::npos;
}

std::string narrowed(std::string_view name) {
  std::string text;
  for (const char c : name) {
    const bool blank = c == ' ' || c == '\t';
    if (!blank) text += c;
    if (blank && !text.ends_with(' ')) text += ' ';
  }
  return text;
}

}  // namespace voix::format
