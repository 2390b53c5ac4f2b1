// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include "system/descriptor.hpp"
#include "system/system.hpp"

namespace voix::system {

Terminal::Terminal() { std::signal(SIGPIPE, SIG_IGN); }

void Terminal::out(std::string_view text) {
  const int error = write_all(STDOUT_FILENO, text);
  if (error == EPIPE) std::_Exit(0);  // the reader has seen enough
  if (error != 0) throw failure(error, "-", "cannot-write");
}

// A message that cannot be shown is not worth ending the work for.
void Terminal::err(std::string_view text) { static_cast<void>(write_all(STDERR_FILENO, text)); }

bool Terminal::out_is_terminal() const { return ::isatty(STDOUT_FILENO) == 1; }
bool Terminal::err_is_terminal() const { return ::isatty(STDERR_FILENO) == 1; }

std::size_t Terminal::width() const {
  winsize size = {};
  if (!out_is_terminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

namespace {

Descriptor open_terminal() { return Descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC)); }

/// Turns the echo off as long as it lives. An interrupt waits for the end of the line, so that it cannot
/// leave the terminal without echo: the terminal hands it over as a character then.
class Hidden {
 public:
  explicit Hidden(int terminal) : terminal_(terminal), known_(::tcgetattr(terminal, &before_) == 0) {
    auto hidden = before_;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    hidden.c_lflag |= ECHONL;
    if (known_) ::tcsetattr(terminal_, TCSAFLUSH, &hidden);
  }
  Hidden(const Hidden&) = delete;
  Hidden& operator=(const Hidden&) = delete;
  ~Hidden() {
    if (known_) ::tcsetattr(terminal_, TCSAFLUSH, &before_);
  }

 private:
  int terminal_;
  termios before_ = {};
  bool known_;
};

void wipe_line(std::span<char> buffer) { ::explicit_bzero(buffer.data(), buffer.size()); }

/// One line, without its end, byte by byte, so that nothing of it stays in another buffer.
std::optional<std::size_t> read_line(int terminal, std::span<char> buffer) {
  std::size_t size = 0;
  for (char c = 0;;) {
    const auto got = ::read(terminal, &c, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return size == 0 ? std::nullopt : std::optional(size);
    if (c == '\x03') {  // Ctrl-C
      wipe_line(buffer);
      return std::nullopt;
    }
    if (c == '\n') return size <= buffer.size() ? std::optional(size) : std::nullopt;
    if (size < buffer.size()) buffer[size] = c;
    ++size;
  }
}

}  // namespace

bool Terminal::can_ask() const { return static_cast<bool>(open_terminal()); }

std::optional<std::string> Terminal::ask(std::string_view prompt) {
  const auto terminal = open_terminal();
  if (!terminal || write_all(terminal.number(), prompt) != 0) return std::nullopt;
  std::string line(4096, '\0');
  const auto size = read_line(terminal.number(), line);
  if (!size) return std::nullopt;
  line.resize(*size);
  return line;
}

std::optional<std::size_t> Terminal::ask_secret(std::string_view prompt, std::span<char> buffer) {
  const auto terminal = open_terminal();
  if (!terminal) return std::nullopt;
  // Before the prompt: whoever answers at once is neither shown nor flushed.
  const Hidden hidden(terminal.number());
  if (write_all(terminal.number(), prompt) != 0) return std::nullopt;
  return read_line(terminal.number(), buffer);
}

std::optional<std::string> Variables::variable(const char* name) const {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

}  // namespace voix::system
