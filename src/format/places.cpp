// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/places.hpp"

#include <algorithm>
#include <string>

namespace voix::format {

bool Places::put(Option option, Cell place) {
  if (option >= cells_.size()) cells_.resize(std::size_t{option} + 1, missing);
  if (cells_[option] != missing) return false;
  cells_[option] = place;
  return true;
}

bool Places::settle(std::string_view line, std::uint64_t number, Report& report) {
  if (request_.reading == Reading::grading) {
    report.tally(Severity::error, "rankings-not-grades", number, line, {});
    return false;
  }
  if (request_.reading == Reading::ranking) return true;
  const auto ranked = [](Cell cell) { return cell != missing; };
  const auto best = cells_.empty() ? missing : *std::ranges::min_element(cells_);
  const auto first = static_cast<std::uint64_t>(best == missing ? 0 : std::ranges::count(cells_, best));
  const auto all = static_cast<std::uint64_t>(std::ranges::count_if(cells_, ranked));
  if (all > first && request_.at_most != 1U) {
    report.add(Severity::error, "ranking-not-choice", number, line, {});
    return false;
  }
  if (all > first && first > 1) {
    report.add(Severity::error, "tied-first", number, line, {}, {{"count", std::to_string(first)}});
    return false;
  }
  if (!within_limit(first, request_, line, number, report)) return false;
  std::ranges::replace_if(
      cells_, [&](Cell cell) { return cell != best; }, missing);
  std::ranges::replace(cells_, best, best == missing ? missing : Cell{1});
  return true;
}

bool within_limit(std::uint64_t chosen, const Request& request, std::string_view line, std::uint64_t number,
                  Report& report) {
  if (!request.at_most || chosen <= *request.at_most) return true;
  if (*request.at_most == 1) {
    report.add(Severity::error, "tied-first", number, line, {}, {{"count", std::to_string(chosen)}});
  } else {
    report.add(Severity::error, "too-many-chosen", number, line, {},
               {{"count", std::to_string(chosen)}, {"at_most", std::to_string(*request.at_most)}});
  }
  return false;
}

}  // namespace voix::format
