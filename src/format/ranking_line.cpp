// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ranking_line.hpp"

#include "format/formats.hpp"

#include <algorithm>

#include "format/names.hpp"
#include "format/trimmed.hpp"

namespace voix::format {
namespace {

constexpr std::string_view blanks = " \t";

/// The characters that end a name that is not in quotes.
constexpr std::string_view ends(Dialect dialect) {
  return dialect == Dialect::voix ? ">=,;:/^*#\"<" : ">=;^*#<|";
}

bool is_number(std::string_view text, bool fraction) {
  const auto slash = fraction ? text.find('/') : std::string_view::npos;
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  return slash == std::string_view::npos ? digits(text)
                                         : digits(text.substr(0, slash)) && digits(text.substr(slash + 1));
}

}  // namespace

/// What is left to read, and where to say that it is wrong.
struct RankingLine::Cursor {
  std::string_view rest, line;
  std::uint64_t number;
  Report& report;

  void skip_blanks() { rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size())); }
  [[nodiscard]] bool at(char c) const { return rest.starts_with(c); }
  [[nodiscard]] bool at_end() const { return rest.empty() || rest.front() == '#'; }
  std::string_view take(std::size_t size) {
    const auto taken = rest.substr(0, size);
    rest.remove_prefix(taken.size());
    return taken;
  }
  [[nodiscard]] bool wrong(std::string_view slug, std::string_view part, Arguments arguments = {}) const {
    report.add(Severity::error, slug, number, line, part, std::move(arguments));
    return false;
  }
  /// The next character cannot stand here.
  [[nodiscard]] bool unexpected() const {
    std::size_t size = 1;
    while (size < rest.size() && (static_cast<unsigned char>(rest[size]) & 0xC0U) == 0x80) ++size;
    const auto part = rest.substr(0, size);
    return wrong("malformed-ballot", part, {{"text", std::string(part)}});
  }
};

bool RankingLine::take_name(Cursor& cursor, std::string_view& name, std::string_view& written) {
  cursor.skip_blanks();
  if (dialect_ == Dialect::voix && cursor.at('"')) {
    std::size_t end = 1;
    bool doubled = false;
    for (;;) {
      end = cursor.rest.find('"', end);
      if (end == std::string_view::npos) return cursor.wrong("unclosed-quote", cursor.rest.substr(0, 1));
      if (cursor.rest.substr(end + 1, 1) != "\"") break;
      doubled = true;
      end += 2;
    }
    written = cursor.take(end + 1);
    name = written.substr(1, end - 1);
    if (doubled) {
      auto& text = unquoted_.emplace_back();
      for (std::size_t i = 0; i < name.size(); ++i) {
        text += name[i];
        if (name[i] == '"') ++i;
      }
      name = text;
    }
  } else {
    name = written = trimmed(cursor.take(cursor.rest.find_first_of(ends(dialect_))));
    if (has_wide_blanks(name)) name = unquoted_.emplace_back(narrowed(name));
  }
  cursor.skip_blanks();
  return !name.empty() || cursor.wrong("missing-name", written.empty() ? cursor.rest.substr(0, 1) : written);
}

bool RankingLine::take_items(Cursor& cursor) {
  Cell place = 1;
  for (;;) {
    RankingItem item;
    item.place = place;
    if (!take_name(cursor, item.name, item.written)) return false;
    if (dialect_ == Dialect::voix && cursor.at('/')) {
      cursor.take(1);
      if (!take_name(cursor, item.grade, item.grade_written)) return false;
    }
    const bool graded = !item.grade.empty();
    if (!items.empty() && graded == items.front().grade.empty()) {
      return cursor.wrong("missing-grade", graded ? items.front().written : item.written);
    }
    items.push_back(item);
    if (cursor.at_end() || cursor.at('^') || cursor.at('*')) return true;
    const bool separator = graded ? cursor.at(',') : cursor.at('>') || cursor.at('=');
    if (!separator) return cursor.unexpected();
    // One place more and its number would mean `missing`.
    if (cursor.at('>') && ++place == missing) return cursor.unexpected();
    cursor.take(1);
  }
}

bool RankingLine::take_numbers(Cursor& cursor) {
  bool repeated = false;
  for (cursor.skip_blanks(); !cursor.at_end(); cursor.skip_blanks()) {
    const bool is_weight = cursor.at('^');
    if (is_weight ? !weight_written.empty() : !cursor.at('*') || repeated) return cursor.unexpected();
    const auto sign = cursor.take(1);
    cursor.skip_blanks();
    auto text = cursor.take(cursor.rest.find_first_of(" \t^*#"));
    if (text.empty()) text = sign;
    Arguments arguments{{"text", std::string(text.substr(0, 40))}};
    if (text.size() > Fraction::most_digits)
      return cursor.wrong("number-too-large", text, std::move(arguments));
    const auto value = is_number(text, is_weight) ? Fraction::parse(text) : std::nullopt;
    if (!value || value->sign() <= 0) {
      return cursor.wrong(is_weight ? "bad-weight" : "bad-repeat", text, std::move(arguments));
    }
    if (is_weight && is_too_fine(*value)) return cursor.wrong("weight-too-fine", text, std::move(arguments));
    if (is_weight) weight_written = text;
    (is_weight ? weight : repeat) = *value;
    repeated |= !is_weight;
  }
  return true;
}

bool RankingLine::parse(std::string_view text, std::string_view line, std::uint64_t number, Report& report) {
  items.clear();
  unquoted_.clear();
  repeat = weight = 1;
  weight_written = {};
  Cursor cursor{trimmed(text), line, number, report};
  const std::string_view blank = dialect_ == Dialect::voix ? "-" : "/EMPTY_RANKING/";
  const auto first = trimmed(cursor.rest.substr(0, cursor.rest.find_first_of("^*#>=")));
  const auto after = cursor.rest.substr(std::min(cursor.rest.find_first_of("^*#>="), cursor.rest.size()));
  if (first == blank && !after.starts_with('>') && !after.starts_with('=')) {
    cursor.rest = after;
  } else if (!take_items(cursor)) {
    return false;
  }
  return take_numbers(cursor);
}

bool RankingLine::parse_list(std::string_view text, std::string_view line, std::uint64_t number,
                             Report& report) {
  items.clear();
  unquoted_.clear();
  Cursor cursor{trimmed(text), line, number, report};
  for (;;) {
    RankingItem item;
    if (!take_name(cursor, item.name, item.written)) return false;
    items.push_back(item);
    if (cursor.rest.empty()) return true;
    if (!cursor.at(';')) return cursor.unexpected();
    cursor.take(1);
  }
}

}  // namespace voix::format
