// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words on a command line: lists written with commas.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voix::command {

inline std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The parts between `separator`, trimmed.
inline std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const auto end = std::min(text.find(separator, start), text.size());
    parts.emplace_back(trim(text.substr(start, end - start)));
    start = end + 1;
  }
  return parts;
}

template <class Text = std::string_view>
std::string join(const std::vector<Text>& parts, std::string_view separator) {
  std::string joined;
  for (const auto& part : parts) joined.append(joined.empty() ? "" : separator).append(part);
  return joined;
}

}  // namespace voix::command
