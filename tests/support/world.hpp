// SPDX-License-Identifier: GPL-3.0-or-later
//
// A world in memory: files, a console and an environment that tests fill in and look at.
#pragma once

#include <map>
#include <string>
#include <vector>
#include <voix/finding.hpp>
#include <voix/world.hpp>

#include "cli/cli.hpp"

namespace voix::test {

class MemoryConsole final : public Console {
 public:
  void out(std::string_view text) override { output += text; }
  void err(std::string_view text) override { messages += text; }
  [[nodiscard]] bool out_is_terminal() const override { return terminal; }
  [[nodiscard]] bool err_is_terminal() const override { return terminal; }
  [[nodiscard]] std::size_t width() const override { return terminal ? columns : 0; }

  std::string output, messages;
  bool terminal = false;
  std::size_t columns = 80;
};

class MemoryFiles final : public Files {
 public:
  std::unique_ptr<ByteSource> open(const std::string& path) override {
    const auto found = contents.find(path);
    if (found == contents.end()) {
      throw Error(Fault::environment, Finding{"no-such-file", Severity::error, {{"path", path}}, {}});
    }
    return std::make_unique<MemorySource>(found->second);
  }
  void write(const std::string& path, std::string_view bytes, bool force) override {
    if (contents.contains(path) && !force) {
      throw Error(Fault::environment, Finding{"file-exists", Severity::error, {{"path", path}}, {}});
    }
    contents[path] = bytes;
  }

  std::map<std::string, std::string> contents;
};

class MemoryEnvironment final : public Environment {
 public:
  [[nodiscard]] std::optional<std::string> variable(const char* name) const override {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  }

  std::map<std::string, std::string> variables;
};

/// One run of the program, without a process.
struct Run {
  MemoryConsole console;
  MemoryFiles files;
  MemoryEnvironment environment;
  int exit = -1;

  Run& operator()(std::vector<std::string> arguments) {
    World world{console, files, environment};
    console.output.clear();
    console.messages.clear();
    exit = cli::run(arguments, world);
    return *this;
  }
};

}  // namespace voix::test
