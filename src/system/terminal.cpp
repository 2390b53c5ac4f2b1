// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "system/descriptor.hpp"
#include "system/system.hpp"

namespace voix::system {

namespace {

Descriptor open_terminal() { return Descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC)); }

/// For the signal handler, which may only touch what is here: how the terminal was.
int shown_terminal = -1;
termios shown = {};

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/// Shows again what is typed, and ends as the signal would have ended the program.
void show_and_end(int signal) {
  ::tcsetattr(shown_terminal, TCSANOW, &shown);
  std::signal(signal, SIG_DFL);
  ::raise(signal);
}

}  // namespace

/// Turns the echo off as long as it lives. What was typed and not read goes with it.
class Hidden {
 public:
  explicit Hidden(Descriptor terminal) : terminal_(std::move(terminal)) {
    is_known_ = ::tcgetattr(terminal_.number(), &shown) == 0;
    if (!is_known_) return;
    shown_terminal = terminal_.number();
    for (const int signal : ending_signals) std::signal(signal, show_and_end);
    std::signal(SIGTSTP, SIG_IGN);  // a stopped program would leave the terminal without echo
    auto hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= ECHONL;
    ::tcsetattr(terminal_.number(), TCSAFLUSH, &hidden);
  }
  Hidden(const Hidden&) = delete;
  Hidden& operator=(const Hidden&) = delete;
  ~Hidden() {
    if (!is_known_) return;
    ::tcsetattr(terminal_.number(), TCSAFLUSH, &shown);
    for (const int signal : ending_signals) std::signal(signal, SIG_DFL);
    std::signal(SIGTSTP, SIG_DFL);
  }

  [[nodiscard]] int terminal() const { return terminal_.number(); }

 private:
  Descriptor terminal_;
  bool is_known_ = false;
};

Terminal::Terminal() { std::signal(SIGPIPE, SIG_IGN); }
Terminal::~Terminal() = default;

void Terminal::out(std::string_view text) {
  hidden_.reset();
  const int error = write_all(STDOUT_FILENO, text);
  if (error == EPIPE) std::_Exit(0);  // the reader has seen enough
  if (error != 0) throw failure(error, "-", "cannot-write");
}

// A message that cannot be shown is not worth ending the work for.
void Terminal::err(std::string_view text) {
  hidden_.reset();
  static_cast<void>(write_all(STDERR_FILENO, text));
}

bool Terminal::out_is_terminal() const { return ::isatty(STDOUT_FILENO) == 1; }
bool Terminal::err_is_terminal() const { return ::isatty(STDERR_FILENO) == 1; }

std::size_t Terminal::width() const {
  winsize size = {};
  if (!out_is_terminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

namespace {

/// One line, without its end, byte by byte, so that nothing of it stays in another buffer.
std::optional<std::size_t> read_line(int terminal, std::span<char> buffer) {
  std::size_t size = 0;
  for (char c = 0;;) {
    const auto got = ::read(terminal, &c, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return size == 0 ? std::nullopt : std::optional(size);
    if (c == '\n') return size <= buffer.size() ? std::optional(size) : std::nullopt;
    if (size < buffer.size()) buffer[size] = c;
    ++size;
  }
}

}  // namespace

bool Terminal::can_ask() const { return static_cast<bool>(open_terminal()); }

std::optional<std::string> Terminal::ask(std::string_view prompt) {
  hidden_.reset();
  const auto terminal = open_terminal();
  if (!terminal || write_all(terminal.number(), prompt) != 0) return std::nullopt;
  std::string line(4096, '\0');
  const auto size = read_line(terminal.number(), line);
  if (!size) return std::nullopt;
  line.resize(*size);
  return line;
}

std::optional<std::size_t> Terminal::ask_secret(std::string_view prompt, std::span<char> buffer) {
  if (!hidden_) {
    auto terminal = open_terminal();
    if (!terminal) return std::nullopt;
    // Before the prompt: whoever answers at once is neither shown nor flushed.
    hidden_ = std::make_unique<Hidden>(std::move(terminal));
  }
  if (write_all(hidden_->terminal(), prompt) != 0) return std::nullopt;
  return read_line(hidden_->terminal(), buffer);
}

std::optional<std::string> Variables::variable(const char* name) const {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

}  // namespace voix::system
