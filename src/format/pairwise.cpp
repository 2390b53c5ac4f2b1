// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pairwise matrices, row preferred to column: what a Condorcet count needs, without its ballots.
#include <algorithm>
#include <map>
#include <set>

#include "format/csv_record.hpp"
#include "format/totals.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

namespace {

Pairwise with_ballots(Pairwise totals, const Fraction& ballots) {
  totals.ballots.counted = totals.ballots.weight = ballots;
  return totals;
}

// On the diagonal an option is compared with itself: nothing, however that is written.
bool is_nothing(std::string_view text) {
  return text.empty() || text == "0" || text == "-" || text == "null";
}

}  // namespace

std::optional<Pairwise> pairwise_csv(std::string_view text, Report& report) {
  const auto rows = read_table(text, report);
  if (rows.empty()) {
    if (!report.has_errors()) report.add(Severity::error, "no-options");
    return std::nullopt;
  }
  const auto& header = rows.front();
  const auto size = header.cells().size() - 1;
  Pairwise totals;
  std::map<std::string_view, std::size_t> numbers;
  for (std::size_t i = 1; i <= size; ++i) {
    const auto& cell = header.cells()[i];
    if (!good_name(cell.text)) header.report(report, cell, "bad-name", {{"name", std::string(cell.text)}});
    if (!numbers.emplace(cell.text, i - 1).second) {
      header.report(report, cell, "duplicate-option", {{"option", std::string(cell.text)}});
    }
    totals.options.emplace_back(cell.text);
  }
  if (size == 0) report.add(Severity::error, "no-options");
  totals.preferred = Matrix(size);
  std::set<std::size_t> given;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& row = rows[i];
    const auto& cells = row.cells();
    if (cells.size() != size + 1) {
      report.add(Severity::error, "wrong-number-of-cells", row.number, row.line, {},
                 {{"cells", std::to_string(cells.size())}, {"expected", std::to_string(size + 1)}});
      continue;
    }
    const auto option = numbers.find(cells.front().text);
    if (option == numbers.end()) {
      row.report(report, cells.front(), "row-without-column", {{"option", std::string(cells.front().text)}});
      continue;
    }
    if (!given.insert(option->second).second) {
      row.report(report, cells.front(), "duplicate-option", {{"option", std::string(cells.front().text)}});
    }
    for (std::size_t column = 0; column < size; ++column) {
      const auto& cell = cells[column + 1];
      if (column == option->second) {
        if (!is_nothing(cell.text)) row.report(report, cell, "diagonal-not-empty");
      } else if (const auto count = count_of(cell.text)) {
        totals.preferred(option->second, column) = *count;
      } else {
        row.report(report, cell, "bad-count", {{"count", std::string(cell.text)}});
      }
    }
  }
  for (const auto& [name, number] : numbers) {
    if (!given.contains(number))
      report.add(Severity::error, "column-without-row", {{"option", std::string(name)}});
  }
  if (report.has_errors()) return std::nullopt;
  const auto ballots = most_compared(totals);
  return with_ballots(std::move(totals), ballots);
}

namespace {

std::optional<Matrix> square(json::Value list, std::size_t size, Report& report) {
  const auto rows = list.items();
  if (!list.is_array() || rows.size() != size) {
    list.report(report, "wrong-number-of-counts",
                {{"counts", std::to_string(rows.size())}, {"expected", std::to_string(size)}});
    return std::nullopt;
  }
  Matrix matrix(size);
  for (std::size_t a = 0; a < size; ++a) {
    const auto cells = rows[a].items();
    if (cells.size() != size) {
      rows[a].report(report, "wrong-number-of-counts",
                     {{"counts", std::to_string(cells.size())}, {"expected", std::to_string(size)}});
      continue;
    }
    for (std::size_t b = 0; b < size; ++b) {
      if (a != b) {
        matrix(a, b) = count_of(cells[b], report).value_or(0);
      } else if (!is_nothing(cells[b].text())) {
        cells[b].report(report, "diagonal-not-empty");
      }
    }
  }
  return matrix;
}

/// The pairs of {"A>B": [841, 770]}. A name may hold ">" too, so every ">" is tried.
class Wins {
 public:
  Wins(Pairwise& totals, bool options_known) : totals_(totals), known_(options_known) {
    for (std::size_t i = 0; i < totals.options.size(); ++i) numbers_.emplace(totals.options[i], i);
  }

