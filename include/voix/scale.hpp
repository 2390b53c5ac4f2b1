// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scale: the grades that a judgment uses, from best to worst. Two scales are built in, the seven mentions
// of majority judgment in French and their English equivalents, so that ballots written in these words need
// no --grades. Words are compared exactly, capitals and accents included; a file keeps to one language.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace voix {

struct Scale {
  std::string_view language;                 // "en" or "fr"
  std::span<const std::string_view> grades;  // best first
};

[[nodiscard]] std::span<const Scale> built_in_scales();

/// The seven grades of a language, best first; none for another than the built-in ones.
[[nodiscard]] std::vector<std::string> default_grades(std::string_view language);

/// The built-in scale that has every one of `labels`; the first such if several do; null if none does.
[[nodiscard]] const Scale* built_in_scale(std::span<const std::string> labels);

}  // namespace voix
