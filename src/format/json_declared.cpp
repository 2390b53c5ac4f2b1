// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/json_declared.hpp"

#include <set>

#include <voix/scale.hpp>

#include "format/csv_record.hpp"
#include "format/totals.hpp"
#include "format/trimmed.hpp"

namespace voix::format::json {
namespace {

void read_unranked(Value unranked, Declared& declared, Report& report) {
  if (unranked.text() == "last") {
    declared.unranked = Unranked::last;
  } else if (unranked.text() == "not-compared") {
    declared.unranked = Unranked::not_compared;
  } else {
    unranked.report(report, "bad-parameter", {{"name", "unranked"}, {"value", std::string(unranked.text())}});
  }
}

}  // namespace

Declared read_declared(Value root, const Request& request, Report& report) {
  Declared declared;
  const auto names = [&](Value list, Named kind) {
    return names_of(list, kind, report).value_or(std::vector<std::string>());
  };
  if (const auto options = root.find("options")) declared.options = names(*options, Named::options);
  declared.grades = request.grades;
  const auto grades = root.find("grades");
  if (grades && declared.grades.empty()) declared.grades = names(*grades, Named::grades);
  if (const auto rule = root.find("rule"); rule && rule->is_string()) {
    declared.rule = trimmed(rule->text());
    if (!declared.rule->empty() && !good_name(*declared.rule))
      rule->report(report, "bad-name", {{"name", *declared.rule}});
  }
  if (const auto unranked = root.find("unranked")) read_unranked(*unranked, declared, report);
  return declared;
}

std::vector<std::string> scale_of(Value ballots, Report& report) {
  std::set<std::string> labels;
  for (const auto& ballot : ballots.items()) {
    const auto grades = ballot.find("grades");
    if (!grades) continue;
    for (const auto& [option, grade] : grades->members()) labels.emplace(grade.text());
  }
  if (labels.empty()) return {};
  const std::vector<std::string> list(labels.begin(), labels.end());
  if (const auto* scale = built_in_scale(list)) return {scale->grades.begin(), scale->grades.end()};
  ballots.report(report, "scale-unknown", {{"grade", list.front()}});
  return {};
}

}  // namespace voix::format::json
