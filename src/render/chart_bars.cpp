// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bars: how many votes each answer or option received, on one scale, and where the threshold lies.
#include <algorithm>

#include "render/chart.hpp"
#include "render/columns.hpp"
#include "render/paint.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t widest_bar = 50;
constexpr std::size_t narrowest_bar = 8;
constexpr std::string_view threshold_mark = "│";

struct Bar {
  std::string label, value;
  Fraction votes;
  bool is_limited = false;
};

std::vector<Bar> rows(const Result& result, const Catalogue& tr, std::size_t label_columns) {
  std::vector<Bar> all;
  const auto threshold = limit(result);
  for (const auto& [answer, votes] : result.counts) {
    all.push_back({cut(term(answer, tr), label_columns), votes.text(), votes,
                   threshold && threshold->answer == answer});
  }
  if (!all.empty() || result.approvals.empty()) return all;
  const auto order = in_order(result);
  for (std::size_t row = 0; row < order.size(); ++row) {
    const auto& votes = result.approvals[order[row].option];
    all.push_back({row_label(result, order, row, label_columns), votes.text(), votes});
  }
  return all;
}

/// `votes` on a scale where `full` takes all the cells; something for anything above zero.
std::size_t cells_of(const Fraction& votes, const Fraction& full, std::size_t cells) {
  if (full == 0) return 0;
  const auto exact = votes * Fraction(cells) / full;
  const auto rounded = (exact + Fraction(1) / 2).floor().as_u64().value_or(0);
  return votes.sign() > 0 ? std::max<std::size_t>(rounded, 1) : 0;
}

std::size_t widest(const std::vector<Bar>& all, std::string Bar::*part) {
  std::size_t columns = 0;
  for (const auto& bar : all) columns = std::max(columns, width(bar.*part));
  return columns;
}

}  // namespace

std::optional<Limit> limit(const Result& result) {
  if (!result.threshold) return std::nullopt;
  if (const auto* rule = std::get_if<Majority>(&result.rule)) {
    const auto is_half_plus_one = rule->threshold.kind == Threshold::Kind::half_plus_one;
    return Limit{"yes", result.threshold->right /
                            (is_half_plus_one ? Fraction(2) : rule->threshold.share.denominator())};
  }
  return Limit{"objection", result.threshold->right};
}

Lines bars(const Result& result, const Catalogue& tr, const Display& display) {
  auto all = rows(result, tr, 0);
  const auto values = widest(all, &Bar::value);
  const auto between = 2 + width(threshold_mark);
  auto labels = widest(all, &Bar::label);
  auto cells = widest_bar;
  if (display.width > 0) {
    const auto most = std::max<std::size_t>(display.width / 3, 12);
    if (labels > most) all = rows(result, tr, labels = most);
    if (labels + values + between + narrowest_bar > display.width) return {};
    cells = std::min(cells, display.width - labels - values - between);
  }

  const auto threshold = limit(result);
  Fraction full = threshold ? threshold->votes : Fraction(0);
  for (const auto& bar : all) full = std::max(full, bar.votes);
  Lines lines;
  for (const auto& bar : all) {
    auto drawn = repeated("█", cells_of(bar.votes, full, cells));
    if (bar.is_limited) {
      const auto filled = cells_of(bar.votes, full, cells), at = cells_of(threshold->votes, full, cells);
      drawn = repeated("█", std::min(filled, at)) + repeated("·", at - std::min(filled, at)) +
              std::string(threshold_mark) + repeated("█", filled - std::min(filled, at));
    }
    lines.push_back(padded(bar.label, labels) + " " + right_aligned(bar.value, values) + " " + drawn);
  }
  if (threshold) {
    const auto text =
        tr("{mark} the threshold: {inequality}.",
           {{"mark", std::string(threshold_mark)}, {"inequality", in_words(*result.threshold, tr)}});
    for (auto& line : wrapped(text, display.width, 2)) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace voix::render
