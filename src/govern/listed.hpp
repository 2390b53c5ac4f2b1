// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names in one message, "a, b, c", and what people wrote in several lines, in one.
#pragma once

#include <string>
#include <vector>

namespace voix::govern {

[[nodiscard]] inline std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

[[nodiscard]] inline std::string in_one_line(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : " ") + line;
  return text;
}

}  // namespace voix::govern
