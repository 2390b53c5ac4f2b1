// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/toml_fields.hpp"

#include <algorithm>

#include <voix/nearest.hpp>

namespace voix::format {

std::string day_text(const toml::date& date) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", static_cast<int>(date.year),
                static_cast<int>(date.month), static_cast<int>(date.day));
  return text.data();
}

std::optional<Instant> instant_of(const toml::date_time& time) {
  if (!time.offset) return std::nullopt;
  const auto midnight = parse_instant(day_text(time.date) + "T00:00:00Z");
  if (!midnight) return std::nullopt;
  return *midnight + Instant{time.time.hour} * 3600 + Instant{time.time.minute} * 60 + time.time.second -
         Instant{time.offset->minutes} * 60;
}

const toml::node* TomlFields::get(std::string_view key) {
  asked_.emplace(key);
  return table_.get(key);
}

void TomlFields::require(std::string_view key, std::string_view example) {
  if (get(key) != nullptr) return;
  good_ = false;
  places_.report(table_.source(), "field-missing",
                 {{"key", std::string(key)}, {"expected", std::string(example)}});
}

void TomlFields::require_table(std::string_view key, std::string_view example) {
  if (get(key) != nullptr) return;
  good_ = false;
  places_.report(table_.source(), "table-missing",
                 {{"key", std::string(key)}, {"expected", std::string(example)}});
}

void TomlFields::refuse(std::string_view key, std::string_view example) {
  good_ = false;
  const auto* node = table_.get(key);
  places_.report(node != nullptr ? node->source() : table_.source(), "field-bad-value",
                 {{"key", std::string(key)}, {"expected", std::string(example)}});
}

void TomlFields::report(std::string_view slug, std::string_view key, Arguments arguments) {
  good_ = false;
  places_.report(table_.get(key)->source(), slug, std::move(arguments));
}

std::optional<std::string> TomlFields::text(std::string_view key, std::string_view example) {
  const auto* node = get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_string(); value != nullptr && !value->get().empty()) return value->get();
  refuse(key, example);
  return std::nullopt;
}

std::optional<std::vector<std::string>> TomlFields::texts(std::string_view key, std::string_view example) {
  const auto* node = get(key);
  if (node == nullptr) return std::nullopt;
  const auto* array = node->as_array();
  std::vector<std::string> texts;
  if (array != nullptr) {
    for (const auto& one : *array) {
      const auto* value = one.as_string();
      if (value == nullptr || value->get().empty()) break;
      texts.push_back(value->get());
    }
  }
  if (array != nullptr && texts.size() == array->size()) return texts;
  refuse(key, example);
  return std::nullopt;
}

std::optional<bool> TomlFields::flag(std::string_view key) {
  const auto* node = get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_boolean()) return value->get();
  refuse(key, "true, false");
  return std::nullopt;
}

std::optional<std::uint64_t> TomlFields::number(std::string_view key, std::string_view example) {
  const auto* node = get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_integer(); value != nullptr && value->get() >= 0) {
    return static_cast<std::uint64_t>(value->get());
  }
  refuse(key, example);
  return std::nullopt;
}

std::optional<Instant> TomlFields::instant(std::string_view key, std::string_view example) {
  const auto* node = get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_date_time()) {
    if (const auto instant = instant_of(value->get())) return instant;
  }
  refuse(key, example);
  return std::nullopt;
}

std::optional<std::string> TomlFields::day(std::string_view key, std::string_view example) {
  const auto* node = get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* value = node->as_date()) return day_text(value->get());
  refuse(key, example);
  return std::nullopt;
}

std::optional<Duration> TomlFields::duration(std::string_view key, std::string_view example) {
  return parsed(key, example, Duration::parse);
}

std::optional<std::string> TomlFields::word(std::string_view key, const std::vector<std::string>& words) {
  std::string expected;
  for (const auto& one : words) expected += (expected.empty() ? "" : ", ") + one;
  auto value = text(key, expected);
  if (!value || std::ranges::find(words, *value) != words.end()) return value;
  refuse(key, expected);
  return std::nullopt;
}

const toml::table* TomlFields::table(std::string_view key) {
  const auto* node = get(key);
  if (node == nullptr) return nullptr;
  const auto* table = node->as_table();
  if (table == nullptr) refuse(key, "[" + std::string(key) + "]");
  return table;
}

std::vector<const toml::table*> TomlFields::tables(std::string_view key) {
  const auto* node = get(key);
  if (node == nullptr) return {};
  std::vector<const toml::table*> tables;
  if (const auto* array = node->as_array(); array != nullptr && array->is_homogeneous<toml::table>()) {
    for (const auto& one : *array) tables.push_back(one.as_table());
  } else {
    refuse(key, "[[" + std::string(key) + "]]");
  }
  return tables;
}

void TomlFields::refuse_unknown() {
  const std::vector<std::string> names(asked_.begin(), asked_.end());
  for (const auto& [key, node] : table_) {
    if (asked_.contains(key.str())) continue;
    good_ = false;
    places_.report(key.source(), "field-unknown",
                   {{"key", std::string(key.str())}, {"suggestion", nearest(key.str(), names).value_or("")}});
  }
}

Place TomlFields::place(std::string_view key, const std::string& path) const {
  const auto* node = table_.get(key);
  return places_.place(node != nullptr ? node->source() : table_.source(), path);
}

void TomlFields::places(std::string_view prefix, const std::string& path,
                        std::map<std::string, Place, std::less<>>& out) const {
  for (const auto& [key, node] : table_) {
    out.emplace(std::string(prefix) + std::string(key.str()), places_.place(node.source(), path));
  }
}

}  // namespace voix::format
