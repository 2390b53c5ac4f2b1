// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/outcome.hpp"

#include <voix/count.hpp>

#include "crypto/lot.hpp"

namespace voix::vote {
namespace {

using Counts = std::span<const std::uint64_t>;

/// Row i of the totals with its last column, which is what the others leave of the weight.
std::vector<Fraction> full_row(const Question& question, Counts counts, std::size_t i,
                               const Fraction& weight) {
  std::vector<Fraction> row;
  Fraction rest = weight;
  for (const auto count : counts.subspan(i * (question.width() - 1), question.width() - 1)) {
    row.emplace_back(count);
    rest -= row.back();
  }
  row.push_back(rest);
  return row;
}

Pairwise pairwise(const Question& question, Counts counts, const Ballots& ballots) {
  const auto m = question.rows();
  Pairwise totals{.options = question.options, .ballots = ballots, .preferred = Matrix(m), .only_ranked = {}};
  for (std::size_t i = 0, k = 0; i < m; ++i) {
    for (std::size_t j = 0; j < m; ++j) {
      if (i != j) totals.preferred(i, j) = counts[k++];
    }
  }
  return totals;
}

GradeTally grades(const Question& question, Counts counts, const Ballots& ballots) {
  GradeTally tally{.options = question.options,
                   .grades = question.columns,
                   .ballots = ballots,
                   .counts = {},
                   .missing = std::vector<Fraction>(question.rows())};
  for (std::size_t i = 0; i < question.rows(); ++i) {
    tally.counts.push_back(full_row(question, counts, i, ballots.weight));
  }
  return tally;
}

ChoiceTally choices(const Question& question, Counts counts, const Ballots& ballots) {
  if (question.kind == Question::Kind::approval) {
    return {.options = question.options, .ballots = ballots, .counts = {counts.begin(), counts.end()}};
  }
  ChoiceTally tally{.options = question.columns,
                    .ballots = ballots,
                    .counts = full_row(question, counts, 0, ballots.weight)};
  // The last answer of a plurality is to choose nothing.
  if (std::holds_alternative<Plurality>(question.rule) && tally.options.back() == "blank") {
    tally.ballots.blank = tally.counts.back();
    tally.options.pop_back();
    tally.counts.pop_back();
  }
  return tally;
}

Result outcome(const Question& question, Counts counts, const Ballots& ballots, const Fraction& roll) {
  auto settings = question.settings;
  settings.roll = roll;
  const auto decide = [&](const auto& profile, const auto& rule) {
    if (!settings.lot_seed.empty()) settings.lot_order = lot_order(settings.lot_seed, profile.options);
    return count(profile, rule, settings);
  };
  return std::visit(
      [&](const auto& rule) {
        using Kind = std::decay_t<decltype(rule)>;
        if constexpr (std::is_same_v<Kind, Condorcet>) {
          return decide(pairwise(question, counts, ballots), rule);
        } else if constexpr (std::is_same_v<Kind, Judgment>) {
          return decide(grades(question, counts, ballots), rule);
        } else {
          return decide(choices(question, counts, ballots), rule);
        }
      },
      question.rule);
}

}  // namespace

std::vector<Result> outcomes(const Election& election, const Tally& tally, Counts counts,
                             std::uint64_t roll_weight) {
  const Ballots ballots{.counted = tally.ballots, .weight = tally.weight, .blank = {}, .discarded = {}};
  std::vector<Result> results;
  for (const auto& question : election.questions) {
    results.push_back(outcome(question, counts.first(opened_cells(question)), ballots, roll_weight));
    counts = counts.subspan(opened_cells(question));
  }
  return results;
}

std::string write_result(const Election& election, const Hash32& id, const TallyName& tally,
                         std::span<const std::uint64_t> trustees, Counts counts,
                         std::span<const Result> results) {
  RecordWriter record("result");
  record.line("election", id).line("board", tally.board.size, tally.board.root).line("tally", tally.tally);
  std::string line;
  for (const auto trustee : trustees) line += (line.empty() ? "" : " ") + std::to_string(trustee);
  if (!trustees.empty()) record.line("trustees", line);
  const auto names = cell_names(election);
  for (std::size_t k = 0; k < names.size(); ++k) record.line("count", names[k], counts[k]);
  for (std::size_t q = 0; q < results.size(); ++q) {
    line = outcome_name(results[q].outcome.kind);
    for (const auto option : results[q].outcome.winners) line += " " + std::to_string(option + 1);
    record.line("outcome", q + 1, line);
  }
  return record.text();
}

}  // namespace voix::vote
