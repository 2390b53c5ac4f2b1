// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_cells.hpp"

#include <algorithm>
#include <charconv>
#include <voix/scale.hpp>

#include "format/formats.hpp"
#include "format/names.hpp"

namespace voix::format {

namespace {

bool is_number(std::string_view text) { return Fraction::parse(text).has_value(); }
/// Also one that is written as in French, 2,5: it is told later that it has to be a point.
bool is_meant_as_number(std::string text) {
  std::ranges::replace(text, ',', '.');
  return is_number(text);
}
bool is_choice(std::string_view text) { return text == "1" || text == "x" || text == "X"; }
bool is_mark(std::string_view text) { return is_choice(text) || text == "0"; }

/// The built-in scale that has the most of these labels, so that a slip in one of them is seen as a slip.
const Scale* likely_scale(std::span<const std::string> labels) {
  const std::set<std::string> different(labels.begin(), labels.end());
  const Scale* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const auto& scale : built_in_scales()) {
    const auto known = std::ranges::count_if(different, [&](const std::string& label) {
      return std::ranges::find(scale.grades, label) != scale.grades.end();
    });
    if (known > most) best = &scale, most = known;
  }
  return best;
}

CellKind sniffed(const Request& request, std::span<const std::string> sample, std::size_t columns) {
  const bool numbers = std::ranges::all_of(sample, is_number);
  switch (request.reading) {
    case Reading::ranking:
      return numbers ? CellKind::rank : CellKind::grade;
    case Reading::grading:
      return numbers && request.grades.empty() ? CellKind::score : CellKind::grade;
    case Reading::choosing:
      break;
  }
  if (std::ranges::all_of(sample, is_mark)) return CellKind::approve;
  if (columns == 1) return CellKind::answer;
  return numbers ? CellKind::rank : CellKind::grade;
}

CellKind named(Cells cells) {
  switch (cells) {
    case Cells::grade:
      return CellKind::grade;
    case Cells::rank:
      return CellKind::rank;
    case Cells::score:
      return CellKind::score;
    case Cells::approve:
      break;
  }
  return CellKind::approve;
}

/// True for numbers that ranks of so many options seldom are.
bool might_be_scores(std::span<const std::string> sample, std::size_t columns) {
  return std::ranges::any_of(sample, [&](const std::string& cell) {
    const auto number = Fraction::parse(cell);
    return number && (*number < 1 || Fraction(columns) < *number);
  });
}

/// Why the rule cannot read such cells; empty if it can.
std::string_view mismatch(const Request& request, CellKind kind) {
  if (request.reading == Reading::grading && kind == CellKind::rank) return "rankings-not-grades";
  if (request.reading == Reading::grading && kind == CellKind::approve) return "choices-not-grades";
  if (request.reading != Reading::choosing) return {};
  if (kind == CellKind::rank && request.at_most != 1U) return "ranking-not-choice";
  if (kind == CellKind::grade || kind == CellKind::score) return "grades-not-choice";
  return {};
}

}  // namespace

std::optional<CellPlan> plan_cells(const Request& request, std::span<const std::string> sample,
                                   std::size_t columns, Report& report) {
  CellPlan plan;
  plan.kind = request.cells ? named(*request.cells) : sniffed(request, sample, columns);
  if (const auto slug = mismatch(request, plan.kind); !slug.empty()) {
    report.add(Severity::error, slug);
    return std::nullopt;
  }
  if (plan.kind == CellKind::rank && !request.cells && might_be_scores(sample, columns)) {
    report.add(Severity::note, "cells-are-ranks");
  }
  if (plan.kind != CellKind::grade) return plan;
  plan.grades = request.grades;
  if (!plan.grades.empty()) return plan;
  if (const auto* scale = likely_scale(sample)) {
    plan.grades.assign(scale->grades.begin(), scale->grades.end());
    return plan;
  }
  report.add(Severity::error, "scale-unknown", {{"grade", sample.empty() ? std::string() : sample.front()}});
  return std::nullopt;
}

bool hold_no_votes(const Request& request, std::span<const std::string> first,
                   std::span<const std::string> others) {
  if (first.empty() || others.empty()) return false;
  std::vector<std::string> grades = request.grades;
  if (const auto* scale = likely_scale(others); grades.empty() && scale != nullptr) {
    grades.assign(scale->grades.begin(), scale->grades.end());
  }
  const auto is_grade = [&](const std::string& cell) {
    return std::ranges::find(grades, cell) != grades.end();
  };
  if (std::ranges::all_of(others, is_number)) return std::ranges::none_of(first, is_meant_as_number);
  return std::ranges::all_of(others, is_grade) && std::ranges::none_of(first, is_grade);
}

bool says_nothing(std::string_view cell, std::string_view no_opinion) {
  return cell.empty() || same_word(cell, no_opinion);
}

CellReader::CellReader(const CellPlan& plan, const Request& request, Ids& ids)
    : plan_(plan), request_(request), ids_(ids) {
  Cell rank = 0;
  for (const auto& grade : plan.grades) {
    ++rank;
    grade_cells_.push_back(request.reading == Reading::ranking ? rank
                                                               : static_cast<Cell>(ids.labels.intern(grade)));
  }
}

std::optional<Cell> CellReader::read(std::string_view text, Wrong& wrong) {
  wrong.arguments.clear();
  switch (plan_.kind) {
    case CellKind::grade:
      return grade(text, wrong);
    case CellKind::score:
      return score(text, wrong);
    case CellKind::answer:
      return Cell{1};
    case CellKind::approve:
      if (is_choice(text)) return Cell{1};
      if (text == "0") return request_.reading == Reading::choosing ? missing : Cell{2};
      wrong = {"bad-mark", {{"text", std::string(text)}}};
      return std::nullopt;
    case CellKind::rank:
      break;
  }
  Cell rank = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rank);
  if (error == std::errc() && end == text.data() + text.size() && rank >= 1 && rank != missing) return rank;
  wrong = {"bad-rank", {{"text", std::string(text)}}};
  return std::nullopt;
}

std::optional<Cell> CellReader::grade(std::string_view text, Wrong& wrong) const {
  const auto found = std::ranges::find(plan_.grades, text);
  if (found != plan_.grades.end())
    return grade_cells_[static_cast<std::size_t>(found - plan_.grades.begin())];
  wrong = {"unknown-grade", {{"grade", std::string(text)}}};
  return std::nullopt;
}

std::optional<Cell> CellReader::score(std::string_view text, Wrong& wrong) {
  const auto number = Fraction::parse(text);
  if (!number) {
    wrong = {"bad-score", {{"text", std::string(text)}}};
    return std::nullopt;
  }
  scores_.insert(*number);
  if (scores_.size() <= most_options) return static_cast<Cell>(ids_.labels.intern(number->text()));
  wrong = {"too-many-grades", {{"limit", std::to_string(most_options)}}};
  return std::nullopt;
}

}  // namespace voix::format
