// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/formats.hpp"

#include <algorithm>

namespace voix::format {

bool is_too_fine(const Fraction& weight) {
  constexpr std::int64_t decimals = 1'000'000'000'000'000'000;
  const auto per = weight.denominator();
  return per > 1000 && !(Fraction(decimals) / per).is_integer();
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
