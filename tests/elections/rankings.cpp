// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "elections/program.hpp"

namespace elections {
namespace {

std::vector<std::string> kubernetes(const std::string& year) {
  return order(tally({"kubernetes/" + year + ".csv", "--rule", "condorcet:schulze", "--cells", "rank",
                      "--unranked", "not-compared"}));
}

/// "Derek Carr (@derekwaynecarr)" → "Derek Carr"
std::vector<std::string> without_handles(std::vector<std::string> names) {
  for (auto& name : names) name = name.substr(0, name.find(" ("));
  return names;
}

}  // namespace

TEST_CASE("steering committees of Kubernetes") {
  CHECK(without_handles(kubernetes("2019")) ==
        std::vector<std::string>{"Paris Pittman", "Nikhita Raghunath", "Christoph Blecker", "Derek Carr",
                                 "Stephen Augustus", "Lachlan Evenson", "Brendan Burns", "Vallery Lancey",
                                 "Pengfei Ni", "Kris Nova", "Klaus Ma"});
  const auto of_2021 = kubernetes("2021");
  REQUIRE(of_2021.size() >= 4);
  CHECK(std::vector<std::string>(of_2021.begin(), of_2021.begin() + 4) ==
        std::vector<std::string>{"parispittman", "justaugustus", "cblecker", "tpepper"});
  CHECK(kubernetes("2023") == std::vector<std::string>{"soltysh", "pohly", "pacoxu", "justaugustus",
                                                       "natalisucks", "ameukam", "divya-mohan0209", "xmudrii",
                                                       "vincepri", "detiber", "qedrakmar"});
  CHECK(kubernetes("2025-GB").front() == "cblecker");
}

TEST_CASE("four seats of Kubernetes") {
  const auto result = tally({"kubernetes/2023.csv", "--rule", "condorcet", "--cells", "rank", "--unranked",
                             "not-compared", "--seats", "4"});
  auto elected = winners(result).get<std::vector<std::string>>();
  std::sort(elected.begin(), elected.end());
  CHECK(elected == std::vector<std::string>{"justaugustus", "pacoxu", "pohly", "soltysh"});
}

TEST_CASE("PrefLib: Debian leader 2002") {
  CHECK(winners(tally({"preflib/00002-00000001.soi", "--rule", "condorcet"})) ==
        json::array({"Bdale Garbee"}));
}

TEST_CASE("PrefLib: Burlington 2009, whose Condorcet winner was not elected") {
  for (const char* method :
       {"schulze", "ranked-pairs", "minimax:winning", "copeland", "kemeny", "split-cycle"}) {
    const auto result = tally({"preflib/00005-00000002.toi", "--rule", std::string("condorcet:") + method});
    CHECK(result["condorcet_winner"] == "Andy Montroll");
    CHECK(winners(result) == json::array({"Andy Montroll"}));
  }
}

TEST_CASE("PrefLib: Glasgow Govan 2007, where winning votes and margins elect different people") {
  const std::string file = "preflib/00008-00000009.soi";
  const auto winning = tally({file, "--rule", "condorcet:schulze"});
  CHECK(winning["condorcet_winner"].is_null());
  CHECK(winning["smith"] == json::array({"Stephen Dornan", "John Flanagan", "Allison Hunter"}));
  CHECK(winners(winning) == json::array({"John Flanagan"}));
  CHECK(winners(tally({file, "--rule", "condorcet:schulze:margins"})) == json::array({"Stephen Dornan"}));
  CHECK(std::any_of(winning["notes"].begin(), winning["notes"].end(), [](const json& note) {
    return note.get<std::string>().find("Stephen Dornan") != std::string::npos;
  }));
}

TEST_CASE("PrefLib: T-shirt design") {
  const auto result = tally({"preflib/00012-00000001.soc", "--rule", "condorcet:schulze"});
  CHECK(result["smith"] == json::array({"Australia", "Graph Coloring", "TSP"}));
  CHECK(winners(result) == json::array({"TSP"}));
}

TEST_CASE("PrefLib: ERS set 19") {
  const auto result = tally({"preflib/00007-00000019.soi", "--rule", "condorcet:schulze"});
  CHECK(result["smith"] == json::array({"Candidate 1", "Candidate 2", "Candidate 4"}));
  CHECK(winners(result) == json::array({"Candidate 4"}));
}

TEST_CASE("PrefLib: world junior figure skating") {
  CHECK(winners(tally({"preflib/00006-00000027.toc", "--rule", "condorcet"})) ==
        json::array({"Elena Ivanova"}));
}

TEST_CASE("ABIF: Burlington 2009") {
  const auto result = tally({"abif/burl2009.abif", "--rule", "condorcet"});
  const std::string montroll = result["condorcet_winner"];
  CHECK(montroll.find("Montroll") != std::string::npos);
  const auto& options = result["options"];
  const auto row =
      static_cast<std::size_t>(std::find(options.begin(), options.end(), montroll) - options.begin());
  REQUIRE(options.size() == 6);
  for (std::size_t other = 0; other < 6; ++other)
    if (other != row) CHECK(result["pairwise"][row][other] > result["pairwise"][other][row]);
  // the same ballots as in PrefLib
  auto same = tally({"preflib/00005-00000002.toi", "--rule", "condorcet"});
  CHECK(result["ballots"] == same["ballots"]);
}

TEST_CASE("ABIF: mock elections") {
  const auto winner_of = [](const std::string& file) {
    return winners(tally({"abif/mock-elections/" + file + ".abif", "--rule", "condorcet"}));
  };
  for (const char* file :
       {"tennessee-example-simple", "tennessee-example-overvote-01", "tennessee-example-overvote-02",
        "tennessee-example-overvote-03", "tennessee-example-scores", "tennessee-example-STAR"}) {
    INFO(file);
    const auto winner = winner_of(file);
    REQUIRE(winner.size() == 1);
    CHECK(winner[0].get<std::string>().rfind("Nash", 0) == 0);
  }
  CHECK(winner_of("mock-one-cand") == json::array({"A"}));
  CHECK(winner_of("mock-one-cand-with-blanks") == json::array({"A"}));
  CHECK(winner_of("mock-scorestar-tie").size() == 2);
  const std::string file = "abif/mock-elections/mock-wv-margins.abif";
  CHECK(winners(tally({file, "--rule", "condorcet:schulze"})) !=
        winners(tally({file, "--rule", "condorcet:schulze:margins"})));
}

TEST_CASE("CEF samples") {
  auto result = tally({"condorcet-election-format/test1.cvotes", "--rule", "condorcet"});
  CHECK(winners(result) == json::array({"A"}));
  CHECK(result["ballots"]["weight"] == 1);  // "^2" without "Weight Allowed: true" is ignored
  CHECK(!result["findings"].empty());
  result = tally({"condorcet-election-format/test3.cvotes", "--rule", "condorcet"});
  CHECK(winners(result) == json::array({"C"}));
  CHECK(result["ballots"]["counted"] == 700);
}

TEST_CASE("Wikimedia 2008: a cycle") {
  const auto result =
      tally({"wikimedia/board-2008.csv", "--from", "pairwise", "--rule", "condorcet:schulze"});
  CHECK(result["condorcet_winner"].is_null());
  CHECK(result["smith"].size() == 4);
  CHECK(order(result) == std::vector<std::string>{"Heiskanen", "Postlethwaite", "Smith", "Saintonge"});
}

TEST_CASE("Node.js: choices among several") {
  for (const char* file : {"2022-02-21-0", "2022-05-18-0", "2024-05-07-0"}) {
    const auto path = std::string("nodejs/") + file + ".json";
    INFO(path);
    CHECK(winners(tally({path, "--rule", "condorcet"})) == data(path)["outcome"]["winner(s)"]);
  }
}

TEST_CASE("Node.js: yes, blank, no") {
  const auto result = tally({"nodejs/2021-09-29-0.json", "--rule", "majority"});
  CHECK(result["counts"] == json({{"yes", 11}, {"no", 0}, {"blank", 1}}));
  CHECK(result["outcome"]["kind"] == "adopted");
  CHECK(tally({"nodejs/2022-01-10-0.json", "--rule", "majority"})["counts"]["yes"] == 18);
}

}  // namespace elections
