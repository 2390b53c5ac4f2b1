// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/question.hpp"

#include <algorithm>

#include <voix/scale.hpp>

namespace voix::command {
namespace {

constexpr std::size_t default_levels = 12;

}  // namespace

std::vector<std::string> default_grades(std::string_view language) {
  for (const auto& scale : built_in_scales()) {
    if (scale.language == language) return {scale.grades.begin(), scale.grades.end()};
  }
  return {};
}

vote::Question make_question(const Rule& rule, std::vector<std::string> options,
                             std::vector<std::string> grades, std::string_view language) {
  using Kind = vote::Question::Kind;
  vote::Question question;
  question.rule = rule;
  question.kind = vote::kind_of(rule);
  if (question.kind == Kind::choice) {
    question.columns = vote::answers(rule, options);
    return question;
  }
  if (question.kind == Kind::grades) question.columns = grades.empty() ? default_grades(language) : grades;
  if (question.kind == Kind::ranks) question.levels = std::min(options.size(), default_levels);
  if (const auto* approval = std::get_if<Approval>(&rule)) question.limit = approval->at_most;
  question.options = std::move(options);
  return question;
}

}  // namespace voix::command
