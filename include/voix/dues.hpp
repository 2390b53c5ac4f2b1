// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dues: for which days a member has paid. What is paid later gives no vote in the days before.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace voix {

struct Dues {
  /// First and last days (YYYY-MM-DD), in their order; an empty first day: since the beginning.
  std::vector<std::pair<std::string, std::string>> paid;

  [[nodiscard]] bool cover(std::string_view day) const {
    return std::ranges::any_of(paid, [&](const auto& one) { return one.first <= day && day <= one.second; });
  }
};

}  // namespace voix
