// SPDX-License-Identifier: GPL-3.0-or-later
//
// All lengths are whole units of a drawing 1000 wide, computed from exact shares.
#include "render/svg.hpp"

#include <algorithm>
#include <array>

#include "render/chart.hpp"
#include "render/columns.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::uint64_t full_width = 1000, left = 300, row_height = 44, bar_height = 28;

std::string number(std::uint64_t value) { return std::to_string(value); }

/// `part` of `whole` on a length.
std::uint64_t scaled(const Fraction& part, const Fraction& whole, std::uint64_t length) {
  if (whole == 0) return 0;
  return (part * Fraction(length) / whole).floor().as_u64().value_or(0);
}

Markup rectangle(std::uint64_t x, std::uint64_t y, std::uint64_t width_, const std::string& fill) {
  return Markup::element("rect",
                         {{"x", number(x)},
                          {"y", number(y)},
                          {"width", number(width_)},
                          {"height", number(bar_height)},
                          {"fill", fill}},
                         {});
}

Markup label(std::uint64_t x, std::uint64_t y, std::string_view text, const std::string& anchor = "start",
             const std::string& fill = "currentColor") {
  return Markup::element("text",
                         {{"x", number(x)}, {"y", number(y + 20)}, {"text-anchor", anchor}, {"fill", fill}},
                         Markup::text(text));
}

Markup vertical(std::uint64_t x, std::uint64_t top, std::uint64_t bottom) {
  return Markup::element("line",
                         {{"x1", number(x)},
                          {"x2", number(x)},
                          {"y1", number(top)},
                          {"y2", number(bottom)},
                          {"stroke", "currentColor"},
                          {"stroke-width", "3"},
                          {"stroke-dasharray", "7 4"}},
                         {});
}

/// Blue to orange, which everyone tells apart; the letter on it is white or black.
struct Shade {
  std::string_view fill, ink;
};
Shade shade(std::size_t grade, std::size_t grades) {
  constexpr std::array<Shade, 7> shades{{{"#0b4f8a", "#fff"},
                                         {"#2b7bba", "#fff"},
                                         {"#7fb8de", "#000"},
                                         {"#d9d9d9", "#000"},
                                         {"#fdc27a", "#000"},
                                         {"#f08a2c", "#000"},
                                         {"#a63c06", "#fff"}}};
  return shades[grades < 2 ? 0 : grade * (shades.size() - 1) / (grades - 1)];
}

std::string letter(std::size_t grade) { return std::string(1, static_cast<char>('A' + grade % 26)); }

struct Drawing {
  Markup content;
  std::uint64_t height = 0;
};

Markup stacked(const GradeProfile& profile, std::uint64_t y, std::uint64_t length) {
  Fraction total, before;
  for (const auto& count : profile.counts) total += count;
  Markup bar;
  for (std::size_t grade = 0; grade < profile.counts.size(); ++grade) {
    const auto begin = scaled(before, total, length);
    before += profile.counts[grade];
    const auto cells = scaled(before, total, length) - begin;
    const auto [fill, ink] = shade(grade, profile.counts.size());
    if (cells > 0) bar += rectangle(left + begin, y, cells, std::string(fill));
    if (cells >= 18) bar += label(left + begin + cells / 2, y, letter(grade), "middle", std::string(ink));
  }
  return bar;
}

Drawing profiles(const Result& result) {
  constexpr std::uint64_t length = 540;
  Drawing drawing{label(left + length / 2, 0, "50 %", "middle"), 30};
  for (const auto& [option, place] : in_order(result)) {
    const auto& profile = result.profiles[option];
    drawing.content += label(left - 12, drawing.height, cut(visible(result.options[option]), 30), "end");
    drawing.content += stacked(profile, drawing.height, length);
    const auto is_judged =
        std::ranges::any_of(profile.counts, [](const Fraction& n) { return n.sign() > 0; });
    if (is_judged)
      drawing.content += label(left + length + 12, drawing.height, visible(result.grades[profile.median]));
    drawing.height += row_height;
  }
  drawing.content += vertical(left + length / 2, 26, drawing.height - 8);
  std::uint64_t x = 0;
  for (std::size_t grade = 0; grade < result.grades.size(); ++grade) {
    const auto text = letter(grade) + " " + visible(result.grades[grade]);
    const auto room = 60 + 10 * width(text);
    if (x + room > full_width) {
      x = 0;
      drawing.height += row_height;
    }
    drawing.content +=
        rectangle(x, drawing.height, bar_height, std::string(shade(grade, result.grades.size()).fill));
    drawing.content += label(x + bar_height + 8, drawing.height, text);
    x += room;
  }
  drawing.height += row_height;
  return drawing;
}

