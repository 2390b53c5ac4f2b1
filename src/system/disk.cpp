// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "system/descriptor.hpp"
#include "system/system.hpp"

namespace voix::system {
namespace {

class DescriptorSource final : public ByteSource {
 public:
  DescriptorSource(Descriptor descriptor, std::string path)
      : descriptor_(std::move(descriptor)), path_(std::move(path)) {}

  std::size_t read(std::span<char> buffer) override {
    std::size_t filled = 0;
    while (filled < buffer.size()) {
      const auto got = ::read(descriptor_.number(), buffer.data() + filled, buffer.size() - filled);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) throw failure(errno, path_, "cannot-read");
      if (got == 0) break;
      filled += static_cast<std::size_t>(got);
    }
    return filled;
  }

 private:
  Descriptor descriptor_;
  std::string path_;
};

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

std::unique_ptr<ByteSource> Disk::open(const std::string& path) {
  // A copy of descriptor 0: closing the source must not close the process's standard input.
  Descriptor descriptor(path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!descriptor) throw failure(errno, path, "cannot-read");
  struct stat status = {};
  if (::fstat(descriptor.number(), &status) != 0) throw failure(errno, path, "cannot-read");
  if (S_ISDIR(status.st_mode)) throw failure(EISDIR, path, "cannot-read");
  return std::make_unique<DescriptorSource>(std::move(descriptor), path);
}

// The bytes go to a file without a name first, which only gets its name when it is complete and on disk:
// whatever happens in between, nothing half written is ever seen and nothing is left behind.
void Disk::write(const std::string& path, std::string_view bytes, bool force) {
  const auto folder = folder_of(path);
  const Descriptor descriptor(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666));
  if (!descriptor) throw failure(errno, path, "cannot-write");
  if (const int error = write_all(descriptor.number(), bytes)) throw failure(error, path, "cannot-write");
  if (::fsync(descriptor.number()) != 0) throw failure(errno, path, "cannot-write");

  const auto unnamed = "/proc/self/fd/" + std::to_string(descriptor.number());
  const auto give_name = [&](const std::string& name) {
    return ::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
  };
  if (give_name(path)) return;
  if (errno != EEXIST || !force) throw failure(errno, path, "cannot-write");
  // linkat never replaces; rename does, at once.
  const auto beside = path + ".voix-" + std::to_string(::getpid());
  if (!give_name(beside)) throw failure(errno, path, "cannot-write");
  if (::rename(beside.c_str(), path.c_str()) != 0) {
    const int error = errno;
    ::unlink(beside.c_str());
    throw failure(error, path, "cannot-write");
  }
}

}  // namespace voix::system
