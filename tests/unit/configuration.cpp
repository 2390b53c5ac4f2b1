// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the configuration may say, which file goes before which, and that flags and variables go before both.
#include "support/catch.hpp"
#include "support/world.hpp"

using namespace voix;
using namespace voix::test;
using Catch::Matchers::Contains;

namespace {

constexpr auto hand_count = {"tally", "--rule", "majority", "--counts", "yes=2,no=1"};

bool is_french(Run& run) {
  run({hand_count.begin(), hand_count.end()});
  REQUIRE(run.exit == 0);
  return run.console.output.find("\noui") != std::string::npos;
}

}  // namespace

TEST_CASE("the language is VOIX_LANGUAGE, else the project's, else the user's, else the locale's") {
  Run run;
  CHECK_FALSE(is_french(run));
  run.environment.variables = {{"LANG", "fr_FR.UTF-8"}, {"HOME", "/home/ada"}};
  CHECK(is_french(run));
  run.files.contents["/home/ada/.config/voix/config.toml"] = "language = \"en\"\n";
  CHECK_FALSE(is_french(run));
  run.environment.variables["XDG_CONFIG_HOME"] = "/elsewhere";
  CHECK(is_french(run));
  run.files.contents["/elsewhere/voix/config.toml"] = "language = \"en\"\n";
  CHECK_FALSE(is_french(run));
  run.files.contents["../../.voix.toml"] = "language = \"fr\"\n";
  CHECK(is_french(run));
  run.files.contents[".voix.toml"] = "color = \"never\"\n";  // the nearest alone is the project's
  CHECK_FALSE(is_french(run));
  run.environment.variables["VOIX_LANGUAGE"] = "fr";
  CHECK(is_french(run));
}

TEST_CASE("colour is --color, else NO_COLOR and CLICOLOR_FORCE, else as configured, else for a terminal") {
  Run run;
  const auto has_colour = [&](const std::vector<std::string>& more = {}) {
    std::vector<std::string> line{hand_count.begin(), hand_count.end()};
    line.insert(line.end(), more.begin(), more.end());
    run(line);
    return run.console.output.find('\x1b') != std::string::npos;
  };
  CHECK_FALSE(has_colour());
  run.files.contents[".voix.toml"] = "color = \"always\"\n";
  CHECK(has_colour());
  CHECK_FALSE(has_colour({"--color", "auto"}));
  CHECK_FALSE(has_colour({"--color", "never"}));
  run.environment.variables["NO_COLOR"] = "1";
  CHECK_FALSE(has_colour());
  run.environment.variables.clear();
  run.console.terminal = true;
  run.files.contents[".voix.toml"] = "color = \"never\"\n";
  CHECK_FALSE(has_colour());
  run.environment.variables["CLICOLOR_FORCE"] = "1";
  CHECK(has_colour());
}

TEST_CASE("a broken configuration is told with its places, all of them, and nothing is done") {
  Run run;
  run.files.contents[".voix.toml"] = "keys = \"a.key\"\nlanguage = \"de\"\ncolor = true\nkey = \"\"\n";
  run({hand_count.begin(), hand_count.end()});
  CHECK(run.exit == 3);
  CHECK(run.console.output.empty());
  for (const auto* said : {".voix.toml:1:1", "did you mean “key”?", ".voix.toml:2:12", "en, fr",
                           ".voix.toml:3:9", ".voix.toml:4:7"}) {
    CHECK_THAT(run.console.messages, Contains(said));
  }
}
