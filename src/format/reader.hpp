// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readers: bytes in one of the formats of voix-ballots(5) → ballots, given to a Counter, or totals. A
// reader reports every finding of the file, each with its place, and goes on reading; whether anything is
// counted in spite of errors is for the caller to say (--lenient). One file per format, all reached
// through `read` and `read_totals`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <voix/ballot.hpp>
#include <voix/bytes.hpp>
#include <voix/finding.hpp>
#include <voix/profile.hpp>
#include <voix/rule.hpp>

#include "format/names.hpp"

namespace voix::format {

enum class Format { voix, cef, abif, preflib, debian, csv, tsv, tally, pairwise, json };

/// Every name that --from accepts, in the order of the enumeration.
[[nodiscard]] std::vector<std::string_view> format_names();
[[nodiscard]] std::optional<Format> parse_format(std::string_view name);
[[nodiscard]] std::string_view format_name(Format format);

/// The format that the file's name and its first bytes (up to 64 KiB) point to, for a rule that reads
/// `reading`; or a finding that says which formats it could be.
[[nodiscard]] std::variant<Format, Finding> detect(const std::string& path, std::string_view beginning);

/// The rule that a file's header names, if its format has such a line and its first bytes hold it.
[[nodiscard]] std::optional<Rule> rule_hint(Format format, std::string_view beginning);

/// True for a file of totals (tally, pairwise, and the voix.part JSON), which `read_totals` takes.
[[nodiscard]] bool holds_totals(Format format);

/// What the cells of a table say: --cells.
enum class Cells { grade, rank, score, approve };

/// What the caller wants to know, and what it knows already.
struct Request {
  Reading reading = Reading::ranking;
  std::optional<std::uint64_t>
      at_most;  // reading choosing: options on one ballot; 1 takes the first of a ranking
  std::optional<Cells> cells;
  std::vector<std::string> grades;  // --grades, best first; empty: from the file, or a built-in scale
  std::string id_column;            // csv, tsv: not an option, ignored
  std::string weight_column;        // csv, tsv
  std::string no_opinion = "No opinion";
  bool weights = false;  // --weights: count the weights of a file that does not allow them
  unsigned jobs = 1;     // threads, at least 1
};

/// The names that several files of one count share. Ids are given in the order of discovery, which depends
/// on threads; Sheet gives the lasting order.
struct Ids {
  Names options;
  Names labels;  // grades or scores, as written
};

/// What a file of ballots says besides its ballots.
struct Sheet {
  std::vector<std::string> options;   // as the file declares them; else found on ballots, in byte order
  std::vector<Option> order;          // order[k]: the id by which the counter knows options[k]
  std::vector<std::string> grades;    // reading grading: best first
  std::vector<Cell> grade_order;      // grade_order[k]: the cell by which the counter knows grades[k]
  std::optional<Unranked> unranked;   // the file's own word on unranked options
  std::optional<std::string> rule;    // the file's own word on the rule
  std::string title;                  // what is decided, as the file says it
  Fraction discarded;                 // ballots that were left out, each with a finding
  std::vector<Finding> findings;      // in the order of the file; no more than Report::most are kept
  std::uint64_t unlisted_errors = 0;  // errors beyond those
};

/// Reads ballots. `path` is for findings only. Throws Error only for what ByteSource throws.
[[nodiscard]] Sheet read(Format format, const std::string& path, ByteSource& source, const Request& request,
                         Ids& ids, Counter& counter);

using Totals = std::variant<ChoiceTally, GradeTally, Pairwise>;
struct TotalsSheet {
  std::optional<Totals> totals;      // absent when there is an error
  std::optional<Unranked> unranked;  // of a partial count: what its ballot files said
  std::vector<Finding> findings;
};
[[nodiscard]] TotalsSheet read_totals(Format format, const std::string& path, ByteSource& source,
                                      const Request& request);

}  // namespace voix::format
