// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart as a list of facts, each a sentence that says everything by itself.
#include <algorithm>

#include "render/chart.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t most_told_pair_by_pair = 8;  // options; 28 sentences

std::string name(const Result& result, Option option, const Catalogue& tr) {
  return quoted(result.options[option], tr);
}

Lines merits(const Result& result, const Catalogue& tr) {
  Lines lines;
  for (const auto& [option, place] : in_order(result)) {
    const auto& profile = result.profiles[option];
    std::vector<std::string> counts;
    for (std::size_t grade = 0; grade < result.grades.size(); ++grade) {
      counts.push_back(
          tr("{grade} {n}", {{"grade", visible(result.grades[grade])}, {"n", profile.counts[grade].text()}}));
    }
    const auto is_judged =
        std::ranges::any_of(profile.counts, [](const Fraction& n) { return n.sign() > 0; });
    const auto grade = is_judged ? quoted(result.grades[profile.median], tr) : tr("no grade");
    lines.push_back(
        tr("{option}: majority grade {grade}.", {{"option", name(result, option, tr)}, {"grade", grade}}));
    lines.push_back(tr("Grades of {option}: {counts}.",
                       {{"option", name(result, option, tr)}, {"counts", joined(counts, tr)}}));
  }
  return lines;
}

std::string pair(const Result& result, Option a, Option b, const Catalogue& tr) {
  const auto &forward = (*result.pairwise)(a, b), &back = (*result.pairwise)(b, a);
  const bool a_wins = forward >= back;
  const Arguments arguments{{"a", name(result, a_wins ? a : b, tr)},
                            {"b", name(result, a_wins ? b : a, tr)},
                            {"for", std::max(forward, back).text()},
                            {"against", std::min(forward, back).text()}};
  return forward == back ? tr("{a} and {b} are equal: {for} each way.", arguments)
                         : tr("{a} beats {b}: {for} to {against}.", arguments);
}

Lines pairs(const Result& result, const Catalogue& tr) {
  const auto order = in_order(result);
  Lines lines;
  if (order.size() <= most_told_pair_by_pair) {
    for (std::size_t a = 0; a < order.size(); ++a) {
      for (std::size_t b = a + 1; b < order.size(); ++b) {
        lines.push_back(pair(result, order[a].option, order[b].option, tr));
      }
    }
    return lines;
  }
  for (const auto& [option, place] : order) {
    std::size_t wins = 0, losses = 0;
    for (const auto& [other, other_place] : order) {
      wins += (*result.pairwise)(option, other) > (*result.pairwise)(other, option);
      losses += (*result.pairwise)(option, other) < (*result.pairwise)(other, option);
    }
    lines.push_back(tr("{option}: pairs won {wins}, lost {losses}, level {ties}.",
                       {{"option", name(result, option, tr)},
                        {"wins", std::to_string(wins)},
                        {"losses", std::to_string(losses)},
                        {"ties", std::to_string(order.size() - 1 - wins - losses)}}));
  }
  return lines;
}

Lines votes(const Result& result, const Catalogue& tr) {
  Lines lines;
  const auto add = [&](const std::string& what, const Fraction& number) {
    lines.push_back(
        tr("{option}: {votes}.", {{"option", what}, {"votes", tr.plural("{n} vote", "{n} votes", number)}}));
  };
  for (const auto& [answer, number] : result.counts) add(term(answer, tr), number);
  if (result.counts.empty() && !result.approvals.empty()) {
    for (const auto& [option, place] : in_order(result))
      add(name(result, option, tr), result.approvals[option]);
  }
  if (result.threshold) {
    lines.push_back(tr("Threshold: {inequality}.", {{"inequality", in_words(*result.threshold, tr)}}));
  }
  return lines;
}

}  // namespace

Lines chart_as_list(const Result& result, const Catalogue& tr) {
  if (result.pairwise) return pairs(result, tr);
  return result.profiles.empty() ? votes(result, tr) : merits(result, tr);
}

}  // namespace voix::render
