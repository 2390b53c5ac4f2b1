// SPDX-License-Identifier: GPL-3.0-or-later
//
// World: everything outside the program that a command may touch, as small ports. The program has one
// implementation of each (src/system), a test another, in memory. A command that is not given a port cannot
// use it: nothing else in voix reads a file, an environment variable or the terminal.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <voix/bytes.hpp>

namespace voix {

class Console {
 public:
  Console() = default;
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;
  virtual ~Console() = default;

  /// Data, for standard output. Throws Error{environment} when it cannot be written (a full disk).
  virtual void out(std::string_view text) = 0;
  /// Messages, for standard error.
  virtual void err(std::string_view text) = 0;
  [[nodiscard]] virtual bool out_is_terminal() const = 0;
  [[nodiscard]] virtual bool err_is_terminal() const = 0;
  /// Columns of the terminal; 0 when there is none.
  [[nodiscard]] virtual std::size_t width() const = 0;
};

class Files {
 public:
  Files() = default;
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  virtual ~Files() = default;

  /// Opens a file for reading; "-" is standard input. Throws Error{environment} with the reason.
  [[nodiscard]] virtual std::unique_ptr<ByteSource> open(const std::string& path) = 0;
  /// Writes a whole file at once or not at all. An existing file is replaced only with `force`.
  virtual void write(const std::string& path, std::string_view bytes, bool force) = 0;
};

class Environment {
 public:
  Environment() = default;
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;
  virtual ~Environment() = default;
  /// The variable's value; empty when it is not set or set to nothing.
  [[nodiscard]] virtual std::optional<std::string> variable(const char* name) const = 0;
};

struct World {
  Console& console;
  Files& files;
  Environment& environment;
};

}  // namespace voix
