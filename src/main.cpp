// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "cli/cli.hpp"
#include "system/system.hpp"

int main(int count, char* values[]) {
  voix::system::Terminal console;
  voix::system::Disk files;
  voix::system::Variables environment;
  voix::system::Randomness entropy;
  voix::system::SystemClock clock;
  voix::system::ChildProcesses programs;
  voix::World world{console, files, environment, entropy, clock, programs};
  const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
  return voix::cli::run(arguments, world);
}
