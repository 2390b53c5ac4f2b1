// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of a TOML table, read into types. What is missing, cannot be this, or is not known there is a
// finding at its place, with an example of what could stand there; all of them are told.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <voix/duration.hpp>
#include <voix/fraction.hpp>

#include "format/toml_places.hpp"

namespace voix::format {

class TomlFields {
 public:
  /// All outlive the reader.
  TomlFields(const toml::table& table, const TomlPlaces& places) : table_(table), places_(places) {}

  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
  /// A finding if the key is missing.
  void require(std::string_view key, std::string_view example);
  /// Likewise of a table, whose head is the example.
  void require_table(std::string_view key, std::string_view example);

  // Each is empty if the key is missing, or cannot be read, which is a finding.
  std::optional<std::string> text(std::string_view key, std::string_view example);
  std::optional<std::vector<std::string>> texts(std::string_view key, std::string_view example);
  std::optional<bool> flag(std::string_view key);
  std::optional<std::uint64_t> number(std::string_view key, std::string_view example);
  std::optional<Instant> instant(std::string_view key,
                                 std::string_view example = "2020-10-30T19:00:00+01:00");
  /// YYYY-MM-DD
  std::optional<std::string> day(std::string_view key, std::string_view example = "2020-10-30");
  std::optional<Duration> duration(std::string_view key, std::string_view example = "P7D");
  /// One of the words.
  std::optional<std::string> word(std::string_view key, const std::vector<std::string>& words);
  const toml::table* table(std::string_view key);
  /// The tables of [[key]]; none if there is none.
  std::vector<const toml::table*> tables(std::string_view key);
  /// A text read by `parse`, which gives an optional.
  template <typename Parse>
  auto parsed(std::string_view key, std::string_view example, const Parse& parse) -> decltype(parse("")) {
    const auto value = text(key, example);
    if (!value) return {};
    auto read = parse(*value);
    if (!read) refuse(key, example);
    return read;
  }

  /// The same for a value that may be a whole number too: quorum = 10, quorum = "1/2".
  template <typename Parse>
  auto scalar(std::string_view key, std::string_view example, const Parse& parse) -> decltype(parse("")) {
    const auto* node = get(key);
    if (node == nullptr || !node->is_integer()) return parsed(key, example, parse);
    auto read = parse(std::to_string(**node->as_integer()));
    if (!read) refuse(key, example);
    return read;
  }

  /// The value of `key` cannot be this; write for example …
  void refuse(std::string_view key, std::string_view example);
  /// The value of `key`, which is there, is known and not allowed: `slug` says why.
  void report(std::string_view slug, std::string_view key, Arguments arguments = {});
  /// Keys that were never asked for are findings, with the nearest of those that were.
  void refuse_unknown();
  /// False after any finding.
  [[nodiscard]] bool good() const { return good_; }
  /// Where a key or its value stands, for later findings.
  [[nodiscard]] Place place(std::string_view key, const std::string& path) const;
  /// Of all keys given, as place() has them; `prefix` goes before each name.
  void places(std::string_view prefix, const std::string& path,
              std::map<std::string, Place, std::less<>>& out) const;

 private:
  const toml::node* get(std::string_view key);

  const toml::table& table_;
  const TomlPlaces& places_;
  std::set<std::string, std::less<>> asked_;
  bool good_ = true;
};

/// "2020-10-30".
[[nodiscard]] std::string day_text(const toml::date& date);
/// Seconds since 1970; empty when the value has no offset.
[[nodiscard]] std::optional<Instant> instant_of(const toml::date_time& time);

}  // namespace voix::format
