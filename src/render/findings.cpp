// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "render/columns.hpp"
#include "render/paint.hpp"
#include "render/render.hpp"
#include "render/sentences.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

constexpr std::size_t most_shown = 20;
constexpr std::size_t margin = 2;
constexpr std::size_t unlimited_width = 120;  // a line of a megabyte is cut even where nothing else is

struct Label {
  const char* word;
  Paint paint;
};

Label label(Severity severity) {
  constexpr std::array labels{Label{msg("note:"), Paint::note}, Label{msg("warning:"), Paint::warning},
                              Label{msg("error:"), Paint::bad}};
  return labels[static_cast<std::size_t>(severity)];
}

/// The part of a line that is shown, with the caret's columns in it.
struct Excerpt {
  std::string text;
  std::size_t caret = 0;   // columns before the caret
  std::size_t length = 0;  // columns underlined
};

/// One grapheme as it is shown, and whether the finding speaks of it.
struct Spot {
  std::string text;
  std::size_t width;
  bool is_meant;
};

/// A position near `at` where a character begins.
std::size_t boundary(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return std::min(at, text.size());
}

/// The line as it is shown, or of a very long one the part around the place.
std::vector<Spot> spots(const Place& place, std::string_view gap) {
  constexpr std::size_t around = 1000;
  const auto gap_width = width(gap);
  const std::string_view line = place.text;
  const auto first = std::min<std::size_t>(place.column - 1, line.size());
  const auto last = first + std::clamp<std::size_t>(place.length, 1, line.size() - first + 1);
  const auto begin = boundary(line, first - std::min(first, around));
  const auto end = boundary(line, first + std::min(line.size() - first, around));

  std::vector<Spot> all;
  if (begin > 0) all.push_back({std::string(gap), gap_width, false});
  auto at = begin;
  for (const auto& cluster : graphemes(line.substr(begin, end - begin))) {
    auto text = cluster.bytes == "\t" ? std::string(4, ' ') : visible(cluster.bytes);
    const auto columns = width(text);
    const auto next = at + cluster.bytes.size();
    all.push_back({std::move(text), columns, at < last && next > first});
    at = next;
  }
  if (first == line.size()) all.push_back({" ", 1, true});  // just behind the end of the line
  if (end < line.size()) all.push_back({std::string(gap), gap_width, false});
  return all;
}

/// As much of the line as fits in `columns`: the place, and a third of the room for what comes before it.
Excerpt excerpt(const Place& place, std::size_t columns, std::string_view gap) {
  const auto all = spots(place, gap);
  std::size_t total = 0;
  for (const auto& spot : all) total += spot.width;
  const auto meant = std::ranges::find_if(all, &Spot::is_meant);
  auto begin = total <= columns ? all.begin() : meant;
  for (auto room = columns / 3; begin != all.begin() && (begin - 1)->width <= room; --begin) {
    room -= (begin - 1)->width;
  }

  Excerpt part{begin == all.begin() ? "" : std::string(gap)};
  auto taken = width(part.text);
  for (auto spot = begin; spot != all.end(); ++spot) {
    const std::size_t reserve =
        spot + 1 == all.end() ? 0 : width(gap);  // for the gap that may have to follow
    if (taken + spot->width + reserve > columns) {
      part.text.append(gap);
      break;
    }
    if (spot == meant) part.caret = taken;
    if (spot->is_meant) part.length += spot->width;
    part.text.append(spot->text);
    taken += spot->width;
  }
  return part;
}

std::string place_line(const Place& place, const Catalogue& tr) {
  std::string out = place.path == "-" ? tr("standard input") : visible(place.path);
  if (place.line > 0) out.append(":").append(std::to_string(place.line));
  if (place.line > 0 && place.column > 0) out.append(":").append(std::to_string(place.column));
  return out;
}

std::string one(const Finding& finding, const Catalogue& tr, const Display& display) {
  std::string out;
  const auto add = [&](const std::string& line) { out.append(line).append("\n"); };
  const auto add_wrapped = [&](std::string_view label_text, Paint paint, const std::string& rest) {
    const auto said = display.plain ? plain(rest) : rest;
    auto lines = wrapped(std::string(label_text) + " " + said, display.width, margin);
    lines.front() = painted(label_text, paint, display) + lines.front().substr(label_text.size());
    for (const auto& line : lines) add(line);
  };
  const auto [word, paint] = label(finding.severity);
  add_wrapped("voix: " + tr(word), paint, phrase(finding, tr) + " [" + std::string(finding.slug) + "]");
  const auto& place = finding.place;
  if (!place.path.empty()) add(place_line(place, tr));
  if (place.line > 0 && place.column > 0 && !place.text.empty()) {
    const auto part = excerpt(place, (display.width == 0 ? unlimited_width : display.width) - margin,
                              display.plain ? "..." : "…");
    add(std::string(margin, ' ') + part.text);
    const auto caret = painted(std::string(std::max<std::size_t>(part.length, 1), '^'), paint, display);
    if (!display.plain) add(std::string(margin + part.caret, ' ') + caret);
  }
  const auto what_to_do = hint(finding, tr);
  if (!what_to_do.empty()) add_wrapped(tr("hint:"), Paint::strong, what_to_do);
  return out;
}

}  // namespace

std::string findings(std::span<const Finding> list, std::uint64_t unlisted, const Catalogue& tr,
                     const Display& display) {
  std::string out;
  for (const auto& finding : list.first(std::min(list.size(), most_shown))) out += one(finding, tr, display);
  const auto more = unlisted + (list.size() - std::min(list.size(), most_shown));
  if (more > 0) out += "voix: " + tr.plural("and {n} more", "and {n} more", more) + "\n";
  return out;
}

}  // namespace voix::render
