// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "crypto/secret.hpp"

int main(int count, char* values[]) {
  voix::start_crypto();
  return Catch::Session().run(count, values);
}
