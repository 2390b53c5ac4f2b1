// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/question.hpp"

#include <algorithm>
#include <utility>

#include <voix/rule.hpp>
#include <voix/scale.hpp>

#include "command/outcome_settings.hpp"
#include "command/words.hpp"
#include "format/questions_toml.hpp"
#include "format/utf8.hpp"

namespace voix::command {
namespace {

using vote::Question;

constexpr std::size_t default_levels = 12;

void read_settings(Values& values, const Invocation& invocation, Question& question) {
  auto& settings = question.settings;
  read_outcome_settings(values, invocation, settings);
  for (const auto& [name, ratio] : settings.ratios) {
    if (ratio.is_integer()) continue;  // as election.txt has them
    values.refuse("bad-value",
                  {{"flag", "--ratio"}, {"value", name + "=" + ratio.text()}, {"expected", "NAME=3"}});
  }
  settings.lot_seed = invocation.value("--lot").value_or("");
}

}  // namespace

vote::Question make_question(const Rule& rule, std::vector<std::string> options,
                             std::vector<std::string> grades) {
  using Kind = vote::Question::Kind;
  vote::Question question;
  question.rule = rule;
  question.kind = vote::kind_of(rule);
  if (question.kind == Kind::choice) {
    question.columns = vote::answers(rule, options);
    return question;
  }
  if (question.kind == Kind::grades) question.columns = std::move(grades);
  if (question.kind == Kind::ranks) question.levels = std::min(options.size(), default_levels);
  if (const auto* approval = std::get_if<Approval>(&rule)) question.limit = approval->at_most;
  question.options = std::move(options);
  return question;
}

vote::Question read_question(Values& values, const Invocation& invocation, std::string_view language) {
  const auto rule = values.read<Rule>("--rule", parse_rule, "majority-judgment, condorcet, 'majority:>= 2/3'")
                        .value_or(Rule{});
  auto options = invocation.values("--option");
  for (auto& option : options) option = format::composed(option);
  const auto grades =
      values.read<std::vector<std::string>>("--grades", parse_grades, "\"Excellent,Good,Poor\"");
  auto question = make_question(rule, options, grades ? *grades : default_grades(language));
  question.title = invocation.value("--title").value_or("");
  const auto levels = values.count("--levels");
  if (question.kind == Question::Kind::ranks && levels) question.levels = levels->as_u64().value_or(0);
  read_settings(values, invocation, question);

  const bool needs_options =
      !std::holds_alternative<Majority>(question.rule) && !std::holds_alternative<Consent>(question.rule);
  if (invocation.has("--rule") && needs_options && options.size() < 2) values.refuse("options-needed", {});
  if (!needs_options && !options.empty()) {
    values.refuse("flag-without-use", {{"flag", "--option"},
                                       {"rule", std::string(rule_name(question.rule))},
                                       {"rules", "majority-judgment, condorcet, approval, plurality"}});
  }
  const auto* majority = std::get_if<Majority>(&question.rule);
  if (majority != nullptr && majority->base == Base::present) {
    values.refuse(
        "bad-value",
        {{"flag", "--rule"}, {"value", rule_text(question.rule)}, {"expected", "majority:> 1/2:cast"}});
  }
  if (needs_rankings(question.rule))
    values.refuse("rule-needs-rankings", {{"rule", rule_text(question.rule)}});
  return question;
}

namespace {

/// A question of a file, read as if its keys were flags; what is wrong has its place in the file.
Question read_question(const format::QuestionTable& table, std::string_view language) {
  Invocation flags;
  std::vector<Finding> lists;
  for (const auto flag : question_flags) {
    const std::string key(flag.substr(2));
    const auto found = table.settings.find(key);
    if (found == table.settings.end()) continue;
    auto values = found->second.values;
    const auto has_comma = [](const std::string& value) { return value.find(',') != std::string::npos; };
    if (flag == "--grades" && std::ranges::none_of(values, has_comma)) values = {join(values, ",")};
    if (values.size() > 1 && flag != "--option" && flag != "--ratio") {
      lists.push_back({"question-one-value", Severity::error, {{"key", key}}, found->second.place});
    }
    flags.flags[flag] = std::move(values);
  }
  if (!lists.empty()) throw Error(Fault::document, std::move(lists));
  Values values(flags);
  for (const auto* flag : {"--title", "--rule"}) {
    if (!flags.has(flag)) values.refuse("flag-needed", {{"flag", flag}, {"command", "open"}});
  }
  try {
    auto question = read_question(values, flags, language);
    values.finish();
    return question;
  } catch (Error& error) {
    error.fault = Fault::document;
    for (auto& finding : error.findings) {
      const auto flag = finding.arguments.empty() ? std::string() : finding.arguments.front().second;
      const auto setting = table.settings.find(flag.substr(std::min<std::size_t>(flag.size(), 2)));
      finding.place = setting == table.settings.end() ? table.place : setting->second.place;
    }
    throw;
  }
}

}  // namespace

std::vector<vote::Question> read_questions(const std::string& path, Session& session) {
  std::vector<std::string> keys;
  for (const auto flag : question_flags) keys.emplace_back(flag.substr(2));
  const auto text = format::composed(session.world.files.read(path, std::size_t{1} << 20U));
  std::vector<Question> questions;
  std::vector<Finding> findings;
  for (const auto& table : format::read_questions(text, path, keys)) {
    try {
      questions.push_back(read_question(table, session.tr.language()));
    } catch (Error& error) {
      findings.insert(findings.end(), error.findings.begin(), error.findings.end());
    }
  }
  if (!findings.empty()) throw Error(Fault::document, std::move(findings));
  return questions;
}

}  // namespace voix::command
