// SPDX-License-Identifier: GPL-3.0-or-later
//
// System: the ports of World for a real machine (POSIX). Standard input and output are the process's own;
// a closed pipe ends the program in silence, as `head` expects.
#pragma once

#include <voix/world.hpp>

namespace voix::system {

class Hidden;

class Terminal final : public Console {
 public:
  /// Writes to file descriptors 1 and 2 and ignores SIGPIPE from now on.
  Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal() override;
  void out(std::string_view text) override;
  void err(std::string_view text) override;
  [[nodiscard]] bool out_is_terminal() const override;
  [[nodiscard]] bool err_is_terminal() const override;
  [[nodiscard]] std::size_t width() const override;
  [[nodiscard]] bool can_ask() const override;
  std::optional<std::string> ask(std::string_view prompt) override;
  /// What is typed stays hidden until the next text or question, or until the terminal goes: also while a key
  /// is derived from a passphrase, when people type the next one too early.
  std::optional<std::size_t> ask_secret(std::string_view prompt, std::span<char> buffer) override;

 private:
  std::unique_ptr<Hidden> hidden_;
};

class Disk final : public Files {
 public:
  [[nodiscard]] std::unique_ptr<ByteSource> open(const std::string& path) override;
  [[nodiscard]] std::unique_ptr<ByteSource> open_itself(const std::string& path) override;
  void write(const std::string& path, std::string_view bytes, bool force, Access access) override;
  void write_soon(const std::string& path, std::string_view bytes) override;
  void sync(const std::string& folder) override;
  void append(const std::string& path, std::string_view bytes, Access access) override;
  [[nodiscard]] bool exists(const std::string& path) override;
  [[nodiscard]] std::vector<std::string> list(const std::string& folder) override;
  void make_folder(const std::string& folder) override;
  void move(const std::string& from, const std::string& to) override;
  void remove(const std::string& path) noexcept override;
  [[nodiscard]] std::unique_ptr<Lock> lock(const std::string& path) override;
  [[nodiscard]] bool is_open_to_others(const std::string& path) override;

 private:
  static std::unique_ptr<ByteSource> open(const std::string& path, int more_flags);
};

class Randomness final : public Entropy {
 public:
  /// getrandom(2).
  void fill(std::span<std::uint8_t> bytes) override;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now() const override;
  [[nodiscard]] std::optional<std::int64_t> offset(const std::string& zone,
                                                   std::int64_t instant) const override;
};

class ChildProcesses final : public Programs {
 public:
  /// Ignores SIGPIPE from now on: a program may end before it has read all that it is given.
  ChildProcesses();
  Ended run(const std::vector<std::string>& arguments, std::string_view input) override;
};

class Variables final : public Environment {
 public:
  [[nodiscard]] std::optional<std::string> variable(const char* name) const override;
};

}  // namespace voix::system
