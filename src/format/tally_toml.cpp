// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tally in TOML. Answers:                    Grades, best first, and for each option how often it got each:
//
//     ballots = 63     # may be left out          grades = ["Good", "Fair", "To reject"]
//     [counts]                                    [options]
//     yes = 41                                    "Association loi 1901" = [31, 20, 9]
//     no = 19                                     "Coopérative (SCIC)" = [12, 30, 18]
//     blank = 3
//
// A number beyond 64 bits, or a fraction, stands in quotes: "2/3". Options keep the order of the file.
#include <algorithm>

#include <voix/nearest.hpp>

#include "format/toml_places.hpp"
#include "format/totals.hpp"

namespace voix::format {
namespace {

Fraction count(const toml::node& node, const TomlPlaces& places) {
  std::optional<Fraction> count;
  if (const auto* integer = node.as_integer()) {
    count = count_of(std::to_string(integer->get()));
  } else if (const auto* number = node.as_string()) {
    count = count_of(number->get());
  }
  if (!count) {
    const auto* text = node.as_string();
    places.report(node.source(), "bad-count",
                  {{"count", text != nullptr ? text->get() : places.written(node.source())}});
  }
  return count.value_or(0);
}

std::vector<Fraction> counts(const toml::node& node, std::size_t size, const TomlPlaces& places) {
  std::vector<Fraction> list;
  const auto* array = node.as_array();
  if (!array) {
    places.report(node.source(), "toml-needs-list");
    return list;
  }
  if (array->size() != size) {
    places.report(node.source(), "wrong-number-of-counts",
                  {{"counts", std::to_string(array->size())}, {"expected", std::to_string(size)}});
    return list;
  }
  for (const auto& item : *array) list.push_back(count(item, places));
  return list;
}

std::vector<std::string> grade_names(const toml::node& node, const TomlPlaces& places) {
  std::vector<std::string> names;
  const auto* array = node.as_array();
  if (!array) {
    places.report(node.source(), "toml-needs-list");
    return names;
  }
  for (const auto& item : *array) {
    const auto* name = item.as_string();
    if (!name || !good_name(name->get())) {
      places.report(item.source(), "bad-name", {{"name", name ? name->get() : ""}});
    } else if (std::ranges::find(names, name->get()) != names.end()) {
      places.report(item.source(), "duplicate-grade", {{"grade", name->get()}});
    } else {
      names.push_back(name->get());
    }
  }
  return names;
}

void refuse_unknown(const toml::table& root, const std::string& table, const TomlPlaces& places) {
  const std::vector<std::string> known{"ballots", "grades", table};
  for (const auto& [key, node] : root) {
    const std::string name(key.str());
    if (std::ranges::find(known, name) != known.end()) continue;
    places.report(key.source(), "unknown-key",
                  {{"key", name}, {"suggestion", nearest(name, known).value_or("")}});
  }
}

void read_options(const toml::table& table, WrittenTally& tally, const TomlPlaces& places) {
  std::vector<std::pair<const toml::key*, const toml::node*>> entries;
  for (const auto& [key, node] : table) entries.emplace_back(&key, &node);
  std::ranges::sort(entries, {}, [](const auto& entry) {
    const auto& begin = entry.first->source().begin;
    return std::pair(begin.line, begin.column);
  });
  for (const auto& [key, node] : entries) {
    if (!good_name(key->str())) places.report(key->source(), "bad-name", {{"name", std::string(key->str())}});
    tally.options.emplace_back(key->str());
    tally.counts.push_back(tally.grades.empty() ? std::vector{count(*node, places)}
                                                : counts(*node, tally.grades.size(), places));
  }
}

}  // namespace

std::optional<Totals> tally_toml(std::string_view text, const Request& request, Report& report) {
  const TomlPlaces places(text, report);
  try {
    const toml::table root = toml::parse(text);
    WrittenTally tally;
    tally.best_grade_first = true;
    if (const auto* ballots = root.get("ballots")) tally.ballots = count(*ballots, places);
    const auto* grades = root.get("grades");
    if (grades) tally.grades = grade_names(*grades, places);
    if (report.has_errors()) return std::nullopt;
    const std::string name = grades ? "options" : "counts";
    refuse_unknown(root, name, places);
    if (const auto* options = root.get_as<toml::table>(name)) {
      read_options(*options, tally, places);
    } else {
      report.add(Severity::error, "toml-needs-table", {{"key", name}});
    }
    if (report.has_errors()) return std::nullopt;
    return tallied(std::move(tally), request, report);
  } catch (const toml::parse_error& error) {
    places.report_syntax(error);
    return std::nullopt;
  }
}

}  // namespace voix::format
