// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of a result as a table of text: what a page and a Markdown file show beside the chart.
#pragma once

#include <string>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/result.hpp>

namespace voix::render {

struct Table {
  std::string caption;
  std::vector<std::string> columns;            // the first heads the names of the rows
  std::vector<std::vector<std::string>> rows;  // the first cell names the row
};

/// Without columns if the result has no numbers.
[[nodiscard]] Table table(const Result& result, const Catalogue& tr);

}  // namespace voix::render
