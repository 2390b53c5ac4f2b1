// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/scale.hpp>

#include <algorithm>

namespace voix {

namespace {

constexpr std::string_view english[] = {"Excellent",  "Very good", "Good",     "Fairly good",
                                        "Acceptable", "Poor",      "To reject"};
constexpr std::string_view french[] = {"Excellent", "Très bien",   "Bien",     "Assez bien",
                                       "Passable",  "Insuffisant", "À rejeter"};
constexpr Scale scales[] = {{"en", english}, {"fr", french}};

}  // namespace

std::span<const Scale> built_in_scales() { return scales; }

std::vector<std::string> default_grades(std::string_view language) {
  const auto* found = std::ranges::find(scales, language, &Scale::language);
  if (found == std::end(scales)) return {};
  return {found->grades.begin(), found->grades.end()};
}

const Scale* built_in_scale(std::span<const std::string> labels) {
  const auto* found = std::ranges::find_if(scales, [&](const Scale& scale) {
    return std::ranges::all_of(labels, [&](const std::string& label) {
      return std::ranges::find(scale.grades, label) != scale.grades.end();
    });
  });
  return found == std::end(scales) ? nullptr : found;
}

}  // namespace voix