  void read(json::Value wins, Report& report) {
    std::vector<std::pair<std::pair<std::size_t, std::size_t>, std::vector<Fraction>>> pairs;
    for (const auto& [key, value] : wins.members()) {
      const auto pair = pair_of(key.text());
      const auto counts = counts_of(value, 2, report);
      if (!pair) {
        key.report(report, "bad-pair", {{"pair", std::string(key.text())}});
      } else if (!seen_.insert(std::minmax(pair->first, pair->second)).second) {
        key.report(report, "duplicate-pair", {{"pair", std::string(key.text())}});
      } else if (counts) {
        pairs.emplace_back(*pair, *counts);
      }
    }
    const auto size = totals_.options.size();
    if (!report.has_errors()) warn_of_missing_pair(wins, report);
    totals_.preferred = Matrix(size);
    for (const auto& [pair, counts] : pairs) {
      totals_.preferred(pair.first, pair.second) = counts[0];
      totals_.preferred(pair.second, pair.first) = counts[1];
    }
  }

 private:
  using Pair = std::pair<std::size_t, std::size_t>;

  /// A pair that stands nowhere counts as compared by nobody: 0 to 0.
  void warn_of_missing_pair(json::Value wins, Report& report) const {
    const auto& options = totals_.options;
    for (std::size_t a = 0; a < options.size(); ++a) {
      for (std::size_t b = a + 1; b < options.size(); ++b) {
        if (seen_.contains(Pair(a, b))) continue;
        wins.report(report, "missing-pair", {{"a", options[a]}, {"b", options[b]}}, Severity::warning);
        return;
      }
    }
  }

  std::optional<Pair> pair_of(std::string_view text) {
    for (auto sign = text.find('>'); sign != std::string_view::npos; sign = text.find('>', sign + 1)) {
      const auto winner = number(trimmed(text.substr(0, sign))),
                 loser = number(trimmed(text.substr(sign + 1)));
      if (winner && loser && *winner != *loser) return Pair(*winner, *loser);
    }
    return std::nullopt;
  }

  std::optional<std::size_t> number(std::string_view name) {
    if (const auto found = numbers_.find(name); found != numbers_.end()) return found->second;
    const bool is_pair = name.find('>') != std::string_view::npos;
    if (known_ || is_pair || !good_name(name)) return std::nullopt;
    totals_.options.emplace_back(name);
    return numbers_.emplace(name, numbers_.size()).first->second;
  }

  Pairwise& totals_;
  bool known_;
  std::map<std::string, std::size_t, std::less<>> numbers_;
  std::set<Pair> seen_;
};

std::optional<Fraction> written_ballots(json::Value root, Report& report) {
  auto ballots = root.find("ballots");
  if (ballots && ballots->is_object()) ballots = ballots->find("weight");  // as voix writes it
  if (!ballots) return std::nullopt;
  return count_of(*ballots, report);
}

}  // namespace

Fraction most_compared(const Pairwise& totals) {
  const bool some_unranked = totals.only_ranked.size() != 0;
  Fraction most;
  for (std::size_t a = 0; a < totals.options.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      auto compared = totals.preferred(a, b) + totals.preferred(b, a);
      if (some_unranked) compared += totals.only_ranked(a, b) + totals.only_ranked(b, a);
      most = std::max(most, compared);
    }
  }
  return most;
}

std::optional<Pairwise> pairwise_json(json::Value root, Report& report) {
  Pairwise totals;
  const auto list = root.find("options") ? root.find("options") : root.find("candidates");
  if (list) {
    auto names = names_of(*list, Named::options, report);
    if (!names) return std::nullopt;
    totals.options = std::move(*names);
  }
  if (const auto wins = root.find("wins"); wins && wins->is_object()) {
    Wins(totals, list.has_value()).read(*wins, report);
  } else if (!list) {
    root.report(report, "json-needs-key", {{"key", "options"}});
  } else if (const auto rows = member(root, "pairwise", json::Kind::array, report)) {
    totals.preferred = square(*rows, totals.options.size(), report).value_or(Matrix());
  }
  const auto ballots = written_ballots(root, report);
  if (!report.has_errors() && totals.options.empty()) report.add(Severity::error, "no-options");
  if (report.has_errors()) return std::nullopt;
  const auto compared = most_compared(totals);
  if (ballots && *ballots < compared) {
    root.report(report, "more-compared-than-ballots",
                {{"compared", compared.text()}, {"ballots", ballots->text()}});
    return std::nullopt;
  }
  return with_ballots(std::move(totals), ballots.value_or(compared));
}

}  // namespace voix::format
