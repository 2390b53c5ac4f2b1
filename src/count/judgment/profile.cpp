// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/judgment/profile.hpp"

#include <algorithm>
#include <numeric>
#include <voix/nearest.hpp>

namespace voix::judgment {

namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Fraction missing_of(const GradeTally& tally, std::size_t option) {
  return option < tally.missing.size() ? tally.missing[option] : 0;
}

std::size_t named_grade(const GradeTally& tally, const std::string& name) {
  const auto found = std::ranges::find(tally.grades, name);
  if (found != tally.grades.end()) return static_cast<std::size_t>(found - tally.grades.begin());
  auto words = tally.grades;
  words.insert(words.end(), {"worst", "refuse", "median", "ignore"});
  throw Error(Fault::document, Finding{"unknown-blank-grade",
                                       Severity::error,
                                       {{"grade", name},
                                        {"grades", joined(tally.grades)},
                                        {"suggestion", nearest(name, words).value_or("")}},
                                       {}});
}

void refuse_missing(const GradeTally& tally) {
  std::vector<std::string> ungraded;
  for (std::size_t option = 0; option < tally.options.size(); ++option) {
    if (missing_of(tally, option) > 0) ungraded.push_back(tally.options[option]);
  }
  if (ungraded.empty()) return;
  throw Error(Fault::document,
              Finding{"ungraded-options", Severity::error, {{"options", joined(ungraded)}}, {}});
}

/// The grade that stands for the missing ones of an option; none if they are left out.
std::optional<std::size_t> stand_in(const GradeTally& tally, std::size_t option, const Settings& settings) {
  const auto worst = tally.grades.size() - 1;
  switch (settings.blank) {
    case Blank::worst:
    case Blank::refuse:
      return worst;
    case Blank::named:
      return named_grade(tally, settings.blank_grade);
    case Blank::median:
      return total(tally.counts[option]) == 0 ? worst : majority_grade(tally.counts[option]);
    case Blank::ignore:
      break;
  }
  return std::nullopt;
}

}  // namespace

Fraction total(const std::vector<Fraction>& counts) {
  return std::accumulate(counts.begin(), counts.end(), Fraction(0));
}

std::size_t majority_grade(const std::vector<Fraction>& counts) {
  const Fraction all = total(counts);
  Fraction at_least;
  std::size_t grade = 0;
  for (; grade + 1 < counts.size(); ++grade) {
    at_least += counts[grade];
    if (at_least * 2 > all) break;
  }
  return grade;
}

std::vector<GradeProfile> profiles(const GradeTally& tally, const Settings& settings) {
  if (settings.blank == Blank::refuse) refuse_missing(tally);
  std::vector<GradeProfile> all;
  for (std::size_t option = 0; option < tally.options.size(); ++option) {
    GradeProfile profile{static_cast<Option>(option), tally.counts[option], 0, 0, 0};
    const auto grade = stand_in(tally, option, settings);
    if (grade) profile.counts[*grade] += missing_of(tally, option);
    profile.median = majority_grade(profile.counts);
    for (std::size_t i = 0; i < profile.counts.size(); ++i) {
      if (i < profile.median) profile.above += profile.counts[i];
      if (i > profile.median) profile.below += profile.counts[i];
    }
    all.push_back(std::move(profile));
  }
  return all;
}

}  // namespace voix::judgment
