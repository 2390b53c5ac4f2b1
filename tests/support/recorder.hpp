// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader gave: its ballots, in the order of the sheet's options and written as people read them, and
// the slugs of its findings with their places.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <voix/ballot.hpp>

#include "format/reader.hpp"

namespace voix::test {

class Recorder final : public Counter {
 public:
  struct Ballot {
    std::vector<Cell> cells;
    Fraction ballots, weight;
  };

  void add(std::span<const Cell> cells) override { add(cells, 1, 1); }
  void add(std::span<const Cell> cells, const Fraction& count, const Fraction& weight) override {
    ballots.push_back({{cells.begin(), cells.end()}, count, weight});
  }
  [[nodiscard]] std::unique_ptr<Counter> fork() const override { return std::make_unique<Recorder>(); }
  void merge(const Counter& fork) override {
    const auto& other = dynamic_cast<const Recorder&>(fork);
    ballots.insert(ballots.end(), other.ballots.begin(), other.ballots.end());
  }

  /// "1 2 -", with "x3" for three ballots and "^2/3" for their weight; grades by name.
  [[nodiscard]] std::vector<std::string> texts(const format::Sheet& sheet) const {
    std::vector<std::string> lines;
    for (const auto& ballot : ballots) {
      std::string line;
      for (const auto option : sheet.order) {
        const auto cell = option < ballot.cells.size() ? ballot.cells[option] : missing;
        line += (line.empty() ? "" : " ") + text(cell, sheet);
      }
      if (ballot.ballots != 1) line += " x" + ballot.ballots.text();
      if (ballot.weight != ballot.ballots) line += " ^" + ballot.weight.text();
      lines.push_back(line);
    }
    return lines;
  }

  std::vector<Ballot> ballots;

 private:
  static std::string text(Cell cell, const format::Sheet& sheet) {
    if (cell == missing) return "-";
    const auto grade = std::ranges::find(sheet.grade_order, cell);
    if (sheet.grades.empty() || grade == sheet.grade_order.end()) return std::to_string(cell);
    return sheet.grades[static_cast<std::size_t>(grade - sheet.grade_order.begin())];
  }
};

/// "slug 3:7", or "slug" for a finding about the file.
inline std::vector<std::string> places(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const auto& finding : findings) {
    auto line = std::string(finding.slug);
    if (finding.place.line != 0) {
      line += " " + std::to_string(finding.place.line);
      if (finding.place.column != 0) line += ":" + std::to_string(finding.place.column);
    }
    lines.push_back(line);
  }
  return lines;
}

inline std::string argument(const Finding& finding, std::string_view name) {
  const auto found =
      std::ranges::find(finding.arguments, name, &std::pair<std::string_view, std::string>::first);
  return found == finding.arguments.end() ? "(none)" : found->second;
}

struct WhatWasRead {
  format::Sheet sheet;
  std::vector<std::string> ballots;
  std::vector<std::string> findings;
};

inline WhatWasRead read(format::Format format, std::string_view text, const format::Request& request = {}) {
  format::Ids ids;
  Recorder recorder;
  MemorySource source(text);
  WhatWasRead result;
  result.sheet = format::read(format, "test", source, request, ids, recorder);
  result.ballots = recorder.texts(result.sheet);
  result.findings = places(result.sheet.findings);
  return result;
}

}  // namespace voix::test
