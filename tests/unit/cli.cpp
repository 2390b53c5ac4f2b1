// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "support/catch.hpp"
#include "support/world.hpp"

using voix::test::Run;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("bare voix shows what there is, on standard error, and exits with 2") {
  Run run;
  run({});
  CHECK(run.exit == 2);
  CHECK(run.console.output.empty());
  CHECK(has(run.console.messages, "tally"));
  CHECK(std::ranges::count(run.console.messages, '\n') <= 25);
}

TEST_CASE("help goes to standard output in every way of asking") {
  for (const std::vector<std::string>& line : {std::vector<std::string>{"help", "tally"},
                                               {"tally", "--help"},
                                               {"tally", "-h"},
                                               {"--help"},
                                               {"help"}}) {
    Run run;
    run(line);
    CHECK(run.exit == 0);
    CHECK(has(run.console.output, "voix"));
    CHECK(run.console.messages.empty());
  }
  CHECK(has(Run()({"--version"}).console.output, "voix 0."));
}

TEST_CASE("what is not known is named, the nearest is suggested, and nothing runs") {
  Run run;
  run.files.contents["a.csv"] = "A,B\n1,2\n";
  run({"taly", "a.csv"});
  CHECK(run.exit == 2);
  CHECK(has(run.console.messages, "[unknown-command]"));
  CHECK(has(run.console.messages, "tally"));
  run({"tally", "--rul", "condorcet", "--sets=3", "a.csv"});
  CHECK(run.exit == 2);
  CHECK(has(run.console.messages, "--rule"));
  CHECK(has(run.console.messages, "--seats"));
  CHECK(run.console.output.empty());
  run({"tally", "--rule", "condorcet:schultze", "a.csv"});
  CHECK(run.exit == 2);
  CHECK(has(run.console.messages, "[bad-rule-detail]"));
}

TEST_CASE("all wrong values are told at once") {
  Run run;
  run({"tally", "--rule", "mj", "--unranked", "first", "--seats", "0", "--jobs", "many", "x.csv"});
  CHECK(run.exit == 2);
  CHECK(has(run.console.messages, "--unranked"));
  CHECK(has(run.console.messages, "--seats"));
  CHECK(has(run.console.messages, "--jobs"));
}

TEST_CASE("a choice that the rule would not use is refused") {
  Run run;
  run({"tally", "--rule", "majority", "--counts", "yes=1,no=0", "--blank", "worst"});
  CHECK(run.exit == 2);
  CHECK(has(run.console.messages, "[flag-without-use]"));
}

TEST_CASE("-- ends the options, and - among them is standard input") {
  Run run;
  run.files.contents["--odd.cvotes"] = "A > B\n";
  run({"tally", "--rule", "condorcet", "--from", "cef", "--", "--odd.cvotes"});
  CHECK(run.exit == 0);
  run.files.contents["-"] = "A > B\n";
  run({"tally", "--rule", "condorcet", "--from", "cef", "-"});
  CHECK(run.exit == 0);
  run({"tally", "--rule", "condorcet", "-", "-"});
  CHECK(run.exit == 2);
}

TEST_CASE("exit codes tell a no from a mistake") {
  Run run;
  CHECK(run({"tally", "--rule", "majority", "--counts", "yes=1,no=2"}).exit == 0);
  CHECK(run({"tally", "--rule", "majority", "--counts", "yes=1,no=2", "--exit-code"}).exit == 1);
  CHECK(run({"tally", "--rule", "majority", "--counts", "yes=2,no=1", "--exit-code"}).exit == 0);
  CHECK(run({"tally", "--rule", "majority", "absent.csv"}).exit == 4);
  run.files.contents["broken.cvotes"] = "#/Candidates: A ; B\nA > > B\nA > B\n";
  run({"tally", "--rule", "condorcet", "broken.cvotes"});
  CHECK(run.exit == 3);
  CHECK(run.console.output.empty());
  run({"tally", "--rule", "condorcet", "broken.cvotes", "--lenient"});
  CHECK(run.exit == 3);
  CHECK(has(run.console.output, "A"));
}

