// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/grade_order.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <voix/fraction.hpp>
#include <voix/scale.hpp>

namespace voix::format {

namespace {

// Words that can only be the best, or only the worst, of a scale. Compared without regard to ASCII capitals.
constexpr std::string_view best_words[] = {"excellent", "outstanding", "très bien", "very good"};
constexpr std::string_view worst_words[] = {"to reject", "reject",      "rejected",  "à rejeter",
                                            "a rejeter", "insuffisant", "very poor", "poor"};

bool among(std::span<const std::string_view> words, std::string_view label) {
  std::string lower(label);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  constexpr std::string_view capital = "À";
  if (lower.starts_with(capital)) lower.replace(0, capital.size(), "à");
  return std::ranges::find(words, lower) != words.end();
}

std::vector<std::size_t> identity(std::size_t size) {
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

}  // namespace

std::optional<std::vector<std::size_t>> best_first(std::span<const std::string> grades) {
  auto order = identity(grades.size());
  if (const auto* scale = built_in_scale(grades)) {
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::ranges::find(scale->grades, grades[i]); });
    return order;
  }
  std::vector<Fraction> scores;
  for (const auto& grade : grades) {
    const auto score = Fraction::parse(grade);
    if (!score) break;
    scores.push_back(*score);
  }
  if (scores.size() == grades.size()) {
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return scores[b] < scores[a]; });
    return order;
  }
  if (among(best_words, grades.front()) && among(worst_words, grades.back())) return order;
  if (among(worst_words, grades.front()) && among(best_words, grades.back())) {
    std::ranges::reverse(order);
    return order;
  }
  return std::nullopt;
}

std::optional<std::vector<std::size_t>> in_given_order(std::span<const std::string> grades,
                                                       std::span<const std::string> given) {
  if (grades.size() != given.size()) return std::nullopt;
  std::vector<std::size_t> order;
  for (const auto& name : given) {
    const auto found = std::ranges::find(grades, name);
    if (found == grades.end()) return std::nullopt;
    order.push_back(static_cast<std::size_t>(found - grades.begin()));
  }
  return order;
}

}  // namespace voix::format
