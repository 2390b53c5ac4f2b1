// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readers of totals (tables, TOML, JSON and partial counts): whatever the bytes are, reading ends without a
// fault; and totals that are read can be written, as a part exactly and in their own format as counts, and
// are the same when they are read from there.
#include "format/part.hpp"
#include "format/writer.hpp"
#include "harness.hpp"

namespace voix::fuzz {
namespace {

format::TotalsSheet read(std::string_view bytes, const format::Request& request) {
  MemorySource source(bytes);
  return format::read_totals(format, "input", source, request);
}

/// What a rule must read to be given such totals.
Reading reading_of(const format::Totals& totals) {
  if (std::holds_alternative<Pairwise>(totals)) return Reading::ranking;
  return std::holds_alternative<GradeTally>(totals) ? Reading::grading : Reading::choosing;
}

void check(std::string_view bytes, format::Request request) {
  const auto sheet = read(bytes, request);
  demand(sheet.totals || has_errors(sheet.findings), "without totals there is an error", "", "");
  if (!sheet.totals) return;

  const auto part = format::write_part(*sheet.totals, "a rule");
  const auto from_part = read(part, request);
  demand(from_part.totals.has_value(), "a part can be read", part, text_of(from_part.findings));
  const auto part_again = format::write_part(*from_part.totals, "a rule");
  demand(part_again == part, "a part holds everything", part, part_again);

  const auto written = format::write(format, *sheet.totals);
  if (written.findings.size() == 1 && written.findings.front().slug == "totals-of-another-kind") return;
  demand(!has_errors(written.findings), "the format holds its totals", part, text_of(written.findings));
  request.reading = reading_of(*sheet.totals);
  const auto again = read(written.text, request);
  demand(again.totals.has_value(), "what is written can be read", written.text, text_of(again.findings));
  const auto text_again = format::write(format, *again.totals).text;
  demand(text_again == written.text, "what is written counts the same", written.text, text_again);
}

}  // namespace
}  // namespace voix::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  for (const auto& request : voix::fuzz::requests()) voix::fuzz::check(bytes, request);
  return 0;
}
