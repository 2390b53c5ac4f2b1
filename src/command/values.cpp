// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/values.hpp"

#include <thread>

#include <set>

#include "command/words.hpp"
#include "format/utf8.hpp"

namespace voix::command {

unsigned Values::jobs() {
  const auto jobs = count("--jobs");
  if (!jobs) return std::max(1U, std::thread::hardware_concurrency());
  if (*jobs < 1 || *jobs > 1024) {
    refuse("bad-value", {{"flag", "--jobs"}, {"value", jobs->text()}, {"expected", "4"}});
    return 1;
  }
  return static_cast<unsigned>(*jobs->as_u64());
}

std::optional<std::vector<std::string>> parse_grades(std::string_view text) {
  auto grades = split(format::composed(text), ',');
  const std::set<std::string_view> distinct(grades.begin(), grades.end());
  if (grades.empty() || distinct.size() != grades.size() || distinct.contains("")) return std::nullopt;
  return grades;
}

}  // namespace voix::command
