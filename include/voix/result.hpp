// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result: an outcome with everything that explains it, as data. Rules fill it in, render turns it into
// text, charts, HTML or JSON. What does not apply is absent. A Step is one line of the derivation: a slug
// that names the sentence (render/sentences) and the values in it, so that the text in two languages and
// the JSON are made from the same numbers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <voix/finding.hpp>
#include <voix/profile.hpp>
#include <voix/rule.hpp>

namespace voix {

/// One value in a step: a number, a name, a yes or no, or a list.
using Value = std::variant<Fraction, std::string, bool, std::vector<std::string>, std::vector<Fraction>>;

struct Step {
  std::string_view slug;  // in static storage
  std::vector<std::pair<std::string_view, Value>> values;
};

struct Outcome {
  enum class Kind { winner, tie, adopted, rejected, no_quorum, blocked, void_ };
  Kind kind = Kind::void_;
  std::vector<Option> winners;  // ascending; one for winner (or the elected ones with --seats), more for tie
};

/// As JSON and the files of a poll name it: "winner", "no-quorum", "void".
[[nodiscard]] constexpr std::string_view outcome_name(Outcome::Kind kind) {
  constexpr std::string_view names[] = {"winner",    "tie",     "adopted", "rejected",
                                        "no-quorum", "blocked", "void"};
  return names[static_cast<std::size_t>(kind)];
}

/// left ◇ right, with the formula in ASCII and ×: "3 × yes >= 2 × cast".
struct Inequality {
  std::string formula;
  Fraction left, right;
  bool met = false;
};

struct GradeProfile {
  Option option = 0;
  std::vector<Fraction> counts;  // best grade first, after the blank policy
  std::size_t median = 0;        // index of the majority grade
  Fraction above, below;         // weight strictly better and strictly worse than it
};

struct Dropped {
  Option option = 0;
  std::string_view by;  // "quorum" or "ratio", which is 1:1 where none is given
};

struct Lot {
  std::string seed;
  std::vector<std::string> order;
};

struct Result {
  Rule rule;
  Settings settings;
  std::string title;  // what is decided, as the ballots say it; may be empty
  std::vector<std::string> options;
  Ballots ballots;
  Outcome outcome;
  std::vector<std::vector<Option>> ranking;  // best first; a group is a tie, ascending

  // condorcet: V itself, row preferred to column
  std::optional<Matrix> pairwise;
  std::optional<Option> condorcet_winner;
  std::vector<Option> smith, schwartz;
  std::vector<Dropped> dropped;

  // majority judgment
  std::vector<std::string> grades;  // best first
  std::vector<GradeProfile> profiles;

  // majority and consent: answers in their fixed order, with their weights
  std::vector<std::pair<std::string, Fraction>> counts;
  std::optional<Inequality> threshold;
  std::optional<Inequality> quorum;

  // approval and plurality: per option
  std::vector<Fraction> approvals;

  std::optional<Lot> lot;         // set when the lot changed the ranking
  std::vector<Option> elected;    // with --seats: the first N, in the order of the ranking
  std::vector<Step> reasons;      // one or two: why the outcome is what it is
  std::vector<Step> notes;        // what another named choice would change
  std::vector<Finding> findings;  // warnings of the readers
  std::vector<Step> steps;        // the whole derivation
};

}  // namespace voix
