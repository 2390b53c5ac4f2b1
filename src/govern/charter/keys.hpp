// SPDX-License-Identifier: GPL-3.0-or-later
//
// A charter key by key, with the values that hold: what the file states and, where it is silent, the
// defaults.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <voix/charter.hpp>

namespace voix::govern {

/// "class.ordinary.quorum" → "1/4", as voix-charter(5) writes values without quotation marks; in its order.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> charter_keys(const Charter& charter);

/// "none", "1/4", "3/2 * sqrt(n)", "20".
[[nodiscard]] std::string quorum_text(const std::optional<Quorum>& quorum);
/// "> 1/2", ">= 2/3", "n/2 + 1".
[[nodiscard]] std::string threshold_text(const Threshold& threshold);

}  // namespace voix::govern
