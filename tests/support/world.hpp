// SPDX-License-Identifier: GPL-3.0-or-later
//
// A world in memory: files, a console and an environment that tests fill in and look at.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>
#include <voix/finding.hpp>
#include <voix/world.hpp>

#include "cli/cli.hpp"
#include "crypto/hash.hpp"

namespace voix::test {

class MemoryConsole final : public Console {
 public:
  void out(std::string_view text) override { output += text; }
  void err(std::string_view text) override { messages += text; }
  [[nodiscard]] bool out_is_terminal() const override { return terminal; }
  [[nodiscard]] bool err_is_terminal() const override { return terminal; }
  [[nodiscard]] std::size_t width() const override { return terminal ? columns : 0; }
  [[nodiscard]] bool can_ask() const override { return !answers.empty(); }
  std::optional<std::string> ask(std::string_view prompt) override {
    questions += prompt;
    if (answers.empty()) return std::nullopt;
    auto answer = answers.front();
    answers.erase(answers.begin());
    return answer;
  }
  std::optional<std::size_t> ask_secret(std::string_view prompt, std::span<char> buffer) override {
    const auto answer = ask(prompt);
    if (!answer || answer->size() > buffer.size()) return std::nullopt;
    std::ranges::copy(*answer, buffer.begin());
    return answer->size();
  }

  std::vector<std::string> answers;  // what the person types, line by line
  std::string questions;
  std::string output, messages;
  bool terminal = false;
  std::size_t columns = 80;
};

class MemoryFiles : public Files {
 public:
  std::unique_ptr<ByteSource> open(const std::string& path) override {
    const auto found = contents.find(path);
    if (found == contents.end()) {
      throw Error(Fault::environment, Finding{"no-such-file", Severity::error, {{"path", path}}, {}});
    }
    return std::make_unique<MemorySource>(found->second);
  }
  void write(const std::string& path, std::string_view bytes, bool force, Access) override {
    if (contents.contains(path) && !force) {
      throw Error(Fault::environment, Finding{"file-exists", Severity::error, {{"path", path}}, {}});
    }
    contents[path] = bytes;
  }
  void append(const std::string& path, std::string_view bytes, Access) override { contents[path] += bytes; }
  bool exists(const std::string& path) override {
    const auto next = contents.lower_bound(path);
    return next != contents.end() && (next->first == path || next->first.starts_with(path + "/"));
  }
  std::vector<std::string> list(const std::string& folder) override {
    std::set<std::string> names;
    for (const auto& [path, bytes] : contents) {
      if (path.starts_with(folder + "/")) {
        const auto rest = path.substr(folder.size() + 1);
        names.insert(rest.substr(0, rest.find('/')));
      }
    }
    return {names.begin(), names.end()};
  }
  void make_folder(const std::string&) override {}
  void move(const std::string& from, const std::string& to) override {
    std::map<std::string, std::string> moved;
    for (auto& [path, bytes] : contents) {
      const bool within = path == from || path.starts_with(from + "/");
      moved.emplace(within ? to + path.substr(from.size()) : path, std::move(bytes));
    }
    contents = std::move(moved);
  }
  void remove(const std::string& path) noexcept override { contents.erase(path); }
  std::unique_ptr<Lock> lock(const std::string&) override { return std::make_unique<Lock>(); }
  bool is_open_to_others(const std::string&) override { return false; }

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

/// The same bytes in every run: SHA-256 of a seed and a counter.
class FixedEntropy final : public Entropy {
 public:
  explicit FixedEntropy(std::string seed = "voix") : seed_(std::move(seed)) {}
  void fill(std::span<std::uint8_t> bytes) override {
    while (!bytes.empty()) {
      const auto block = sha256(seed_ + "/" + std::to_string(counter_++));
      const auto size = std::min(bytes.size(), block.size());
      std::copy_n(block.begin(), size, bytes.begin());
      bytes = bytes.subspan(size);
    }
  }

 private:
  std::string seed_;
  std::uint64_t counter_ = 0;
};

class FixedClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now() const override { return time; }
  /// Paris is an hour east, in summer too.
  [[nodiscard]] std::optional<std::int64_t> offset(const std::string& zone, std::int64_t) const override {
    if (zone == "UTC") return 0;
    return zone == "Europe/Paris" ? std::optional<std::int64_t>(3600) : std::nullopt;
  }
  std::int64_t time = 1604080800;  // 2020-10-30T18:00:00Z
};

class NoPrograms final : public Programs {
 public:
  Ended run(const std::vector<std::string>&, std::string_view) override { return {127, "", ""}; }
};

/// One run of the program, without a process.
struct Run {
  MemoryConsole console;
  MemoryFiles files;
  MemoryEnvironment environment;
  FixedEntropy entropy;
  FixedClock clock;
  NoPrograms programs;
  int exit = -1;

  Run& operator()(std::vector<std::string> arguments) {
    World world{console, files, environment, entropy, clock, programs};
    console.output.clear();
    console.messages.clear();
    exit = cli::run(arguments, world);
    return *this;
  }
};

}  // namespace voix::test
