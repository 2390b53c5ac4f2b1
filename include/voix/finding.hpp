// SPDX-License-Identifier: GPL-3.0-or-later
//
// What voix has to say about a document or a command line, as data. A Finding has a stable slug, the values
// that its sentence needs and the place it speaks of; the sentences, their hints and longer explanations,
// in both languages, stand in one table (render/sentences), so that this layer holds no text for people.
// Error is the one exception of voix: thrown when the program cannot go on, caught once, in cli.
#pragma once

#include <algorithm>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace voix {

/// Names and values that a sentence needs: {"option", "Montroll"}.
using Arguments = std::vector<std::pair<std::string_view, std::string>>;

/// Where a finding is. `line` and `column` count from 1, in lines and in bytes; 0 where there is none.
struct Place {
  std::string path;  // as the user named it; "-" is standard input
  std::uint64_t line = 0;
  std::uint64_t column = 0;
  std::string text;          // the line itself, as read, without its end
  std::uint64_t length = 1;  // bytes to underline from `column`
};

enum class Severity { note, warning, error };

struct Finding {
  std::string_view slug;  // a key of render/sentences, in static storage
  Severity severity = Severity::error;
  Arguments arguments;
  Place place;
};

[[nodiscard]] inline bool has_error(const std::vector<Finding>& findings) {
  return std::ranges::find(findings, Severity::error, &Finding::severity) != findings.end();
}

/// Why the program cannot go on; cli maps each to an exit code.
enum class Fault { usage, document, environment, bug };

struct Error : std::exception {
  Error(Fault f, std::vector<Finding> list, std::uint64_t more = 0)
      : fault(f), findings(std::move(list)), unlisted(more) {}
  Error(Fault f, Finding finding) : Error(f, std::vector{std::move(finding)}) {}
  [[nodiscard]] const char* what() const noexcept override { return "voix::Error"; }

  Fault fault;
  std::vector<Finding> findings;
  std::uint64_t unlisted = 0;  // errors beyond those
};

}  // namespace voix
