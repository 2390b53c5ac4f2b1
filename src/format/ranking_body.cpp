// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ranking_body.hpp"

#include <algorithm>

#include <voix/scale.hpp>

#include "format/formats.hpp"
#include "format/trimmed.hpp"
#include "format/utf8.hpp"

namespace voix::format {
namespace {

/// The place of a grade on its scale, from 0.
std::optional<std::size_t> rung(std::string_view label, const std::vector<std::string>& grades) {
  if (!grades.empty()) {
    const auto found = std::ranges::find(grades, label);
    return found == grades.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - grades.begin()));
  }
  const std::string name(label);
  const auto* scale = built_in_scale({&name, 1});
  if (!scale) return std::nullopt;
  return static_cast<std::size_t>(std::ranges::find(scale->grades, label) - scale->grades.begin());
}

}  // namespace

void add_names(std::vector<std::string>& names, Dialect dialect, const Declaration& what, Report& report) {
  const auto& [value, line, number, kind, duplicate] = what;
  RankingLine list(dialect);
  if (!list.parse_list(value, line, number, report)) return;
  std::set<std::string, std::less<>> seen(names.begin(), names.end());
  for (const auto& item : list.items) {
    if (seen.emplace(item.name).second) {
      names.emplace_back(item.name);
    } else {
      report.add(Severity::error, duplicate, number, line, item.written, {{kind, std::string(item.name)}});
    }
  }
  if (names.size() <= most_options) return;
  report.add(Severity::error, "too-many-options", number, line, {},
             {{"limit", std::to_string(most_options)}});
  names.clear();
}

void RankingFile::declare() {
  for (const auto& option : options) ids.options.intern(option);
  for (const auto& grade : grades) ids.labels.intern(grade);
}

RankingBody::RankingBody(RankingFile& file)
    : file_(file), counter_(file.counter.fork()), line_(file.dialect), places_(file.request) {}

std::uint64_t RankingBody::block(std::string_view lines, Report& report) {
  const bool text = is_ascii_text(lines) || (lines.find('\0') == std::string_view::npos &&
                                             invalid_utf8(lines) == std::string_view::npos);
  if (!text || file_.request.reading != Reading::ranking) return Body::block(lines, report);
  const char* const end = lines.data() + lines.size();
  Delimiters delimiters(fastest_find_delimiters(), lines.data());
  std::uint64_t number = 0;
  for (const char* at = lines.data(); at != end;) {
    ++number;
    if (plain_line(at, delimiters)) {
      at = delimiters.last() + 1;
      continue;
    }
    std::ranges::fill(cells_, missing);
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    const auto size = rest.find('\n');
    if (const auto whole = composed_line(rest.substr(0, size), number, report, composed_))
      line(*whole, number, report);
    at += size + 1;
    if (at != end) delimiters.restart(at);
  }
  return number;
}

/// False if the line is not plain; nothing is counted then.
bool RankingBody::plain_line(const char* at, Delimiters& delimiters) {
  Cell level = 1;
  for (;;) {
    const char* const found = delimiters.next();
    const char* name_end = found;
    while (at != name_end && *at == ' ') ++at;
    while (at != name_end && name_end[-1] == ' ') --name_end;
    const auto option = known_.find({at, static_cast<std::size_t>(name_end - at)});
    if (option == NameTable::unknown || cells_[option] != missing) return false;
    cells_[option] = level;
    at = found + 1;
    if (*found == '>') {
      ++level;
    } else if (*found == '\n') {
      counter_->add(cells_);
      break;
    } else if (*found == '*') {
      const char* const line_end = delimiters.next();
      const auto digits = trimmed({at, static_cast<std::size_t>(line_end - at)});
      constexpr std::size_t most_plain_digits = 18;
      if (*line_end != '\n' || digits.empty() || digits.size() > most_plain_digits) return false;
      std::int64_t times = 0;
      for (const char c : digits) {
        if (c < '0' || c > '9') return false;
        times = times * 10 + (c - '0');
      }
      if (times == 0) return false;
      counter_->add(cells_, times, times);
      break;
    } else if (*found != '=') {
      return false;
    }
  }
  std::ranges::fill(cells_, missing);
  ballots_ = true;
  return true;
}

