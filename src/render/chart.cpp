// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/chart.hpp"

#include <algorithm>

#include "render/columns.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

std::size_t digits(std::size_t number) { return std::to_string(number).size(); }

}  // namespace

std::string row_label(const Result& result, const std::vector<Placed>& order, std::size_t row,
                      std::size_t columns) {
  const auto [option, place] = order[row];
  const auto name = visible(result.options[option]);
  if (place == 0) return cut(name, columns);
  const bool shares = row > 0 && order[row - 1].place == place;
  const auto number_columns = digits(order.back().place);
  const auto number = right_aligned(shares ? "=" : std::to_string(place), number_columns);
  return number + " " + cut(name, columns == 0 ? 0 : columns - number_columns - 1);
}

std::size_t label_width(const Result& result, const std::vector<Placed>& order) {
  std::size_t widest = 0;
  for (std::size_t row = 0; row < order.size(); ++row) {
    widest = std::max(widest, width(row_label(result, order, row, 0)));
  }
  return widest;
}

Lines chart(const Result& result, const Catalogue& tr, const Display& display) {
  if (display.plain) return chart_as_list(result, tr);
  auto lines = result.pairwise           ? pairwise_table(result, tr, display)
               : result.profiles.empty() ? bars(result, tr, display)
                                         : merit_profile(result, tr, display);
  if (lines.empty()) {
    for (const auto& fact : chart_as_list(result, tr)) {
      for (auto& line : wrapped(fact, display.width, 2)) lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace voix::render
