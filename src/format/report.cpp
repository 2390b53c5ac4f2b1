// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "format/lines.hpp"

namespace voix::format {
namespace {

constexpr std::size_t longest_quote = 4096;  // bytes of a line that a finding keeps

Place place(std::string path, std::uint64_t number, std::string_view line, std::string_view part) {
  Place result{.path = std::move(path), .line = number, .column = 0, .text = {}, .length = 1};
  if (part.data() != nullptr) {
    const auto offset = static_cast<std::size_t>(part.data() - line.data());
    result.column = offset + 1;
    result.length = std::max<std::uint64_t>(1, part.size());
    if (offset >= longest_quote) return result;
  }
  auto end = std::min(line.size(), longest_quote);
  while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80) --end;
  result.text = line.substr(0, end);
  return result;
}

}  // namespace

bool Report::keep(Finding&& finding) {
  const bool error = finding.severity == Severity::error;
  if ((error ? kept_errors_ : findings.size() - kept_errors_) >= most) {
    unlisted_errors += error;
    return false;
  }
  kept_errors_ += error;
  findings.push_back(std::move(finding));
  return true;
}

void Report::add(Severity severity, std::string_view slug, std::uint64_t number, std::string_view line,
                 std::string_view part, Arguments arguments) {
  keep({slug, severity, std::move(arguments), place(path_, number, line, part)});
}

void Report::add(Severity severity, std::string_view slug, Arguments arguments) {
  keep({slug,
        severity,
        std::move(arguments),
        {.path = path_, .line = 0, .column = 0, .text = {}, .length = 1}});
}

void Report::tally(Severity severity, std::string_view slug, std::uint64_t number, std::string_view line,
                   std::string_view part, Arguments arguments, const Fraction& times) {
  std::pair key(slug, std::move(arguments));
  if (const auto known = tallies_.find(key); known != tallies_.end()) {
    known->second.times += times;
  } else if (keep({slug, severity, key.second, place(path_, number, line, part)})) {
    tallies_.emplace(std::move(key), Tallied{findings.size() - 1, times});
  }
}

void Report::voter(std::string_view id, std::uint64_t number, std::uint64_t column) {
  voters_.push_back({std::string(id), number, column});
}

void Report::append(Report&& later, std::uint64_t lines_before) {
  std::vector<const Fraction*> tallied(later.findings.size());
  for (const auto& [key, value] : later.tallies_) tallied[value.index] = &value.times;
  for (std::size_t i = 0; i < later.findings.size(); ++i) {
    auto& finding = later.findings[i];
    if (finding.place.line != 0) finding.place.line += lines_before;
    if (!tallied[i]) {
      keep(std::move(finding));
      continue;
    }
    std::pair key(finding.slug, finding.arguments);
    if (const auto known = tallies_.find(key); known != tallies_.end()) {
      known->second.times += *tallied[i];
    } else if (keep(std::move(finding))) {
      tallies_.emplace(std::move(key), Tallied{findings.size() - 1, *tallied[i]});
    }
  }
  for (auto& voter : later.voters_) {
    voter.line += lines_before;
    voters_.push_back(std::move(voter));
  }
  unlisted_errors += later.unlisted_errors;
  discarded += later.discarded;
}

void Report::settle() {
  for (const auto& [key, value] : tallies_) {
    findings[value.index].arguments.emplace_back("count", value.times.text());
  }
  tallies_.clear();
  name_voters_twice();
}

void Report::name_voters_twice() {
  struct Twice {
    const Voter* again;
    std::uint64_t first;
  };
  std::ranges::stable_sort(voters_, {}, &Voter::id);
  std::vector<Twice> list;
  for (auto voter = voters_.begin(), first = voter; voter != voters_.end(); ++voter) {
    if (voter->id != first->id) first = voter;
    if (voter != first) list.push_back({&*voter, first->line});
  }
  std::ranges::sort(list, {}, [](const Twice& twice) { return twice.again->line; });
  for (const auto& [again, first] : list) {
    keep({"voter-twice",
          Severity::warning,
          {{"id", again->id}, {"line", std::to_string(first)}},
          {.path = path_, .line = again->line, .column = again->column, .text = {}, .length = 1}});
  }
  voters_.clear();
}

bool Report::has_errors() const { return kept_errors_ != 0 || unlisted_errors != 0; }

}  // namespace voix::format
