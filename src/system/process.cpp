// SPDX-License-Identifier: GPL-3.0-or-later
//
// Child processes, randomness and the clock.
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>

#include "system/descriptor.hpp"
#include "system/system.hpp"

namespace voix::system {
namespace {

struct Pipe {
  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw failure(errno, "pipe", "cannot-read");
    read = Descriptor(ends[0]);
    write = Descriptor(ends[1]);
  }
  Descriptor read, write;
};

class Actions {
 public:
  Actions() { ::posix_spawn_file_actions_init(&actions_); }
  Actions(const Actions&) = delete;
  Actions& operator=(const Actions&) = delete;
  ~Actions() { ::posix_spawn_file_actions_destroy(&actions_); }
  void connect(const Descriptor& from, int to) {
    ::posix_spawn_file_actions_adddup2(&actions_, from.number(), to);
  }
  [[nodiscard]] const posix_spawn_file_actions_t* all() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_ = {};
};

/// Reads what there is into `text`; false at the end.
bool take(const Descriptor& descriptor, std::string& text) {
  std::array<char, 4096> buffer{};
  const auto got = ::read(descriptor.number(), buffer.data(), buffer.size());
  if (got < 0) return errno == EINTR;
  text.append(buffer.data(), static_cast<std::size_t>(got));
  return got > 0;
}

}  // namespace

ChildProcesses::ChildProcesses() { std::signal(SIGPIPE, SIG_IGN); }

Programs::Ended ChildProcesses::run(const std::vector<std::string>& arguments, std::string_view input) {
  Pipe in, out, err;
  Actions actions;
  actions.connect(in.read, STDIN_FILENO);
  actions.connect(out.write, STDOUT_FILENO);
  actions.connect(err.write, STDERR_FILENO);
  std::vector<std::string> words = arguments;
  std::vector<char*> pointers;
  for (auto& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);

  ::pid_t child = 0;
  Ended ended;
  if (::posix_spawnp(&child, pointers.front(), actions.all(), nullptr, pointers.data(), environ) != 0) {
    ended.exit = 127;
    return ended;
  }
  in.read = Descriptor();
  out.write = Descriptor();
  err.write = Descriptor();

  // Both directions at once: neither side may wait for a full pipe of the other.
  std::array<pollfd, 3> ends{pollfd{in.write.number(), POLLOUT, 0}, pollfd{out.read.number(), POLLIN, 0},
                             pollfd{err.read.number(), POLLIN, 0}};
  const auto close_input = [&] {
    in.write = Descriptor();
    ends[0].fd = -1;
  };
  if (input.empty()) close_input();
  while (ends[1].fd >= 0 || ends[2].fd >= 0) {
    if (::poll(ends.data(), ends.size(), -1) < 0) continue;
    if (ends[0].fd >= 0 && ends[0].revents != 0) {
      const auto part = ::write(in.write.number(), input.data(), std::min<std::size_t>(input.size(), 4096));
      if (part > 0) input.remove_prefix(static_cast<std::size_t>(part));
      if (input.empty() || (part < 0 && errno != EINTR)) close_input();
    }
    if (ends[1].fd >= 0 && ends[1].revents != 0 && !take(out.read, ended.out)) ends[1].fd = -1;
    if (ends[2].fd >= 0 && ends[2].revents != 0 && !take(err.read, ended.err)) ends[2].fd = -1;
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  ended.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ended;
}

void Randomness::fill(std::span<std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const auto got = ::getrandom(bytes.data(), bytes.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw failure(errno, "getrandom", "cannot-read");
    bytes = bytes.subspan(static_cast<std::size_t>(got));
  }
}

}  // namespace voix::system
