// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values: the values of flags, read into types. What cannot be read is a finding with what was expected, and
// all of them are told at once.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <voix/fraction.hpp>

#include "command/command.hpp"

namespace voix::command {

/// Collects usage errors while values are read, so that all are told at once.
class Values {
 public:
  explicit Values(const Invocation& invocation) : invocation_(invocation) {}

  void add(Finding finding) { findings_.push_back(std::move(finding)); }
  void refuse(std::string_view slug, Arguments arguments) {
    add({slug, Severity::error, std::move(arguments), {}});
  }

  /// The value of `flag` as `parse` reads it; a value it cannot read is a finding with what was expected.
  template <typename T>
  std::optional<T> read(std::string_view flag, const std::function<std::optional<T>(std::string_view)>& parse,
                        std::string_view expected) {
    const auto text = invocation_.value(flag);
    if (!text) return std::nullopt;
    auto value = parse(*text);
    if (!value) {
      refuse("bad-value",
             {{"flag", std::string(flag)}, {"value", *text}, {"expected", std::string(expected)}});
    }
    return value;
  }

  /// One of a few words.
  template <typename T, std::size_t size>
  std::optional<T> choice(std::string_view flag,
                          const std::array<std::pair<std::string_view, T>, size>& words) {
    std::string expected;
    for (const auto& [word, value] : words) expected += (expected.empty() ? "" : ", ") + std::string(word);
    return read<T>(
        flag,
        [&](std::string_view text) -> std::optional<T> {
          const auto found = std::ranges::find(words, text, [](const auto& pair) { return pair.first; });
          return found == words.end() ? std::nullopt : std::optional(found->second);
        },
        expected);
  }

  std::optional<Fraction> count(std::string_view flag) {
    return read<Fraction>(
        flag,
        [](std::string_view text) {
          auto value = Fraction::parse(text);
          return value && value->is_integer() && value->sign() >= 0 ? value : std::nullopt;
        },
        "12");
  }

  /// --jobs: threads, all cores by default.
  unsigned jobs();

  void refuse_second_input(const std::vector<std::string>& files) {
    if (std::ranges::count(files, "-") > 1) refuse("standard-input-twice", {});
  }

  void finish() {
    if (!findings_.empty()) throw Error(Fault::usage, std::move(findings_));
  }

 private:
  const Invocation& invocation_;
  std::vector<Finding> findings_;
};

/// A list of grades with commas between, best first; empty when one is missing or stands twice.
[[nodiscard]] std::optional<std::vector<std::string>> parse_grades(std::string_view text);

}  // namespace voix::command
