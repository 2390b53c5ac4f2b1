// SPDX-License-Identifier: GPL-3.0-or-later
//
// Descriptor: an open file descriptor that closes itself, and the one place that turns errno into a
// finding.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <voix/finding.hpp>

namespace voix::system {

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();
  [[nodiscard]] int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

/// The finding for a failed call on `path`: no-such-file, permission-denied, is-a-directory, file-exists,
/// disk-full, or `otherwise` with the system's own words as {reason}.
[[nodiscard]] Error failure(int error_number, const std::string& path, std::string_view otherwise);

/// Writes all of `bytes`. Returns 0, or the errno of the call that failed.
[[nodiscard]] int write_all(int descriptor, std::string_view bytes);

}  // namespace voix::system
