// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers: the words that a rule counts ("yes", "objection"). Any other word on a ballot is somebody's voice
// that would be passed over, so it stops the count.
#pragma once

#include <span>
#include <string_view>

#include <voix/profile.hpp>
#include <voix/rule.hpp>

namespace voix {

/// Throws Error{document, unknown-answer} with every option of `tally` that is none of `known`.
void refuse_other_answers(const ChoiceTally& tally, std::span<const std::string_view> known);

/// True for the rules that hands can be counted for: majority, consent, approval, plurality.
[[nodiscard]] bool is_for_hands(const Rule& rule);

}  // namespace voix
