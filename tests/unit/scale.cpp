// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/scale.hpp>

#include <vector>

#include "support/catch.hpp"

using voix::built_in_scale;

TEST_CASE("the seven mentions are known in both languages, and never mixed") {
  using Labels = std::vector<std::string>;
  CHECK(built_in_scale(Labels{"Très bien", "À rejeter"})->language == "fr");
  CHECK(built_in_scale(Labels{"To reject", "Very good"})->language == "en");
  CHECK(built_in_scale(Labels{"Excellent"}));
  CHECK_FALSE(built_in_scale(Labels{"Très bien", "Very good"}));
  CHECK_FALSE(built_in_scale(Labels{"bien"}));
  CHECK_FALSE(built_in_scale(Labels{"Bien "}));
  for (const auto& scale : voix::built_in_scales()) CHECK(scale.grades.size() == 7);
}
