// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/formats.hpp"

#include <algorithm>

#include <voix/nearest.hpp>

namespace voix::format {

bool is_too_fine(const Fraction& weight) {
  constexpr std::int64_t decimals = 1'000'000'000'000'000'000;
  const auto per = weight.denominator();
  return per > 1000 && !(Fraction(decimals) / per).is_integer();
}

Arguments with_suggestion(Arguments arguments, std::string_view name, std::span<const std::string> candidates,
                          const Report& report) {
  if (auto near = report.is_full() ? std::nullopt : nearest(name, candidates))
    arguments.emplace_back("suggestion", std::move(*near));
  return arguments;
}

std::vector<std::string> grades_of(const std::set<Fraction>& scores) {
  std::vector<std::string> grades;
  for (auto score = scores.rbegin(); score != scores.rend(); ++score) grades.push_back(score->text());
  return grades;
}

Sheet finish_sheet(Ids& ids, Declared declared, Report&& report) {
  Sheet sheet;
  sheet.options = std::move(declared.options);
  if (sheet.options.empty()) {
    sheet.options = ids.options.all();
    std::ranges::sort(sheet.options);
  }
  for (const auto& option : sheet.options) sheet.order.push_back(ids.options.intern(option));
  sheet.grades = std::move(declared.grades);
  for (const auto& grade : sheet.grades)
    sheet.grade_order.push_back(static_cast<Cell>(ids.labels.intern(grade)));
  sheet.unranked = declared.unranked;
  sheet.rule = std::move(declared.rule);
  sheet.title = std::move(declared.title);
  sheet.discarded = report.discarded;
  sheet.findings = std::move(report.findings);
  sheet.unlisted_errors = report.unlisted_errors;
  return sheet;
}

}  // namespace voix::format
