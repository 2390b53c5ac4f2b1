// SPDX-License-Identifier: GPL-3.0-or-later
#include "elections/program.hpp"

namespace elections {
namespace {

Arguments debian(const json& vote, const std::string& rule) {
  const auto& options = vote["options"];
  return {vote["file"],       "--rule",       rule,
          "--default-option", options.back(), "--quorum",
          "3/2 * sqrt(n)",    "--roll",       std::to_string(vote["developers"].get<int>())};
}

Arguments in_folder(Arguments arguments) {
  arguments.front() = "debian/" + arguments.front();
  return arguments;
}

}  // namespace

TEST_CASE("votes of the Debian project") {
  for (const auto& vote : data("debian/expected.json")) {
    INFO(vote["file"]);
    const auto& options = vote["options"];
    auto arguments = in_folder(debian(vote, "condorcet:debian"));
    for (std::size_t i = 0; i < vote["ratios"].size(); ++i)
      if (vote["ratios"][i] != 1) {
        arguments.push_back("--ratio");
        arguments.push_back(options[i].get<std::string>() + "=" +
                            std::to_string(vote["ratios"][i].get<int>()));
      }
    for (const bool strict : {false, true}) {  // the data do not tell the two texts of the constitution apart
      if (strict) arguments.push_back("--ratio-strict");
      const auto result = tally(arguments);
      CHECK(result["options"] == options);
      CHECK(result["method"] == "debian");
      CHECK(result["pairwise"] == vote["matrix"]);
      auto dropped = json::array();
      for (const auto& place : vote["dropped"])
        dropped.push_back({{"option", options[place.get<std::size_t>()]}, {"by", "ratio"}});
      CHECK(result.value("dropped", json::array()) == dropped);
      auto schwartz = json::array();
      for (const auto& place : vote["schwartz"]) schwartz.push_back(options[place.get<std::size_t>()]);
      CHECK(result["schwartz"] == schwartz);
      CHECK(winners(result) == json::array({options[vote["winners"][0].get<std::size_t>()]}));
      CHECK(result["outcome"]["kind"] == "winner");
    }
  }
}

TEST_CASE("a few words name an option of a Debian vote") {
  const auto result =
      tally({"debian/2004-gr_sarge.txt", "--rule", "condorcet:debian", "--default-option",
             "Further discussion", "--ratio", "Choice 3=3", "--ratio", "Revert to old wording of SC=3"});
  CHECK(result["settings"]["default_option"] == "Choice 7: Further discussion");
  const auto dropped = [&](std::size_t i) { return result["dropped"][i]["option"].get<std::string>(); };
  REQUIRE(result["dropped"].size() >= 2);
  CHECK(dropped(0) == "Choice 3: Add apology to Social Contract         [needs 3:1]");
  CHECK(dropped(1) == "Choice 4: Revert to old wording of SC            [needs 3:1]");
}

TEST_CASE("a Debian quorum that nobody reaches leaves the default option") {
  const auto vote = data("debian/expected.json")[6];
  auto arguments = in_folder(debian(vote, "condorcet:debian"));
  arguments.back() = "100000";  // R = 474.3, more than the 390 who voted
  const auto result = tally(arguments);
  CHECK(winners(result) == json::array({"None Of The Above"}));
  REQUIRE(result["dropped"].size() == 3);
  for (const auto& dropped : result["dropped"]) CHECK(dropped["by"] == "quorum");
}

TEST_CASE("Debian leader 2020") {
  const std::vector<std::string> published = {"Jonathan Carter", "Sruthi Chandran", "Brian Gupta",
                                              "None Of The Above"};
  CHECK(order(tally({"debian/2020-leader.txt", "--rule", "condorcet"})) == published);
  const auto result = tally({"debian/2020-leader.txt", "--rule", "condorcet:debian", "--default-option",
                             "None Of The Above", "--quorum", "3/2 * sqrt(n)", "--roll", "1011"});
  CHECK(winners(result) == json::array({"Jonathan Carter"}));
}

}  // namespace elections
