// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids: what members, trustees and witnesses are called in files and on command lines.
#pragma once

#include <string_view>

namespace voix {

/// True for an id: 1 to 64 of a-z A-Z 0-9 . _ - and no dot or hyphen in front.
[[nodiscard]] inline bool is_id(std::string_view text) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
  return !text.empty() && text.size() <= 64 && text.front() != '.' && text.front() != '-' &&
         text.find_first_not_of(allowed) == std::string_view::npos;
}

}  // namespace voix
