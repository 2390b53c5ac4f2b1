// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/preflib_head.hpp"

#include <algorithm>

#include "format/csv_record.hpp"
#include "format/names.hpp"
#include "format/trimmed.hpp"

namespace voix::format {
namespace {

void bad_value(std::string_view key, std::string_view value, std::string_view text, std::uint64_t number,
               Report& report) {
  report.add(Severity::error, "bad-parameter", number, text, value,
             {{"name", std::string(key)}, {"value", std::string(value)}});
}

bool within(std::size_t count, std::string_view text, std::uint64_t number, Report& report) {
  if (count <= most_options) return true;
  report.tally(Severity::error, "too-many-options", number, text, {},
               {{"limit", std::to_string(most_options)}});
  return false;
}

void announce(std::optional<Fraction>& kept, std::string_view key, std::string_view value,
              std::string_view text, std::uint64_t number, Report& report) {
  kept = Fraction::parse(value);
  if (!kept || kept->sign() < 0 || !kept->is_integer()) bad_value(key, value, text, number, report);
}

/// Makes room for as many names as the file announces.
void reserve(std::vector<std::string>& names, std::string_view key, std::string_view value,
             std::string_view text, std::uint64_t number, Report& report) {
  std::size_t count = 0;
  if (!parse_whole(value, count)) return bad_value(key, value, text, number, report);
  if (within(count, text, number, report)) names.resize(std::max(names.size(), count));
}

/// Keeps the name of an option or of a category if `key` gives one.
void name(std::vector<std::string>& names, std::string_view prefix, std::string_view key,
          std::string_view value, std::string_view text, std::uint64_t number, Report& report) {
  if (!key.starts_with(prefix)) return;
  std::size_t place = 0;
  if (!parse_whole(key.substr(prefix.size()), place) || place == 0 || value.empty())
    return bad_value(key, value, text, number, report);
  if (!within(place, text, number, report)) return;
  auto said = narrowed(value);
  if (std::ranges::find(names, said) != names.end()) {
    const bool option = prefix.starts_with('A');
    report.add(Severity::error, option ? "duplicate-option" : "duplicate-grade", number, text, value,
               {{option ? "option" : "grade", said}});
  }
  names.resize(std::max(names.size(), place));
  names[place - 1] = std::move(said);
}

}  // namespace

void PreflibHead::read(std::string_view line, std::uint64_t number, Report& report) {
  const auto rest = trimmed(line).substr(1);
  const auto colon = std::min(rest.find(':'), rest.size());
  const auto key = trimmed(rest.substr(0, colon));
  const auto value = trimmed(rest.substr(std::min(colon + 1, rest.size())));
  if (key == "DATA TYPE") {
    categorical |= value == "cat";
    type = value;
  }
  if (key == "NUMBER VOTERS") announce(voters, key, value, line, number, report);
  if (key == "NUMBER UNIQUE ORDERS") announce(orders, key, value, line, number, report);
  if (key == "NUMBER ALTERNATIVES") reserve(names, key, value, line, number, report);
  if (key == "NUMBER CATEGORIES") reserve(categories, key, value, line, number, report);
  name(names, "ALTERNATIVE NAME ", key, value, line, number, report);
  name(categories, "CATEGORY NAME ", key, value, line, number, report);
}

void PreflibHead::check(Report& report) const {
  const auto unnamed = [&](const std::vector<std::string>& list, std::string_view slug) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (list[i].empty()) report.add(Severity::error, slug, {{"number", std::to_string(i + 1)}});
    }
  };
  unnamed(names, "unnamed-option");
  unnamed(categories, "unnamed-category");
}

}  // namespace voix::format
