// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "format/totals.hpp"

namespace voix::format {

namespace {

std::string_view wanted(json::Kind kind) {
  switch (kind) {
    case json::Kind::array:
      return "json-needs-list";
    case json::Kind::object:
      return "json-needs-object";
    default:
      return "json-needs-text";
  }
}

void report_duplicate(json::Value name, Named what, Report& report) {
  const std::string text(name.text());
  if (what == Named::options) {
    name.report(report, "duplicate-option", {{"option", text}});
  } else {
    name.report(report, "duplicate-grade", {{"grade", text}});
  }
}

}  // namespace

bool good_name(std::string_view name) {
  constexpr auto control = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; };
  return !name.empty() && std::ranges::none_of(name, control);
}

std::optional<Fraction> count_of(std::string_view text) {
  if (text.starts_with('-') || text.ends_with('%')) return std::nullopt;
  return Fraction::parse(text);
}

std::optional<json::Value> member(json::Value object, std::string_view key, json::Kind kind, Report& report) {
  const auto value = object.find(key);
  if (!value) {
    object.report(report, "json-needs-key", {{"key", std::string(key)}});
    return std::nullopt;
  }
  if (value->kind() == kind) return value;
  value->report(report, wanted(kind));
  return std::nullopt;
}

std::optional<Fraction> count_of(json::Value number, Report& report) {
  const bool scalar = number.kind() == json::Kind::number || number.is_string();
  auto count = scalar ? count_of(number.text()) : std::nullopt;
  if (!count) number.report(report, "bad-count", {{"count", std::string(number.text())}});
  return count;
}

std::optional<std::vector<Fraction>> counts_of(json::Value list, std::size_t size, Report& report) {
  if (!list.is_array()) {
    list.report(report, "json-needs-list");
    return std::nullopt;
  }
  const auto items = list.items();
  if (items.size() != size) {
    list.report(report, "wrong-number-of-counts",
                {{"counts", std::to_string(items.size())}, {"expected", std::to_string(size)}});
    return std::nullopt;
  }
  std::vector<Fraction> counts;
  for (const auto& item : items) {
    if (auto count = count_of(item, report)) counts.push_back(std::move(*count));
  }
  if (counts.size() != size) return std::nullopt;
  return counts;
}

std::optional<std::vector<std::string>> names_of(json::Value list, Named what, Report& report) {
  if (!list.is_array()) {
    list.report(report, "json-needs-list");
    return std::nullopt;
  }
  std::vector<std::string> names;
  std::set<std::string_view> seen;
  bool sound = true;
  for (const auto& item : list.items()) {
    const auto name = item.text();
    if (!item.is_string()) {
      item.report(report, "json-needs-text");
      sound = false;
    } else if (!good_name(name)) {
      item.report(report, "bad-name", {{"name", std::string(name)}});
      sound = false;
    } else if (!seen.insert(name).second) {
      report_duplicate(item, what, report);
      sound = false;
    } else {
      names.emplace_back(name);
    }
  }
  if (!sound) return std::nullopt;
  return names;
}

}  // namespace voix::format
