// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tallies: how often each option got each grade, or how often each answer was given.
#include <algorithm>
#include <numeric>
#include <set>

#include "format/csv_record.hpp"
#include "format/grade_order.hpp"
#include "format/totals.hpp"

namespace voix::format {

namespace {

Fraction sum(const std::vector<Fraction>& counts) {
  return std::accumulate(counts.begin(), counts.end(), Fraction());
}

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

std::optional<std::vector<std::size_t>> grade_order(const WrittenTally& tally, const Request& request,
                                                    Report& report) {
  if (!request.grades.empty()) {
    auto order = in_given_order(tally.grades, request.grades);
    if (!order) {
      report.add(Severity::error, "grades-differ",
                 {{"given", joined(request.grades)}, {"found", joined(tally.grades)}});
    }
    return order;
  }
  if (auto order = best_first(tally.grades)) return order;
  if (tally.best_grade_first) {
    std::vector<std::size_t> order(tally.grades.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
  }
  report.add(Severity::error, "grade-order-unknown", {{"grades", joined(tally.grades)}});
  return std::nullopt;
}

/// The row that is the sum of all others in every column: no option of a vote in which everybody grades each.
std::optional<std::string> total_row(const WrittenTally& tally) {
  const auto rows = tally.counts.size();
  if (rows < 3 || tally.grades.size() < 2) return std::nullopt;
  std::vector<Fraction> whole(tally.grades.size());
  for (const auto& row : tally.counts) {
    for (std::size_t grade = 0; grade < row.size(); ++grade) whole[grade] += row[grade];
  }
  for (std::size_t option = 0; option < rows; ++option) {
    auto twice = tally.counts[option];
    for (auto& count : twice) count += count;
    if (twice == whole && sum(twice).sign() > 0) return tally.options[option];
  }
  return std::nullopt;
}

std::optional<Totals> graded(WrittenTally tally, const Request& request, Report& report) {
  const auto order = grade_order(tally, request, report);
  if (!order) return std::nullopt;
  GradeTally result;
  for (const auto grade : *order) result.grades.push_back(tally.grades[grade]);
  std::vector<Fraction> given;  // per option, by all who graded it
  std::ranges::transform(tally.counts, std::back_inserter(given), sum);
  const auto fullest = std::ranges::max_element(given);
  const Fraction ballots = tally.ballots.value_or(*fullest);
  if (ballots < *fullest) {
    const auto& option = tally.options[static_cast<std::size_t>(fullest - given.begin())];
    report.add(Severity::error, "more-counts-than-ballots",
               {{"option", option}, {"counts", fullest->text()}, {"ballots", ballots.text()}});
    return std::nullopt;
  }
  if (const auto row = total_row(tally)) {
    report.add(Severity::error, "row-is-total", {{"option", *row}});
    return std::nullopt;
  }
  for (std::size_t option = 0; option < tally.options.size(); ++option) {
    auto& counts = result.counts.emplace_back();
    for (const auto grade : *order) counts.push_back(tally.counts[option][grade]);
    result.missing.push_back(ballots - given[option]);
  }
  result.options = std::move(tally.options);
  result.ballots.counted = result.ballots.weight = ballots;
  return result;
}

std::optional<Totals> chosen(WrittenTally tally, const Request& request, Report& report) {
  ChoiceTally result;
  for (const auto& row : tally.counts) result.counts.push_back(row.front());
  const bool one_each = request.at_most == 1U;
  const auto least = one_each ? sum(result.counts) : *std::ranges::max_element(result.counts);
  const Fraction ballots = tally.ballots.value_or(least);
  if (ballots < least) {
    report.add(Severity::error, "more-answers-than-ballots",
               {{"counts", least.text()}, {"ballots", ballots.text()}});
    return std::nullopt;
  }
  result.options = std::move(tally.options);
  result.ballots.counted = result.ballots.weight = ballots;
  if (one_each) result.ballots.blank = ballots - least;
  return result;
}

}  // namespace

std::optional<Totals> tallied(WrittenTally tally, const Request& request, Report& report) {
  if (tally.options.empty()) {
    report.add(Severity::error, "no-options");
  } else if (request.reading == Reading::ranking) {
    report.add(Severity::error, "tally-for-ranking");
  } else if (request.reading == Reading::grading && tally.grades.empty()) {
    report.add(Severity::error, "tally-without-grades");
  } else if (request.reading == Reading::choosing && !tally.grades.empty()) {
    report.add(Severity::error, "tally-without-answers");
  } else {
    return tally.grades.empty() ? chosen(std::move(tally), request, report)
                                : graded(std::move(tally), request, report);
  }
  return std::nullopt;
}

namespace {

void read_row(const CsvRow& row, std::size_t counts, std::set<std::string_view>& seen, WrittenTally& tally,
              Report& report) {
  const auto& cells = row.cells();
  if (cells.size() != counts + 1) {
    report.add(Severity::error, "wrong-number-of-cells", row.number, row.line, {},
               {{"cells", std::to_string(cells.size())}, {"expected", std::to_string(counts + 1)}});
    return;
  }
  const auto& name = cells.front();
  if (!good_name(name.text)) {
    row.report(report, name, "bad-name", {{"name", std::string(name.text)}});
  } else if (!seen.insert(name.text).second) {
    row.report(report, name, "duplicate-option", {{"option", std::string(name.text)}});
  }
  tally.options.emplace_back(name.text);
  auto& list = tally.counts.emplace_back();
  for (std::size_t i = 1; i < cells.size(); ++i) {
    const auto count = count_of(cells[i].text);
    if (!count) row.report(report, cells[i], "bad-count", {{"count", std::string(cells[i].text)}});
    list.push_back(count.value_or(0));
  }
}

void read_grades(const CsvRow& header, WrittenTally& tally, Report& report) {
  std::set<std::string_view> seen;
  for (std::size_t i = 1; i < header.cells().size(); ++i) {
    const auto& cell = header.cells()[i];
    const std::string grade(cell.text);
    if (!good_name(grade)) {
      header.report(report, cell, "bad-name", {{"name", grade}});
    } else if (!seen.insert(cell.text).second) {
      header.report(report, cell, "duplicate-grade", {{"grade", grade}});
    }
    tally.grades.push_back(grade);
  }
}

}  // namespace

std::optional<Totals> tally_csv(std::string_view text, const Request& request, Report& report) {
  const auto rows = read_table(text, report);
  if (rows.empty()) {
    if (!report.has_errors()) report.add(Severity::error, "no-options");
    return std::nullopt;
  }
  const auto& header = rows.front();
  const auto columns = header.cells().size();
  WrittenTally tally;
  const bool answers = request.reading == Reading::choosing && columns == 2;
  // A list of answers and counts needs no header.
  const bool headed = !answers || !count_of(header.cells()[1].text);
  if (!answers) read_grades(header, tally, report);
  if (columns < 2) {
    report.add(Severity::error, "tally-without-counts", header.number, header.line, {});
    return std::nullopt;
  }
  std::set<std::string_view> seen;
  for (std::size_t i = headed ? 1 : 0; i < rows.size(); ++i)
    read_row(rows[i], columns - 1, seen, tally, report);
  if (report.has_errors()) return std::nullopt;
  return tallied(std::move(tally), request, report);
}

std::optional<Totals> tally_json(json::Value root, const Request& request, Report& report) {
  WrittenTally tally;
  tally.best_grade_first = true;
  if (const auto ballots = root.find("ballots"); ballots && !ballots->is_object()) {
    tally.ballots = count_of(*ballots, report);
  }
  const bool graded = root.find("grades").has_value();
  if (graded) {
    auto grades = names_of(*root.find("grades"), Named::grades, report);
    if (!grades) return std::nullopt;
    tally.grades = std::move(*grades);
  }
  const auto options = member(root, graded ? "options" : "counts", json::Kind::object, report);
  if (!options) return std::nullopt;
  for (const auto& [key, value] : options->members()) {
    if (!good_name(key.text())) key.report(report, "bad-name", {{"name", std::string(key.text())}});
    tally.options.emplace_back(key.text());
    if (graded) {
      tally.counts.push_back(counts_of(value, tally.grades.size(), report).value_or(std::vector<Fraction>()));
    } else {
      tally.counts.push_back({count_of(value, report).value_or(0)});
    }
  }
  if (report.has_errors()) return std::nullopt;
  return tallied(std::move(tally), request, report);
}

}  // namespace voix::format
