// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of pairs: how many voters prefer the option of the row to that of the column. Rows and columns
// stand in the order of the ranking, so that a table without a cycle has its marks above the diagonal.
#include <algorithm>

#include "render/chart.hpp"
#include "render/columns.hpp"
#include "render/paint.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t shortest_label = 12;

/// The label of a row that columns use as well: its number in the table.
std::string numbered(const Result& result, const std::vector<Placed>& order, std::size_t row,
                     std::size_t columns) {
  const auto name = visible(result.options[order[row].option]);
  const auto digits = std::to_string(order.size()).size();
  return right_aligned(std::to_string(row + 1), digits) + " " +
         cut(name, columns == 0 ? 0 : columns - digits - 1);
}

std::size_t widest(const Matrix& matrix) {
  std::size_t columns = std::to_string(matrix.size()).size();
  for (std::size_t row = 0; row < matrix.size(); ++row) {
    for (std::size_t column = 0; column < matrix.size(); ++column) {
      columns = std::max(columns, matrix(row, column).text().size());
    }
  }
  return columns;
}

/// The number with its mark: * for the larger side, = for as many.
std::string cell(const Fraction& votes, const Fraction& against, std::size_t columns,
                 const Display& display) {
  const auto* mark = votes > against ? "*" : votes == against ? "=" : " ";
  const auto paint = votes > against ? Paint::strong : votes == against ? Paint::none : Paint::dim;
  return painted(right_aligned(votes.text(), columns) + mark, paint, display);
}

}  // namespace

Lines pairwise_table(const Result& result, const Catalogue& tr, const Display& display) {
  const auto& matrix = *result.pairwise;
  const auto order = in_order(result);
  const auto number_columns = widest(matrix);
  const auto table_columns = order.size() * (number_columns + 2);
  std::size_t labels = 0;
  for (std::size_t row = 0; row < order.size(); ++row) {
    labels = std::max(labels, width(numbered(result, order, row, 0)));
  }
  if (display.width > 0) {
    if (std::min(labels, shortest_label) + table_columns > display.width) return {};
    labels = std::min(labels, display.width - table_columns);
  }

  Lines lines{std::string(labels, ' ')};
  for (std::size_t column = 0; column < order.size(); ++column) {
    lines.front() += " " + right_aligned(std::to_string(column + 1), number_columns) + " ";
  }
  for (std::size_t row = 0; row < order.size(); ++row) {
    auto line = padded(numbered(result, order, row, labels), labels);
    for (std::size_t column = 0; column < order.size(); ++column) {
      const auto a = order[row].option, b = order[column].option;
      line += " " + (a == b ? right_aligned("·", number_columns) + " "
                            : cell(matrix(a, b), matrix(b, a), number_columns, display));
    }
    lines.push_back(std::move(line));
  }
  for (auto& line : lines) line.erase(line.find_last_not_of(' ') + 1);
  const auto legend =
      tr("How many prefer the option of the row to that of the column; * more than the other way round, = as "
         "many.");
  for (auto& line : wrapped(legend, display.width)) lines.push_back(std::move(line));
  return lines;
}

}  // namespace voix::render
