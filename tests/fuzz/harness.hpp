// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the harnesses of the formats share: how an input is read, and what a reading says put into one text
// (equal texts, equal counts).
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "format/reader.hpp"
#include "promise.hpp"

#ifndef VOIX_FUZZ_FORMAT
#error "VOIX_FUZZ_FORMAT names the format of the harness"
#endif

namespace voix::fuzz {

inline constexpr auto format = voix::format::Format::VOIX_FUZZ_FORMAT;

inline std::string text_of(const std::vector<Finding>& findings) {
  std::string text;
  for (const auto& [slug, severity, arguments, place] : findings) {
    text += std::string(slug) + " " + std::to_string(static_cast<int>(severity));
    for (const auto& [name, value] : arguments) text.append(" ").append(name).append("=").append(value);
    text += " at " + std::to_string(place.line) + ":" + std::to_string(place.column) + "+" +
            std::to_string(place.length) + " " + place.text + "\n";
  }
  return text;
}

inline bool has_errors(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [](const auto& f) { return f.severity == Severity::error; });
}

/// The ways in which rules ask for ballots.
inline std::vector<format::Request> requests() {
  std::vector<format::Request> all(4);
  all[1].reading = Reading::grading;
  all[2].reading = Reading::choosing;
  all[3].reading = Reading::choosing;
  all[3].at_most = 1;
  all[3].weights = true;
  return all;
}

}  // namespace voix::fuzz
