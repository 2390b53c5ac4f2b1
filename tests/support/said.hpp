// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a result says, in English; a step without a sentence, or a sentence with an empty place, is a failure.
#pragma once

#include <string>
#include <vector>
#include <voix/catalogue.hpp>
#include <voix/result.hpp>

#include "render/render.hpp"
#include "render/sentences.hpp"
#include "support/catch.hpp"

namespace voix::test {

inline std::vector<std::string> said(const std::vector<Step>& steps) {
  std::vector<std::string> sentences;
  for (const auto& step : steps) {
    INFO(step.slug);
    CHECK(render::find_sentence(step.slug));
    sentences.push_back(render::sentence(step, Catalogue()));
    INFO(sentences.back());
    CHECK(sentences.back().find('{') == std::string::npos);
  }
  return sentences;
}

inline std::vector<std::string_view> slugs(const std::vector<Step>& steps) {
  std::vector<std::string_view> names;
  for (const auto& step : steps) names.push_back(step.slug);
  return names;
}

}  // namespace voix::test
