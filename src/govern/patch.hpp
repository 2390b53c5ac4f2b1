// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patches of texts, in the unified format of diff(1), which people and other programs read: lines, exactly.
// A patch applies where all the lines that it takes out and those around them stand, also when they have
// moved; it never guesses. The line end that a text lacks at its end is kept as that format says it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>

namespace voix::govern {

/// What makes `to` out of `from`, with three lines around each change; empty if they are equal. `name` is
/// that of the file, for the head.
[[nodiscard]] std::string make_patch(std::string_view from, std::string_view to, std::string_view name);

struct Patched {
  std::string text;
  std::vector<Finding> findings;  // none if the patch applied: patch-malformed, patch-does-not-apply
  /// For each change that did not apply: the line of the text where it should, which line it expected there,
  /// and what stands there, are arguments of its finding.
};

/// True when all that a patch does is to write this option beside the others.
[[nodiscard]] bool adds_only(std::string_view patch, std::string_view option);

/// `path` is the patch's, for findings.
[[nodiscard]] Patched apply_patch(std::string_view text, std::string_view patch, const std::string& path);

}  // namespace voix::govern
