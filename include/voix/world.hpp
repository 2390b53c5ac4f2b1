// SPDX-License-Identifier: GPL-3.0-or-later
//
// World: everything outside the program that a command may touch, as small ports. The program has one
// implementation of each (src/system), a test another, in memory. A command that is not given a port cannot
// use it: nothing else in voix reads a file, an environment variable or the terminal.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <voix/bytes.hpp>
#include <voix/finding.hpp>

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

  /// True when there is a person to ask: the process has a controlling terminal.
  [[nodiscard]] virtual bool can_ask() const = 0;
  /// Shows `prompt` on the terminal (not on standard output) and returns the line typed; empty at its end.
  virtual std::optional<std::string> ask(std::string_view prompt) = 0;
  /// The same without echo, straight into `buffer`: returns how many bytes the line has, empty at its end or
  /// when it does not fit.
  virtual std::optional<std::size_t> ask_secret(std::string_view prompt, std::span<char> buffer) = 0;
};

/// Held until it goes: see Files::lock.
class Lock {
 public:
  Lock() = default;
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  virtual ~Lock() = default;
};

/// Who may read a file that is written.
enum class Access { everyone, owner };

class Files {
 public:
  Files() = default;
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  virtual ~Files() = default;

  /// Opens a file for reading; "-" is standard input. Throws Error{environment} with the reason.
  [[nodiscard]] virtual std::unique_ptr<ByteSource> open(const std::string& path) = 0;
  /// The same, but throws Error{environment, is-a-link} for a symbolic link: a file that somebody else put
  /// there must not name one that only the reader may see.
  [[nodiscard]] virtual std::unique_ptr<ByteSource> open_itself(const std::string& path) {
    return open(path);
  }
  /// All that a file holds. Throws Error{document, file-too-large} beyond `limit` bytes.
  [[nodiscard]] std::string read(const std::string& path, std::size_t limit = most_bytes) {
    return read_all(*open(path), path, limit);
  }
  [[nodiscard]] std::string read_itself(const std::string& path) {
    return read_all(*open_itself(path), path, most_bytes);
  }
  /// Writes a whole file at once or not at all, and durably. An existing file is replaced only with `force`.
  virtual void write(const std::string& path, std::string_view bytes, bool force,
                     Access access = Access::everyone) = 0;
  /// Writes or replaces a whole file, which may be lost in a power cut until `sync`: for many files at once.
  virtual void write_soon(const std::string& path, std::string_view bytes) { write(path, bytes, true); }
  /// Returns when everything that was written into the folder is on disk.
  virtual void sync(const std::string& folder) { static_cast<void>(folder); }
  /// Adds to the end of a file, which is made if need be, in one write, durably.
  virtual void append(const std::string& path, std::string_view bytes, Access access = Access::everyone) = 0;
  [[nodiscard]] virtual bool exists(const std::string& path) = 0;
  /// The names in a folder in the order of their bytes; none if there is no such folder.
  [[nodiscard]] virtual std::vector<std::string> list(const std::string& folder) = 0;
  /// Makes a folder and those above it, unless they are there.
  virtual void make_folder(const std::string& folder) = 0;
  /// Gives a file or folder another name. Nothing is replaced: throws Error{environment, file-exists}.
  virtual void move(const std::string& from, const std::string& to) = 0;
  /// Takes a file or an empty folder away, as far as the system lets it.
  virtual void remove(const std::string& path) noexcept = 0;
  /// Waits until no other process holds the lock file `path`, and holds it.
  [[nodiscard]] virtual std::unique_ptr<Lock> lock(const std::string& path) = 0;
  /// True when someone else than the owner may read or write the file.
  [[nodiscard]] virtual bool is_open_to_others(const std::string& path) = 0;

 private:
  static constexpr std::size_t most_bytes = std::size_t{64} << 20U;
  static std::string read_all(ByteSource& source, const std::string& path, std::size_t limit);
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

/// Fresh random bytes of the operating system.
class Entropy {
 public:
  Entropy() = default;
  Entropy(const Entropy&) = delete;
  Entropy& operator=(const Entropy&) = delete;
  virtual ~Entropy() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;
  /// Seconds since 1970-01-01T00:00:00Z.
  [[nodiscard]] virtual std::int64_t now() const = 0;
  /// Seconds east of UTC in a zone of the tz database ("Europe/Paris") at an instant; empty if there is no
  /// such zone.
  [[nodiscard]] virtual std::optional<std::int64_t> offset(const std::string& zone,
                                                           std::int64_t instant) const = 0;
};

/// Other programs of this machine.
class Programs {
 public:
  struct Ended {
    int exit = 0;  // 127 when the program was not found
    std::string out, err;
  };
  Programs() = default;
  Programs(const Programs&) = delete;
  Programs& operator=(const Programs&) = delete;
  virtual ~Programs() = default;
  /// Runs a program found in PATH with `input` on its standard input; it may ask on the terminal.
  virtual Ended run(const std::vector<std::string>& arguments, std::string_view input) = 0;
};

struct World {
  Console& console;
  Files& files;
  Environment& environment;
  Entropy& entropy;
  Clock& clock;
  Programs& programs;
};

inline std::string Files::read_all(ByteSource& source, const std::string& path, std::size_t limit) {
  std::string bytes;
  for (std::size_t size = 0;; size = bytes.size()) {
    const std::size_t block = std::max<std::size_t>(size, 4096);
    bytes.resize(size + block);
    bytes.resize(size + source.read(std::span(bytes).subspan(size)));
    if (bytes.size() > limit) {
      throw Error(Fault::document, Finding{"file-too-large",
                                           Severity::error,
                                           {{"limit", std::to_string(limit)}},
                                           {.path = path, .text = {}}});
    }
    if (bytes.size() < size + block) return bytes;
  }
}

}  // namespace voix
