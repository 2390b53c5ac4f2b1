// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proposal: what someone asks the group to decide, the file proposal.md (voix-proposal(5)): fields in TOML
// between two lines +++, then Markdown. Whoever supports, amends or objects binds the act to the hash of the
// text, so a changed text starts anew.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <voix/finding.hpp>
#include <voix/instant.hpp>

namespace voix {

inline constexpr std::array<std::string_view, 9> proposal_kinds{
    "text", "choice", "election", "mandate", "revocation", "admission", "exclusion", "charter", "spending"};

/// The sections of a proposal, in their order, as headings in English and in French.
struct SectionName {
  std::string_view english, french;
  [[nodiscard]] bool is(std::string_view heading) const { return heading == english || heading == french; }
};
inline constexpr std::array<SectionName, 4> section_names{{{"Reason", "Exposé des motifs"},
                                                           {"Operative text", "Dispositif"},
                                                           {"Open issues", "Questions ouvertes"},
                                                           {"Rejected ideas", "Idées écartées"}}};

struct Section {
  std::string heading;  // without the marks
  std::string text;     // up to the next heading of the same level, blank lines at the ends cut
  std::uint64_t line = 0;
};

struct Proposal {
  std::string id;  // "P-0003"; empty in a draft
  std::string title, author, kind, class_name;
  std::optional<Instant> created;
  std::vector<std::string> options;             // labels
  std::string status_quo;                       // the option that changes nothing
  std::string rule;                             // as written; empty: the class's
  std::vector<std::string> supersedes, amends;  // decisions
  std::string review;                           // YYYY-MM-DD
  std::vector<std::string> protects;            // globs of what the proposal changes or wants protected
  // By kind: election and mandate: holders (people), scope, until, report; revocation: mandate and the
  // decision that granted it; admission and exclusion: member, key; spending: amount.
  std::vector<std::string> holders;
  std::string scope, until, report, mandate, granted_by, member, key, amount;

  std::vector<Section>
      sections;      // reason, operative text, open issues, rejected ideas: in the order of the file
  std::string text;  // the whole file, line ends as LF
  std::string hash;  // SHA-256 of `text`, in hex
  std::string path;
  std::map<std::string, Place, std::less<>> places;  // of each field given

  [[nodiscard]] const Section* reason() const { return section(section_names[0]); }
  /// The operative text (dispositif).
  [[nodiscard]] const Section* operative() const { return section(section_names[1]); }
  /// Null if there is none.
  [[nodiscard]] const Section* section(const SectionName& name) const {
    for (const auto& one : sections) {
      if (name.is(one.heading)) return &one;
    }
    return nullptr;
  }
};

}  // namespace voix
