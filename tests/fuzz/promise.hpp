// SPDX-License-Identifier: GPL-3.0-or-later
//
// `demand`: stops the program where a promise is broken, for libFuzzer to keep the input.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace voix::fuzz {

inline void demand(bool kept, const char* promise, const std::string& first = "",
                   const std::string& second = "") {
  if (kept) return;
  std::fprintf(stderr, "broken: %s\n--- first\n%s\n--- second\n%s\n", promise, first.c_str(), second.c_str());
  std::abort();
}

}  // namespace voix::fuzz
