// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readers of ballots: whatever the bytes are, reading ends without a fault; two threads find what one finds
// and count what it counts; and ballots that are read without an error can be written in the format voix,
// which holds all of them, and count the same when they are read from there.
#include "count/counters.hpp"
#include "format/lines.hpp"
#include "format/part.hpp"
#include "format/writer.hpp"
#include "harness.hpp"

namespace voix::fuzz {
namespace {

/// Counts everything that the reading has totals for.
class Totals final : public Counter {
 public:
  explicit Totals(Reading reading) : reading_(reading) {}
  void add(std::span<const Cell> cells) override {
    each([&](Counter& counter) { counter.add(cells); });
  }
  void add(std::span<const Cell> cells, const Fraction& ballots, const Fraction& weight) override {
    each([&](Counter& counter) { counter.add(cells, ballots, weight); });
  }
  [[nodiscard]] std::unique_ptr<Counter> fork() const override { return std::make_unique<Totals>(reading_); }
  void merge(const Counter& fork) override {
    const auto& other = dynamic_cast<const Totals&>(fork);
    pairs_.merge(other.pairs_);
    rankings_.merge(other.rankings_);
    grades_.merge(other.grades_);
    choices_.merge(other.choices_);
  }

  [[nodiscard]] std::string text(const format::Sheet& sheet) const {
    if (reading_ == Reading::choosing)
      return format::write_part(choices_.totals(sheet.options, sheet.order), "approval");
    if (reading_ == Reading::grading)
      return format::write_part(grades_.totals(sheet.options, sheet.order, sheet.grades, sheet.grade_order),
                                "judgment");
    auto text = format::write_part(pairs_.totals(sheet.options, sheet.order), "condorcet");
    for (const auto& [ranks, weight] : rankings_.totals(sheet.options, sheet.order).entries) {
      for (const auto rank : ranks) text += std::to_string(rank) + " ";
      text += "^" + weight.text() + "\n";
    }
    return text;
  }

 private:
  template <class Do>
  void each(Do&& act) {
    if (reading_ == Reading::choosing) return act(choices_);
    if (reading_ == Reading::grading) return act(grades_);
    act(pairs_);
    act(rankings_);
  }

  Reading reading_;
  PairwiseCounter pairs_;
  RankingCounter rankings_;
  GradeCounter grades_;
  ChoiceCounter choices_;
};

struct Said {
  format::Sheet sheet;
  std::string election;  // options, grades, unranked, rule, totals
  std::string trouble;   // findings and what was left out
};

Said read(format::Format from, std::string_view bytes, const format::Request& request) {
  format::Ids ids;
  Totals counter(request.reading);
  MemorySource source(bytes);
  auto sheet = format::read(from, "input", source, request, ids, counter);
  std::string election;
  for (const auto& option : sheet.options) election += "option " + option + "\n";
  for (const auto& grade : sheet.grades) election += "grade " + grade + "\n";
  if (request.reading == Reading::ranking && sheet.unranked)
    election += "unranked " + std::to_string(static_cast<int>(*sheet.unranked)) + "\n";
  election += "title " + sheet.title + "\nrule " + sheet.rule.value_or("-") + "\n" + counter.text(sheet);
  auto trouble = text_of(sheet.findings) + "unlisted " + std::to_string(sheet.unlisted_errors) +
                 "\ndiscarded " + sheet.discarded.text() + "\n";
  return {std::move(sheet), std::move(election), std::move(trouble)};
}

bool has_too_long_a_line(std::string_view text) {
  while (text.size() > format::longest_line) {
    const auto end = text.find('\n');
    if (end > format::longest_line) return true;
    text.remove_prefix(end + 1);
  }
  return false;
}

void round_trip(std::string_view bytes, const format::Request& request, const std::string& election) {
  format::Ids ids;
  format::BallotList ballots;
  MemorySource source(bytes);
  const auto sheet = format::read(format, "input", source, request, ids, ballots);
  const auto written = format::write(format::Format::voix, sheet, ballots, request.reading);
  if (written.findings.size() == 1 && written.findings.front().slug == "cannot-hold-parts-of-ballots") return;
  if (has_too_long_a_line(written.text)) return;
  demand(!has_errors(written.findings), "voix holds all ballots", election, text_of(written.findings));
  const auto again = read(format::Format::voix, written.text, request);
  demand(!has_errors(again.sheet.findings), "what is written can be read", written.text, again.trouble);
  demand(again.election == election, "what is written counts the same", written.text + election,
         again.election);
}

void check(std::string_view bytes, format::Request request) {
  const auto one = read(format, bytes, request);
  request.jobs = 2;
  const auto two = read(format, bytes, request);
  demand(one.trouble == two.trouble, "two threads find what one finds", one.trouble, two.trouble);
  if (!one.sheet.findings.empty() && has_errors(one.sheet.findings)) return;
  demand(one.election == two.election, "two threads count what one counts", one.election, two.election);
  request.jobs = 1;
  round_trip(bytes, request, one.election);
}

}  // namespace
}  // namespace voix::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace voix;
  const std::string bytes(data, data + size);
  for (const auto& request : fuzz::requests()) fuzz::check(bytes, request);
  if constexpr (fuzz::format == format::Format::csv) {
    using format::Cells;
    const auto ask = [&](Reading reading, Cells cells) {
      format::Request request;
      request.reading = reading;
      request.cells = cells;
      request.weight_column = "weight";
      fuzz::check(bytes, request);
    };
    ask(Reading::ranking, Cells::rank);
    ask(Reading::ranking, Cells::score);
    ask(Reading::grading, Cells::score);
    ask(Reading::choosing, Cells::approve);
  }
  (void)format::natural_reading(fuzz::format, "input", bytes);
  (void)format::rule_hint(fuzz::format, bytes);
  (void)format::detect("input", bytes);
  return 0;
}
