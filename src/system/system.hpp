// SPDX-License-Identifier: GPL-3.0-or-later
//
// System: the ports of World for a real machine (POSIX). Standard input and output are the process's own;
// a closed pipe ends the program in silence, as `head` expects.
#pragma once

#include <voix/world.hpp>

namespace voix::system {

class Terminal final : public Console {
 public:
  /// Writes to file descriptors 1 and 2 and ignores SIGPIPE from now on.
  Terminal();
  void out(std::string_view text) override;
  void err(std::string_view text) override;
  [[nodiscard]] bool out_is_terminal() const override;
  [[nodiscard]] bool err_is_terminal() const override;
  [[nodiscard]] std::size_t width() const override;
};

class Disk final : public Files {
 public:
  [[nodiscard]] std::unique_ptr<ByteSource> open(const std::string& path) override;
  void write(const std::string& path, std::string_view bytes, bool force) override;
};

class Variables final : public Environment {
 public:
  [[nodiscard]] std::optional<std::string> variable(const char* name) const override;
};

}  // namespace voix::system
