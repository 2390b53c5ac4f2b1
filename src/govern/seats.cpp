// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/seats.hpp"

#include <algorithm>
#include <iterator>

namespace voix::govern {

bool changes_nothing(const std::string& option, const DecisionClass& one, const Proposal& proposal) {
  return option == proposal.status_quo || option == one.default_option;
}

namespace {

/// Those with more votes than what changes nothing, best first; nothing where that is not on the ballot.
std::optional<std::vector<Option>> before_nothing(const Result& result, const DecisionClass& one,
                                                  const Proposal& proposal) {
  std::optional<Fraction> nothing;
  for (Option option = 0; option < result.approvals.size(); ++option) {
    if (!changes_nothing(result.options[option], one, proposal)) continue;
    nothing = std::max(nothing.value_or(result.approvals[option]), result.approvals[option]);
  }
  if (!nothing) return std::nullopt;
  std::vector<Option> before;
  for (const auto& place : result.ranking) {
    std::ranges::copy_if(place, std::back_inserter(before),
                         [&](Option option) { return result.approvals[option] > *nothing; });
  }
  return before;
}

}  // namespace

void drop_steps(Verdict& verdict, std::initializer_list<std::string_view> slugs) {
  for (auto* steps : {&verdict.why, &verdict.result.reasons, &verdict.result.steps}) {
    std::erase_if(*steps,
                  [&](const Step& step) { return std::ranges::find(slugs, step.slug) != slugs.end(); });
  }
}

bool fills_despite_tie(const DecisionClass& one, const Proposal& proposal, Verdict& verdict) {
  auto& result = verdict.result;
  const auto before = before_nothing(result, one, proposal);
  if (!result.settings.seats || !before || before->size() > *result.settings.seats) return false;
  drop_steps(verdict, {"seats-tie"});
  if (before->empty()) {
    const auto nothing = std::ranges::find_if(
        result.options, [&](const std::string& option) { return changes_nothing(option, one, proposal); });
    verdict.kind = Verdict::Kind::rejected;
    verdict.chosen = {*nothing};
    verdict.why.push_back({"status-quo-wins", {{"option", *nothing}}});
    result.elected.clear();
    return true;
  }
  result.elected = result.outcome.winners = *before;
  std::ranges::sort(result.outcome.winners);
  result.outcome.kind = voix::Outcome::Kind::winner;
  for (const auto option : *before) verdict.chosen.push_back(result.options[option]);
  verdict.kind = Verdict::Kind::adopted;
  verdict.why.push_back({"seats-filled", {{"options", verdict.chosen}}});
  return true;
}

std::vector<std::string> seated(const Result& result, const DecisionClass& one, const Proposal& proposal) {
  std::vector<std::string> names;
  const auto before = before_nothing(result, one, proposal);
  for (const auto& place : result.ranking) {
    auto next = names;
    for (const auto option : place) {
      if (changes_nothing(result.options[option], one, proposal)) return names;
      if (before && std::ranges::find(*before, option) == before->end())
        return names;  // even, before the lot
      if (std::ranges::find(result.elected, option) != result.elected.end())
        next.push_back(result.options[option]);
    }
    names = std::move(next);
  }
  return names;
}

}  // namespace voix::govern
