// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/tally.hpp"

#include "vote/proof_parts.hpp"

namespace voix::vote {
namespace {

constexpr std::uint64_t most_weight = std::uint64_t{1} << 32U;

/// The part of a question's cells and pairs that is opened.
template <class Item>
std::span<const Item> opened(const Question& question, const std::vector<Item>& cells,
                             const std::vector<Item>& pairs) {
  const bool ranks = question.kind == Question::Kind::ranks;
  return std::span(ranks ? pairs : cells).first(opened_cells(question));
}

Ciphertext times(std::uint64_t weight, const Ciphertext& cell) {
  if (weight == 1) return cell;
  const Scalar factor(weight);
  return {factor * cell.a, factor * cell.b};
}

}  // namespace

std::size_t opened_cells(const Question& question) {
  if (question.kind == Question::Kind::ranks) return explicit_pairs(question);
  return question.rows() * (question.width() - 1);
}

std::vector<std::string> cell_names(const Election& election) {
  std::vector<std::string> names;
  for (std::size_t q = 0; q < election.questions.size(); ++q) {
    const auto& question = election.questions[q];
    const bool ranks = question.kind == Question::Kind::ranks;
    const auto first = "q" + std::to_string(q + 1) + (ranks ? ".x" : ".r");
    const auto columns = ranks ? question.rows() : question.width() - 1;
    for (std::size_t i = 1; i <= question.rows(); ++i) {
      for (std::size_t j = 1; j <= columns; ++j) {
        if (ranks && i == j) continue;
        names.push_back(first + std::to_string(i) + (ranks ? "." : ".c") + std::to_string(j));
      }
    }
  }
  return names;
}

Aggregate::Aggregate(const Election& election) : election_(&election) {
  std::size_t cells = 0;
  for (const auto& question : election.questions) cells += opened_cells(question);
  election.secret ? tally_.sums.resize(cells) : tally_.counts.resize(cells);
}

void Aggregate::add(const Ballot& ballot, std::uint64_t weight) {
  ++tally_.ballots;
  tally_.weight += weight;
  std::size_t next = 0;
  for (std::size_t q = 0; q < ballot.questions.size(); ++q) {
    const auto& question = election_->questions[q];
    const auto& answered = ballot.questions[q];
    if (election_->secret) {
      for (const auto& cell : opened(question, answered.cells, answered.pairs)) {
        const auto [a, b] = times(weight, cell);
        auto& sum = tally_.sums[next++];
        sum.a += a;
        sum.b += b;
      }
    } else {
      const auto plain = plaintexts(question, answered.columns);
      for (const auto one : opened(question, plain.cells, plain.pairs)) {
        tally_.counts[next++] += weight * static_cast<std::uint64_t>(one);
      }
    }
  }
}

void Aggregate::merge(const Aggregate& other) {
  tally_.ballots += other.tally_.ballots;
  tally_.weight += other.tally_.weight;
  for (std::size_t k = 0; k < tally_.sums.size(); ++k) {
    tally_.sums[k].a += other.tally_.sums[k].a;
    tally_.sums[k].b += other.tally_.sums[k].b;
  }
  for (std::size_t k = 0; k < tally_.counts.size(); ++k) tally_.counts[k] += other.tally_.counts[k];
}

Tally Aggregate::tally(const ClosedBoard& board) const {
  auto tally = tally_;
  tally.board = board;
  return tally;
}

std::string write(const Tally& tally, const Election& election, const Hash32& id) {
  RecordWriter record("tally");
  record.line("election", id).line("board", tally.board.size, tally.board.root);
  record.line("ballots", tally.ballots, "weight", tally.weight);
  const auto names = cell_names(election);
  for (std::size_t k = 0; k < names.size(); ++k) {
    if (election.secret) {
      record.line("sum", names[k], tally.sums[k].a, tally.sums[k].b);
    } else {
      record.line("count", names[k], tally.counts[k]);
    }
  }
  return record.text();
}

Tally parse_tally(std::string_view bytes, const std::string& path, const Election& election,
                  const Hash32& id) {
  RecordReader record(bytes, path, "tally");
  if (record.line("election").hash() != id) record.refuse("other-election");
  Tally tally;
  tally.board.size = record.line("board").number(1, UINT32_MAX);
  tally.board.root = record.hash();
  tally.ballots = record.line("ballots").number(0, most_weight);
  tally.weight = record.literal("weight").number(0, most_weight);
  for (const auto& name : cell_names(election)) {
    record.line(election.secret ? "sum" : "count").literal(name);
    if (election.secret) {
      auto& sum = tally.sums.emplace_back();
      sum.a = record.point();
      sum.b = record.point();
    } else {
      tally.counts.push_back(record.number(0, tally.weight));
    }
  }
  record.end();
  same_bytes(bytes, write(tally, election, id), path);
  return tally;
}

}  // namespace voix::vote
