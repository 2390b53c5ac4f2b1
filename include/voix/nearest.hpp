// SPDX-License-Identifier: GPL-3.0-or-later
//
// nearest: "did you mean …?" for options, grades, commands and everything else that people type. The
// distance is Damerau–Levenshtein (insertion, deletion, substitution, swap of neighbours) on bytes, without
// regard to case and to the accents of European languages, so that "ECOLE" is near “École”.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace voix {

/// `text` in lower case, without the accents of European languages, and with ' for ’: how names are compared
/// that people type.
[[nodiscard]] std::string folded(std::string_view text);

/// The first of the candidates that are closest to `name`; empty if none is close enough to be a slip: one
/// edit for each three bytes of the name, at least one. What differs in a number only is another thing and no
/// slip: of P-0001 to P-0003, none is near P-0009, and P-0002 is near P-002, P0002 and E-0002.
[[nodiscard]] std::optional<std::string> nearest(std::string_view name,
                                                 std::span<const std::string> candidates);

}  // namespace voix
