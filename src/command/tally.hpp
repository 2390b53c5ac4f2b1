// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix tally: reads ballots or totals, counts them under one rule, and shows the outcome with its reasons.
// It happens in three steps, each a function: the command line becomes TallyOptions (all usage errors at
// once), the files become one profile, the profile becomes a result.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <voix/profile.hpp>
#include <voix/result.hpp>
#include <voix/rule.hpp>

#include "command/command.hpp"
#include "format/reader.hpp"

namespace voix::command {

enum class Shape { text, json, html, svg, markdown };

struct TallyOptions {
  std::vector<std::string> files;  // "-" is standard input
  std::optional<Rule> rule;        // absent: the file says it
  std::optional<format::Format> from;
  std::optional<ChoiceTally> counts;  // --counts
  format::Request request;            // reading is filled in when the rule is known
  Settings settings;                  // unranked is filled in when the file was read
  std::optional<Unranked> unranked;
  std::string tie_ballot_file;
  std::optional<std::string> lot;  // the seed
  std::string part;                // --part: where to write a partial count
  bool merge = false;
  bool force = false;
  bool dry_run = false;
  bool lenient = false;
  bool explain = false;
  bool exit_code = false;
  Shape shape = Shape::text;
};

struct ConvertOptions {
  std::vector<std::string> files;
  std::optional<format::Format> from;
  format::Format to = format::Format::voix;
  format::Request request;  // reading is filled in when the file was looked at
};

/// "yes=41,no=19,blank=3": what --counts takes; empty if it is not that.
[[nodiscard]] std::optional<ChoiceTally> parse_counts(std::string_view text);

/// Both throw Error{usage} with every finding.
[[nodiscard]] ConvertOptions parse_convert(const Invocation& invocation);
[[nodiscard]] TallyOptions parse_tally(const Invocation& invocation);

/// The results of one vote in the shape that was asked for: one page, a JSON object on each line. Throws
/// Error{usage, one-drawing} when several would have to be one SVG.
[[nodiscard]] std::string shown(std::span<const Result> results, const TallyOptions& options,
                                const Session& session);
/// A winner, or adopted: what --exit-code asks for.
[[nodiscard]] bool positive(const Outcome& outcome);

/// Counts the poll in that folder.
Exit tally_poll(const std::string& folder, const Invocation& invocation, Session& session);

using Profile = std::variant<ChoiceTally, GradeTally, Pairwise, Rankings>;

/// What the files hold, ready for the rule.
struct Read {
  Profile profile;
  Rule rule;
  std::optional<Unranked> unranked;  // as the files say
  std::string title;                 // as the files say
  std::vector<Finding> findings;     // warnings and notes; with --lenient also errors
  std::uint64_t unlisted = 0;
  bool has_errors = false;  // only with --lenient
};

/// Throws Error{document} with every finding unless `options.lenient`.
[[nodiscard]] Read read_files(const TallyOptions& options, Files& files);

}  // namespace voix::command
