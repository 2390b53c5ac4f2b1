// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule: how votes become an outcome, as written after --rule and in a charter ("majority:>= 2/3:cast",
// "condorcet:schulze:margins"). Settings: every other choice that can change an outcome, each with a name
// and a default. A Rule and its Settings, with a profile, decide the result; nothing else does.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <voix/ballot.hpp>
#include <voix/fraction.hpp>

namespace voix {

/// Of what a majority is the majority.
enum class Base { roll, present, cast, valid, expressed };

/// "> a/b", ">= a/b" or "n/2 + 1".
struct Threshold {
  enum class Kind { more_than, at_least, half_plus_one };
  Kind kind = Kind::more_than;
  Fraction share{Fraction(1) / Fraction(2)};  // unused by half_plus_one
  [[nodiscard]] static std::optional<Threshold> parse(std::string_view text);
};

/// A count of voters, a fraction of the roll, or a/b × √roll.
struct Quorum {
  enum class Kind { count, share_of_roll, root_of_roll };
  Kind kind = Kind::count;
  Fraction value;
  /// "48", "1/2", "50%", "3/2 * sqrt(n)".
  [[nodiscard]] static std::optional<Quorum> parse(std::string_view text);
  /// The one spelling that election.txt has: "48", "1/2", "1/1", "sqrt(n)", "3/2 * sqrt(n)".
  [[nodiscard]] std::string text() const;
};

struct Majority {
  Threshold threshold;
  Base base = Base::cast;
};

/// Majority judgment (Balinski & Laraki 2007) and the variants of A. Fabre 2021, for comparison.
struct Judgment {
  enum class Variant { standard, gauge, usual, typical, central };
  Variant variant = Variant::standard;
};

enum class Method {
  schulze,
  schulze_winning_only,
  schulze_margins,
  schulze_ratio,
  ranked_pairs,
  ranked_pairs_margins,
  minimax_winning,
  minimax_margins,
  minimax_opposition,
  copeland,
  llull,
  kemeny,
  split_cycle,
  stable_voting,
  river,
  black,
  nanson,
  baldwin,
  tideman_alternative,
  smith_irv,
  debian,
};

struct Condorcet {
  Method method = Method::schulze;
};
struct Consent {
  Fraction most_objections;
};
struct Approval {
  std::optional<std::uint64_t> at_most;  // options on one ballot
};
struct Plurality {};

using Rule = std::variant<Majority, Judgment, Condorcet, Consent, Approval, Plurality>;

/// Reads the RULE of voix-tally(1); empty when `text` is no rule.
[[nodiscard]] std::optional<Rule> parse_rule(std::string_view text);
/// The rule as it is written: parse_rule(rule_text(rule)) is the same rule.
[[nodiscard]] std::string rule_text(const Rule& rule);
/// The first word of the rule: "majority", "majority-judgment", "condorcet", …
[[nodiscard]] std::string_view rule_name(const Rule& rule);
/// The method within the rule as JSON names it: "schulze", "ranked-pairs:margins", "gauge"; empty if none.
[[nodiscard]] std::string_view method_name(const Rule& rule);
[[nodiscard]] std::string_view method_name(Method method);
/// Every name that parse_rule accepts after "condorcet:", in the order of voix-methods(7).
[[nodiscard]] std::vector<std::string_view> method_names();
/// What the rule reads in a ballot.
[[nodiscard]] Reading reading(const Rule& rule);
/// True when the method needs whole rankings and not only the totals of pairs.
[[nodiscard]] bool needs_rankings(const Rule& rule);

enum class Unranked { last, not_compared };
enum class Order { peel, beaten_by, wins };

/// What becomes of a grade that a voter did not give. `named` counts it as `Settings::blank_grade`.
enum class Blank { worst, named, refuse, median, ignore };

struct Settings {
  Unranked unranked = Unranked::last;
  Order order = Order::peel;
  Blank blank = Blank::worst;
  std::string blank_grade;
  std::optional<std::string> default_option;
  std::map<std::string, Fraction, std::less<>> ratios;  // debian: option → N of N:1
  bool strict_ratio = false;                            // debian: > N instead of >= N
  std::optional<Quorum> quorum;
  std::optional<Fraction> roll;     // members on the roll
  std::optional<Fraction> present;  // members present
  Fraction min_consents = 1;
  std::optional<std::uint64_t> seats;
  /// Zavist–Tideman: names from best to worst, all options once. Breaks the ties of ranked pairs.
  std::vector<std::string> tie_ballot;
  /// With --lot: the seed, and the option names in the order of the lot, first drawn first.
  std::string lot_seed;
  std::vector<std::string> lot_order;
};

}  // namespace voix