Drawing votes(const Result& result, const Catalogue& tr) {
  std::vector<std::pair<std::string, Fraction>> rows;
  for (const auto& [answer, number_] : result.counts) rows.emplace_back(term(answer, tr), number_);
  if (rows.empty() && !result.approvals.empty()) {
    for (const auto& [option, place] : in_order(result)) {
      rows.emplace_back(visible(result.options[option]), result.approvals[option]);
    }
  }
  const auto threshold = limit(result);
  Fraction full = threshold ? threshold->votes : Fraction(0);
  for (const auto& row : rows) full = std::max(full, row.second);
  constexpr std::uint64_t length = 580;
  Drawing drawing;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto& [text, count] = rows[row];
    drawing.content += label(left - 12, drawing.height, cut(text, 30), "end");
    const auto cells = scaled(count, full, length);
    drawing.content += rectangle(left, drawing.height, cells, "#2b7bba");
    const bool is_limited =
        threshold && row < result.counts.size() && result.counts[row].first == threshold->answer;
    const auto at = is_limited ? scaled(threshold->votes, full, length) : 0;
    if (is_limited) drawing.content += vertical(left + at, drawing.height, drawing.height + bar_height + 4);
    drawing.content += label(left + std::max(cells, at) + 12, drawing.height, count.text());
    drawing.height += row_height;
  }
  return drawing;
}

/// The table of pairs: a cell is filled where the row beats the column.
Drawing pairs(const Result& result) {
  constexpr std::uint64_t most_drawn = 20;
  const auto order = in_order(result);
  if (order.size() > most_drawn) return {};
  const auto cell = std::min<std::uint64_t>(90, (full_width - left) / std::max<std::size_t>(order.size(), 1));
  Drawing drawing;
  for (std::size_t column = 0; column < order.size(); ++column) {
    drawing.content += label(left + column * cell + cell / 2, 0, number(column + 1), "middle");
  }
  drawing.height = 30;
  for (std::size_t row = 0; row < order.size(); ++row) {
    const auto a = order[row].option;
    drawing.content +=
        label(left - 12, drawing.height, number(row + 1) + " " + cut(visible(result.options[a]), 28), "end");
    for (std::size_t column = 0; column < order.size(); ++column) {
      const auto b = order[column].option;
      const auto &votes_for = (*result.pairwise)(a, b), &against = (*result.pairwise)(b, a);
      const bool wins = votes_for > against;
      const auto x = left + column * cell;
      if (wins) drawing.content += rectangle(x + 2, drawing.height, cell - 4, "#0b4f8a");
      drawing.content += label(x + cell / 2, drawing.height, a == b ? "·" : votes_for.text(), "middle",
                               wins ? "#fff" : "currentColor");
    }
    drawing.height += row_height;
  }
  return drawing;
}

}  // namespace

Markup chart_as_svg(const Result& result, const Catalogue& tr) {
  const auto drawing = result.pairwise           ? pairs(result)
                       : result.profiles.empty() ? votes(result, tr)
                                                 : profiles(result);
  if (drawing.height == 0) return {};
  std::string description;
  for (const auto& fact : chart_as_list(result, tr)) description.append(fact).append(" ");
  auto content = Markup::element("title", Markup::text(account(result, tr).outcome));
  content += Markup::element("desc", Markup::text(description));
  content += drawing.content;
  return Markup::element("svg",
                         {{"xmlns", "http://www.w3.org/2000/svg"},
                          {"viewBox", "0 0 " + number(full_width) + " " + number(drawing.height)},
                          {"role", "img"},
                          {"font-family", "sans-serif"},
                          {"font-size", "18"},
                          {"lang", std::string(tr.language())}},
                         content);
}

std::string svg(const Result& result, const Catalogue& tr) { return chart_as_svg(result, tr).source(); }

}  // namespace voix::render
