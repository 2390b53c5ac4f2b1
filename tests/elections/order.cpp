// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same ballots in another order, on other threads, in files named in another order: the same bytes.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include "elections/program.hpp"

namespace elections {
namespace {

/// The lines of a file of the data, of which the first `header` stay first and the others are shuffled.
std::filesystem::path shuffled(const std::string& path, std::size_t header, unsigned seed) {
  std::ifstream from(std::string(VOIX_TEST_DATA) + "/elections/data/" + path);
  REQUIRE(from);
  std::vector<std::string> lines;
  for (std::string line; std::getline(from, line);) lines.push_back(line);
  REQUIRE(lines.size() > header + 1);
  std::mt19937 random(seed);
  for (auto end = lines.size(); end > header + 1; --end)  // std::shuffle differs between libraries
    std::swap(lines[end - 1], lines[header + random() % (end - header)]);
  auto extension = std::filesystem::path(path).extension().string();
  auto to = std::filesystem::temp_directory_path() /
            ("voix-shuffled-" + std::to_string(std::random_device()()) + extension);
  std::ofstream file(to);
  for (const auto& line : lines) file << line << '\n';
  REQUIRE(file.flush());
  return to;
}

/// The number of lines up to the last that starts with `mark`; at least `least`.
std::size_t header(const std::string& path, const std::string& mark, std::size_t least) {
  std::ifstream file(std::string(VOIX_TEST_DATA) + "/elections/data/" + path);
  std::size_t lines = 0, last = least;
  for (std::string line; std::getline(file, line);) {
    ++lines;
    if (line.rfind(mark, 0) == 0) last = std::max(lines, least);
  }
  return last;
}

}  // namespace

TEST_CASE("the order of ballots and threads does not change a byte") {
  struct Sheet {
    std::string path, mark;
    std::size_t least;
    std::vector<std::string> rules;
  };
  const std::vector<Sheet> sheets = {
      {"kubernetes/2019.csv", "!", 1, {"condorcet", "condorcet:smith-irv", "condorcet:kemeny"}},
      {"preflib/00008-00000009.soi", "#", 1, {"condorcet:schulze:ratio", "condorcet:stable-voting"}},
      {"preflib/00012-00000001.soc", "#", 1, {"plurality", "condorcet:river", "condorcet:baldwin"}},
      {"tideman/A33.cvotes", "#/", 1, {"condorcet:ranked-pairs", "condorcet:black"}},
      {"majority-judgment/orsay2007/bureau_01.csv", "!", 1, {"majority-judgment", "mj:usual"}},
  };
  for (const auto& [path, mark, least, rules] : sheets) {
    const auto other = shuffled(path, header(path, mark, least), 7);
    for (const auto& rule : rules) {
      INFO(path << " by " << rule);
      const auto once = printed({path, "--rule", rule, "--jobs", "1"});
      CHECK(once == printed({other.string(), "--rule", rule, "--jobs", "3"}));
    }
    std::filesystem::remove(other);
  }
}

TEST_CASE("the order of files does not change a byte") {
  Arguments stations = {"majority-judgment/orsay2007/bureau_01.csv",
                        "majority-judgment/orsay2007/bureau_06.csv",
                        "majority-judgment/orsay2007/bureau_12.csv"};
  const auto count = [&](Arguments arguments) {
    for (const char* a : {"--rule", "majority-judgment", "--no-opinion", "0"}) arguments.push_back(a);
    return printed(arguments);
  };
  const auto once = count(stations);
  while (std::next_permutation(stations.begin(), stations.end())) CHECK(count(stations) == once);

  // files that declare their options in different orders, and some that others do not name
  const std::string a = "condorcet-election-format/test2.cvotes",
                    b = "condorcet-election-format/test3.cvotes",
                    c = "abif/mock-elections/mock-wv-margins.abif";
  const auto join = [](const Arguments& files) {
    auto arguments = files;
    for (const char* word : {"--rule", "condorcet"}) arguments.emplace_back(word);
    return printed(arguments);
  };
  CHECK(json::parse(join({b, c}))["options"] == json::parse(join({c, b}))["options"]);
  CHECK(join({b, c}) == join({c, b}));
  const auto findings = [&](const Arguments& files) { return json::parse(join(files))["findings"]; };
  CHECK(findings({a, b}) == findings({b, a}));
}

}  // namespace elections
