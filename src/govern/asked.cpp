// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a poll on a proposal asks: everything in it follows from the text, the class and the charter, so
// whoever opens it chooses nothing.
#include <algorithm>

#include <voix/scale.hpp>

#include "govern/adoption.hpp"
#include "govern/listed.hpp"

namespace voix::govern {

Asked asked(const DecisionClass& one, const Proposal& proposal, const std::vector<std::string>& amendments,
            const Charter& charter, bool second_call) {
  const auto rule = ballot_rule(one, proposal);
  Asked all;
  all.title = proposal.title;
  all.options = options_of(one, proposal, amendments);
  // Whoever says yes or no to persons reads on the ballot who they are.
  if (proposal.kind == "election" && all.options.empty() && !proposal.holders.empty())
    all.title += " (" + listed(proposal.holders) + ")";
  if (std::holds_alternative<Judgment>(rule))
    all.grades = one.grades.empty() ? default_grades(charter.language) : one.grades;
  const auto quorum = quorum_of(one, rule, charter, second_call);
  if (quorum && !one.quorum_of_present) all.quorum = quorum->text();
  if (std::holds_alternative<Consent>(rule)) all.min_consents = one.lazy ? 0 : charter.min_consents;
  if (std::holds_alternative<Majority>(rule)) all.min_consents = std::max<std::uint64_t>(one.min_yes, 1);
  const auto* condorcet = std::get_if<Condorcet>(&rule);
  if (condorcet == nullptr || condorcet->method != Method::debian) return all;
  all.default_option = one.default_option.value_or(proposal.status_quo);
  for (const auto& option : all.options) {
    const bool changes = option != *all.default_option && option != proposal.status_quo;
    if (changes && one.ratio != Fraction(1)) all.ratios.emplace(option, one.ratio);
  }
  return all;
}

}  // namespace voix::govern
