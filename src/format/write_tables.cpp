// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writers of voix, of tables (csv, tsv) and of JSON: they hold every kind of ballot.
#include <algorithm>
#include <voix/scale.hpp>

#include "format/json_text.hpp"
#include "format/names.hpp"
#include "format/write.hpp"

namespace voix::format {

namespace {

/// A name as voix writes it: in double quotes, the ones within doubled, unless it is plain words.
std::string voix_name(std::string_view name) {
  const bool plain = !name.empty() && name != "-" &&
                     name.find_first_of("\"/>=<,;:#^*\t\r") == std::string_view::npos &&
                     name.front() != ' ' && name.back() != ' ' && !has_wide_blanks(name);
  if (plain) return std::string(name);
  std::string text = "\"";
  for (const char c : name) text += c == '"' ? std::string(2, c) : std::string(1, c);
  return text + "\"";
}

std::string table_cell(std::string_view value, char separator) {
  const bool plain = value.find_first_of("\"\r\n") == std::string_view::npos &&
                     value.find(separator) == std::string_view::npos &&
                     (value.empty() || (value.front() != ' ' && value.back() != ' '));
  if (plain) return std::string(value);
  std::string text = "\"";
  for (const char c : value) text += c == '"' ? std::string(2, c) : std::string(1, c);
  return text + "\"";
}

void write_table(const Writing& ballots, Written& written, char separator, Format to) {
  constexpr std::uint64_t most_repeats = 1'000'000;
  const auto& sheet = ballots.sheet;
  const auto quoted = [&](const std::string& name) { return table_cell(name, separator); };
  const bool alone = sheet.options.size() == 1;
  std::string nothing = alone || sheet.unranked == Unranked::not_compared ? "No opinion" : "";
  if (ballots.reading == Reading::choosing) nothing = "0";
  std::string weight = "weight";
  while (std::ranges::find(sheet.options, weight) != sheet.options.end()) weight += "_";
  if (ballots.broken_repeats) refuse(written, "cannot-hold-parts-of-ballots", to);
  if (ballots.weights)
    written.findings.push_back({"weights-in-column", Severity::note, {{"column", weight}}, {}});
  if (ballots.reading == Reading::grading && !built_in_scale(sheet.grades)) {
    written.findings.push_back({"name-the-grades",
                                Severity::note,
                                {{"grades", joined(sheet.grades, ",", [](const auto& g) { return g; })}},
                                {}});
  }
  const std::string between(1, separator);
  written.text = (ballots.weights ? weight + between : "") + joined(sheet.options, between, quoted) + "\n";
  bool fits = true;
  ballots.each([&](const WrittenBallot& ballot) {
    const auto repeats = ballot.ballots.as_u64().value_or(most_repeats + 1);
    fits = fits && repeats <= most_repeats;
    if (!fits) return;
    std::string line;
    if (ballots.weights) line += (ballot.weight / ballot.ballots).text() + between;
    for (std::size_t k = 0; k < ballot.cells.size(); ++k) {
      const auto cell = ballot.cells[k];
      if (k != 0) line += between;
      if (cell == missing) {
        line += nothing;
      } else {
        line += ballots.reading == Reading::grading ? quoted(sheet.grades[cell]) : std::to_string(cell);
      }
    }
    for (std::uint64_t i = 0; i < repeats; ++i) written.text += line + "\n";
  });
  if (!fits) refuse(written, "cannot-hold-so-many", to);
}

}  // namespace

void write_csv(const Writing& ballots, Written& written) { write_table(ballots, written, ',', Format::csv); }
void write_tsv(const Writing& ballots, Written& written) { write_table(ballots, written, '\t', Format::tsv); }

void write_voix(const Writing& ballots, Written& written) {
  const auto& sheet = ballots.sheet;
  written.text = "voix-ballots 1\n";
  if (!sheet.title.empty()) written.text += "title: " + sheet.title + "\n";
  if (!sheet.options.empty()) written.text += "options: " + joined(sheet.options, " ; ", voix_name) + "\n";
  if (!sheet.grades.empty()) written.text += "grades: " + joined(sheet.grades, " ; ", voix_name) + "\n";
  if (sheet.unranked && ballots.reading == Reading::ranking)
    written.text +=
        std::string("unranked: ") + (sheet.unranked == Unranked::last ? "last" : "not-compared") + "\n";
  if (sheet.rule) written.text += "rule: " + *sheet.rule + "\n";
  ballots.each([&](const WrittenBallot& ballot) {
    const auto name = [&](std::size_t option) {
      if (ballots.reading != Reading::grading) return voix_name(sheet.options[option]);
      return voix_name(sheet.options[option]) + "/" + voix_name(sheet.grades[ballot.cells[option]]);
    };
    const bool graded = ballots.reading == Reading::grading;
    const auto place = [&](const std::vector<std::size_t>& tied) {
      return joined(tied, graded ? ", " : " = ", name);
    };
    written.text += ballot.blank() ? "-" : joined(ballot.places, graded ? ", " : " > ", place);
    if (ballot.weight != ballot.ballots) written.text += " ^" + (ballot.weight / ballot.ballots).text();
    if (ballot.ballots != 1) written.text += " * " + ballot.ballots.text();
    written.text += "\n";
  });
  if (ballots.broken_repeats) refuse(written, "cannot-hold-parts-of-ballots", Format::voix);
}

void write_json(const Writing& ballots, Written& written) {
  const auto& sheet = ballots.sheet;
  const auto number = [](const Fraction& value) {
    return value.is_integer() ? value.text() : json_text(value.text());
  };
  written.text = "{\"options\": [" + joined(sheet.options, ", ", json_text) + "]";
  if (!sheet.grades.empty()) written.text += ", \"grades\": [" + joined(sheet.grades, ", ", json_text) + "]";
  if (sheet.unranked && ballots.reading == Reading::ranking)
    written.text += std::string(", \"unranked\": ") +
                    (sheet.unranked == Unranked::last ? "\"last\"" : "\"not-compared\"");
  if (sheet.rule) written.text += ", \"rule\": " + json_text(*sheet.rule);
  written.text += ",\n \"ballots\": [";
  bool first = true;
  ballots.each([&](const WrittenBallot& ballot) {
    const auto name = [&](std::size_t option) { return json_text(sheet.options[option]); };
    const auto grade = [&](std::size_t option) {
      return name(option) + ": " + json_text(sheet.grades[ballot.cells[option]]);
    };
    const auto place = [&](const std::vector<std::size_t>& tied) {
      return "[" + joined(tied, ", ", name) + "]";
    };
    const auto grades = [&](const std::vector<std::size_t>& tied) { return joined(tied, ", ", grade); };
    const auto names = [&](const std::vector<std::size_t>& tied) { return joined(tied, ", ", name); };
    written.text += first ? "\n  {" : ",\n  {";
    first = false;
    if (ballots.reading == Reading::ranking)
      written.text += "\"ranking\": [" + joined(ballot.places, ", ", place) + "]";
    if (ballots.reading == Reading::grading)
      written.text += "\"grades\": {" + joined(ballot.places, ", ", grades) + "}";
    if (ballots.reading == Reading::choosing)
      written.text += "\"choice\": [" + joined(ballot.places, ", ", names) + "]";
    if (ballot.ballots != 1) written.text += ", \"count\": " + number(ballot.ballots);
    if (ballot.weight != ballot.ballots)
      written.text += ", \"weight\": " + number(ballot.weight / ballot.ballots);
    written.text += "}";
  });
  written.text += "\n ]}\n";
}

}  // namespace voix::format
