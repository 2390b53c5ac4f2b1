// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/writer.hpp"

#include <algorithm>
#include <map>

#include "format/write.hpp"

namespace voix::format {

Writing::Writing(const Sheet& s, const BallotList& list, Reading how) : sheet(s), reading(how), list_(list) {
  for (std::size_t k = 0; k < sheet.order.size(); ++k) {
    option_of_.resize(std::max<std::size_t>(option_of_.size(), sheet.order[k] + std::size_t{1}),
                      sheet.order.size());
    option_of_[sheet.order[k]] = k;
  }
  for (std::size_t k = 0; k < sheet.grade_order.size(); ++k) {
    grade_of_.resize(std::max<std::size_t>(grade_of_.size(), sheet.grade_order[k] + std::size_t{1}), missing);
    grade_of_[sheet.grade_order[k]] = static_cast<Cell>(k);
  }
  each([this](const WrittenBallot& ballot) {
    std::size_t named = 0;
    for (const auto& place : ballot.places) {
      named += place.size();
      ties |= place.size() > 1;
    }
    blanks |= ballot.blank();
    cut_short |= named < sheet.options.size();
    weights |= ballot.weight != ballot.ballots;
    broken_weights |= !(ballot.weight / ballot.ballots).is_integer();
    broken_repeats |= !ballot.ballots.is_integer();
  });
}

void Writing::each(const std::function<void(const WrittenBallot&)>& take) const {
  list_.each([&](const BallotList::Entry& entry) {
    WrittenBallot ballot{std::vector<Cell>(sheet.options.size(), missing), {}, entry.ballots, entry.weight};
    std::map<Cell, std::vector<std::size_t>> places;
    for (std::size_t id = 0; id < entry.cells.size() && id < option_of_.size(); ++id) {
      const auto option = option_of_[id];
      auto cell = entry.cells[id];
      if (option == sheet.options.size() || cell == missing) continue;
      if (reading == Reading::grading) cell = cell < grade_of_.size() ? grade_of_[cell] : missing;
      ballot.cells[option] = cell;
      if (cell != missing) places[cell].push_back(option);
    }
    for (auto& [cell, options] : places) {
      std::ranges::sort(options);
      ballot.places.push_back(std::move(options));
    }
    for (std::size_t place = 0; reading == Reading::ranking && place < ballot.places.size(); ++place) {
      for (const auto option : ballot.places[place]) ballot.cells[option] = static_cast<Cell>(place + 1);
    }
    take(ballot);
  });
}

void refuse(Written& written, std::string_view slug, Format to) {
  written.findings.push_back({slug, Severity::error, {{"format", std::string(format_name(to))}}, {}});
}

namespace {

WriteFormat* writer(Format to) {
  switch (to) {
    case Format::voix:
      return write_voix;
    case Format::cef:
      return write_cef;
    case Format::abif:
      return write_abif;
    case Format::preflib:
      return write_preflib;
    case Format::debian:
      return write_debian;
    case Format::csv:
      return write_csv;
    case Format::tsv:
      return write_tsv;
    case Format::json:
      return write_json;
    case Format::tally:
    case Format::pairwise:
      break;
  }
  throw Error(Fault::bug, Finding{"totals-not-ballots", Severity::error, {}, {}});
}

}  // namespace

Written write(Format to, const Sheet& sheet, const BallotList& ballots, Reading reading) {
  Written written;
  writer(to)(Writing(sheet, ballots, reading), written);
  const bool failed = std::ranges::any_of(
      written.findings, [](const Finding& finding) { return finding.severity == Severity::error; });
  if (failed) written.text.clear();
  return written;
}

}  // namespace voix::format
