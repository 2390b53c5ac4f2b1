// SPDX-License-Identifier: GPL-3.0-or-later
//
// Oracles: every rule once more, written from its definition with plain integers and brute force, so that
// it can be checked by reading. They share no line with src/count and know nothing of it; the exhaustive
// tests compare the two on every small election.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace oracle {

using Number = long long;
using Matrix = std::vector<std::vector<Number>>;  // V[a][b]: how many prefer a to b
using Options = std::vector<std::size_t>;         // ascending
using Groups = std::vector<Options>;              // best first
using Relation = std::vector<std::vector<bool>>;  // R[a][b]: a is better than b

inline Relation no_relation(std::size_t size) { return Relation(size, std::vector<bool>(size, false)); }

// --- linear.cpp: from a partial order to a ranking with ties
/// The options that nothing beats, then those that nothing left beats, and so on. An option of a cycle
/// that is never freed comes last, with the others of its kind.
Groups peel(const Relation& better);
/// Fewest others above first.
Groups beaten_by(const Relation& better);
/// Most others below first.
Groups wins(const Relation& better);
/// Highest score first.
Groups by_score(const std::vector<Number>& score);
Relation transitive_closure(Relation r);

// --- sets.cpp: by looking at every subset
std::optional<std::size_t> condorcet_winner(const Matrix& v);
/// The smallest set of which every member beats everyone outside.
Options smith(const Matrix& v);
/// The union of the smallest sets of which no member is beaten from outside.
Options schwartz(const Matrix& v);

// --- strength.cpp: how strong a win is
enum class Strength { winning, winning_only, margins, ratio };
struct Win {
  std::size_t winner, loser;
  Number for_, against;
};
/// -1, 0 or 1.
int compare(Strength kind, const Win& x, const Win& y);
/// Every a over b with V[a][b] > V[b][a].
std::vector<Win> all_wins(const Matrix& v);

// --- paths.cpp: by walking every path
/// a is better than b: the strongest path from a to b is stronger than the strongest one back.
Relation schulze(const Matrix& v, Strength kind);
/// a defeats b: a wins by a margin larger than the smallest of every cycle that the win is on.
Relation split_cycle(const Matrix& v);
/// The winners by the recursive definition, simultaneous for equal margins.
Options stable_voting(const Matrix& v);

// --- locking.cpp
/// Locked wins under the bunch rule, closed transitively. Strengths first, then the smaller minority.
Relation ranked_pairs(const Matrix& v, Strength kind);
/// The winners of River in every order of wins of equal margin.
Options river(const Matrix& v);

// --- dropping.cpp: Debian constitution A.6
struct Ratio {
  Number n = 1, d = 1;
};
struct Debian {
  std::optional<std::size_t> default_option;
  std::vector<Ratio> ratios;  // one an option
  bool strict = false;
  Ratio quorum_squared{0, 1};  // R², may be a fraction
};
struct Dropped {
  Options by_quorum, by_ratio, winners;
};
Dropped debian(const Matrix& v, const Debian& rule);
/// The options left by dropping weakest defeats within the Schwartz set, among `candidates`.
Options drop_defeats(const Matrix& v, const Options& candidates);

// --- scores.cpp
enum class Minimax { winning, margins, opposition };
Groups minimax(const Matrix& v, Minimax kind);
/// `tie`: what a tie is worth in halves of a win: 1 for Copeland, 2 for Llull.
Groups copeland(const Matrix& v, Number tie);
struct Kemeny {
  std::vector<Options> optimal;  // whole rankings, best first
  Number agreement = 0;
};
Kemeny kemeny(const Matrix& v);

// --- rounds.cpp: from whole rankings
inline constexpr int unranked = 0;
struct Ballot {
  std::vector<int> ranks;  // 1 is best; `unranked`
  Number weight = 1;
};
using Ballots = std::vector<Ballot>;
/// V; unranked options are in the last place together, or the pair is skipped.
Matrix pairwise(const Ballots& ballots, std::size_t options, bool unranked_last);

/// The winners of methods that take options out round by round. Equal scores go out together, unless that
/// would leave nobody: then those left tie.
Options black(const Ballots& ballots, std::size_t options, bool unranked_last);
Options nanson(const Ballots& ballots, std::size_t options, bool unranked_last);
Options baldwin(const Ballots& ballots, std::size_t options, bool unranked_last);
Options tideman_alternative(const Ballots& ballots, std::size_t options, bool unranked_last);
Options smith_irv(const Ballots& ballots, std::size_t options, bool unranked_last);

}  // namespace oracle
