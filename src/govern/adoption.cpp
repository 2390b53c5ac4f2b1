// SPDX-License-Identifier: GPL-3.0-or-later
#include "govern/adoption.hpp"

#include <algorithm>
#include <array>

#include <voix/count.hpp>

#include "count/quorum.hpp"
#include "govern/classes.hpp"
#include "govern/seats.hpp"

namespace voix::govern {
namespace {

using Kind = Verdict::Kind;
using Outcome = voix::Outcome::Kind;

std::optional<Quorum> of_call(const DecisionClass& one, bool second_call) {
  return second_call && one.second_call ? one.second_call : one.quorum;
}

/// The totals of a majority, counted again as the class says.
Result counted_again(const DecisionClass& one, const Votes& votes) {
  ChoiceTally tally;
  for (const auto& [answer, number] : votes.result.counts) {
    tally.options.push_back(answer);
    tally.counts.push_back(number);
  }
  tally.ballots = votes.result.ballots;
  tally.ballots.blank = 0;  // counted under "blank"
  Settings settings = votes.result.settings;
  settings.roll = votes.roll;
  settings.present = votes.present;
  settings.min_consents = std::max<std::uint64_t>(one.min_yes, 1);
  settings.quorum = one.quorum_of_present ? std::nullopt : of_call(one, votes.second_call);
  return count(tally, std::get<Majority>(one.rule), settings);
}

/// The quorum of those present; true if it is met or the class asks for none.
bool enough_present(const DecisionClass& one, const Votes& votes, Verdict& verdict) {
  const auto quorum = of_call(one, votes.second_call);
  if (!one.quorum_of_present || !quorum) return true;
  if (!votes.present) throw Error(Fault::usage, Finding{"present-needed", Severity::error, {}, {}});
  Settings settings;
  settings.quorum = quorum;
  settings.roll = votes.roll;
  const auto test = quorum_inequality(settings, *votes.present, "present");
  if (votes.second_call && test.right.sign() == 0) {
    verdict.why.push_back({"second-call-without-quorum", {}});
    return true;
  }
  verdict.why.push_back(presence_step(test));
  verdict.result.quorum = test;
  return test.met;
}

/// What other votes would have made of it: nothing, for too few were there.
void drop_other_outcomes(Verdict& verdict) {
  for (auto* steps : {&verdict.why, &verdict.result.reasons})
    std::erase_if(*steps, [](const Step& step) { return step.slug.starts_with("majority-if-"); });
  verdict.result.notes.clear();
}

void choose(const DecisionClass& one, const Proposal& proposal, Verdict& verdict) {
  auto& result = verdict.result;
  const auto& best = result.elected.empty() ? result.outcome.winners : result.ranking.front();
  const auto nothing = std::ranges::find_if(
      best, [&](Option option) { return changes_nothing(result.options[option], one, proposal); });
  const auto& winner = result.options[nothing == best.end() ? best.front() : *nothing];
  const bool other = has_one_effect(proposal.kind) && winner != proposal.title;
  const bool unchanged = other || nothing != best.end();
  verdict.kind = unchanged ? Kind::rejected : Kind::adopted;
  if (unchanged) verdict.why.push_back({"status-quo-wins", {{"option", winner}}});
  const bool one_text = has_one_effect(proposal.kind) || proposal.kind == "text";
  if (one_text && winner == proposal.title) return;  // what won is the text itself
  const bool fills = !unchanged && !result.elected.empty();
  verdict.chosen = fills ? seated(result, one, proposal) : std::vector{winner};
  if (!fills) {
    result.elected.clear();
    return;
  }
  verdict.why.push_back({"seats-filled", {{"options", verdict.chosen}}});
  if (verdict.chosen.size() < result.elected.size()) drop_steps(verdict, {"lot-fills-seats", "lot-drawn"});
  std::erase_if(result.elected, [&](Option option) {
    return std::ranges::find(verdict.chosen, result.options[option]) == verdict.chosen.end();
  });
}

/// A vote that gives as much to one side as to the other.
void settle_tie(const DecisionClass& one, const std::string& id, Verdict& verdict) {
  const bool referred = one.tie == DecisionClass::Tie::assembly;
  verdict.kind = referred ? Kind::tie : Kind::rejected;
  verdict.why.push_back({referred ? "tie-to-assembly" : "tie-rejects", {}});
  if (referred) verdict.result.notes.push_back({"tie-of-proposal", {{"id", id}}});
}

/// The text itself as an option: the nominee of an election without candidates, else the title.
const std::string& named_in(const Proposal& proposal) {
  const bool one = proposal.kind == "election" && proposal.holders.size() == 1;
  return one ? proposal.holders.front() : proposal.title;
}

/// A majority is none: nobody sets it for their own proposal.
std::optional<Rule> own_rule(const Proposal& proposal) {
  auto rule = parse_rule(proposal.rule);
  return rule && std::holds_alternative<Majority>(*rule) ? std::nullopt : std::move(rule);
}

}  // namespace

bool is_even(const Result& result) {
  return std::holds_alternative<Majority>(result.rule) && result.counts[0].second == result.counts[1].second;
}

Step presence_step(const Inequality& quorum) {
  return {quorum.met ? "present-enough" : "present-too-few",
          {{"formula", quorum.formula}, {"left", quorum.left}, {"right", quorum.right}}};
}

Rule rule_of(const DecisionClass& one, const Proposal& proposal) {
  return own_rule(proposal).value_or(one.rule);
}

Rule ballot_rule(const DecisionClass& one, const Proposal& proposal) {
  return one.lazy ? Rule(Consent{}) : rule_of(one, proposal);
}

Proposal after_rounds(Proposal proposal, const Standing& standing) {
  const bool is_over = !standing.rounds.empty() && standing.rounds.back().kind == RoundResult::Kind::fallback;
  const auto own = own_rule(proposal);
  if (is_over && own && std::holds_alternative<Consent>(*own)) proposal.rule.clear();
  return proposal;
}

std::optional<Quorum> quorum_of(const DecisionClass& one, const Rule& rule, const Charter& charter,
                                bool second_call) {
  if (one.lazy) return std::nullopt;
  if (!one.quorum && std::holds_alternative<Consent>(rule)) return charter.consent_quorum;
  return of_call(one, second_call);
}

std::uint64_t seats_of(const DecisionClass& one, const Proposal& proposal) {
  const bool fills = proposal.kind == "election" && std::holds_alternative<Approval>(rule_of(one, proposal));
  return fills ? one.seats : 1;
}

bool is_rule_too_weak(const DecisionClass& one, const Proposal& proposal) {
  const auto rule = own_rule(proposal);
  if (!rule) return false;
  if (one.min_yes != 0) return true;
  const auto* own = std::get_if<Consent>(&*rule);
  const auto* asked = std::get_if<Consent>(&one.rule);
  const Fraction allowed = asked == nullptr ? Fraction(0) : asked->most_objections;
  if (own != nullptr && own->most_objections > allowed) return true;
  if (asked != nullptr) return own == nullptr;
  const auto* majority = std::get_if<Majority>(&one.rule);
  if (majority == nullptr) {
    const bool is_free = own == nullptr && !one.default_option;
    return !is_free && rule_text(*rule) != rule_text(one.rule);
  }
  const bool of_all = majority->base == Base::roll || majority->base == Base::present;
  return of_all || share_of(one) > Fraction(1) / Fraction(2);
}

void name_elected(Decision& made, const Proposal& proposal) {
  if (!made.adopted || proposal.kind != "election" || !made.chosen.empty()) return;
  made.chosen = proposal.holders;
  if (!made.chosen.empty()) made.why.push_back({"seats-filled", {{"options", made.chosen}}});
}

bool has_one_effect(std::string_view kind) {
  constexpr std::array<std::string_view, 6> kinds{"mandate",   "revocation", "admission",
                                                  "exclusion", "charter",    "spending"};
  return std::ranges::find(kinds, kind) != kinds.end();
}

bool is_by_rounds(const DecisionClass& one, const Proposal& proposal) {
  if (one.secret.value_or(false)) return false;
  return one.lazy || std::holds_alternative<Consent>(rule_of(one, proposal));
}

bool takes_options(const DecisionClass& one, const Proposal& proposal) {
  return !has_one_effect(proposal.kind) && !options_of(one, proposal, {}).empty();
}

std::vector<std::string> options_of(const DecisionClass& one, const Proposal& proposal,
                                    const std::vector<std::string>& amendments) {
  const auto rule = rule_of(one, proposal);
  if (std::holds_alternative<Majority>(rule) || std::holds_alternative<Consent>(rule)) return {};
  std::vector<std::string> options;
  const auto add = [&](const std::string& option) {
    if (option.empty() || std::ranges::find(options, option) != options.end()) return;
    options.push_back(option);
  };
  const bool among = proposal.kind == "choice" || proposal.kind == "election";
  if (!among || proposal.options.empty()) add(named_in(proposal));
  if (!has_one_effect(proposal.kind)) {
    for (const auto& option : proposal.options) add(option);
    for (const auto& label : amendments) add(label);
    add(proposal.status_quo);
  }
  add(one.default_option.value_or(""));
  return options;
}

std::string lot_seed(const DecisionClass& one, const Proposal& proposal, std::string_view charter) {
  if (one.tie != DecisionClass::Tie::lot || options_of(one, proposal, {}).empty()) return {};
  return proposal.id + " " + std::string(charter);
}

Verdict adoption(const DecisionClass& one, const Proposal& proposal, const Votes& votes) {
  Verdict verdict;
  const bool again =
      std::holds_alternative<Majority>(votes.result.rule) && std::holds_alternative<Majority>(one.rule);
  verdict.result = again ? counted_again(one, votes) : votes.result;
  // A tie that does not reject is no rejection.
  for (auto& step : verdict.result.reasons) {
    if (one.tie == DecisionClass::Tie::reject) break;
    if (step.slug == "majority-if-yes-were-no") step.slug = "majority-if-yes-were-no-or-tie";
    if (step.slug == "majority-if-more-no") step.slug = "majority-if-more-no-or-tie";
  }
  verdict.why = verdict.result.reasons;
  if (const auto& quorum = verdict.result.quorum; quorum && quorum->met) {
    verdict.why.push_back(
        {"quorum-met", {{"formula", quorum->formula}, {"left", quorum->left}, {"right", quorum->right}}});
  }
  if (!enough_present(one, votes, verdict)) {
    verdict.kind = Kind::no_quorum;
    drop_other_outcomes(verdict);
    return verdict;
  }
  switch (verdict.result.outcome.kind) {
    case Outcome::winner:
      choose(one, proposal, verdict);
      break;
    case Outcome::tie:
      if (!fills_despite_tie(one, proposal, verdict)) settle_tie(one, proposal.id, verdict);
      break;
    case Outcome::adopted:
      verdict.kind = Kind::adopted;
      break;
    case Outcome::rejected:
      if (is_even(verdict.result)) settle_tie(one, proposal.id, verdict);
      break;
    case Outcome::no_quorum:
    case Outcome::void_:  // too few consents
      verdict.kind = Kind::no_quorum;
      break;
    case Outcome::blocked:
      break;
  }
  return verdict;
}

}  // namespace voix::govern
