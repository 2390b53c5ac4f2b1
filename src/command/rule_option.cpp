// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/rule_option.hpp"

#include <algorithm>
#include <array>

#include <voix/nearest.hpp>

#include "command/words.hpp"

namespace voix::command {
namespace {

/// What may follow the word of a rule and its colon: some words, or something like the examples.
struct Detail {
  std::vector<std::string> words;
  std::string examples;
};

Detail detail_after(std::string_view rule) {
  if (rule == "majority") return {{}, "> 1/2, >= 2/3, n/2 + 1"};
  if (rule == "majority-judgment" || rule == "mj") return {{"gauge", "usual", "typical", "central"}, {}};
  if (rule == "consent") return {{}, "consent:2"};
  if (rule == "approval") return {{}, "approval:3"};
  if (rule == "plurality") return {{}, "plurality"};
  const auto methods = method_names();
  return {{methods.begin(), methods.end()}, {}};
}

}  // namespace

Finding wrong_rule(std::string_view text) {
  const std::array<std::string, 7> rules{"majority", "majority-judgment", "mj",       "condorcet",
                                         "consent",  "approval",          "plurality"};
  auto before = text.substr(0, text.find(':'));
  if (std::ranges::find(rules, before) == rules.end()) {
    const auto methods = method_names();
    const bool is_method = std::ranges::find(methods, text) != methods.end();
    const auto suggestion =
        is_method ? "condorcet:" + std::string(text) : nearest(before, rules).value_or("");
    return {"unknown-rule", Severity::error, {{"rule", std::string(before)}, {"suggestion", suggestion}}, {}};
  }
  auto after = detail_after(before);
  auto detail = text.substr(before.size() + 1);
  if (before == "majority") {
    const auto threshold = detail.substr(0, detail.find(':'));
    if (threshold != detail && Threshold::parse(threshold)) {
      before = text.substr(0, before.size() + 1 + threshold.size());
      detail = text.substr(before.size() + 1);
      after = {{"roll", "present", "cast", "valid", "expressed"}, {}};
    } else {
      detail = threshold;
    }
  }
  if (!after.words.empty()) after.examples = join({after.words.begin(), after.words.end()}, ", ");
  return {"bad-rule-detail",
          Severity::error,
          {{"before", std::string(before)},
           {"detail", std::string(detail)},
           {"suggestion", nearest(detail, after.words).value_or("")},
           {"expected", after.examples}},
          {}};
}

std::vector<Finding> unused(const Invocation& invocation, const Rule& rule) {
  struct Use {
    std::string_view flag;
    std::string_view rules;
  };
  static constexpr std::array<Use, 11> uses{{
      {"--blank", "majority-judgment"},
      {"--unranked", "condorcet"},
      {"--order", "condorcet:schulze, condorcet:ranked-pairs, condorcet:split-cycle"},
      {"--default-option", "condorcet:debian"},
      {"--ratio", "condorcet:debian"},
      {"--ratio-strict", "condorcet:debian"},
      {"--tie-ballot", "condorcet:ranked-pairs"},
      {"--present", "majority"},
      {"--min-consents", "consent, majority"},
      {"--seats", "condorcet, majority-judgment, approval, plurality"},
      {"--lot", "condorcet, majority-judgment, approval, plurality"},
  }};
  const std::string name(rule_name(rule));
  const auto in_full = std::holds_alternative<Condorcet>(rule) ? rule_text(rule) : name;
  std::vector<Finding> findings;
  for (const auto& use : uses) {
    const auto rules = split(use.rules, ',');
    // A method stands for its variants: condorcet:schulze for condorcet:schulze:margins.
    const auto uses_it = [&](const std::string& one) {
      return one == name || one == in_full || in_full.starts_with(one + ":");
    };
    if (!invocation.has(use.flag) || std::ranges::any_of(rules, uses_it)) continue;
    findings.push_back(
        {"flag-without-use",
         Severity::error,
         {{"flag", std::string(use.flag)}, {"rule", in_full}, {"rules", std::string(use.rules)}},
         {}});
  }
  return findings;
}

}  // namespace voix::command
