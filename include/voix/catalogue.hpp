// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalogue: the text for people, in one language. The message ids are the English sentences; a catalogue
// compiled by gettext's msgfmt and carried inside the program gives the others. It is a value, passed to
// what writes text: nothing here reads the environment, so a test speaks both languages in one process and
// French works on a machine where no French locale was ever generated.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include <voix/finding.hpp>
#include <voix/fraction.hpp>

namespace voix {

/// Marks a message id for xgettext where it stands in a table.
constexpr const char* msg(const char* id) { return id; }

class Catalogue {
 public:
  /// English: every id is its own text.
  Catalogue() = default;
  /// A binary catalogue (GNU .mo, little-endian), which outlives this object.
  /// Throws Error{bug} when it is not one.
  explicit Catalogue(std::string_view mo);

  /// The text of `id`, each {name} replaced by its argument; times and days as the language has them.
  std::string operator()(const char* id, const Arguments& arguments = {}) const;
  /// The text for a number of things; {n} is the number.
  std::string plural(const char* one, const char* many, const Fraction& n, Arguments arguments = {}) const;

  /// The same texts with the marks of a typewriter, for --plain. What is put into them stays as it is.
  [[nodiscard]] Catalogue plain() const;

  /// "en" or "fr".
  [[nodiscard]] std::string_view language() const { return language_; }

 private:
  [[nodiscard]] std::string fill(std::string_view text, const Arguments& arguments) const;

  std::string_view language_ = "en";
  bool plain_ = false;
  std::unordered_map<std::string_view, std::string_view> texts_;
};

/// The catalogue of a language that this program speaks, "en" or "fr"; English for any other.
const Catalogue& catalogue(std::string_view language);

}  // namespace voix
