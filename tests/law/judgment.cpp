// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/judgment.hpp"
#include "law/elections.hpp"

namespace law {
namespace {

using Counts = std::vector<std::vector<oracle::Number>>;  // option × grade, worst first

/// Up to 5 options, 10 grades and 12 judges, who grade every option.
Counts judged() {
  const auto options = *rc::gen::inRange<std::size_t>(2, 6);
  const auto grades = *rc::gen::inRange<std::size_t>(1, 11);
  const auto judges = *rc::gen::inRange(1, 13);
  Counts counts(options, std::vector<oracle::Number>(grades, 0));
  for (auto& row : counts)
    for (int j = 0; j < judges; ++j) ++row[*rc::gen::inRange<std::size_t>(0, grades)];
  return counts;
}

voix::Result count(const Counts& counts) {
  voix::GradeTally tally;
  for (std::size_t g = counts.front().size(); g-- > 0;) tally.grades.push_back("grade " + std::to_string(g));
  for (const auto& row : counts) {
    tally.options.push_back("option " + std::to_string(tally.options.size()));
    tally.counts.emplace_back(row.rbegin(), row.rend());
    tally.missing.emplace_back();
    tally.ballots.counted = 0;
    for (const auto n : row) tally.ballots.counted += n;
  }
  tally.ballots.weight = tally.ballots.counted;
  return voix::count(tally, voix::Judgment{}, {});
}

oracle::Groups plain(const std::vector<std::vector<voix::Option>>& ranking) {
  oracle::Groups groups;
  for (const auto& group : ranking) groups.emplace_back(group.begin(), group.end());
  return groups;
}

}  // namespace

TEST_CASE("majority judgment takes medians away one by one") {
  holds("the definition", [] {
    const auto counts = judged();
    RC_ASSERT(plain(count(counts).ranking) == oracle::judge(counts, oracle::Judging::standard));
  });
}

TEST_CASE("majority judgment counts ten times the ballots alike") {
  holds("homogeneity", [] {
    auto counts = judged();
    const auto before = count(counts).ranking;
    for (auto& row : counts)
      for (auto& n : row) n *= 10;
    RC_ASSERT(count(counts).ranking == before);
  });
}

TEST_CASE("a better grade never harms") {
  holds("monotonicity", [] {
    auto counts = judged();
    const auto winner = count(counts).outcome.winners.front();
    auto& row = counts[winner];
    for (std::size_t g = 0; g + 1 < row.size(); ++g)
      if (row[g] > 0) {
        --row[g];
        ++row[g + 1];
        const auto now = count(counts).outcome.winners;
        RC_ASSERT(std::find(now.begin(), now.end(), winner) != now.end());
        return;
      }
  });
}

TEST_CASE("leaving an option out does not change the order of the others") {
  holds("independence of other options", [] {
    auto counts = judged();
    auto expected = count(counts).ranking;
    const auto gone = static_cast<voix::Option>(counts.size() - 1);
    for (auto& group : expected) group.erase(std::remove(group.begin(), group.end(), gone), group.end());
    expected.erase(std::remove(expected.begin(), expected.end(), std::vector<voix::Option>{}),
                   expected.end());
    counts.pop_back();
    RC_ASSERT(count(counts).ranking == expected);
  });
}

}  // namespace law
