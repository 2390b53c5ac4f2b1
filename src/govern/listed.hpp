// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names in one message: "a, b, c".
#pragma once

#include <string>
#include <vector>

namespace voix::govern {

[[nodiscard]] inline std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

}  // namespace voix::govern
