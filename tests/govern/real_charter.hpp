// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charters of real groups, as tests/govern/charters has them from their public texts.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "format/charter_toml.hpp"
#include "support/catch.hpp"

inline voix::Charter real(const std::string& name) {
  const auto path = std::string(VOIX_TEST_DATA) + "/govern/charters/" + name + ".toml";
  std::ifstream file(path);
  REQUIRE(file);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return voix::format::read_charter(text, path);
}
