// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/named_option.hpp"

#include "support/catch.hpp"

using voix::command::named_option;

TEST_CASE("an option is named by its name, or by words that only it has") {
  const std::vector<std::string> options = {"Choice 1: Apologise  twice [needs 3:1]", "Choice 2: Say more",
                                            "Choice 20: Further discussion", "Say", "Élan"};
  CHECK(named_option("Further discussion", options) == options[2]);
  CHECK(named_option("Choice 2", options) == options[1]);
  CHECK(named_option("Say", options) == "Say");  // the whole name of one, a word of another
  CHECK(named_option("Choice", options) == "Choice");
  CHECK(named_option("discuss", options) == "discuss");  // no whole word
  CHECK(named_option("lan", options) == "lan");
  CHECK(named_option("Further \t discussion", options) == options[2]);
  CHECK(named_option(options[0], options) == options[0]);
  CHECK(named_option("Choice 1: Apologise twice [needs 3:1]", options) == options[0]);
  CHECK(named_option("Apologise twice", options) == options[0]);
  CHECK(named_option("", options).empty());
}
