// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of a proposal, in words: its state, and the outcome of its vote with the reasons.
#pragma once

#include <string>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/standing.hpp>

namespace voix::render {

/// "in force", "referred to a higher body": as it stands in a sentence or a list.
[[nodiscard]] std::string state_in_words(State state, const Catalogue& tr);

/// The same of a state's name ("in-force"); any other text is returned as it is, safe to show.
[[nodiscard]] std::string state_in_words(std::string_view name, const Catalogue& tr);

/// "Adopted.", "Adopted: “Association loi 1901”.", "Rejected.", "No decision: …"; "Not decided: in
/// discussion." where nothing was counted yet.
[[nodiscard]] std::string outcome_in_words(const Standing& standing, const Catalogue& tr);

/// Why: the formula with the numbers of this vote, and what would have changed it. Sentences.
[[nodiscard]] std::vector<std::string> reasons(const Decision& decision, const Catalogue& tr);

}  // namespace voix::render
