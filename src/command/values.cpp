// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/values.hpp"

#include <set>

#include "command/words.hpp"

namespace voix::command {

std::optional<std::vector<std::string>> parse_grades(std::string_view text) {
  auto grades = split(text, ',');
  const std::set<std::string_view> distinct(grades.begin(), grades.end());
  if (grades.empty() || distinct.size() != grades.size() || distinct.contains("")) return std::nullopt;
  return grades;
}

}  // namespace voix::command
