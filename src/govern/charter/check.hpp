// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to hold of a charter and of what was decided under it (voix-charter(5)), and the questions that an
// incomplete charter leaves open. Findings with places in the charter; errors are broken invariants, warnings
// are holes and advice.
#pragma once

#include <cstdint>
#include <vector>

#include <voix/assembly.hpp>

namespace voix::govern {

/// What follows from the charter alone, for `voters` on the roll: hardness of the governance class,
/// thresholds that are at least one half and can be reached, trustees. A roll of
/// fewer than two is one that begins, and nothing is said of what it can reach.
[[nodiscard]] std::vector<Finding> check_charter(const Charter& charter, std::uint64_t voters);

/// What needs the whole assembly: the change of the charter was decided, no decision undoes one of a higher
/// body, mandates and exclusions are in order.
[[nodiscard]] std::vector<Finding> check_assembly(const Assembly& assembly, Instant now);

/// The questions that the charter leaves open, one finding each. Of "hole-proxies" severity is error: where
/// nothing is said of them, the law may allow them.
[[nodiscard]] std::vector<Finding> holes(const Charter& charter);

/// True when at least one class votes in secret polls.
[[nodiscard]] bool votes_in_secret(const Charter& charter);

/// Where a key stands, else the nearest thing around it that the file has.
[[nodiscard]] Place place_of(const Charter& charter, std::string_view key);

}  // namespace voix::govern
