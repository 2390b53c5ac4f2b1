// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/ballot_files.hpp"

#include <algorithm>
#include <map>

#include "format/part.hpp"

namespace voix::command {

using format::Sheet;

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

std::optional<format::Format> BallotFiles::format_of(const std::string& path, const Opened& file) {
  if (from_) return from_;
  auto detected = format::detect(path, file.beginning());
  if (const auto* format = std::get_if<format::Format>(&detected)) return *format;
  add(std::get<Finding>(std::move(detected)));
  return std::nullopt;
}

void BallotFiles::read_ballots(format::Format format, const std::string& path, Opened& file,
                               const format::Request& request, Counter& counter) {
  auto sheet = format::read(format, path, file, request, ids_, counter);
  for (auto& finding : sheet.findings) add(std::move(finding));
  unlisted_errors += sheet.unlisted_errors;
  has_errors_ = has_errors_ || sheet.unlisted_errors > 0;
  sheets_.push_back(std::move(sheet));
}

void BallotFiles::read_totals(format::Format format, const std::string& path, Opened& file,
                              const format::Request& request) {
  auto sheet = format::read_totals(format, path, file, request);
  for (auto& finding : sheet.findings) add(std::move(finding));
  if (!sheet.totals) return;
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

/// Names with their numbers, from all sheets.
template <typename Number>
void join(const std::vector<Sheet>& sheets, std::vector<std::string> Sheet::*names,
          std::vector<Number> Sheet::*numbers, Sheet& joined) {
  if (std::ranges::all_of(sheets,
                          [&](const Sheet& sheet) { return sheet.*names == sheets.front().*names; })) {
    joined.*names = sheets.front().*names;
    joined.*numbers = sheets.front().*numbers;
    return;
  }
  std::map<std::string, Number> all;
  for (const auto& sheet : sheets) {
    for (std::size_t k = 0; k < (sheet.*names).size(); ++k)
      all.emplace((sheet.*names)[k], (sheet.*numbers)[k]);
  }
  for (const auto& [name, number] : all) {
    (joined.*names).push_back(name);
    (joined.*numbers).push_back(number);
  }
}

}  // namespace

Sheet BallotFiles::sheet() const {
  Sheet joined;
  join(sheets_, &Sheet::options, &Sheet::order, joined);
  join(sheets_, &Sheet::grades, &Sheet::grade_order, joined);
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
