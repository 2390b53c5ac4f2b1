// SPDX-License-Identifier: GPL-3.0-or-later
//
// Objections in words: what became of them, for the minutes; what they say, for those who vote where consent
// failed. And the reply of whoever is to be excluded, for all who decide.
#pragma once

#include <string>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/standing.hpp>

namespace voix::render {

/// "Objection O-1-m2 of m2, standing: …"
[[nodiscard]] std::string objection_in_words(const Concern& concern, const Catalogue& tr);

/// Of the objections that stand when rounds fall back to a vote, one text each: passage, reasons,
/// consequence, remedy. Empty if the last of `rounds` is not such a one.
[[nodiscard]] std::vector<std::string> objections_to_weigh(const std::vector<RoundResult>& rounds,
                                                           const Catalogue& tr);

/// What the member who is to be excluded replied, one text for each reply. Empty for other proposals.
[[nodiscard]] std::vector<std::string> replies_in_words(const Dossier& dossier, const Catalogue& tr);

}  // namespace voix::render
