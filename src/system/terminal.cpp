// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

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

std::optional<std::string> Variables::variable(const char* name) const {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

}  // namespace voix::system
