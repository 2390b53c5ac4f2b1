// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/account.hpp"

#include <algorithm>
#include <array>

#include "render/render.hpp"
#include "render/sentences.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::array judgments{msg("majority judgment"), msg("the majority gauge"), msg("the usual judgment"),
                               msg("the typical judgment"), msg("the central judgment")};

// In the order of Method.
constexpr std::array methods{msg("the Schulze method"),
                             msg("the Schulze method (winning votes alone)"),
                             msg("the Schulze method (margins)"),
                             msg("the Schulze method (ratios)"),
                             msg("ranked pairs"),
                             msg("ranked pairs (margins)"),
                             msg("minimax (winning votes)"),
                             msg("minimax (margins)"),
                             msg("minimax (opposition)"),
                             msg("the Copeland method"),
                             msg("the Llull method"),
                             msg("the Kemeny–Young method"),
                             msg("Split Cycle"),
                             msg("Stable Voting"),
                             msg("River"),
                             msg("the Black method"),
                             msg("the Nanson method"),
                             msg("the Baldwin method"),
                             msg("Tideman’s alternative method"),
                             msg("instant runoff within the Smith set"),
                             msg("the method of the Debian constitution")};
static_assert(methods.size() == static_cast<std::size_t>(Method::debian) + 1);

struct RuleWords {
  const char* operator()(const Majority&) const { return msg("majority"); }
  const char* operator()(const Judgment& rule) const {
    return judgments[static_cast<std::size_t>(rule.variant)];
  }
  const char* operator()(const Condorcet& rule) const {
    return methods[static_cast<std::size_t>(rule.method)];
  }
  const char* operator()(const Consent&) const { return msg("consent"); }
  const char* operator()(const Approval&) const { return msg("approval voting"); }
  const char* operator()(const Plurality&) const { return msg("plurality voting"); }
};

std::vector<std::string> names(const Result& result, const std::vector<Option>& options) {
  std::vector<std::string> all;
  for (const auto option : options) all.push_back(result.options[option]);
  return all;
}

std::string outcome(const Result& result, const Catalogue& tr) {
  const auto winners = quoted(names(result, result.outcome.winners), tr);
  const Arguments named{{"options", winners}, {"rule", rule_in_words(result.rule, tr)}};
  switch (result.outcome.kind) {
    case Outcome::Kind::winner:
      if (!result.elected.empty()) {
        return tr("Elected by {rule}: {options}.",
                  {{"options", quoted(names(result, result.elected), tr)}, named[1]});
      }
      return tr("{options} wins by {rule}.", named);
    case Outcome::Kind::tie:
      return tr("No decision by {rule}: {options} are tied.", named);
    case Outcome::Kind::adopted:
      return tr("Adopted.");
    case Outcome::Kind::rejected:
      return tr("Not adopted.");
    case Outcome::Kind::no_quorum:
      return tr("No decision: the quorum is not reached.");
    case Outcome::Kind::blocked:
      return tr("Blocked by objections.");
    case Outcome::Kind::void_:
      break;
  }
  return tr("No decision: this count has no outcome.");
}

std::string ranking(const Result& result, const Catalogue& tr) {
  if (result.options.size() < 2 || result.ranking.empty()) return {};
  std::vector<std::string> places;
  for (const auto& group : result.ranking) {
    const Arguments arguments{{"place", std::to_string(places.size() + 1)},
                              {"options", quoted(names(result, group), tr)}};
    places.push_back(group.size() == 1 ? tr("{place}. {options}", arguments)
                                       : tr("{place}. {options} (tied)", arguments));
  }
  std::string list = places.front();
  for (std::size_t index = 1; index < places.size(); ++index) {
    list = tr("{list}; {next}", {{"list", list}, {"next", places[index]}});
  }
  return tr("Ranking: {list}.", {{"list", list}});
}

/// "60 ballots counted, 1 blank, 2 left out."
std::string ballots(const Ballots& ballots, const Catalogue& tr) {
  std::string text = tr.plural("{n} ballot counted", "{n} ballots counted", ballots.counted);
  const auto add = [&](const std::string& part) {
    text = tr("{list}, {next}", {{"list", text}, {"next", part}});
  };
  if (ballots.weight != ballots.counted) {
    add(tr.plural("with a weight of {n} vote", "with a weight of {n} votes", ballots.weight));
  }
  if (ballots.blank.sign() > 0) add(tr.plural("{n} of them blank", "{n} of them blank", ballots.blank));
  if (ballots.discarded.sign() > 0) {
    add(tr.plural("{n} ballot left out", "{n} ballots left out", ballots.discarded));
  }
  return text + ".";
}

std::vector<std::string> facts(const Result& result, const Catalogue& tr) {
  std::vector<std::string> all{ballots(result.ballots, tr)};
  if (result.quorum)
    all.push_back(tr("Quorum: {inequality}.", {{"inequality", in_words(*result.quorum, tr)}}));
  if (std::holds_alternative<Condorcet>(result.rule)) {
    all.push_back(result.settings.unranked == Unranked::last
                      ? tr("Options that a ballot does not rank share its last place.")
                      : tr("Options that a ballot does not rank are not compared."));
  }
  if (result.lot) {
    all.push_back(tr("Order drawn by lot from the seed {seed}: {options}.",
                     {{"seed", quoted(result.lot->seed, tr)}, {"options", quoted(result.lot->order, tr)}}));
  }
  return all;
}

bool is_heading(const Step& step) {
  const auto* known = find_sentence(step.slug);
  return known != nullptr && std::string_view(known->text).ends_with(':');
}

std::vector<Passage> derivation(const std::vector<Step>& steps, const Catalogue& tr) {
  std::vector<Passage> passages;
  for (const auto& step : steps) {
    const bool heads = is_heading(step);
    if (heads || passages.empty()) passages.emplace_back();
    (heads ? passages.back().heading : passages.back().steps.emplace_back()) = sentence(step, tr);
  }
  return passages;
}

}  // namespace

std::string rule_in_words(const Rule& rule, const Catalogue& tr) { return tr(std::visit(RuleWords{}, rule)); }

std::string in_words(const Inequality& inequality, const Catalogue& tr) {
  const auto& text = inequality.formula;
  const auto sign = std::min(text.find_first_of("<>"), text.size());
  const auto numbers = inequality.left.text() + " " + text.substr(sign, text.find(' ', sign) - sign) + " " +
                       inequality.right.text();
  const Arguments arguments{{"formula", formula(text, tr)}, {"numbers", formula(numbers, tr)}};
  return inequality.met ? tr("{formula}; {numbers} holds", arguments)
                        : tr("{formula}; {numbers} does not hold", arguments);
}

Account account(const Result& result, const Catalogue& tr) {
  Account all;
  all.outcome = outcome(result, tr);
  for (const auto& reason : result.reasons) all.reasons.push_back(sentence(reason, tr));
  all.ranking = ranking(result, tr);
  for (const auto& note : result.notes)
    all.notes.push_back(tr("note: {note}", {{"note", sentence(note, tr)}}));
  all.facts = facts(result, tr);
  all.derivation = derivation(result.steps, tr);
  return all;
}

std::vector<Placed> in_order(const Result& result) {
  std::vector<Placed> all;
  std::size_t place = 0;
  for (const auto& group : result.ranking) {
    ++place;
    for (const auto option : group) all.push_back({option, place});
  }
  if (!all.empty()) return all;
  for (Option option = 0; option < result.options.size(); ++option) all.push_back({option, 0});
  return all;
}

}  // namespace voix::render
