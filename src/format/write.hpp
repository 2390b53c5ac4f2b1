// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the writers of ballots share: a ballot with its options in the order of the sheet, and the findings
// about what a format cannot hold. Behind `write` of format/writer.hpp.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "format/writer.hpp"

namespace voix::format {

/// One line of ballots, ready to be written.
struct WrittenBallot {
  std::vector<Cell> cells;  // per option: its place, from 1; the index of its grade; 1 if chosen
  std::vector<std::vector<std::size_t>> places;  // the options that have a cell, the lowest cell first
  Fraction ballots, weight;                      // of each: the weight of all of them / ballots

  [[nodiscard]] bool blank() const { return places.empty(); }
};

/// The ballots of a list, as a writer goes through them.
class Writing {
 public:
  Writing(const Sheet& sheet, const BallotList& list, Reading how);
  void each(const std::function<void(const WrittenBallot&)>& take) const;

  const Sheet& sheet;
  const Reading reading;

  // What there is among the ballots.
  bool blanks = false, ties = false, cut_short = false, weights = false, broken_weights = false,
       broken_repeats = false;

 private:
  const BallotList& list_;
  std::vector<std::size_t> option_of_;  // by id
  std::vector<Cell> grade_of_;          // by cell
};

/// Adds an error: `format` cannot hold what the slug says.
void refuse(Written& written, std::string_view slug, Format to);

using WriteFormat = void(const Writing& ballots, Written& written);
WriteFormat write_voix, write_cef, write_abif, write_preflib, write_debian, write_csv, write_tsv, write_json;

/// `names`, each through `quoted`, with `between` them.
template <class Names, class Quote>
std::string joined(const Names& names, std::string_view between, Quote quoted) {
  std::string text;
  for (const auto& name : names) {
    if (!text.empty()) text += between;
    text += quoted(name);
  }
  return text;
}

}  // namespace voix::format
