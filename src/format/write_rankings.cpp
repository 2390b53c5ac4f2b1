// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writers of the formats whose lines are rankings: cef, abif, preflib and debian.
#include <algorithm>

#include "format/names.hpp"
#include "format/write.hpp"

namespace voix::format {

namespace {

std::string repeat(const WrittenBallot& ballot) {
  return ballot.ballots == 1 ? std::string() : " * " + ballot.ballots.text();
}

std::string whole(const Fraction& count) { return count.text(); }

bool holds(const std::vector<std::string>& names, std::string_view characters) {
  return std::ranges::any_of(
      names, [&](const std::string& name) { return name.find_first_of(characters) != std::string::npos; });
}

/// What only a format with a word for it can hold: that unranked options are not compared.
void refuse_not_compared(const Writing& ballots, Written& written, Format to) {
  if (ballots.reading == Reading::ranking && ballots.cut_short &&
      ballots.sheet.unranked == Unranked::not_compared)
    refuse(written, "cannot-hold-not-compared", to);
}

/// What is refused by the formats that say how many ballots are equal, and nothing of weights.
void refuse_weights(const Writing& ballots, Written& written, Format to) {
  if (ballots.weights) refuse(written, "cannot-hold-weights", to);
  if (ballots.broken_repeats) refuse(written, "cannot-hold-parts-of-ballots", to);
}

}  // namespace

void write_cef(const Writing& ballots, Written& written) {
  const auto& options = ballots.sheet.options;
  if (ballots.reading == Reading::grading) refuse(written, "cannot-hold-grades", Format::cef);
  if (ballots.broken_weights) refuse(written, "cannot-hold-parts-of-weights", Format::cef);
  if (ballots.broken_repeats) refuse(written, "cannot-hold-parts-of-ballots", Format::cef);
  if (holds(options, ">=;,#/*^|\n\r\t\"") || std::ranges::any_of(options, has_wide_blanks)) {
    refuse(written, "cannot-hold-name", Format::cef);
  }
  const auto same = [](const std::string& name) { return name; };
  written.text = "#/Candidates: " + joined(options, " ; ", same) + "\n";
  if (ballots.sheet.unranked)
    written.text += std::string("#/Implicit Ranking: ") +
                    (ballots.sheet.unranked == Unranked::last ? "true" : "false") + "\n";
  if (ballots.weights) written.text += "#/Weight Allowed: true\n";
  ballots.each([&](const WrittenBallot& ballot) {
    const auto place = [&](const std::vector<std::size_t>& tied) {
      return joined(tied, " = ", [&](std::size_t option) { return options[option]; });
    };
    written.text += ballot.blank() ? "/EMPTY_RANKING/" : joined(ballot.places, " > ", place);
    if (ballot.weight != ballot.ballots) written.text += " ^" + (ballot.weight / ballot.ballots).text();
    written.text += repeat(ballot) + "\n";
  });
}

void write_abif(const Writing& ballots, Written& written) {
  const auto& sheet = ballots.sheet;
  refuse_weights(ballots, written, Format::abif);
  refuse_not_compared(ballots, written, Format::abif);
  if (holds(sheet.options, "]\n")) refuse(written, "cannot-hold-name", Format::abif);
  const bool graded = ballots.reading == Reading::grading;
  for (std::size_t i = 0; graded && i < sheet.grades.size(); ++i) {
    const auto score = Fraction::parse(sheet.grades[i]);
    const auto above = i == 0 ? std::nullopt : Fraction::parse(sheet.grades[i - 1]);
    if (score && score->is_integer() && (!above || *above > *score)) continue;
    refuse(written, "cannot-hold-words-as-grades", Format::abif);
    break;
  }
  const auto name = [&](std::size_t option) { return "[" + sheet.options[option] + "]"; };
  for (std::size_t k = 0; k < sheet.options.size(); ++k) written.text += "=" + name(k) + ":" + name(k) + "\n";
  ballots.each([&](const WrittenBallot& ballot) {
    const auto place = [&](const std::vector<std::size_t>& tied) {
      return joined(tied, graded ? ", " : " = ", [&](std::size_t option) {
        if (graded) return name(option) + "/" + sheet.grades[ballot.cells[option]];
        return name(option) + (ballots.reading == Reading::choosing ? "/1" : "");
      });
    };
    written.text += whole(ballot.ballots) + ":" + joined(ballot.places, graded ? ", " : " > ", place) + "\n";
  });
}

void write_preflib(const Writing& ballots, Written& written) {
  const auto& sheet = ballots.sheet;
  const bool categories = ballots.reading != Reading::ranking;
  refuse_weights(ballots, written, Format::preflib);
  refuse_not_compared(ballots, written, Format::preflib);
  if (holds(sheet.options, "\n")) refuse(written, "cannot-hold-name", Format::preflib);
  std::vector<std::string> names = sheet.grades;
  if (ballots.reading == Reading::choosing) names = {"Yes", "No"};
  Fraction voters, lines;
  std::string body;
  ballots.each([&](const WrittenBallot& ballot) {
    const auto number = [](std::size_t option) { return std::to_string(option + 1); };
    const auto place = [&](const std::vector<std::size_t>& tied) {
      const auto list = joined(tied, ",", number);
      return tied.size() == 1 ? list : "{" + list + "}";
    };
    auto places = ballot.places;
    if (categories) {
      places.assign(names.size(), {});
      for (std::size_t option = 0; option < ballot.cells.size(); ++option) {
        const auto cell = ballot.cells[option];
        if (ballots.reading == Reading::choosing) {
          places[cell == missing ? 1 : 0].push_back(option);
        } else if (cell != missing) {
          places[cell].push_back(option);
        }
      }
    }
    body += whole(ballot.ballots) + ": " + joined(places, ",", place) + "\n";
    voters += ballot.ballots;
    lines += 1;
  });
  const auto type = std::string(ballots.ties ? "to" : "so") + (ballots.cut_short ? "i" : "c");
  written.text = "# DATA TYPE: " + (categories ? "cat" : type) +
                 "\n# NUMBER ALTERNATIVES: " + std::to_string(sheet.options.size()) +
                 "\n# NUMBER VOTERS: " + voters.text() + "\n# NUMBER UNIQUE ORDERS: " + lines.text() + "\n";
  if (categories) written.text += "# NUMBER CATEGORIES: " + std::to_string(names.size()) + "\n";
  for (std::size_t k = 0; categories && k < names.size(); ++k)
    written.text += "# CATEGORY NAME " + std::to_string(k + 1) + ": " + names[k] + "\n";
  for (std::size_t k = 0; k < sheet.options.size(); ++k)
    written.text += "# ALTERNATIVE NAME " + std::to_string(k + 1) + ": " + sheet.options[k] + "\n";
  written.text += body;
}

void write_debian(const Writing& ballots, Written& written) {
  const auto& options = ballots.sheet.options;
  constexpr std::string_view ranks = "123456789abcdefghijklmnopqrstuvwxyz";
  constexpr std::uint64_t most_repeats = 1'000'000;
  if (ballots.reading != Reading::ranking) refuse(written, "cannot-hold-grades", Format::debian);
  refuse_weights(ballots, written, Format::debian);
  refuse_not_compared(ballots, written, Format::debian);
  if (holds(options, "\n|/\t")) refuse(written, "cannot-hold-name", Format::debian);
  for (std::size_t k = 0; k < options.size(); ++k) {
    written.text += "     Option " + std::to_string(k + 1) + "-->: " + options[k] + "\n";
  }
  bool fits = true;
  ballots.each([&](const WrittenBallot& ballot) {
    std::string line(options.size(), '-');
    const auto repeats = ballot.ballots.as_u64().value_or(most_repeats + 1);
    fits = fits && ballot.places.size() <= ranks.size() && repeats <= most_repeats;
    if (!fits) return;
    for (std::size_t place = 0; place < ballot.places.size(); ++place) {
      for (const auto option : ballot.places[place]) line[option] = ranks[place];
    }
    for (std::uint64_t i = 0; i < repeats; ++i) written.text += "V: " + line + "\n";
  });
  if (!fits) refuse(written, "cannot-hold-so-many", Format::debian);
}

}  // namespace voix::format
