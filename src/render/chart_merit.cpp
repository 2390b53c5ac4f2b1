// SPDX-License-Identifier: GPL-3.0-or-later
//
// The merit profile: one bar an option, the best grade left, each grade with its own fill. The bar is cut
// in its middle; the fill just right of the cut is the majority grade, because each cell shows the grade
// that stands at its left edge.
#include <algorithm>
#include <array>

#include "render/chart.hpp"
#include "render/columns.hpp"
#include "render/paint.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t widest_bar = 60;
constexpr std::size_t narrowest_bar = 14;
constexpr std::size_t shortest_label = 8;
constexpr std::string_view middle = "│";

/// Fills that differ in darkness; letters where there are more grades than fills.
std::string fill(std::size_t grade, std::size_t grades) {
  constexpr std::array<std::string_view, 7> fills{"█", "▓", "▒", "░", "=", "-", "."};
  if (grades <= fills.size()) return std::string(fills[grade]);
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return std::string(1, letters[grade % letters.size()]);
}

/// From blue to orange, which everyone tells apart.
std::string painted_fill(std::size_t grade, std::size_t grades, std::size_t cells, const Display& display) {
  constexpr std::array<std::string_view, 7> shades{"25", "32", "74", "250", "215", "208", "166"};
  auto text = repeated(fill(grade, grades), cells);
  if (!display.color || text.empty()) return text;
  const auto shade = grades < 2 ? 0 : grade * (shades.size() - 1) / (grades - 1);
  return std::string("\x1B[38;5;").append(shades[shade]).append("m").append(text).append("\x1B[0m");
}

Fraction total(const GradeProfile& profile) {
  Fraction sum;
  for (const auto& count : profile.counts) sum += count;
  return sum;
}

/// Half of a bar: the cells from `begin` to `end` of `cells`.
std::string half(const GradeProfile& profile, std::size_t begin, std::size_t end, std::size_t cells,
                 const Display& display) {
  std::string out;
  while (begin < end) {
    const auto grade = grade_at(profile, Fraction(begin) / Fraction(cells));
    std::size_t run = 1;
    while (begin + run < end && grade_at(profile, Fraction(begin + run) / Fraction(cells)) == grade) ++run;
    out += painted_fill(grade, profile.counts.size(), run, display);
    begin += run;
  }
  return out;
}

/// "█ Excellent   ▓ Very good   …", in lines that fit.
Lines legend(const Result& result, const Display& display) {
  Lines lines;
  std::size_t taken = 0;
  for (std::size_t grade = 0; grade < result.grades.size(); ++grade) {
    const auto name = visible(result.grades[grade]);
    const auto needed = 2 + width(name);
    const bool fits = !lines.empty() && (display.width == 0 || taken + 3 + needed <= display.width);
    if (fits) {
      lines.back() += "   ";
      taken += 3;
    } else {
      lines.emplace_back();
      taken = 0;
    }
    lines.back() += painted_fill(grade, result.grades.size(), 1, display) + " " + name;
    taken += needed;
  }
  return lines;
}

struct Layout {
  std::size_t label = 0, half = 0;  // columns of the names, and of half a bar
};

/// The names get what they need, the bar the rest; if that is too little, the names are cut.
std::optional<Layout> layout(const Result& result, const std::vector<Placed>& order, std::size_t columns) {
  const auto labels = label_width(result, order);
  if (columns == 0) return Layout{labels, widest_bar / 2};
  std::size_t grades = 0;
  for (const auto& grade : result.grades) grades = std::max(grades, width(visible(grade)));
  const auto around = 1 + width(middle) + 1 + grades;
  if (columns < around + narrowest_bar + shortest_label) return std::nullopt;
  const auto label = std::min(labels, columns - around - narrowest_bar);
  return Layout{label, std::min(columns - label - around, widest_bar) / 2};
}

}  // namespace

std::size_t grade_at(const GradeProfile& profile, const Fraction& share) {
  const auto position = total(profile) * share;
  Fraction better;
  for (std::size_t grade = 0; grade < profile.counts.size(); ++grade) {
    better += profile.counts[grade];
    if (position < better) return grade;
  }
  return profile.counts.size() - 1;
}

Lines merit_profile(const Result& result, const Catalogue& tr, const Display& display) {
  const auto order = in_order(result);
  const auto space = layout(result, order, display.width);
  if (!space || result.grades.empty()) return {};

  // "50 %" stands over the cut of the bars.
  Lines lines{std::string(space->label + 1 + space->half - 2, ' ') + "50 %"};
  for (std::size_t row = 0; row < order.size(); ++row) {
    const auto& profile = result.profiles[order[row].option];
    auto line = padded(row_label(result, order, row, space->label), space->label) + " ";
    if (total(profile) == 0) {
      line += tr("no grade");
    } else {
      line += half(profile, 0, space->half, 2 * space->half, display) + std::string(middle) +
              half(profile, space->half, 2 * space->half, 2 * space->half, display) + " " +
              painted(visible(result.grades[profile.median]), Paint::strong, display);
    }
    lines.push_back(std::move(line));
  }
  for (auto& line : legend(result, display)) lines.push_back(std::move(line));
  const auto reading = tr("{mark} the middle of the votes: the grade just right of it is the majority grade.",
                          {{"mark", std::string(middle)}});
  for (auto& line : wrapped(reading, display.width, 2)) lines.push_back(std::move(line));
  return lines;
}

}  // namespace voix::render
