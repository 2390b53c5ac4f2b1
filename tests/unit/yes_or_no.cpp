// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/yes_or_no.hpp"
#include "support/catch.hpp"

namespace voix::command {

TEST_CASE("yes and no are understood in both languages and in letters of any size") {
  for (const auto* text : {"y", "Y", "yes", "Yes", "YES", "o", "O", "oui", "Oui", "OUI", " oui "}) {
    CAPTURE(text);
    CHECK(parse_yes_or_no(text) == true);
  }
  for (const auto* text : {"n", "N", "no", "No", "NO", "non", "Non", "NON", "\tn"}) {
    CAPTURE(text);
    CHECK(parse_yes_or_no(text) == false);
  }
  for (const auto* text : {"", "ye", "yes please", "ouais", "0", "si"}) {
    CAPTURE(text);
    CHECK(!parse_yes_or_no(text));
  }
}

}  // namespace voix::command