std::optional<Option> RankingBody::option(const RankingItem& item, std::string_view line,
                                          std::uint64_t number, Report& report) {
  if (!file_.options.empty()) {
    const auto known = file_.ids.options.find(item.name);
    if (known && std::ranges::find(file_.options, item.name) != file_.options.end()) return known;
    if (file_.dialect == Dialect::voix) {
      report.add(Severity::error, "unknown-option", number, line, item.written,
                 with_suggestion({{"option", std::string(item.name)}}, item.name, file_.options, report));
    }
    return std::nullopt;
  }
  if (file_.ids.options.size() < most_options) return file_.ids.options.intern(item.name);
  if (const auto known = file_.ids.options.find(item.name)) return known;
  report.add(Severity::error, "too-many-options", number, line, item.written,
             {{"limit", std::to_string(most_options)}});
  return std::nullopt;
}

bool RankingBody::place(const RankingItem& item, std::string_view line, std::uint64_t number,
                        Report& report) {
  const auto id = option(item, line, number, report);
  if (!id && file_.dialect == Dialect::cef && !file_.options.empty()) {
    if (ignored_.emplace(item.name).second) {
      report.tally(Severity::warning, "undeclared-option", number, line, item.written,
                   {{"option", std::string(item.name)}}, line_.repeat);
    }
    return true;
  }
  if (!id) return false;
  if (!item.grade.empty()) {
    if (!grade(item, *id, line, number, report)) return false;
  } else if (!places_.put(*id, item.place)) {
    report.add(Severity::error, "duplicate-option", number, line, item.written,
               {{"option", std::string(item.name)}});
    return false;
  }
  // A name that is written plainly takes the short road from now on; a lone "-" is a blank ballot.
  if (item.name.data() == item.written.data() && item.name != "-" &&
      known_.find(item.name) == NameTable::unknown) {
    known_.insert(item.name, *id);
    if (*id >= cells_.size()) cells_.resize(std::size_t{*id} + 1, missing);
  }
  return true;
}

bool RankingBody::grade(const RankingItem& item, Option option, std::string_view line, std::uint64_t number,
                        Report& report) {
  graded_ = true;
  const auto at = rung(item.grade, file_.grades);
  if (!at) {
    report.add(Severity::error, "unknown-grade", number, line, item.grade_written,
               with_suggestion({{"grade", std::string(item.grade)}}, item.grade, file_.grades, report));
    return false;
  }
  const auto cell = file_.request.reading == Reading::grading ? file_.ids.labels.intern(item.grade) : *at + 1;
  if (places_.put(option, static_cast<Cell>(cell))) return true;
  report.add(Severity::error, "duplicate-option", number, line, item.written,
             {{"option", std::string(item.name)}});
  return false;
}

void RankingBody::ballot(std::string_view text, std::string_view line, std::uint64_t number, Report& report) {
  ballots_ = true;
  places_.clear();
  ignored_.clear();
  bool good = line_.parse(text, line, number, report);
  const bool graded = good && !line_.items.empty() && !line_.items.front().grade.empty();
  if (good) {
    for (const auto& item : line_.items) good &= place(item, line, number, report);
  }
  if (good && graded && file_.request.reading == Reading::choosing) {
    report.add(Severity::error, "grades-not-choice", number, line, {});
    good = false;
  }
  const bool settled_by_grades = graded || (line_.items.empty() && file_.request.reading == Reading::grading);
  if (good && !settled_by_grades) good = places_.settle(line, number, report);
  if (!good) {
    report.discard(line_.repeat);
    return;
  }
  Fraction weight = line_.repeat;
  if (!line_.weight_written.empty()) {
    if (file_.weights) {
      weight *= line_.weight;
    } else {
      report.tally(Severity::warning, "weight-ignored", number, line, line_.weight_written, {}, line_.repeat);
    }
  }
  if (line_.repeat == 1 && weight == 1) {
    counter_->add(places_.cells());
  } else {
    counter_->add(places_.cells(), line_.repeat, weight);
  }
}

void RankingBody::finish() {
  file_.counter.merge(*counter_);
  file_.ballots |= ballots_;
  file_.graded |= graded_;
}

}  // namespace voix::format
