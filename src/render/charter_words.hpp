// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of a charter in plain words: what a member has to know of a class before proposing or voting.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <voix/catalogue.hpp>
#include <voix/charter.hpp>
#include <voix/zone.hpp>

namespace voix::render {

/// How a rule decides: "majority judgment, 7 grades; a majority of grades decides", "adopted if more than
/// half of those who voted say yes". No full stop. `rule`: that of the proposal, else the one of the class.
[[nodiscard]] std::string rule_words(const Rule& rule, const DecisionClass& one, const Charter& charter,
                                     const Catalogue& tr);

/// How long and with how many: "open one week, no quorum".
[[nodiscard]] std::string terms_words(const Rule& rule, const DecisionClass& one, const Charter& charter,
                                      const Catalogue& tr);

/// The rule that applies to a proposal, in one line without "rule: ": "majority judgment, 7 grades; a
/// majority of grades decides. Weighty: open one week, no quorum. Earliest close: 2020-11-06 19:00 +01:00".
/// `earliest_close`: left out where nothing can be said of it.
[[nodiscard]] std::string rule_line(const Rule& rule, const DecisionClass& one, const Charter& charter,
                                    std::optional<Instant> earliest_close, const Zone& zone,
                                    const Catalogue& tr);

/// "assembly", "online vote"; another body by the name that the charter gives it, safe to show.
[[nodiscard]] std::string body_words(std::string_view body, const Catalogue& tr);

/// "one week", "24 hours", "3 months and 2 days".
[[nodiscard]] std::string duration_words(const Duration& duration, const Catalogue& tr);

/// A class by its name as people say it: "Weighty" for "weighty", any other name as it is written.
[[nodiscard]] std::string class_words(const DecisionClass& one, const Catalogue& tr);

/// The whole charter: one heading and paragraph a class, then members, ballots, consent, mandates,
/// assemblies.
struct CharterPart {
  std::string heading, text;
};
[[nodiscard]] std::vector<CharterPart> charter_words(const Charter& charter, const Catalogue& tr);

}  // namespace voix::render
