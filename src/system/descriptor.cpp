// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/descriptor.hpp"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace voix::system {

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

Error failure(int error_number, const std::string& path, std::string_view otherwise) {
  const auto slug = [&]() -> std::string_view {
    switch (error_number) {
      case ENOENT:
        return "no-such-file";
      case EACCES:
      case EPERM:
        return "permission-denied";
      case EISDIR:
        return "is-a-directory";
      case EEXIST:
        return "file-exists";
      case ENOSPC:
      case EDQUOT:
        return "disk-full";
      default:
        return otherwise;
    }
  }();
  const auto reason = std::generic_category().message(error_number);
  return {Fault::environment, Finding{slug, Severity::error, {{"path", path}, {"reason", reason}}, {}}};
}

int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace voix::system
