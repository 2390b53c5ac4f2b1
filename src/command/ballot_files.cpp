// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/ballot_files.hpp"

#include <algorithm>
#include <map>

#include "command/words.hpp"
#include "format/part.hpp"

namespace voix::command {

using format::Sheet;

namespace {

std::string word(Unranked policy) { return policy == Unranked::last ? "last" : "not-compared"; }

/// The header of a file says something else than that of an earlier one.
Finding differ(std::string_view key, std::string_view flag, std::string here, std::string before,
               const std::string& path) {
  return {"headers-differ",
          Severity::error,
          {{"key", std::string(key)},
           {"here", std::move(here)},
           {"before", std::move(before)},
           {"flag", std::string(flag)}},
          {.path = path, .text = {}}};
}

}  // namespace

Opened::Opened(std::unique_ptr<ByteSource> source) : source_(std::move(source)), beginning_(65536, '\0') {
  beginning_.resize(source_->read(beginning_));
}

std::size_t Opened::read(std::span<char> buffer) {
  const auto again = std::string_view(beginning_).substr(given_, buffer.size());
  std::ranges::copy(again, buffer.begin());
  given_ += again.size();
  return again.size() + source_->read(buffer.subspan(again.size()));
}

void BallotFiles::add(Finding finding) {
  has_errors_ = has_errors_ || finding.severity == Severity::error;
  findings.push_back(std::move(finding));
}

std::optional<format::Format> BallotFiles::format_of(const std::string& path, const Opened& file,
                                                     const format::Request& request) {
  if (from_) return from_;
  auto detected = format::detect(path, file.beginning());
  if (const auto* format = std::get_if<format::Format>(&detected)) return *format;
  auto& finding = std::get<Finding>(detected);
  const bool has_columns = !request.id_column.empty() || !request.weight_column.empty();
  if (has_columns && finding.slug == "ambiguous-format") {
    return file.beginning().find('\t') == std::string_view::npos ? format::Format::csv : format::Format::tsv;
  }
  add(std::move(finding));
  return std::nullopt;
}

void BallotFiles::read_ballots(format::Format format, const std::string& path, Opened& file,
                               const format::Request& request, Counter& counter) {
  auto sheet = format::read(format, path, file, request, ids_, counter);
  for (auto& finding : sheet.findings) add(std::move(finding));
  unlisted_errors += sheet.unlisted_errors;
  has_errors_ = has_errors_ || sheet.unlisted_errors > 0;
  sheets_.push_back(std::move(sheet));
  paths_.push_back(path);
}

void BallotFiles::read_totals(format::Format format, const std::string& path, Opened& file,
                              const format::Request& request) {
  auto sheet = format::read_totals(format, path, file, request);
  for (auto& finding : sheet.findings) add(std::move(finding));
  if (!sheet.totals) return;
  if (unranked && sheet.unranked && sheet.unranked != unranked) {
    add(differ("unranked", "--unranked", word(*sheet.unranked), word(*unranked), path));
  }
  if (sheet.unranked) unranked = sheet.unranked;
  if (!totals) {
    totals = std::move(*sheet.totals);
    return;
  }
  try {
    totals = format::merge(std::move(*totals), *sheet.totals);
  } catch (Error& error) {
    for (auto& finding : error.findings) finding.place.path = path;
    throw;
  }
}

namespace {

/// Options with their numbers, from all sheets.
void join_options(const std::vector<Sheet>& sheets, Sheet& joined) {
  const auto& first = sheets.front();
  if (std::ranges::all_of(sheets, [&](const Sheet& sheet) { return sheet.options == first.options; })) {
    joined.options = first.options;
    joined.order = first.order;
    return;
  }
  std::map<std::string, Option> all;
  for (const auto& sheet : sheets) {
    for (std::size_t k = 0; k < sheet.options.size(); ++k) all.emplace(sheet.options[k], sheet.order[k]);
  }
  for (const auto& [name, number] : all) {
    joined.options.push_back(name);
    joined.order.push_back(number);
  }
}

/// True if `scale` has the grades of `part` in their order.
bool holds(const std::vector<std::string>& scale, const std::vector<std::string>& part) {
  auto at = scale.begin();
  return std::ranges::all_of(part, [&](const std::string& grade) {
    at = std::find(at, scale.end(), grade);
    return at != scale.end() && (++at, true);
  });
}

/// The grades of two scales as one, best first; empty when their order does not follow. Numbers are scores:
/// where they are what ballots happen to give, two files have different ones.
std::optional<std::vector<std::string>> joint_scale(const std::vector<std::string>& a,
                                                    const std::vector<std::string>& b) {
  if (holds(a, b)) return a;
  if (holds(b, a)) return b;
  std::map<Fraction, std::string, std::greater<>> scores;
  for (const auto* grades : {&a, &b}) {
    for (const auto& grade : *grades) {
      const auto score = Fraction::parse(grade);
      if (!score) return std::nullopt;
      scores.emplace(*score, grade);
    }
  }
  std::vector<std::string> joint;
  for (const auto& [score, grade] : scores) joint.push_back(grade);
  return joint;
}

void join_grades(const std::vector<Sheet>& sheets, Sheet& joined) {
  std::map<std::string, Cell> cells;
  for (const auto& sheet : sheets) {
    for (std::size_t k = 0; k < sheet.grades.size(); ++k)
      cells.emplace(sheet.grades[k], sheet.grade_order[k]);
    joined.grades = joint_scale(joined.grades, sheet.grades).value();
  }
  for (const auto& grade : joined.grades) joined.grade_order.push_back(cells.at(grade));
}

}  // namespace

bool BallotFiles::compare_headers(bool rule_given, bool unranked_given) {
  bool agree = true;
  const auto contradict = [&](Finding finding) {
    agree = false;
    add(std::move(finding));
  };
  std::vector<std::string> scale;
  std::optional<std::string> rule;
  std::optional<Unranked> said;  // of unranked options
  for (std::size_t i = 0; i < sheets_.size(); ++i) {
    const auto& sheet = sheets_[i];
    const auto& path = paths_[i];
    if (auto joint = joint_scale(scale, sheet.grades)) {
      scale = std::move(*joint);
    } else {
      contradict(differ("grades", "--grades", join(sheet.grades, ", "), join(scale, ", "), path));
    }
    if (!rule) rule = sheet.rule;
    if (!rule_given && sheet.rule && *sheet.rule != *rule) {
      contradict(differ("rule", "--rule", *sheet.rule, *rule, path));
    }
    if (unranked_given || !sheet.unranked) continue;
    if (!said) said = sheet.unranked;
    if (sheet.unranked != said) {
      contradict(differ("unranked", "--unranked", word(*sheet.unranked), word(*said), path));
    }
  }
  const auto is_silent = [](const Sheet& sheet) { return !sheet.unranked; };
  if (unranked_given || said != Unranked::not_compared || std::ranges::none_of(sheets_, is_silent))
    return agree;
  const auto first = std::ranges::find_if(sheets_, is_silent) - sheets_.begin();
  add({"unranked-for-all",
       Severity::warning,
       {},
       {.path = paths_[static_cast<std::size_t>(first)], .text = {}}});
  return agree;
}

Sheet BallotFiles::sheet() const {
  Sheet joined;
  join_options(sheets_, joined);
  join_grades(sheets_, joined);
  for (const auto& sheet : sheets_) {
    joined.discarded += sheet.discarded;
    if (sheet.unranked) joined.unranked = sheet.unranked;
    if (sheet.rule) joined.rule = sheet.rule;
  }
  const auto& title = sheets_.front().title;
  if (std::ranges::all_of(sheets_, [&](const Sheet& sheet) { return sheet.title == title; })) {
    joined.title = title;
  }
  return joined;
}

}  // namespace voix::command
