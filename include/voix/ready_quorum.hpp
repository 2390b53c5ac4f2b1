// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace voix {

/// ⌈(n + t) / 2⌉: so many trustees must have seen one closed board before any of them writes a share. Two
/// boards would need an honest trustee to sign both.
[[nodiscard]] constexpr std::uint64_t ready_quorum(std::uint64_t trustees, std::uint64_t threshold) {
  return (trustees + threshold + 1) / 2;
}

}  // namespace voix
