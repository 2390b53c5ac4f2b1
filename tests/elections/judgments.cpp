// SPDX-License-Identifier: GPL-3.0-or-later
#include <voix/count.hpp>

#include "elections/program.hpp"

namespace elections {
namespace {

const Arguments stations = {"majority-judgment/orsay2007/bureau_01.csv",
                            "majority-judgment/orsay2007/bureau_06.csv",
                            "majority-judgment/orsay2007/bureau_12.csv"};

json orsay(const Arguments& more) {
  auto arguments = stations;
  for (const char* a : {"--rule", "majority-judgment", "--cells", "grade", "--grades", "6,5,4,3,2,1",
                        "--no-opinion", "0", "--id-column", ""})
    arguments.push_back(a);
  arguments.insert(arguments.end(), more.begin(), more.end());
  return tally(arguments);
}

json profile(const json& result, const std::string& name) {
  for (const auto& p : result["profiles"])
    if (p["option"] == name) return p;
  return nullptr;
}

/// Percent of the ballots in hundredths, rounded to the nearest.
long long percent(const json& weight, const json& of) {
  return (weight.get<long long>() * 20000 + of.get<long long>()) / (2 * of.get<long long>());
}

std::size_t place(const json& result, const std::string& name) {
  std::size_t place = 0;
  for (const auto& group : result["ranking"]) {
    for (const auto& option : group)
      if (option == name) return place;
    ++place;
  }
  FAIL("no option " << name);
  return place;
}

}  // namespace

TEST_CASE("Orsay 2007: gauges as published") {
  const auto result = orsay({"--blank", "worst"});
  REQUIRE(result["ballots"]["counted"] == 1733);
  struct Published {
    const char *name, *grade;
    long long above, below;
  };
  for (const auto& p :
       {Published{"Bayrou", "4", 4432, 3064}, {"Royal", "4", 3935, 4155}, {"Sarkozy", "4", 3889, 4686}}) {
    INFO(p.name);
    const auto of = profile(result, p.name);
    CHECK(of["median"] == p.grade);
    CHECK(percent(of["above"], result["ballots"]["counted"]) == p.above);
    CHECK(percent(of["below"], result["ballots"]["counted"]) == p.below);
  }
  CHECK(order(result).front() == "Bayrou");
  CHECK(order(result)[1] == "Royal");
  CHECK(order(result)[2] == "Sarkozy");
}

TEST_CASE("Orsay 2007: dropping missing grades swaps two candidates") {
  const auto worst = orsay({"--blank", "worst"});
  const auto ignored = orsay({"--blank", "ignore"});
  const bool first = place(worst, "Bové") < place(worst, "Laguiller");
  CHECK(first != (place(ignored, "Bové") < place(ignored, "Laguiller")));
}

TEST_CASE("presidential election of 2012: the published order") {
  const auto result = tally({"majority-judgment/presidential2012.csv", "--from", "tally", "--rule", "mj",
                             "--grades", "Outstanding,Excellent,Very Good,Good,Fair,Poor,To reject"});
  CHECK(order(result) == std::vector<std::string>{"Hollande", "Bayrou", "Sarkozy", "Melenchon",
                                                  "Dupont-Aignan", "Joly", "Poutou", "Le Pen", "Arthaud",
                                                  "Cheminade"});
}

TEST_CASE("vectors of the Java library") {
  for (const auto& vector : data("majority-judgment/java-assertions.json")) {
    INFO(vector["title"]);
    const auto& tallies = vector["tallies"];
    const auto participants = vector["participants"].get<long long>();
    voix::GradeTally tally;
    const auto grades = tallies[0].size();
    for (std::size_t g = grades; g-- > 0;) tally.grades.push_back("g" + std::to_string(g));
    tally.ballots = {participants, participants, 0, 0};
    for (const auto& counts : tallies) {
      tally.options.push_back("option " + std::to_string(tally.options.size()));
      auto& row = tally.counts.emplace_back();
      long long given = 0;
      for (std::size_t g = grades; g-- > 0;) {
        row.push_back(counts[g].get<long long>());
        given += counts[g].get<long long>();
      }
      tally.missing.push_back(participants - given);
    }
    voix::Settings settings;
    const auto mode = vector.value("mode", "StaticDefault");
    settings.blank = mode == "MedianDefault" ? voix::Blank::median
                     : mode == "Normalized"  ? voix::Blank::ignore
                                             : voix::Blank::named;
    settings.blank_grade = "g" + std::to_string(vector.value("default", 0));
    const auto result = voix::count(tally, voix::Judgment{}, settings);
    std::vector<int> ranks(tallies.size());
    int rank = 1;
    for (const auto& group : result.ranking) {
      for (const auto a : group) ranks[a] = rank;
      rank += static_cast<int>(group.size());
    }
    CHECK(json(ranks) == vector["ranks"]);
  }
}

}  // namespace elections
