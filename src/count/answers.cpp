// SPDX-License-Identifier: GPL-3.0-or-later
#include "count/answers.hpp"

#include <algorithm>

#include <voix/finding.hpp>

namespace voix {

void refuse_other_answers(const ChoiceTally& tally, std::span<const std::string_view> known) {
  std::string words;
  for (const auto word : known) words.append(words.empty() ? "" : ", ").append(word);
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < tally.options.size(); ++i) {
    if (std::ranges::find(known, tally.options[i]) != known.end()) continue;
    findings.push_back({"unknown-answer",
                        Severity::error,
                        {{"answer", tally.options[i]}, {"votes", tally.counts[i].text()}, {"known", words}},
                        {}});
  }
  if (!findings.empty()) throw Error(Fault::document, std::move(findings));
}

bool is_for_hands(const Rule& rule) {
  return !std::holds_alternative<Judgment>(rule) && !std::holds_alternative<Condorcet>(rule);
}

}  // namespace voix
