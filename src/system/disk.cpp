// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

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

::mode_t mode(Access access) { return access == Access::owner ? 0600 : 0666; }

/// A file on its way to its name: without any name at first, or beside it where the file system knows no
/// files without a name. What did not get its name leaves nothing behind.
class Draft {
 public:
  Draft(const std::string& path, Access access)
      : path_(path),
        beside_(path + ".voix-" + std::to_string(::getpid())),
        descriptor_(::open(folder_of(path).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode(access))) {
    if (descriptor_ || (errno != EOPNOTSUPP && errno != EISDIR)) return;
    descriptor_ = Descriptor(::open(beside_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode(access)));
    is_beside_ = static_cast<bool>(descriptor_);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    if (is_beside_) ::unlink(beside_.c_str());
  }

  [[nodiscard]] bool is_open() const { return static_cast<bool>(descriptor_); }
  [[nodiscard]] int number() const { return descriptor_.number(); }

  /// False, with errno, when there is such a file already.
  bool take_name() { return give(path_); }
  /// Takes the name from the file that has it, at once.
  bool replace() {
    if (!is_beside_ && !(is_beside_ = give(beside_))) return false;  // a link never replaces; rename does
    if (::rename(beside_.c_str(), path_.c_str()) != 0) return false;
    is_beside_ = false;
    return true;
  }

 private:
  [[nodiscard]] bool give(const std::string& name) const {
    const auto from = is_beside_ ? beside_ : "/proc/self/fd/" + std::to_string(number());
    return ::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
  }

  std::string path_, beside_;
  Descriptor descriptor_;
  bool is_beside_ = false;
};

/// What the shell or the system gives: <(…) is /dev/fd/63.
bool may_be_no_file(std::string_view path) {
  return path.starts_with("/proc/") || (path.starts_with("/dev/") && !path.starts_with("/dev/shm/"));
}

Error not_a_file(const std::string& path) {
  return {Fault::environment,
          Finding{"not-a-file", Severity::error, {{"path", path}, {"reason", "Not a regular file"}}, {}}};
}

Error is_a_link(const std::string& path) {
  return {Fault::environment, Finding{"is-a-link", Severity::error, {{"path", path}}, {}}};
}

class FileLock final : public Lock {
 public:
  explicit FileLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}

 private:
  Descriptor descriptor_;  // closing it gives the lock back
};

}  // namespace

std::unique_ptr<ByteSource> Disk::open(const std::string& path) { return open(path, 0); }

std::unique_ptr<ByteSource> Disk::open_itself(const std::string& path) { return open(path, O_NOFOLLOW); }

std::unique_ptr<ByteSource> Disk::open(const std::string& path, int more_flags) {
  // A pipe that somebody puts into a folder must not make a command wait for ever. What the shell gives is
  // a link of the system's.
  const bool may_wait = path == "-" || may_be_no_file(path);
  const int flags = O_RDONLY | O_CLOEXEC | (may_wait ? 0 : O_NONBLOCK | more_flags);
  // A copy of descriptor 0: closing the source must not close the process's standard input.
  Descriptor descriptor(path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), flags));
  if (!descriptor && errno == ELOOP && (more_flags & O_NOFOLLOW) != 0) throw is_a_link(path);
  if (!descriptor && errno == ENXIO) throw not_a_file(path);  // a socket
  if (!descriptor) throw failure(errno, path, "cannot-read");
  struct stat status = {};
  if (::fstat(descriptor.number(), &status) != 0) throw failure(errno, path, "cannot-read");
  if (S_ISDIR(status.st_mode)) throw failure(EISDIR, path, "cannot-read");
  if (!may_wait && !S_ISREG(status.st_mode)) throw not_a_file(path);
  return std::make_unique<DescriptorSource>(std::move(descriptor), path);
}

namespace {

/// The bytes go to a draft first, which only gets its name when it is complete: whatever happens in between,
/// nothing half written is ever seen.
void write_whole(const std::string& path, std::string_view bytes, bool force, Access access, bool durable) {
  const auto check = [&](bool good) {
    if (!good) throw failure(errno, path, "cannot-write");
  };
  Draft draft(path, access);
  check(draft.is_open());
  if (const int error = write_all(draft.number(), bytes)) throw failure(error, path, "cannot-write");
  check(!durable || ::fsync(draft.number()) == 0);
  if (!draft.take_name()) {
    check(errno == EEXIST && force);
    check(draft.replace());
  }
}

}  // namespace

// The bytes are on disk before they have a name, and the folder is synchronised last, so that the name lasts.
void Disk::write(const std::string& path, std::string_view bytes, bool force, Access access) {
  write_whole(path, bytes, force, access, true);
  const Descriptor folder(::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // A folder that may be written and not read, or a file system that knows no such thing, is no failure.
  if (folder && ::fsync(folder.number()) != 0 && errno != EINVAL && errno != EROFS) {
    throw failure(errno, path, "cannot-write");
  }
}

void Disk::write_soon(const std::string& path, std::string_view bytes) {
  write_whole(path, bytes, true, Access::everyone, false);
}

// One call for the whole file system costs less than one for each file.
void Disk::sync(const std::string& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor || ::syncfs(descriptor.number()) != 0) throw failure(errno, folder, "cannot-write");
}

void Disk::append(const std::string& path, std::string_view bytes, Access access) {
  const Descriptor descriptor(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, mode(access)));
  if (!descriptor) throw failure(errno, path, "cannot-write");
  if (const int error = write_all(descriptor.number(), bytes)) throw failure(error, path, "cannot-write");
  if (::fsync(descriptor.number()) != 0) throw failure(errno, path, "cannot-write");
}

bool Disk::exists(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

std::vector<std::string> Disk::list(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator entry(folder, error);
  for (const std::filesystem::directory_iterator end; !error && entry != end; entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  if (error && error.value() != ENOENT) throw failure(error.value(), folder, "cannot-read");
  std::ranges::sort(names);
  return names;
}

void Disk::make_folder(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw failure(error.value(), folder, "cannot-write");
}

void Disk::move(const std::string& from, const std::string& to) {
  if (exists(to)) throw failure(EEXIST, to, "cannot-write");
  if (::rename(from.c_str(), to.c_str()) != 0) throw failure(errno, to, "cannot-write");
}

void Disk::remove(const std::string& path) noexcept { std::remove(path.c_str()); }

std::unique_ptr<Lock> Disk::lock(const std::string& path) {
  Descriptor descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
  if (!descriptor) throw failure(errno, path, "cannot-write");
  while (::flock(descriptor.number(), LOCK_EX) != 0) {
    if (errno != EINTR) throw failure(errno, path, "cannot-write");
  }
  return std::make_unique<FileLock>(std::move(descriptor));
}

bool Disk::is_open_to_others(const std::string& path) {
  struct stat status = {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

}  // namespace voix::system
