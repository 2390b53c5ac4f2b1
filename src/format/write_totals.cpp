// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writers of totals: tally (in TOML) and pairwise (in JSON).
#include "format/json_text.hpp"
#include "format/write.hpp"

namespace voix::format {

namespace {

/// A number in TOML or JSON: in quotes if it is not an integer of 63 bits.
std::string number(const Fraction& value) {
  const auto whole = value.as_u64();
  return whole && *whole >> 63U == 0 ? value.text() : "\"" + value.text() + "\"";
}

std::string tally(const ChoiceTally& totals) {
  auto text = "ballots = " + number(totals.ballots.weight) + "\n[counts]\n";
  for (std::size_t k = 0; k < totals.options.size(); ++k)
    text += json_text(totals.options[k]) + " = " + number(totals.counts[k]) + "\n";
  return text;
}

std::string tally(const GradeTally& totals) {
  auto text = "ballots = " + number(totals.ballots.weight) + "\ngrades = [" +
              joined(totals.grades, ", ", json_text) + "]\n[options]\n";
  for (std::size_t k = 0; k < totals.options.size(); ++k)
    text += json_text(totals.options[k]) + " = [" + joined(totals.counts[k], ", ", number) + "]\n";
  return text;
}

std::string matrix(const Pairwise& totals) {
  const auto size = totals.options.size();
  auto text = "{\"options\": [" + joined(totals.options, ", ", json_text) +
              "],\n \"ballots\": " + number(totals.ballots.weight) + ",\n \"pairwise\": [";
  for (std::size_t a = 0; a < size; ++a) {
    text += a == 0 ? "\n  [" : ",\n  [";
    for (std::size_t b = 0; b < size; ++b) {
      auto votes = totals.preferred(a, b);
      if (totals.only_ranked.size() != 0) votes += totals.only_ranked(a, b);
      text += (b == 0 ? "" : ", ") + number(votes);
    }
    text += "]";
  }
  return text + "\n ]}\n";
}

}  // namespace

Written write(Format to, const Totals& totals) {
  Written written;
  const auto* pairs = std::get_if<Pairwise>(&totals);
  if (to == Format::pairwise && pairs) {
    written.text = matrix(*pairs);
    if (pairs->only_ranked.size() != 0)
      written.findings.push_back({"unranked-written-last", Severity::note, {}, {}});
  } else if (to == Format::tally && !pairs) {
    const auto* grades = std::get_if<GradeTally>(&totals);
    written.text = grades ? tally(*grades) : tally(std::get<ChoiceTally>(totals));
  } else {
    refuse(written, holds_totals(to) ? "totals-of-another-kind" : "needs-ballots", to);
  }
  return written;
}

}  // namespace voix::format
