// SPDX-License-Identifier: GPL-3.0-or-later
//
// voix convert: reads ballots or totals, and writes them in another format on standard output. Errors of
// the reader or the writer stop it before the first byte.
#include <array>

#include <voix/count.hpp>

#include "command/ballot_files.hpp"
#include "command/command.hpp"
#include "command/reading_flags.hpp"
#include "command/tally.hpp"
#include "count/counters.hpp"
#include "format/writer.hpp"

namespace voix::command {
namespace {

constexpr std::array flags{
    from_flag,       Flag{"--to", "FORMAT", msg("format to write (default: voix)"), false, format_words},
    cells_flag,      grades_flag,
    id_column_flag,  weight_column_flag,
    no_opinion_flag, weights_flag,
};

constexpr std::array examples{
    Example{"voix convert --to voix themes.cvotes", msg("the same ballots, in voix's own format")},
    Example{"voix convert --to pairwise themes.cvotes", msg("only who is preferred to whom, and how often")},
};

format::Totals totals_of(const format::BallotList& ballots, const format::Sheet& sheet, Reading reading) {
  const auto count_into = [&](Counter& counter) {
    ballots.each([&](const auto& entry) { counter.add(entry.cells, entry.ballots, entry.weight); });
  };
  if (reading == Reading::ranking) {
    PairwiseCounter counter;
    count_into(counter);
    return counter.totals(sheet.options, sheet.order);
  }
  if (reading == Reading::grading) {
    GradeCounter counter;
    count_into(counter);
    return counter.totals(sheet.options, sheet.order, sheet.grades, sheet.grade_order);
  }
  ChoiceCounter counter;
  count_into(counter);
  return counter.totals(sheet.options, sheet.order);
}

Exit run_convert(const Invocation& invocation, Session& session) {
  const auto options = parse_convert(invocation);
  BallotFiles files(options.from);
  format::BallotList ballots;
  auto request = options.request;
  std::optional<Reading> reading;

  for (const auto& path : options.files) {
    Opened file(session.world.files.open(path));
    const auto format = files.format_of(path, file, request);
    if (!format) continue;
    if (!reading) reading = format::natural_reading(*format, path, file.beginning(), request.cells);
    request.reading = *reading;
    if (format::holds_totals(*format)) {
      files.read_totals(*format, path, file, request);
    } else {
      files.read_ballots(*format, path, file, request, ballots);
    }
  }
  files.compare_headers(false, false);
  if (files.totals && files.has_ballots()) files.add({"totals-and-ballots", Severity::error, {}, {}});
  if (files.has_errors()) throw Error(Fault::document, std::move(files.findings), files.unlisted_errors);

  const auto written = [&] {
    if (files.totals) return format::write(options.to, *files.totals);
    const auto sheet = files.sheet();
    if (format::holds_totals(options.to))
      return format::write(options.to, totals_of(ballots, sheet, *reading));
    return format::write(options.to, sheet, ballots, *reading);
  }();
  for (const auto& finding : written.findings) files.add(finding);
  if (files.has_errors()) throw Error(Fault::document, std::move(files.findings));
  session.report(files.findings);
  session.world.console.out(written.text);
  return Exit::done;
}

}  // namespace

const Command convert_command{
    "convert",
    "[FILE|-]...",
    msg("write ballots in another format"),
    msg("Reads ballots or totals and writes them in another format on standard output. What the "
        "other format cannot hold is said; nothing is lost in silence."),
    flags,
    examples,
    run_convert};

}  // namespace voix::command
