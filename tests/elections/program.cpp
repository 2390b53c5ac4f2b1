// SPDX-License-Identifier: GPL-3.0-or-later
#include "elections/program.hpp"

#include <array>
#include <cstdio>
#include <fstream>

namespace elections {
namespace {

std::string quoted(const std::string& word) {
  std::string s = "'";
  for (const char c : word) s += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return s + "'";
}

}  // namespace

std::string printed(const Arguments& arguments) {
  std::string command = "cd " + quoted(std::string(VOIX_TEST_DATA) + "/elections/data") + " && " +
                        quoted(VOIX_PROGRAM) + " tally";
  for (const auto& argument : arguments) command += ' ' + quoted(argument);
  command += " --json";
  INFO(command);
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string output;
  std::array<char, 4096> buffer{};
  while (const auto size = std::fread(buffer.data(), 1, buffer.size(), pipe))
    output.append(buffer.data(), size);
  REQUIRE(pclose(pipe) == 0);
  return output;
}

json data(const std::string& path) {
  std::ifstream file(std::string(VOIX_TEST_DATA) + "/elections/data/" + path);
  REQUIRE(file);
  return json::parse(file);
}

std::vector<std::string> order(const json& result) {
  std::vector<std::string> places;
  for (const auto& group : result["ranking"]) {
    std::string place;
    for (const auto& name : group) place += (place.empty() ? "" : "=") + name.get<std::string>();
    places.push_back(place);
  }
  return places;
}

}  // namespace elections
