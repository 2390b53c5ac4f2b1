// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places: a ballot that puts options in places, best first, on its way from a line of a file to the cells
// that the rule reads. A ranking serves a rule that ranks; it serves a rule that chooses if it has one place
// only (all its options are chosen), or if one option is to be chosen and it stands alone in the first place.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <voix/ballot.hpp>

#include "format/lines.hpp"
#include "format/reader.hpp"

namespace voix::format {

class Places {
 public:
  explicit Places(const Request& request) : request_(request) {}

  /// A new ballot, which names nothing.
  void clear() { cells_.clear(); }
  /// Puts `option` in a place, 1 the best. False if the ballot has it already.
  bool put(Option option, Cell place);

  /// Makes the cells what the rule reads (ranking or choosing). False, with an error about the whole line,
  /// if it cannot read such a ballot.
  bool settle(std::string_view line, std::uint64_t number, Report& report);
  /// By option id.
  [[nodiscard]] std::span<const Cell> cells() const { return cells_; }

 private:
  const Request& request_;
  std::vector<Cell> cells_;
};

/// Says that several options are chosen where fewer are allowed; true if they are not.
bool within_limit(std::uint64_t chosen, const Request& request, std::string_view line, std::uint64_t number,
                  Report& report);

}  // namespace voix::format
