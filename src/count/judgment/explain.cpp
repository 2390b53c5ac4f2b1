// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/judgment/explain.hpp"
#include "count/ranking.hpp"

#include <algorithm>

#include "count/judgment/profile.hpp"
#include "count/judgment/tie_break.hpp"
#include "count/judgment/variants.hpp"

namespace voix::judgment {

namespace {

Step blank_step(const Result& result, const Fraction& ungraded) {
  const auto& settings = result.settings;
  if (settings.blank == Blank::ignore) return {"judgment-blank-ignored", {{"missing", ungraded}}};
  if (settings.blank == Blank::median) return {"judgment-blank-median", {{"missing", ungraded}}};
  if (settings.blank == Blank::named) {
    return {"judgment-blank-named", {{"missing", ungraded}, {"grade", settings.blank_grade}}};
  }
  return {"judgment-blank-worst", {{"missing", ungraded}, {"grade", result.grades.back()}}};
}

Step median_step(const Result& result, const GradeProfile& profile) {
  const Fraction all = total(profile.counts), reached = all - profile.below;
  return {"judgment-median",
          {{"option", result.options[profile.option]},
           {"grade", result.grades[profile.median]},
           {"reached", reached},
           {"twice", reached * 2},
           {"total", all},
           {"above", profile.above},
           {"below", profile.below}}};
}

void explain_profiles(Result& result) {
  for (const auto& profile : result.profiles) {
    const auto& name = result.options[profile.option];
    if (total(profile.counts) == 0) {
      result.steps.push_back({"judgment-none", {{"option", name}}});
      continue;
    }
    result.steps.push_back({"judgment-profile",
                            {{"option", name},
                             {"best", result.grades.front()},
                             {"worst", result.grades.back()},
                             {"counts", profile.counts}}});
    result.steps.push_back(median_step(result, profile));
  }
}

/// The options that share a majority grade, best grade first, each in the order of the ranking.
std::vector<std::vector<Option>> by_grade(const Result& result) {
  std::vector<std::vector<Option>> groups(result.grades.size());
  for (const auto& place : result.ranking) {
    for (const auto option : place) {
      const auto& profile = result.profiles[option];
      if (total(profile.counts) > 0) groups[profile.median].push_back(option);
    }
  }
  return groups;
}

std::string_view score_slug(Judgment::Variant variant) {
  switch (variant) {
    case Judgment::Variant::gauge:
      return "judgment-score-gauge";
    case Judgment::Variant::usual:
      return "judgment-score-usual";
    case Judgment::Variant::typical:
      return "judgment-score-typical";
    default:
      return "judgment-score-central";
  }
}

Step score_step(const Result& result, Option option, Judgment::Variant variant) {
  const auto& profile = result.profiles[option];
  const Fraction all = total(profile.counts);
  return {score_slug(variant),
          {{"option", result.options[option]},
           {"p", profile.above / all},
           {"q", profile.below / all},
           {"score", tie_break(profile, variant)}}};
}

void explain_shared_grade(Result& result, const std::vector<Option>& sharing, Judgment::Variant variant) {
  result.steps.push_back({"judgment-shared-grade",
                          {{"options", names(result, sharing)},
                           {"grade", result.grades[result.profiles[sharing.front()].median]}}});
  if (variant != Judgment::Variant::standard) {
    for (const auto option : sharing) result.steps.push_back(score_step(result, option, variant));
    return;
  }
  for (std::size_t i = 0; i + 1 < sharing.size(); ++i) {
    explain_tie_break(result, result.profiles[sharing[i]], result.profiles[sharing[i + 1]]);
  }
}

Step only_step(const Result& result) {
  const auto& profile = result.profiles.front();
  return {"judgment-only-option",
          {{"option", result.options.front()}, {"grade", result.grades[profile.median]}}};
}

Step tie_reason(const Result& result, Judgment::Variant variant) {
  const auto& first = result.profiles[result.ranking.front().front()];
  Step step{"judgment-identical", {{"options", names(result, result.ranking.front())}}};
  if (variant == Judgment::Variant::standard) return step;
  step.slug = "judgment-same-score";
  step.values.emplace_back("grade", result.grades[first.median]);
  step.values.emplace_back("score", tie_break(first, variant));
  return step;
}

Step grade_reason(const Result& result, const GradeProfile& first, const GradeProfile& second) {
  Step step = median_step(result, first);
  step.slug = "judgment-best-grade";
  step.values.emplace_back("next", result.options[second.option]);
  step.values.emplace_back("next_grade", result.grades[second.median]);
  return step;
}

void give_reasons(Result& result, Judgment::Variant variant) {
  const auto& top = result.ranking.front();
  const auto& first = result.profiles[top.front()];
  if (result.options.size() == 1) return result.reasons.push_back(only_step(result));
  if (top.size() > 1) return result.reasons.push_back(tie_reason(result, variant));
  const auto& second = result.profiles[result.ranking[1].front()];
  if (first.median != second.median || total(second.counts) == 0) {
    return result.reasons.push_back(grade_reason(result, first, second));
  }
  result.reasons.push_back({"judgment-same-best-grade",
                            {{"first", result.options[first.option]},
                             {"second", result.options[second.option]},
                             {"grade", result.grades[first.median]}}});
  if (variant == Judgment::Variant::standard) {
    result.reasons.push_back(deciding_step(result, first, second));
  } else {
    result.reasons.push_back({"judgment-higher-score",
                              {{"first", result.options[first.option]},
                               {"second", result.options[second.option]},
                               {"first_score", tie_break(first, variant)},
                               {"second_score", tie_break(second, variant)}}});
  }
}

}  // namespace

void explain(Result& result, const Fraction& ungraded) {
  const auto variant = std::get<Judgment>(result.rule).variant;
  result.steps.push_back({"judgment-scale", {{"grades", result.grades}}});
  if (ungraded > 0) result.steps.push_back(blank_step(result, ungraded));
  explain_profiles(result);
  for (const auto& sharing : by_grade(result)) {
    if (sharing.size() > 1) explain_shared_grade(result, sharing, variant);
  }
  result.steps.push_back({"ranking-places", {}});
  for (std::size_t i = 0; i < result.ranking.size(); ++i) {
    result.steps.push_back(
        {"ranking-place", {{"place", Fraction(i + 1)}, {"options", names(result, result.ranking[i])}}});
  }
  give_reasons(result, variant);
  if (ungraded > 0) result.reasons.push_back(blank_step(result, ungraded));
}

}  // namespace voix::judgment
