// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/abif_line.hpp"

#include <algorithm>
#include <string>

#include "format/csv_record.hpp"
#include "format/names.hpp"
#include "format/trimmed.hpp"

namespace voix::format {

namespace {

constexpr std::string_view blanks = " \t";

void skip_blanks(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
}

}  // namespace

std::optional<AbifName> take_abif_name(std::string_view& rest, std::string_view ends, std::string_view line,
                                       std::uint64_t number, Report& report) {
  skip_blanks(rest);
  const bool marked = rest.starts_with('[') || rest.starts_with('"');
  AbifName found;
  if (marked) {
    const auto end = rest.find(rest.front() == '[' ? ']' : '"', 1);
    if (end == std::string_view::npos) {
      report.add(Severity::error, "unclosed-quote", number, line, rest.substr(0, 1));
      return std::nullopt;
    }
    found = {std::string(trimmed(rest.substr(1, end - 1))), rest.substr(0, end + 1)};
    rest.remove_prefix(end + 1);
  } else {
    const auto end = std::min(rest.find_first_of(ends), rest.size());
    found.place = trimmed(rest.substr(0, end));
    found.name = narrowed(found.place);
    rest.remove_prefix(end);
  }
  skip_blanks(rest);
  if (!found.name.empty()) return found;
  report.add(Severity::error, "missing-name", number, line, rest.substr(0, 1));
  return std::nullopt;
}

bool AbifLine::parse(std::string_view text, std::uint64_t number, Report& report) {
  // * and ^ end a name so that "B>A * 3", as CEF would have it, makes no option of the name "A * 3".
  constexpr std::string_view ends = ">=,/#[]\"*^";
  items.clear();
  count = {};
  const auto malformed = [&](std::string_view at) {
    const auto part = at.substr(0, 1);
    report.add(Severity::error, "malformed-ballot", number, text, part, {{"text", std::string(trimmed(at))}});
    return false;
  };
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return malformed(trimmed(text));
  count = trimmed(text.substr(0, colon));
  auto rest = text.substr(colon + 1);
  skip_blanks(rest);
  for (char before = 0; !rest.empty() && rest.front() != '#';) {
    const auto name = take_abif_name(rest, ends, text, number, report);
    if (!name) return false;
    auto& item = items.emplace_back(AbifItem{name->name, name->place, {}, before});
    if (rest.starts_with('/')) {
      rest.remove_prefix(1);
      const auto end = std::min(rest.find_first_of(">=,#"), rest.size());
      item.score = trimmed(rest.substr(0, end));
      if (item.score.empty())
        return malformed(rest.data() == text.data() + text.size() ? rest : rest.substr(end));
      rest.remove_prefix(end);
    }
    if (rest.empty() || rest.front() == '#') break;
    before = rest.front();
    if (before != '>' && before != '=' && before != ',') return malformed(rest);
    rest.remove_prefix(1);
    skip_blanks(rest);
    if (rest.empty() || rest.front() == '#') {
      report.add(Severity::error, "missing-name", number, text, rest.substr(0, 1));
      return false;
    }
  }
  return true;
}

bool is_aside(std::string_view content, std::string_view line, std::uint64_t number, Report& report) {
  if (content.empty() || content.front() == '#') return true;
  if (content.front() != '{') return false;
  if (content.find('}') == std::string_view::npos)
    report.add(Severity::error, "unclosed-quote", number, line, content.substr(0, 1));
  return true;
}

std::size_t contradicted(std::span<const AbifItem> items, std::span<const std::optional<Fraction>> scores) {
  const Fraction* place = nullptr;  // the score of this place
  const Fraction* above = nullptr;  // the lowest score of the places above
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].before == ',') place = above = nullptr;
    if (items[i].before == '>') {
      if (place) above = place;
      place = nullptr;
    }
    if (!scores[i]) continue;
    if ((place && *scores[i] != *place) || (above && *scores[i] > *above)) return i;
    place = &*scores[i];
  }
  return items.size();
}

}  // namespace voix::format
