// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words on a command line: lists written with commas.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/trimmed.hpp"

namespace voix::command {

/// The parts between `separator`, trimmed.
inline std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const auto end = std::min(text.find(separator, start), text.size());
    parts.emplace_back(format::trimmed(text.substr(start, end - start)));
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