TEST_CASE("the language follows the environment; JSON does not") {
  Run run;
  run.environment.variables = {{"LANG", "fr_FR.UTF-8"}};
  run({});
  CHECK(has(run.console.messages, "décider"));
  const auto french = run({"tally", "--rule", "majority", "--counts", "yes=2,no=1", "--json"}).console.output;
  run.environment.variables = {{"LC_ALL", "C"}, {"LANGUAGE", "fr"}};
  run({});
  CHECK(has(run.console.messages, "decide"));
  CHECK(run({"tally", "--rule", "majority", "--counts", "yes=2,no=1", "--json"}).console.output == french);
  run.environment.variables = {{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "de:fr:en"}};
  CHECK(has(run({}).console.messages, "décider"));
  run.environment.variables = {{"LANG", "fr_FR.UTF-8"}, {"LANGUAGE", "de:en:fr"}};
  CHECK_FALSE(has(run({}).console.messages, "décider"));
}

TEST_CASE("colour follows --color, NO_COLOR, CLICOLOR_FORCE and the terminal, in this order") {
  Run run;
  const std::vector<std::string> line{"tally", "--rule", "condorcet", "--from", "cef", "-"};
  run.files.contents["-"] = "A > B\n";
  const auto colored = [&](std::vector<std::string> more) {
    auto all = line;
    all.insert(all.end(), more.begin(), more.end());
    return has(run(all).console.output, "\033[");
  };
  CHECK_FALSE(colored({}));
  run.console.terminal = true;
  CHECK(colored({}));
  run.environment.variables["NO_COLOR"] = "1";
  CHECK_FALSE(colored({}));
  CHECK(colored({"--color", "always"}));
  run.environment.variables = {{"CLICOLOR_FORCE", "1"}};
  run.console.terminal = false;
  CHECK(colored({}));
  CHECK_FALSE(colored({"--color=never"}));
}

TEST_CASE("the order of files and of ballots changes no byte") {
  Run run;
  run.files.contents["1.cvotes"] = "B > A > C\nC > B\n";
  run.files.contents["2.cvotes"] = "A > C = B * 3\n";
  const auto one = run({"tally", "--rule", "condorcet", "--json", "1.cvotes", "2.cvotes"}).console.output;
  CHECK(one == run({"tally", "--rule", "condorcet", "--json", "2.cvotes", "1.cvotes"}).console.output);
  CHECK(has(one, "\"schema\":\"voix.tally/1\""));
}

TEST_CASE("parts carry the word of their files on unranked options") {
  Run run;
  run.files.contents["a.cvotes"] =
      "#/Candidates: A;B;C\n#/Implicit Ranking: false\nA * 3\nB > A > C\nB > C > A\n";
  const auto whole = run({"tally", "--rule", "condorcet", "a.cvotes", "--json"}).console.output;
  run({"tally", "--rule", "condorcet", "a.cvotes", "--part", "a.part"});
  CHECK(run({"tally", "--merge", "a.part", "--json"}).console.output == whole);
}

TEST_CASE("an answer that the rule does not count stops the count") {
  Run run;
  for (const auto* counts : {"yes=41,non=60", "yes=41;no=19", "oui=1"}) {
    run({"tally", "--rule", "majority", "--counts", counts});
    CHECK(run.exit == 3);
    CHECK(run.console.output.empty());
    CHECK(has(run.console.messages, "[unknown-answer]"));
  }
  CHECK(run({"tally", "--rule", "consent", "--counts", "consent=12,objections=3"}).exit == 3);
}

TEST_CASE("a ballot with more places than a cell can number is refused") {
  Run run;
  std::string ballot = "A>";
  for (int i = 0; i < 65533; ++i) ballot += "x>";
  run.files.contents["long.cvotes"] = "#/Candidates: A;B;C\n" + ballot + "B>C\n";
  CHECK(run({"tally", "--rule", "condorcet", "long.cvotes"}).exit == 3);
}
