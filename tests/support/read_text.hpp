// SPDX-License-Identifier: GPL-3.0-or-later
//
// read_text: what a reader makes of a text, with every ballot as one word, for tests of the readers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/ballot_list.hpp"
#include "format/formats.hpp"

namespace voix::test {

struct ReadText {
  format::Ids ids;
  format::BallotList list;
  format::Sheet sheet;

  /// "A=1 B=2 * 3 ^2": options with their cells (of grades, the label), repeats and weights.
  [[nodiscard]] std::vector<std::string> ballots() const {
    std::vector<std::string> lines;
    const auto labels = ids.labels.all();
    list.each([&](const format::BallotList::Entry& entry) {
      std::string line;
      for (std::size_t k = 0; k < sheet.options.size(); ++k) {
        const auto id = sheet.order[k];
        if (id >= entry.cells.size() || entry.cells[id] == missing) continue;
        const auto cell = entry.cells[id];
        line += (line.empty() ? "" : " ") + sheet.options[k] + "=";
        line += sheet.grades.empty() ? std::to_string(cell) : labels.at(cell);
      }
      if (entry.ballots != 1) line += " * " + entry.ballots.text();
      if (entry.weight != entry.ballots) line += " ^" + (entry.weight / entry.ballots).text();
      lines.push_back(line);
    });
    return lines;
  }
  /// "slug 3:7" for each finding.
  [[nodiscard]] std::vector<std::string> findings() const {
    std::vector<std::string> slugs;
    for (const auto& finding : sheet.findings) {
      auto text = std::string(finding.slug);
      if (finding.place.line != 0) text += " " + std::to_string(finding.place.line);
      if (finding.place.column != 0) text += ":" + std::to_string(finding.place.column);
      slugs.push_back(text);
    }
    return slugs;
  }
};

inline void read_text(ReadText& result, format::ReadFormat& reader, std::string_view text,
                      const format::Request& request = {}, const std::string& path = "file") {
  MemorySource source(text);
  result.sheet = reader(path, source, request, result.ids, result.list);
}

}  // namespace voix::test
