// SPDX-License-Identifier: GPL-3.0-or-later
//
// Relation: which option stands over which, one bit a pair. And what is read from it: the sets that are
// always reported, and the named ways from a partial order to a ranking (`--order`).
//
// Smith set: the smallest set that is not empty and of which every member beats every option outside.
// Schwartz set: the union of the smallest sets of which no member is beaten from outside; so the options
// that lead back, by a chain of wins, to every option with a chain of wins to them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "count/condorcet/election.hpp"

namespace voix::condorcet {

class Relation {
 public:
  explicit Relation(std::size_t size) : size_(size), words_((size + 63) / 64), bits_(size * words_) {}
  [[nodiscard]] std::size_t size() const { return size_; }
  bool operator()(std::size_t a, std::size_t b) const { return (row(a)[b / 64] >> (b % 64)) & 1U; }
  void set(std::size_t a, std::size_t b) { row(a)[b / 64] |= bit(b); }
  /// Transitive closure: a over b when a chain leads from a to b.
  [[nodiscard]] Relation closed() const;
  /// Adds a over b to a relation that is closed, and keeps it closed.
  void link(std::size_t a, std::size_t b);

 private:
  static std::uint64_t bit(std::size_t b) { return std::uint64_t(1) << (b % 64); }
  [[nodiscard]] const std::uint64_t* row(std::size_t a) const { return bits_.data() + a * words_; }
  std::uint64_t* row(std::size_t a) { return bits_.data() + a * words_; }
  void include(std::size_t a, std::size_t b);  // a is over all that b is over

  std::size_t size_, words_;
  std::vector<std::uint64_t> bits_;
};

/// a over b where V(a,b) > V(b,a).
[[nodiscard]] Relation beats(const Matrix& v);

[[nodiscard]] std::optional<Option> condorcet_winner(const Relation& beats);
[[nodiscard]] Options smith(const Relation& beats);
[[nodiscard]] Options schwartz(const Relation& beats);

/// The ranking of a strict partial order. peel: the options with none over them, then those with none left
/// over them, and so on. beaten_by: fewest others above first. wins: most others below first. Whatever the
/// order, the first group has no option with another over it.
[[nodiscard]] Ranking linearise(const Relation& better, Order order);

/// A shortest chain of links: from, …, to; empty if there is none.
[[nodiscard]] Options shortest_chain(const Relation& links, Option from, Option to);

}  // namespace voix::condorcet
