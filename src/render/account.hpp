// SPDX-License-Identifier: GPL-3.0-or-later
//
// Account: what is said of a result, in sentences and in the order in which people need them: the outcome,
// why, who comes where, what another choice would have changed, how many ballots there were. A terminal,
// a page and a Markdown file say the same; they differ only in how they show it.
#pragma once

#include <string>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/result.hpp>

namespace voix::render {

/// Steps under one heading, which may be empty.
struct Passage {
  std::string heading;
  std::vector<std::string> steps;
};

struct Account {
  std::string outcome;
  std::vector<std::string> reasons;
  std::string ranking;              // empty where the rule does not rank, or one option is alone
  std::vector<std::string> notes;   // each with its "note:"
  std::vector<std::string> facts;   // ballots, quorum, lot, the choices that were made
  std::vector<Passage> derivation;  // every step
};

[[nodiscard]] Account account(const Result& result, const Catalogue& tr);

/// The rule in words, as it stands in "wins by …": "majority judgment", "the Schulze method".
[[nodiscard]] std::string rule_in_words(const Rule& rule, const Catalogue& tr);

/// "Quorum: 2 × cast ≥ roll: 100 ≥ 60, met."
[[nodiscard]] std::string in_words(const Inequality& inequality, const Catalogue& tr);

/// An option and its place in the ranking, from 1; tied options share a place.
struct Placed {
  Option option = 0;
  std::size_t place = 0;  // 0: the result has no ranking
};

/// All options, the best first; in their own order if the result has no ranking.
[[nodiscard]] std::vector<Placed> in_order(const Result& result);

}  // namespace voix::render
